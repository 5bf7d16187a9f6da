package ru.traektoria.events.consultation.web.pages;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.consultation.application.Advising;
import ru.traektoria.events.consultation.application.AskingMethodist;
import ru.traektoria.events.consultation.application.AskingMethodist.Said;
import ru.traektoria.events.consultation.application.RecordingConsultations;
import ru.traektoria.events.consultation.model.ConsultationId;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.portal.form.Done;

/** What is done with a question: messages, answers, who has it, how it ends. */
@Controller
class ThreadPages {

  private static final String CARD = QuestionPages.CARD;

  private final AskingMethodist asking;
  private final Advising advising;
  private final RecordingConsultations recording;

  ThreadPages(AskingMethodist asking, Advising advising, RecordingConsultations recording) {
    this.asking = asking;
    this.advising = advising;
    this.recording = recording;
  }

  @PostMapping(CARD + "/messages")
  ResponseEntity<Void> write(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) List<MultipartFile> files,
      CreationKey key,
      Scope scope) {
    asking.write(key, new ConsultationId(id), new Said(text, FileAnswers.uploads(files)), scope);
    return Done.here("Сообщение отправлено");
  }

  @PostMapping(CARD + "/answers")
  ResponseEntity<Void> answer(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) List<MultipartFile> files,
      CreationKey key,
      Scope scope) {
    advising.answer(key, new ConsultationId(id), new Said(text, FileAnswers.uploads(files)), scope);
    return Done.here("Ответ отправлен");
  }

  @PostMapping(CARD + "/consultant")
  ResponseEntity<Void> assign(
      @PathVariable String id, @RequestParam(defaultValue = "") String consultant, Scope scope) {
    advising.assign(new ConsultationId(id), consultant, scope);
    return Done.here("Вопрос передан");
  }

  @PostMapping(CARD + "/settlement")
  ResponseEntity<Void> settle(@PathVariable String id, Scope scope) {
    advising.settle(new ConsultationId(id), scope);
    return Done.here("Отмечено: ответ не нужен");
  }

  @PostMapping(CARD + "/rating")
  ResponseEntity<Void> rate(
      @PathVariable String id, @RequestParam(required = false) Integer rating, Scope scope) {
    asking.rate(new ConsultationId(id), rating, scope);
    return Done.here("Спасибо, оценка записана");
  }

  @PostMapping(CARD + "/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable String id, Scope scope) {
    asking.withdraw(new ConsultationId(id), scope);
    return Done.at(ConsultationTables.PATH, "Вопрос отозван");
  }

  @PostMapping(CARD + "/annulment")
  ResponseEntity<Void> annul(@PathVariable String id, Scope scope) {
    recording.annul(new ConsultationId(id), scope);
    return Done.here("Запись отменена");
  }
}
