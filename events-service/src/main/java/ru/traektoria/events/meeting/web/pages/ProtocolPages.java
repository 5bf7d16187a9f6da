package ru.traektoria.events.meeting.web.pages;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.events.meeting.application.KeepingMinutes;
import ru.traektoria.events.meeting.application.Sitting;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.meeting.model.SigningRule;
import ru.traektoria.events.meeting.web.MeetingRequests.PresidiumRequest;
import ru.traektoria.events.meeting.web.MeetingView;
import ru.traektoria.events.meeting.web.MeetingView.State;
import ru.traektoria.events.meeting.web.MeetingViews;
import ru.traektoria.events.meeting.web.ProtocolSheet;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Протокол: how it reads, its signature, its revisions. */
@Controller
class ProtocolPages {

  private static final String PAGE = MeetingsPages.PATH + "/{id}/protocol";

  private final FindingMeetings finding;
  private final KeepingMinutes minutes;
  private final MeetingViews views;

  ProtocolPages(FindingMeetings finding, KeepingMinutes minutes, MeetingViews views) {
    this.finding = finding;
    this.minutes = minutes;
    this.views = views;
  }

  @GetMapping(PAGE)
  String page(@PathVariable String id, Scope scope, Model model) {
    Sitting sitting = finding.one(new MeetingId(id), scope);
    if (!sitting.opens()) {
      throw Problems.forbidden("Протокол читают члены объединения, методист и школа.");
    }
    MeetingView meeting = views.full(sitting);
    List<String> missing =
        SigningRule.against(sitting.meeting().state(), sitting.held()).stream()
            .map(Reason::message)
            .toList();
    model.addAttribute(MeetingPages.heading(meeting));
    model.addAttribute("meeting", meeting);
    model.addAttribute("tabs", MeetingCard.tabs(meeting, MeetingCard.Tab.PROTOCOL));
    model.addAttribute("missing", missing);
    model.addAttribute("signs", meeting.edits() && missing.isEmpty());
    model.addAttribute("corrects", meeting.leads() && meeting.state() == State.SIGNED);
    model.addAttribute("candidates", candidates(meeting));
    model.addAttribute("sheet", sheet(sitting));
    return "meetings/protocol";
  }

  private ProtocolSheet sheet(Sitting sitting) {
    return sitting
        .meeting()
        .state()
        .protocol()
        .filter(signed -> sitting.meeting().state().locked())
        .map(signed -> ProtocolSheet.of(sitting, signed, views))
        .orElseGet(() -> ProtocolSheet.draft(sitting, minutes.minutes(sitting), views));
  }

  private static List<Option> candidates(MeetingView meeting) {
    return meeting.people().stream().map(p -> Option.of(p.teacher(), p.name())).toList();
  }

  @PostMapping(MeetingsPages.PATH + "/{id}/presidium")
  ResponseEntity<Void> preside(
      @PathVariable String id,
      @RequestParam(required = false) String chair,
      @RequestParam(required = false) String secretary,
      @RequestParam(defaultValue = "") String guests,
      IfMatch seen,
      Scope scope) {
    PresidiumRequest named = new PresidiumRequest(chair, secretary, guests.lines().toList());
    minutes.preside(new MeetingId(id), seen.version(), named.presidium(), scope);
    return Done.here("Сохранено");
  }

  @PostMapping(PAGE)
  ResponseEntity<Void> sign(@PathVariable String id, IfMatch seen, Scope scope) {
    minutes.sign(new MeetingId(id), seen.version(), scope);
    return Done.here("Протокол подписан, номер присвоен");
  }

  @PostMapping(PAGE + "/correction")
  ResponseEntity<Void> correct(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      IfMatch seen,
      Scope scope) {
    minutes.correct(new MeetingId(id), seen.version(), reason, scope);
    return Done.here(
        "Протокол открыт для исправления. Прежняя редакция действует до подписи новой");
  }

  @PostMapping(PAGE + "/correction/abandonment")
  ResponseEntity<Void> abandon(@PathVariable String id, IfMatch seen, Scope scope) {
    minutes.abandon(new MeetingId(id), seen.version(), scope);
    return Done.here("Исправление отменено: действует подписанная редакция");
  }
}
