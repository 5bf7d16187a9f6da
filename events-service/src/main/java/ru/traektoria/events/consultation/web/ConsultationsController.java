package ru.traektoria.events.consultation.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.consultation.application.Advising;
import ru.traektoria.events.consultation.application.AskingMethodist;
import ru.traektoria.events.consultation.application.AskingMethodist.Said;
import ru.traektoria.events.consultation.application.FindingConsultations;
import ru.traektoria.events.consultation.application.RecordingConsultations;
import ru.traektoria.events.consultation.application.SettingTopics;
import ru.traektoria.events.consultation.model.Consultation;
import ru.traektoria.events.consultation.model.ConsultationId;
import ru.traektoria.events.consultation.model.TopicList;
import ru.traektoria.events.consultation.web.ConsultationRequests.ConsultantRequest;
import ru.traektoria.events.consultation.web.ConsultationRequests.GivenRequest;
import ru.traektoria.events.consultation.web.ConsultationRequests.MessageRequest;
import ru.traektoria.events.consultation.web.ConsultationRequests.QuestionRequest;
import ru.traektoria.events.consultation.web.ConsultationRequests.RatingRequest;
import ru.traektoria.events.consultation.web.ConsultationRequests.TopicsRequest;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Консультации over REST. */
@RestController
@RequestMapping(ConsultationsController.PATH)
class ConsultationsController {

  static final String PATH = "/api/v1/activities/consultations";

  private final FindingConsultations finding;
  private final AskingMethodist asking;
  private final Advising advising;
  private final RecordingConsultations recording;
  private final SettingTopics setting;
  private final ConsultationViews views;

  ConsultationsController(
      FindingConsultations finding,
      AskingMethodist asking,
      Advising advising,
      RecordingConsultations recording,
      SettingTopics setting,
      ConsultationViews views) {
    this.finding = finding;
    this.asking = asking;
    this.advising = advising;
    this.recording = recording;
    this.setting = setting;
    this.views = views;
  }

  @GetMapping
  List<ConsultationView> seen(Scope scope) {
    return views.views(finding.seen(scope), scope.viewer());
  }

  @PostMapping
  ResponseEntity<ConsultationView> ask(
      @RequestBody QuestionRequest request, CreationKey key, Scope scope) {
    return created(
        asking.ask(key, request.topic(), new Said(request.text(), List.of()), scope), scope);
  }

  @PostMapping("/given")
  ResponseEntity<ConsultationView> record(
      @RequestBody GivenRequest request, CreationKey key, Scope scope) {
    return created(recording.record(key, request.topic(), request.given(), scope), scope);
  }

  @GetMapping("/{id}")
  ResponseEntity<ConsultationView> one(@PathVariable String id, Scope scope) {
    return ok(finding.one(new ConsultationId(id), scope), scope);
  }

  @PostMapping("/{id}/messages")
  ResponseEntity<ConsultationView> write(
      @PathVariable String id, @RequestBody MessageRequest request, CreationKey key, Scope scope) {
    Said said = new Said(request.text(), List.of());
    return ok(asking.write(key, new ConsultationId(id), said, scope), scope);
  }

  @PostMapping("/{id}/answers")
  ResponseEntity<ConsultationView> answer(
      @PathVariable String id, @RequestBody MessageRequest request, CreationKey key, Scope scope) {
    Said said = new Said(request.text(), List.of());
    return ok(advising.answer(key, new ConsultationId(id), said, scope), scope);
  }

  @PutMapping("/{id}/consultant")
  ResponseEntity<ConsultationView> assign(
      @PathVariable String id, @RequestBody ConsultantRequest request, Scope scope) {
    return ok(advising.assign(new ConsultationId(id), request.consultant(), scope), scope);
  }

  @PutMapping("/{id}/rating")
  ResponseEntity<ConsultationView> rate(
      @PathVariable String id, @RequestBody RatingRequest request, Scope scope) {
    return ok(asking.rate(new ConsultationId(id), request.rating(), scope), scope);
  }

  @PostMapping("/{id}/settlement")
  ResponseEntity<ConsultationView> settle(@PathVariable String id, Scope scope) {
    return ok(advising.settle(new ConsultationId(id), scope), scope);
  }

  @PostMapping("/{id}/withdrawal")
  ResponseEntity<ConsultationView> withdraw(@PathVariable String id, Scope scope) {
    return ok(asking.withdraw(new ConsultationId(id), scope), scope);
  }

  @PostMapping("/{id}/annulment")
  ResponseEntity<ConsultationView> annul(@PathVariable String id, Scope scope) {
    return ok(recording.annul(new ConsultationId(id), scope), scope);
  }

  @GetMapping("/topics")
  ResponseEntity<TopicList> topics(Scope scope) {
    Stored<TopicList> list = finding.topics(scope.viewer());
    return Etags.ok(list.version(), list.state());
  }

  @PutMapping("/topics")
  ResponseEntity<TopicList> change(@RequestBody TopicsRequest request, IfMatch seen, Scope scope) {
    Stored<TopicList> list =
        setting.change(scope.viewer(), seen.version(), request.answerWithin(), request.topics());
    return Etags.ok(list.version(), list.state());
  }

  private ResponseEntity<ConsultationView> created(Stored<Consultation> stored, Scope scope) {
    return Etags.created(
        PATH + "/" + stored.id(), stored.version(), views.view(stored, scope.viewer()));
  }

  private ResponseEntity<ConsultationView> ok(Stored<Consultation> stored, Scope scope) {
    return Etags.ok(stored.version(), views.view(stored, scope.viewer()));
  }
}
