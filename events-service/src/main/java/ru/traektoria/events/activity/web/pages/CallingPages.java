package ru.traektoria.events.activity.web.pages;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.application.RecordingAttendance;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Enrolment.Seat;
import ru.traektoria.events.activity.web.ActivityView;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.form.Done;

/**
 * «Кого позвать» (S0-20): the diagnostics service lists whom a theme may help, the organiser calls
 * the chosen ones. This service never learns why somebody was listed.
 */
@Controller
class CallingPages {

  private static final String LISTED_BY = "/diagnostics/fragments/invitees";

  /** So many can be left out of the list before its address becomes too long. */
  private static final int NAMED = 60;

  private final FindingActivities finding;
  private final RecordingAttendance attendance;

  CallingPages(FindingActivities finding, RecordingAttendance attendance) {
    this.finding = finding;
    this.attendance = attendance;
  }

  /** Where the list for an activity comes from; {@code null} where nobody is called. */
  static String list(ActivityView activity, boolean ahead) {
    if (!ahead || !activity.holds() || activity.description().competences().isEmpty()) {
      return null;
    }
    List<String> known =
        activity.people().stream().map(ActivityView.Person::teacher).limit(NAMED).toList();
    UriComponentsBuilder list =
        UriComponentsBuilder.fromPath(LISTED_BY)
            .queryParam("competence", activity.description().competences());
    return (known.isEmpty() ? list : list.queryParam("without", known)).encode().toUriString();
  }

  @PostMapping("/activities/{id}/participants/chosen")
  ResponseEntity<Void> call(
      @PathVariable String id, @RequestParam(required = false) List<String> teachers, Scope scope) {
    if (teachers == null || teachers.isEmpty()) {
      throw Problems.refused(
          Reason.at("teachers", "call.nobody", "Отметьте, кого позвать на мероприятие."));
    }
    ActivityId activity = new ActivityId(id);
    List<TeacherId> chosen = teachers.stream().map(TeacherId::new).distinct().toList();
    Activity before = finding.one(activity, scope).state();
    long known = chosen.stream().filter(who -> before.enrolments().of(who).isPresent()).count();
    Activity after = attendance.call(activity, chosen, scope).state();
    return Done.here(told(after, chosen, known));
  }

  private static String told(Activity after, List<TeacherId> chosen, long known) {
    long waiting =
        chosen.stream()
            .filter(
                who -> after.enrolments().of(who).filter(e -> e.seat() == Seat.WAITING).isPresent())
            .count();
    StringBuilder words = new StringBuilder("Позвали: " + (chosen.size() - known));
    if (known > 0) {
      words.append(", уже в списке: ").append(known);
    }
    if (waiting > 0) {
      words.append(", в листе ожидания: ").append(waiting);
    }
    return words.toString();
  }
}
