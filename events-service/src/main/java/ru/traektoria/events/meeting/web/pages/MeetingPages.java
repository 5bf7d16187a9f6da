package ru.traektoria.events.meeting.web.pages;

import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.events.meeting.application.KeepingMinutes;
import ru.traektoria.events.meeting.application.SettingAgenda;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.meeting.web.MeetingRequests.ItemRequest;
import ru.traektoria.events.meeting.web.MeetingRequests.ReportRequest;
import ru.traektoria.events.meeting.web.MeetingRequests.ResolutionRequest;
import ru.traektoria.events.meeting.web.MeetingView;
import ru.traektoria.events.meeting.web.MeetingView.State;
import ru.traektoria.events.meeting.web.MeetingViews;
import ru.traektoria.events.meeting.web.MeetingWords;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;

/** Заседание: agenda, what was heard and decided, what became of earlier decisions. */
@Controller
class MeetingPages {

  private static final String CARD = MeetingsPages.PATH + "/{id}";

  private final FindingMeetings finding;
  private final SettingAgenda agenda;
  private final KeepingMinutes minutes;
  private final MeetingViews views;

  MeetingPages(
      FindingMeetings finding, SettingAgenda agenda, KeepingMinutes minutes, MeetingViews views) {
    this.finding = finding;
    this.agenda = agenda;
    this.minutes = minutes;
    this.views = views;
  }

  @GetMapping(CARD)
  String card(@PathVariable String id, Scope scope, Model model) {
    MeetingView meeting = views.full(finding.one(new MeetingId(id), scope));
    LocalDate today = views.today();
    model.addAttribute(heading(meeting));
    model.addAttribute("meeting", meeting);
    model.addAttribute("tabs", MeetingCard.tabs(meeting, MeetingCard.Tab.AGENDA));
    model.addAttribute("entries", MeetingCard.entries(meeting));
    model.addAttribute("say", MeetingWords.SAY);
    model.addAttribute("kinds", MeetingWords.kinds());
    model.addAttribute("outcomes", MeetingWords.outcomes());
    model.addAttribute("today", today);
    model.addAttribute("writes", meeting.edits() && !meeting.day().isAfter(today));
    return "meetings/meeting";
  }

  static Heading heading(MeetingView meeting) {
    Heading heading =
        Heading.of(meeting.theme())
            .under("Заседания и протоколы", MeetingsPages.PATH)
            .under(
                meeting.association().name(),
                "/activities/associations/" + meeting.association().id())
            .lead(MeetingWords.when(meeting))
            .badge(MeetingWords.state(meeting));
    boolean ahead = meeting.state() == State.PLANNED || meeting.state() == State.FORGOTTEN;
    if (!meeting.leads() || !ahead) {
      return heading;
    }
    String path = MeetingsPages.PATH + "/" + meeting.id();
    return heading
        .also(Action.link("Изменить", path + "/edit", "pencil"))
        .also(
            Action.post("Отменить", path + "/cancellation")
                .icon("ban")
                .confirm("Отменить заседание? Члены объединения увидят, что оно не состоится."));
  }

  @PostMapping(CARD + "/items")
  ResponseEntity<Void> ask(@PathVariable String id, ItemRequest form, IfMatch seen, Scope scope) {
    agenda.ask(new MeetingId(id), seen.version(), form.item(), scope);
    return Done.here("Вопрос добавлен в повестку");
  }

  @PostMapping(CARD + "/items/{item}")
  ResponseEntity<Void> change(
      @PathVariable String id,
      @PathVariable String item,
      ItemRequest form,
      IfMatch seen,
      Scope scope) {
    agenda.ask(new MeetingId(id), seen.version(), form.item(item), scope);
    return Done.here("Вопрос изменён");
  }

  @PostMapping(CARD + "/items/{item}/removal")
  ResponseEntity<Void> drop(
      @PathVariable String id, @PathVariable String item, IfMatch seen, Scope scope) {
    agenda.drop(new MeetingId(id), seen.version(), item, scope);
    return Done.here("Вопрос убран из повестки");
  }

  @PostMapping(CARD + "/items/{item}/raising")
  ResponseEntity<Void> raise(
      @PathVariable String id, @PathVariable String item, IfMatch seen, Scope scope) {
    agenda.raise(new MeetingId(id), seen.version(), item, scope);
    return Done.here("Вопрос перенесён выше");
  }

  @PostMapping(CARD + "/items/{item}/heard")
  ResponseEntity<Void> hear(
      @PathVariable String id,
      @PathVariable String item,
      @RequestParam(defaultValue = "") String heard,
      IfMatch seen,
      Scope scope) {
    minutes.hear(new MeetingId(id), seen.version(), item, heard, scope);
    return Done.here("Записано");
  }

  @PostMapping(CARD + "/items/{item}/resolutions")
  ResponseEntity<Void> resolve(
      @PathVariable String id,
      @PathVariable String item,
      ResolutionRequest form,
      IfMatch seen,
      Scope scope) {
    minutes.resolve(new MeetingId(id), seen.version(), item, form.resolution(), scope);
    return Done.here("Решение записано");
  }

  @PostMapping(CARD + "/items/{item}/resolutions/{resolution}/removal")
  ResponseEntity<Void> revoke(
      @PathVariable String id,
      @PathVariable String item,
      @PathVariable String resolution,
      IfMatch seen,
      Scope scope) {
    minutes.revoke(new MeetingId(id), seen.version(), item, resolution, scope);
    return Done.here("Решение убрано");
  }

  @PostMapping(CARD + "/resolutions/{resolution}/reports")
  ResponseEntity<Void> report(
      @PathVariable String id, @PathVariable String resolution, ReportRequest form, Scope scope) {
    minutes.report(new MeetingId(id), form.execution(resolution, views.today()), scope);
    return Done.here("Отмечено");
  }
}
