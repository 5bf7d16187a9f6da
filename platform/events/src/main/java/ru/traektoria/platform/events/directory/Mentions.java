package ru.traektoria.platform.events.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells whether words of somebody else's file or topic name a person or an organisation of a
 * municipality: a teacher by code or surname, an organisation by its whole name (152-ФЗ,
 * docs/adr/0013). Made once for a list.
 */
public final class Mentions implements Predicate<String> {

  private static final int SHORTEST_PLACE = 4;

  private final Set<String> teachers = new HashSet<>();
  private final List<String> places;

  /** Who and what is named in this municipality now. */
  public Mentions(StaffDirectory directory, String municipality) {
    for (DirectoryEntry teacher : directory.teachersIn(municipality)) {
      teachers.add(folded(teacher.id()));
      teachers.add(first(teacher.name()));
    }
    this.places =
        directory.organisationsIn(municipality).stream()
            .flatMap(place -> Stream.of(place.name(), place.shortName()))
            .filter(name -> name != null && name.length() >= SHORTEST_PLACE)
            .map(Mentions::folded)
            .distinct()
            .toList();
  }

  /** The text begins with a teacher's code or surname, or holds an organisation's whole name. */
  @Override
  public boolean test(String text) {
    if (text == null || text.isBlank()) {
      return false;
    }
    return teachers.contains(first(text))
        || places.stream().anyMatch(place -> whole(folded(text), place));
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
