package ru.traektoria.events.meeting.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description;
import ru.traektoria.events.activity.model.Description.Format;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Description.Room;
import ru.traektoria.events.activity.model.Description.When;
import ru.traektoria.events.activity.model.Details;
import ru.traektoria.events.activity.model.Setting;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/**
 * What is planned.
 *
 * @param theme тема заседания
 * @param where место
 * @param hours academic hours for who is there; {@code null} if not counted
 * @param year academic year; {@code null}: the one that follows from the day
 * @param learning in-house learning (S3-129)
 */
public record MeetingPlan(
    String theme,
    LocalDate on,
    LocalTime at,
    Where where,
    Format format,
    BigDecimal hours,
    AcademicYear year,
    boolean learning) {

  /**
   * Место.
   *
   * @param words address or link; may be empty where a room is named
   * @param venue id of a room of the directory; {@code null} for a place in words
   * @param until when it ends; {@code null} if that follows from the hours
   */
  public record Where(String words, String venue, LocalTime until) {
    public Where {
      words = words == null ? "" : words.strip();
      venue = venue == null || venue.isBlank() ? null : venue.strip();
    }
  }

  /** An August meeting opens the next year (domain.md §3, rule 4). */
  static AcademicYear yearOf(LocalDate day) {
    AcademicYear usual = AcademicYear.of(day);
    return day.getMonth() == Month.AUGUST ? usual.next() : usual;
  }

  AcademicYear counted() {
    return year == null ? yearOf(on) : year;
  }

  void requireSound() {
    if (on == null) {
      throw Problems.refused(Reason.at("plannedOn", "meeting.day", "Укажите дату заседания."));
    }
    if (learning && hours == null) {
      throw Problems.refused(
          Reason.at("hours", "meeting.hours", "Для внутреннего обучения укажите часы."));
    }
  }

  /** The activity of a meeting that is new. */
  Description announced(Association association) {
    return new Description(
        theme == null ? "" : theme.strip(),
        kind(association.charter().kind()),
        association.place().organisation() == null ? Level.MUNICIPAL : Level.SCHOOL,
        format == null ? Format.ON_SITE : format,
        "",
        List.of(),
        null,
        false,
        association.id().value(),
        new When(on, at, hours),
        new Room(where.words(), null),
        association.charter().name(),
        Details.NONE.in(new Setting(null, "", null, where.venue(), where.until())));
  }

  /** The activity of one that is there: what a meeting does not ask for stays as it was told. */
  Description changed(Description known) {
    Setting was = known.more().setting();
    Setting setting =
        new Setting(was.series(), was.section(), was.moderator(), where.venue(), where.until());
    return new Description(
        theme == null ? "" : theme.strip(),
        known.kind(),
        known.level(),
        format == null ? Format.ON_SITE : format,
        known.topic(),
        known.competences(),
        known.programme(),
        known.municipalProject(),
        known.association(),
        new When(on, at, hours),
        new Room(where.words(), known.room() == null ? null : known.room().capacity()),
        known.organiser(),
        known.more().in(setting));
  }

  private static ActivityKind kind(Association.Kind kind) {
    return switch (kind) {
      case METHODICAL_COUNCIL -> ActivityKind.METHODICAL_COUNCIL;
      case PEDAGOGICAL_COUNCIL -> ActivityKind.PEDAGOGICAL_COUNCIL;
      case YOUNG_TEACHERS, YOUNG_HEADS -> ActivityKind.YOUNG_TEACHERS_SCHOOL;
      default -> ActivityKind.ASSOCIATION_MEETING;
    };
  }
}
