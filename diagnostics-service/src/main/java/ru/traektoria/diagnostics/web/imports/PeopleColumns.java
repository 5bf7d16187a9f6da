package ru.traektoria.diagnostics.web.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableRow;

/** Finds the teacher of a row: by code, or by ФИО and organisation within a municipality. */
final class PeopleColumns {

  static final String CODE = "Код педагога";
  static final String NAME = "ФИО";
  static final String ORGANISATION = "Организация";

  private final Map<String, DirectoryEntry> byCode = new HashMap<>();
  private final Map<String, List<DirectoryEntry>> byName = new HashMap<>();
  private final StaffDirectory directory;

  PeopleColumns(StaffDirectory directory, String municipality) {
    this.directory = directory;
    for (DirectoryEntry entry : directory.teachersIn(municipality)) {
      byCode.put(entry.id(), entry);
      byName.computeIfAbsent(folded(entry.name()), key -> new ArrayList<>()).add(entry);
    }
  }

  static List<Column> columns() {
    return List.of(
        Column.text(CODE).aliases("Педагог", "teacher").hint("из выгрузки реестра педагогов"),
        Column.text(NAME).aliases("ФИО педагога", "Фамилия Имя Отчество").hint("если кода нет"),
        Column.text(ORGANISATION)
            .aliases("ОО", "Школа")
            .hint("если педагогов с таким ФИО несколько"));
  }

  /** The teacher, if there is exactly one. */
  Optional<Examinee> find(TableRow row) {
    Optional<String> code = row.text(CODE);
    if (code.isPresent()) {
      return Optional.ofNullable(byCode.get(code.get())).map(PeopleColumns::examinee);
    }
    List<DirectoryEntry> named =
        row.text(NAME).map(name -> byName.getOrDefault(folded(name), List.of())).orElse(List.of());
    List<DirectoryEntry> there = named.stream().filter(entry -> worksAt(entry, row)).toList();
    return there.size() == 1 ? Optional.of(examinee(there.get(0))) : Optional.empty();
  }

  /** How the row names the teacher. */
  static String told(TableRow row) {
    return row.text(CODE)
        .or(() -> row.text(NAME).map(n -> n + row.text(ORGANISATION).map(o -> ", " + o).orElse("")))
        .orElse("педагог не указан");
  }

  private boolean worksAt(DirectoryEntry entry, TableRow row) {
    return row.text(ORGANISATION)
        .map(
            wanted ->
                entry.organisations().stream().anyMatch(place -> named(place, wanted))
                    || named(entry.organisation(), wanted))
        .orElse(true);
  }

  private boolean named(String organisation, String wanted) {
    return directory
        .find(organisation)
        .map(
            place ->
                folded(place.name()).equals(folded(wanted))
                    || place.id().equals(wanted)
                    || place.shortName() != null
                        && folded(place.shortName()).equals(folded(wanted)))
        .orElse(false);
  }

  private static Examinee examinee(DirectoryEntry entry) {
    return new Examinee(new TeacherId(entry.id()), entry.municipality(), entry.organisation());
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
