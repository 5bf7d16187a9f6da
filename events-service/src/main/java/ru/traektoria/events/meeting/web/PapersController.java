package ru.traektoria.events.meeting.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.events.meeting.application.SettingAgenda;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Материалы к вопросам повестки over REST. */
@RestController
@RequestMapping(MeetingsController.PATH + "/{id}/items/{item}/files")
class PapersController {

  private final FindingMeetings finding;
  private final SettingAgenda agenda;
  private final FileAnswers answers;
  private final MeetingViews views;

  PapersController(
      FindingMeetings finding, SettingAgenda agenda, FileAnswers answers, MeetingViews views) {
    this.finding = finding;
    this.agenda = agenda;
    this.answers = answers;
    this.views = views;
  }

  @GetMapping("/{file}")
  ResponseEntity<byte[]> file(
      @PathVariable String id, @PathVariable String item, @PathVariable String file, Scope scope) {
    return answers.answer(agenda.files(new MeetingId(id), item, scope), file);
  }

  @PostMapping
  ResponseEntity<MeetingView> attach(
      @PathVariable String id,
      @PathVariable String item,
      @RequestParam(required = false) List<MultipartFile> files,
      IfMatch seen,
      Scope scope) {
    agenda.attach(new MeetingId(id), seen.version(), item, FileAnswers.uploads(files), scope);
    return ok(id, scope);
  }

  @DeleteMapping("/{file}")
  ResponseEntity<MeetingView> detach(
      @PathVariable String id,
      @PathVariable String item,
      @PathVariable String file,
      IfMatch seen,
      Scope scope) {
    agenda.detach(new MeetingId(id), seen.version(), item, file, scope);
    return ok(id, scope);
  }

  private ResponseEntity<MeetingView> ok(String id, Scope scope) {
    MeetingView view = views.full(finding.one(new MeetingId(id), scope));
    return Etags.ok(view.version(), view);
  }
}
