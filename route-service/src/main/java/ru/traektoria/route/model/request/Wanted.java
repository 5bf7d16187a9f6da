package ru.traektoria.route.model.request;

import java.util.Locale;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.terms.ProgrammeId;

/**
 * Чему хотят научиться: a programme of the catalogue as it was called that day, or a free wish.
 *
 * @param programme {@code null} when the catalogue has none
 * @param kind КПК and переподготовка are kept apart (S1 §1.1)
 */
public record Wanted(ProgrammeId programme, String title, String provider, CourseKind kind) {

  public static Wanted of(Programme programme) {
    return new Wanted(programme.id(), programme.title(), programme.provider(), programme.counted());
  }

  /** The same key means the same training. */
  public String key() {
    return programme == null ? kind + " " + folded(title) : programme.value();
  }

  /**
   * Whether a finished course is what was wanted: the programme itself, or for a free wish the same
   * kind and title.
   */
  boolean metBy(Finished course) {
    return programme != null
        ? programme.equals(course.programme())
        : kind == course.kind() && folded(title).equals(folded(course.title()));
  }

  private static String folded(String text) {
    return text == null
        ? ""
        : text.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
