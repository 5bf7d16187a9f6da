package ru.traektoria.diagnostics.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.exchange.WaitingResult;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;

/**
 * Кому виден неузнанный результат ЦНППМ (152-ФЗ, docs/adr/0013): a municipality sees what came for
 * it. What came for none is seen by the ЦНППМ that sent it, and by a methodist only if it names
 * somebody or some organisation of theirs.
 */
@Component
class WaitingReach {

  private static final int SHORTEST_PLACE = 4;

  private final StaffDirectory directory;

  WaitingReach(StaffDirectory directory) {
    this.directory = directory;
  }

  /** Which of many results somebody sees. */
  Predicate<WaitingResult> of(Scope scope) {
    if (scope.unlimited()) {
      return item -> item.municipality() == null;
    }
    String municipality = scope.municipality().orElse("");
    Set<String> surnames = new HashSet<>();
    Set<String> codes = new HashSet<>();
    for (DirectoryEntry teacher : directory.teachersIn(municipality)) {
      codes.add(teacher.id());
      surnames.add(first(teacher.name()));
    }
    List<String> places =
        directory.organisationsIn(municipality).stream()
            .flatMap(place -> java.util.stream.Stream.of(place.name(), place.shortName()))
            .filter(name -> name != null && name.length() >= SHORTEST_PLACE)
            .map(WaitingReach::folded)
            .distinct()
            .toList();
    return item -> {
      if (item.municipality() != null) {
        return item.municipality().equals(municipality);
      }
      String named = item.result().teacher().strip();
      return codes.contains(named)
          || surnames.contains(first(named))
          || places.stream().anyMatch(place -> whole(folded(named), place));
    };
  }

  /** «Школа № 1» is not named by «Школа № 12». */
  private static boolean whole(String text, String place) {
    for (int at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
      int end = at + place.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static String first(String name) {
    return folded(name.strip().split("[\\s,]+")[0]);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
