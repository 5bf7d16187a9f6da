package ru.traektoria.events.activity.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the registers say of a teacher that tells for whom an activity is; no name.
 *
 * @param teachingSince {@code null} where the register does not know
 * @param bornOn {@code null} where the register does not know
 * @param ranks categories and conformities, each with its days
 * @param posts должности, each with its days
 * @param mentor has an active pair
 */
public record Colleague(
    LocalDate teachingSince, LocalDate bornOn, List<Rank> ranks, List<Post> posts, boolean mentor) {

  /** Nothing is known. */
  public static final Colleague NOBODY = new Colleague(null, null, List.of(), List.of(), false);

  public Colleague {
    ranks = ranks == null ? List.of() : List.copyOf(ranks);
    posts = posts == null ? List.of() : List.copyOf(posts);
  }

  /**
   * Категория or соответствие.
   *
   * @param category HIGHEST or FIRST; {@code null} for a conformity, which weighs less
   * @param to last day; {@code null} without term
   */
  public record Rank(String category, LocalDate from, LocalDate to) {
    boolean on(LocalDate day) {
      return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
  }

  /**
   * Должность.
   *
   * @param heads руководитель or заместитель
   * @param to last day; {@code null} while it lasts
   */
  public record Post(String id, boolean heads, LocalDate from, LocalDate to) {
    boolean on(LocalDate day) {
      return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
  }

  /** The best category on a day, HIGHEST or FIRST; empty without one. */
  public Optional<String> category(LocalDate day) {
    List<String> held =
        ranks.stream()
            .filter(rank -> rank.on(day))
            .map(Rank::category)
            .filter(Objects::nonNull)
            .toList();
    return held.contains("HIGHEST") ? Optional.of("HIGHEST") : held.stream().findFirst();
  }

  /** The same as a mentor, or not as one. */
  public Colleague as(boolean mentors) {
    return new Colleague(teachingSince, bornOn, ranks, posts, mentors);
  }
}
