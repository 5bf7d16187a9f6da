package ru.traektoria.monitoring.manual.application;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.DirectoryFacts;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.tables.Tables;

/** Учебные предметы by name, as the staff's directory has them. */
@Component
public class SubjectNames {

  private final Tables tables;

  SubjectNames(Tables tables) {
    this.tables = tables;
  }

  /** Names by code, in the order of a Russian list. */
  public Map<String, String> all() {
    Facts facts = tables.facts();
    Map<String, String> names =
        facts.read(
            () -> {
              Map<String, String> found = new TreeMap<>();
              DirectoryFacts.Subjects table = facts.directories.subjects;
              for (int row = 0; row < table.rows(); row++) {
                if (table.present(row)) {
                  int title = table.title.get(row);
                  String code = table.keys().text(row);
                  found.put(code, title < 0 ? code : facts.names.titles.text(title));
                }
              }
              return found;
            });
    Comparator<Object> russian = Collator.getInstance(Locale.forLanguageTag("ru"));
    return names.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(russian::compare))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  /** The name of a subject, its code if the directory does not know it. */
  public String of(String code) {
    return all().getOrDefault(code, code);
  }

  /** The code of what somebody wrote: a name or a code, letter case and ё do not matter. */
  public static Optional<String> code(Map<String, String> names, String written) {
    String wanted = folded(written);
    return names.entrySet().stream()
        .filter(e -> folded(e.getValue()).equals(wanted) || folded(e.getKey()).equals(wanted))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
  }
}
