package ru.traektoria.diagnostics.model.campaign;

import java.time.LocalDate;
import java.util.List;

/**
 * What the staff register says about a teacher beside name and place; campaigns invite by it.
 *
 * @param teachingSince начало педагогического стажа, {@code null} when unknown
 */
public record TeacherTraits(List<Held> categories, LocalDate teachingSince) {

  /** Nothing is known. */
  public static final TeacherTraits UNKNOWN = new TeacherTraits(List.of(), null);

  /** A young specialist has taught for less than three full years (domain.md §2.1). */
  private static final int YOUNG_YEARS = 3;

  public TeacherTraits {
    categories = categories == null ? List.of() : List.copyOf(categories);
  }

  /**
   * A category of one position.
   *
   * @param validTo {@code null} where it has no term (awarded from 1 September 2023 on)
   */
  public record Held(Category category, LocalDate awardedOn, LocalDate validTo) {

    boolean on(LocalDate day) {
      return !day.isBefore(awardedOn) && (validTo == null || !day.isAfter(validTo));
    }
  }

  /** The highest category in force on a day. */
  public Category category(LocalDate day) {
    return categories.stream()
        .filter(held -> held.on(day))
        .map(Held::category)
        .min(Category::compareTo)
        .orElse(Category.NONE);
  }

  /** Answers whether this is a young specialist (молодой специалист) on that day. */
  public boolean young(LocalDate day) {
    return teachingSince != null && teachingSince.plusYears(YOUNG_YEARS).isAfter(day);
  }
}
