package ru.traektoria.events.contest.web;

import java.time.LocalDateTime;
import java.util.List;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.contest.model.entry.EntryState;
import ru.traektoria.events.contest.model.terms.Audience;
import ru.traektoria.platform.kernel.Attachment;

/**
 * An application as its author, the school and the methodist read it; it carries no cipher and no
 * score.
 *
 * @param fit whether the register says that the author is of the audience
 */
public record EntryView(
    String id,
    long version,
    String contest,
    String contestTitle,
    Named teacher,
    Named organisation,
    String nomination,
    String title,
    String about,
    List<String> links,
    List<Attachment> files,
    EntryState state,
    boolean putForward,
    LocalDateTime submittedAt,
    String remark,
    LocalDateTime mendUntil,
    Audience.Fit fit,
    May may) {

  /** What the viewer may do with it now. */
  public record May(
      boolean correct, boolean submit, boolean withdraw, boolean admit, boolean giveBack) {}
}
