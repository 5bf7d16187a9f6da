package ru.traektoria.events.outside.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.platform.kernel.Attachment;

/**
 * What a teacher tells of a participation elsewhere.
 *
 * @param title as it stands on the diploma
 * @param where who held it: the organiser, the journal, the host school of an internship
 * @param heldOn the day, or the last one
 * @param hours academic hours; {@code null} if none are named
 * @param link where it can be seen; may be empty if there is a file
 * @param files diploma, certificate, first page
 * @param citation выходные данные of a publication; nothing for the rest
 */
public record Told(
    String title,
    ActivityKind kind,
    Level level,
    Role role,
    String where,
    LocalDate heldOn,
    BigDecimal hours,
    String link,
    List<Attachment> files,
    Citation citation) {

  /** What can take place elsewhere. */
  public static final List<ActivityKind> KINDS =
      List.of(
          ActivityKind.CONTEST,
          ActivityKind.OLYMPIAD,
          ActivityKind.CONFERENCE,
          ActivityKind.FORUM,
          ActivityKind.PEDAGOGICAL_READINGS,
          ActivityKind.SEMINAR,
          ActivityKind.WEBINAR,
          ActivityKind.MASTER_CLASS,
          ActivityKind.OPEN_LESSON,
          ActivityKind.PUBLICATION,
          ActivityKind.EXPERTISE,
          ActivityKind.INTERNSHIP,
          ActivityKind.NETWORK,
          ActivityKind.OTHER);

  public Told {
    title = text(title);
    where = text(where);
    link = text(link);
    files = files == null ? List.of() : List.copyOf(files);
    citation = citation == null ? Citation.NONE : citation;
  }

  private static String text(String value) {
    return value == null ? "" : value.strip();
  }

  /** The same with these files. */
  public Told with(List<Attachment> all) {
    return new Told(title, kind, level, role, where, heldOn, hours, link, all, citation);
  }
}
