package ru.traektoria.events.activity.web.pages;

import static ru.traektoria.platform.web.access.Role.METHODIST;
import static ru.traektoria.platform.web.access.Role.SCHOOL_LEAD;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
import ru.traektoria.events.activity.application.AnnouncingActivities;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.application.InvitingAudience;
import ru.traektoria.events.activity.application.RecordingAttendance;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.AudienceRule.Fit;
import ru.traektoria.events.activity.model.Details.CheckIn;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.activity.model.Enrolment.Seat;
import ru.traektoria.events.activity.web.ActivityView;
import ru.traektoria.events.activity.web.ActivityView.Person;
import ru.traektoria.events.activity.web.Views;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.competence.Competences;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Entry;

/** Карточка мероприятия: what it is, who comes, attendance, closing. */
@Controller
class ActivityPages {

  private static final String MARK = "mark.";

  private final FindingActivities finding;
  private final AnnouncingActivities announcing;
  private final RecordingAttendance attendance;
  private final Competences competences;
  private final InvitingAudience inviting;
  private final SettingChoices setting;
  private final Views views;

  ActivityPages(
      FindingActivities finding,
      AnnouncingActivities announcing,
      RecordingAttendance attendance,
      Competences competences,
      InvitingAudience inviting,
      SettingChoices setting,
      Views views) {
    this.inviting = inviting;
    this.finding = finding;
    this.announcing = announcing;
    this.attendance = attendance;
    this.competences = competences;
    this.setting = setting;
    this.views = views;
  }

  @GetMapping("/activities/{id}")
  String card(@PathVariable String id, Scope scope, Model model) {
    Stored<Activity> stored = finding.one(new ActivityId(id), scope);
    ActivityView activity = views.full(stored, scope);
    boolean teacher = scope.viewer().teacherId().isPresent();
    LocalDate today = views.today();
    model.addAttribute(ActivityCard.heading(activity, today));
    model.addAttribute("activity", activity);
    List<Entry> entries = ActivityCard.entries(activity, competences.names());
    entries.addAll(setting.entries(activity, scope));
    model.addAttribute("entries", entries);
    model.addAttribute("mine", Words.mine(activity));
    Fit fit = inviting.fit(stored.state(), scope);
    boolean wanted = fit != Fit.NO || !activity.description().more().onlyAudience();
    boolean may = teacher && ActivityCard.maySignUp(activity, today);
    model.addAttribute("signs", may && wanted);
    model.addAttribute("unfit", may ? ActivityCard.unfit(activity, fit) : null);
    model.addAttribute("leaves", teacher && ActivityCard.mayWithdraw(activity, today));
    model.addAttribute("seated", of(activity, Seat.CONFIRMED));
    model.addAttribute("waiting", of(activity, Seat.WAITING));
    model.addAttribute("marks", activity.holds() && !activity.day().isAfter(today));
    model.addAttribute("closes", ActivityCard.ahead(activity));
    model.addAttribute("invites", invites(activity, scope.viewer()));
    model.addAttribute("checkIn", checksIn(activity, today));
    model.addAttribute("invitees", CallingPages.list(activity, ActivityCard.ahead(activity)));
    model.addAttribute("heldOn", activity.day());
    model.addAttribute("roles", Words.options(Role.values(), Words::role));
    model.addAttribute("attendances", Words.options(Attendance.values(), Words::attendance));
    return "activities/activity";
  }

  private static boolean invites(ActivityView activity, Viewer viewer) {
    return activity.description().more().audience() != null
        && (viewer.has(METHODIST) || viewer.has(SCHOOL_LEAD));
  }

  private static List<Person> of(ActivityView activity, Seat seat) {
    return activity.people().stream().filter(person -> person.seat() == seat).toList();
  }

  /** The screen at the door is shown on the day. */
  private static boolean checksIn(ActivityView activity, LocalDate today) {
    return activity.holds()
        && ActivityCard.ahead(activity)
        && activity.day().equals(today)
        && activity.description().more().checkIn() != CheckIn.OFF;
  }

  @PostMapping("/activities/{id}/registration")
  ResponseEntity<Void> open(@PathVariable String id, IfMatch seen, Scope scope) {
    announcing.openRegistration(new ActivityId(id), seen.version(), scope);
    return Done.here("Запись открыта");
  }

  @PostMapping("/activities/{id}/cancellation")
  ResponseEntity<Void> cancel(@PathVariable String id, IfMatch seen, Scope scope) {
    announcing.cancel(new ActivityId(id), seen.version(), scope);
    return Done.here("Мероприятие отменено");
  }

  @PostMapping("/activities/{id}/participants")
  ResponseEntity<Void> include(
      @PathVariable String id,
      @RequestParam String teacher,
      @RequestParam(defaultValue = "PARTICIPANT") Role role,
      Scope scope) {
    attendance.include(new ActivityId(id), new TeacherId(teacher), role, scope);
    return Done.here("Участник добавлен");
  }

  @PostMapping("/activities/{id}/participants/{teacher}/removal")
  ResponseEntity<Void> remove(@PathVariable String id, @PathVariable String teacher, Scope scope) {
    attendance.remove(new ActivityId(id), new TeacherId(teacher), scope);
    return Done.here("Снят с записи");
  }

  /** Marks those with a seat whom nobody has marked as present. */
  @PostMapping("/activities/{id}/attendance/rest")
  ResponseEntity<Void> rest(@PathVariable String id, Scope scope) {
    attendance.markRestPresent(new ActivityId(id), scope);
    return Done.here("Остальные отмечены присутствовавшими");
  }

  /** Saves the marks; with {@code hold} also closes the activity on that day. */
  @PostMapping("/activities/{id}/attendance")
  ResponseEntity<Void> mark(
      @PathVariable String id,
      @RequestParam Map<String, String> form,
      @RequestParam(defaultValue = "false") boolean hold,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate heldOn,
      Scope scope) {
    ActivityId activity = new ActivityId(id);
    Stored<Activity> marked = attendance.mark(activity, marks(form), scope);
    if (hold) {
      Stored<Activity> held = attendance.hold(activity, marked.version(), heldOn, scope);
      long came = held.state().enrolments().present().size();
      return Done.here("Закрыто: " + Russian.count(came, "участник", "участника", "участников"));
    }
    return Done.here("Явка сохранена");
  }

  private static Map<TeacherId, Attendance> marks(Map<String, String> form) {
    Map<TeacherId, Attendance> marks = new HashMap<>();
    form.forEach(
        (name, value) -> {
          if (name.startsWith(MARK) && !value.isBlank()) {
            marks.put(new TeacherId(name.substring(MARK.length())), Attendance.valueOf(value));
          }
        });
    return marks;
  }
}
