package ru.traektoria.events.meeting.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.events.meeting.application.FollowingDecisions;
import ru.traektoria.events.meeting.application.KeepingMinutes;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.meeting.web.MeetingRequests.CorrectionRequest;
import ru.traektoria.events.meeting.web.MeetingRequests.HeardRequest;
import ru.traektoria.events.meeting.web.MeetingRequests.PresidiumRequest;
import ru.traektoria.events.meeting.web.MeetingRequests.ReportRequest;
import ru.traektoria.events.meeting.web.MeetingRequests.ResolutionRequest;
import ru.traektoria.events.meeting.web.MeetingView.CarriedView;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Протоколы and decisions over REST. */
@RestController
@RequestMapping(MeetingsController.PATH)
class MinutesController {

  private final FindingMeetings finding;
  private final KeepingMinutes minutes;
  private final FollowingDecisions following;
  private final MeetingViews views;

  MinutesController(
      FindingMeetings finding,
      KeepingMinutes minutes,
      FollowingDecisions following,
      MeetingViews views) {
    this.finding = finding;
    this.minutes = minutes;
    this.following = following;
    this.views = views;
  }

  /** Decisions under control that concern the viewer, nearest term first. */
  @GetMapping("/assignments")
  List<CarriedView> assignments(Scope scope) {
    return following.open(scope).stream()
        .map(views::carried)
        .sorted(Comparator.comparing(CarriedView::due))
        .toList();
  }

  @PutMapping("/{id}/presidium")
  ResponseEntity<MeetingView> preside(
      @PathVariable String id, @RequestBody PresidiumRequest request, IfMatch seen, Scope scope) {
    minutes.preside(new MeetingId(id), seen.version(), request.presidium(), scope);
    return ok(id, scope);
  }

  @PutMapping("/{id}/items/{item}/heard")
  ResponseEntity<MeetingView> hear(
      @PathVariable String id,
      @PathVariable String item,
      @RequestBody HeardRequest request,
      IfMatch seen,
      Scope scope) {
    minutes.hear(new MeetingId(id), seen.version(), item, request.heard(), scope);
    return ok(id, scope);
  }

  @PostMapping("/{id}/items/{item}/resolutions")
  ResponseEntity<MeetingView> resolve(
      @PathVariable String id,
      @PathVariable String item,
      @RequestBody ResolutionRequest request,
      IfMatch seen,
      Scope scope) {
    minutes.resolve(new MeetingId(id), seen.version(), item, request.resolution(), scope);
    return ok(id, scope);
  }

  @DeleteMapping("/{id}/items/{item}/resolutions/{resolution}")
  ResponseEntity<MeetingView> revoke(
      @PathVariable String id,
      @PathVariable String item,
      @PathVariable String resolution,
      IfMatch seen,
      Scope scope) {
    minutes.revoke(new MeetingId(id), seen.version(), item, resolution, scope);
    return ok(id, scope);
  }

  @PostMapping("/{id}/protocol")
  ResponseEntity<MeetingView> sign(@PathVariable String id, IfMatch seen, Scope scope) {
    minutes.sign(new MeetingId(id), seen.version(), scope);
    return ok(id, scope);
  }

  @PostMapping("/{id}/protocol/correction")
  ResponseEntity<MeetingView> correct(
      @PathVariable String id, @RequestBody CorrectionRequest request, IfMatch seen, Scope scope) {
    minutes.correct(new MeetingId(id), seen.version(), request.reason(), scope);
    return ok(id, scope);
  }

  @DeleteMapping("/{id}/protocol/correction")
  ResponseEntity<MeetingView> abandon(@PathVariable String id, IfMatch seen, Scope scope) {
    minutes.abandon(new MeetingId(id), seen.version(), scope);
    return ok(id, scope);
  }

  @PostMapping("/{id}/resolutions/{resolution}/reports")
  ResponseEntity<MeetingView> report(
      @PathVariable String id,
      @PathVariable String resolution,
      @RequestBody ReportRequest request,
      Scope scope) {
    minutes.report(new MeetingId(id), request.execution(resolution, views.today()), scope);
    return ok(id, scope);
  }

  private ResponseEntity<MeetingView> ok(String id, Scope scope) {
    MeetingView view = views.full(finding.one(new MeetingId(id), scope));
    return Etags.ok(view.version(), view);
  }
}
