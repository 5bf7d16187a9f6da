package ru.traektoria.events.meeting.web.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.meeting.application.AttendingMeetings;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.meeting.web.MeetingView;
import ru.traektoria.events.meeting.web.MeetingView.State;
import ru.traektoria.events.meeting.web.MeetingViews;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.form.Done;

/** Явка на заседании, marked by thumb: three big buttons a person. */
@Controller
class AttendancePages {

  private static final String PAGE = MeetingsPages.PATH + "/{id}/attendance";
  private static final String MARK = "mark.";

  private final FindingMeetings finding;
  private final AttendingMeetings attending;
  private final MeetingViews views;

  AttendancePages(FindingMeetings finding, AttendingMeetings attending, MeetingViews views) {
    this.finding = finding;
    this.attending = attending;
    this.views = views;
  }

  @GetMapping(PAGE)
  String page(@PathVariable String id, Scope scope, Model model) {
    MeetingView meeting = views.full(finding.led(new MeetingId(id), scope));
    boolean open = meeting.state() == State.PLANNED || meeting.state() == State.FORGOTTEN;
    model.addAttribute(MeetingPages.heading(meeting));
    model.addAttribute("meeting", meeting);
    model.addAttribute("tabs", MeetingCard.tabs(meeting, MeetingCard.Tab.ATTENDANCE));
    model.addAttribute("attendances", Words.options(Attendance.values(), Words::attendance));
    model.addAttribute(
        "marks", meeting.state() != State.CANCELLED && !meeting.day().isAfter(views.today()));
    model.addAttribute("closes", open);
    model.addAttribute(
        "present",
        meeting.people().stream().filter(p -> p.attendance() == Attendance.PRESENT).count());
    return "meetings/attendance";
  }

  /** Saves the marks; with {@code hold} also closes the meeting on that day. */
  @PostMapping(PAGE)
  ResponseEntity<Void> mark(
      @PathVariable String id,
      @RequestParam Map<String, String> form,
      @RequestParam(defaultValue = "false") boolean hold,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate heldOn,
      Scope scope) {
    MeetingId meeting = new MeetingId(id);
    attending.mark(meeting, marks(form), scope);
    if (hold) {
      attending.hold(meeting, heldOn, scope);
      return Done.at(
          MeetingsPages.PATH + "/" + id, "Заседание состоялось. Запишите решения по вопросам");
    }
    return Done.here("Явка сохранена");
  }

  private static Map<TeacherId, Attendance> marks(Map<String, String> form) {
    Map<TeacherId, Attendance> marks = new HashMap<>();
    for (Attendance one : Attendance.values()) {
      form.forEach(
          (name, value) -> {
            if (name.startsWith(MARK) && value.equals(one.name())) {
              marks.put(new TeacherId(name.substring(MARK.length())), one);
            }
          });
    }
    return marks;
  }

  @PostMapping(PAGE + "/rest")
  ResponseEntity<Void> rest(@PathVariable String id, Scope scope) {
    attending.markRestPresent(new MeetingId(id), scope);
    return Done.here("Остальные отмечены присутствовавшими");
  }

  @PostMapping(MeetingsPages.PATH + "/{id}/participants")
  ResponseEntity<Void> invite(
      @PathVariable String id, @RequestParam(defaultValue = "") String teacher, Scope scope) {
    attending.invite(new MeetingId(id), new TeacherId(teacher), scope);
    return Done.here("Добавлен в список");
  }
}
