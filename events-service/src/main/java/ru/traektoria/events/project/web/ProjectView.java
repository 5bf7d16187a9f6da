package ru.traektoria.events.project.web;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.project.model.ProjectState;

/**
 * A project as people and machines read it.
 *
 * @param version for {@code If-Match}
 * @param result what came of it; empty while it goes on
 * @param closedOn {@code null} while it goes on
 * @param leads whether the viewer may change it
 */
public record ProjectView(
    String id,
    long version,
    String title,
    String goal,
    LocalDate from,
    LocalDate to,
    Named lead,
    List<Named> associations,
    List<Named> organisations,
    ProjectState state,
    String result,
    LocalDate closedOn,
    boolean leads) {

  /** Whether it may still be changed by the viewer. */
  public boolean edits() {
    return leads && closedOn == null;
  }
}
