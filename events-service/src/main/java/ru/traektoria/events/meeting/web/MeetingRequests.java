package ru.traektoria.events.meeting.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.traektoria.events.activity.model.Description.Format;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.meeting.application.MeetingPlan;
import ru.traektoria.events.meeting.model.AgendaItem;
import ru.traektoria.events.meeting.model.Execution;
import ru.traektoria.events.meeting.model.Execution.Outcome;
import ru.traektoria.events.meeting.model.Presidium;
import ru.traektoria.events.meeting.model.Resolution;
import ru.traektoria.events.meeting.model.Somebody;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** What machines and forms send of meetings. */
public final class MeetingRequests {

  private MeetingRequests() {}

  /**
   * Заседание.
   *
   * @param association read when it is new
   * @param room place in words
   * @param venue id of a room of the directory, or empty
   * @param endsAt when the room is free again; empty: it follows from the hours
   * @param year {@code 2026-27}; empty: it follows from the day
   * @param agenda questions, read when it is new
   */
  public record MeetingRequest(
      String association,
      String theme,
      @DateTimeFormat(iso = ISO.DATE) LocalDate plannedOn,
      @DateTimeFormat(iso = ISO.TIME) LocalTime startsAt,
      String room,
      String venue,
      @DateTimeFormat(iso = ISO.TIME) LocalTime endsAt,
      Format format,
      BigDecimal hours,
      String year,
      Boolean learning,
      List<ItemRequest> agenda) {

    /** The association; a missing one is said at its field. */
    public AssociationId owner() {
      if (association == null || association.isBlank()) {
        throw Problems.refused(
            Reason.at("association", "meeting.association", "Выберите объединение или совет."));
      }
      return new AssociationId(association);
    }

    /** What is planned. */
    public MeetingPlan plan() {
      return new MeetingPlan(
          theme,
          plannedOn,
          startsAt,
          new MeetingPlan.Where(room, venue, endsAt),
          format,
          hours,
          academicYear(year),
          Boolean.TRUE.equals(learning));
    }

    List<AgendaItem> items() {
      return agenda == null ? List.of() : agenda.stream().map(ItemRequest::item).toList();
    }
  }

  private static AcademicYear academicYear(String code) {
    try {
      return code == null || code.isBlank() ? null : AcademicYear.parse(code);
    } catch (IllegalArgumentException wrong) {
      throw Problems.badRequest(wrong.getMessage());
    }
  }

  /**
   * Вопрос повестки.
   *
   * @param reporter id of a teacher, or empty
   * @param reporterWords a role in words where it is no teacher
   * @param analysis address of a report or note of monitoring; may be missing
   */
  public record ItemRequest(String topic, String reporter, String reporterWords, String analysis) {

    /** A new question. */
    public AgendaItem item() {
      return item(Ids.next());
    }

    /** The question with that id as it is put now. */
    public AgendaItem item(String id) {
      return AgendaItem.asked(id, topic, Somebody.of(reporter, reporterWords), analysis);
    }
  }

  /** Слушали. */
  public record HeardRequest(String heard) {}

  /** Решили. */
  public record ResolutionRequest(
      String id,
      Resolution.Kind kind,
      String text,
      String owner,
      String ownerWords,
      @DateTimeFormat(iso = ISO.DATE) LocalDate due) {

    /** The decision; a new one gets its id later. */
    public Resolution resolution() {
      return new Resolution(id, kind, text, Somebody.of(owner, ownerWords), due);
    }
  }

  /** Председатель, секретарь, приглашённые. */
  public record PresidiumRequest(String chair, String secretary, List<String> guests) {

    /** As the model knows it. */
    public Presidium presidium() {
      return new Presidium(teacher(chair), teacher(secretary), guests);
    }

    private static TeacherId teacher(String id) {
      return id == null || id.isBlank() ? null : new TeacherId(id);
    }
  }

  /** Attendance by teacher. */
  record AttendanceRequest(Map<String, Attendance> marks) {
    Map<TeacherId, Attendance> byTeacher() {
      Map<TeacherId, Attendance> byTeacher = new HashMap<>();
      if (marks != null) {
        marks.forEach((teacher, mark) -> byTeacher.put(new TeacherId(teacher), mark));
      }
      return byTeacher;
    }
  }

  /** The day it took place. */
  record HoldRequest(LocalDate heldOn) {}

  /** Why a signed protocol is corrected. */
  record CorrectionRequest(String reason) {}

  /** What became of a decision. */
  public record ReportRequest(
      Outcome outcome, @DateTimeFormat(iso = ISO.DATE) LocalDate due, String words) {

    /** The report as of that day; a term counts only where the decision is put off. */
    public Execution execution(String resolution, LocalDate today) {
      LocalDate term = outcome == Outcome.PUT_OFF ? due : null;
      return new Execution(resolution, outcome, today, term, words);
    }
  }
}
