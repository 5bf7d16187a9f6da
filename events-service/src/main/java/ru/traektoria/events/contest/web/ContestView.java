package ru.traektoria.events.contest.web;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.contest.model.terms.ContestState;
import ru.traektoria.events.contest.model.terms.ContestTerms;

/**
 * A contest as people and machines read it.
 *
 * @param version for {@code If-Match}
 * @param stage number of the stage that is being worked on, from 0
 * @param fixed how many stages have their results
 * @param activity the activity of the plan that carries the participations
 * @param winners победители и призёры, once they are announced
 * @param paper name of the положение file, {@code null} if there is none
 * @param judge the viewer sits in the jury
 * @param may what the viewer may do now
 */
public record ContestView(
    String id,
    long version,
    ContestTerms terms,
    ContestState state,
    String municipality,
    int stage,
    int fixed,
    LocalDate announcedOn,
    String activity,
    List<Winner> winners,
    String paper,
    boolean judge,
    boolean invited,
    May may) {

  /** Победитель или призёр. */
  public record Winner(
      String nomination, int place, String role, String name, String organisation) {}

  /** What the viewer may do with it in its present state. */
  public record May(
      boolean edit,
      boolean open,
      boolean cancel,
      boolean arrange,
      boolean apply,
      boolean putForward,
      boolean announce) {}
}
