package ru.traektoria.events.meeting.web.pages;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.meeting.application.SettingAgenda;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;

/** Материалы к вопросу: brought by who leads, read by who comes. */
@Controller
class PapersPages {

  private static final String FILES = MeetingsPages.PATH + "/{id}/items/{item}/files";

  private final SettingAgenda agenda;
  private final FileAnswers answers;

  PapersPages(SettingAgenda agenda, FileAnswers answers) {
    this.agenda = agenda;
    this.answers = answers;
  }

  @GetMapping(FILES + "/{file}")
  ResponseEntity<byte[]> file(
      @PathVariable String id, @PathVariable String item, @PathVariable String file, Scope scope) {
    return answers.answer(agenda.files(new MeetingId(id), item, scope), file);
  }

  @PostMapping(FILES)
  ResponseEntity<Void> attach(
      @PathVariable String id,
      @PathVariable String item,
      @RequestParam(required = false) List<MultipartFile> files,
      IfMatch seen,
      Scope scope) {
    agenda.attach(new MeetingId(id), seen.version(), item, FileAnswers.uploads(files), scope);
    return Done.here("Материалы приложены к вопросу");
  }

  @PostMapping(FILES + "/{file}/removal")
  ResponseEntity<Void> detach(
      @PathVariable String id,
      @PathVariable String item,
      @PathVariable String file,
      IfMatch seen,
      Scope scope) {
    agenda.detach(new MeetingId(id), seen.version(), item, file, scope);
    return Done.here("Файл убран");
  }
}
