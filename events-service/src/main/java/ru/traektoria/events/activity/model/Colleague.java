package ru.traektoria.events.activity.model;

import java.time.LocalDate;
import java.util.List;

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
   * @param category whether it is a category; a conformity weighs less
   * @param to last day; {@code null} without term
   */
  public record Rank(boolean category, LocalDate from, LocalDate to) {
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

  /** The same as a mentor, or not as one. */
  public Colleague as(boolean mentors) {
    return new Colleague(teachingSince, bornOn, ranks, posts, mentors);
  }
}
