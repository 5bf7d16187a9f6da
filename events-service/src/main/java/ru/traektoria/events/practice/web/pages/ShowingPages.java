package ru.traektoria.events.practice.web.pages;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.practice.application.DisseminatingPractices;
import ru.traektoria.events.practice.application.DisseminatingPractices.Adopted;
import ru.traektoria.events.practice.model.Dissemination;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;

/** Распространение и внедрение: the forms of the practice's card. */
@Controller
class ShowingPages {

  private final DisseminatingPractices disseminating;

  ShowingPages(DisseminatingPractices disseminating) {
    this.disseminating = disseminating;
  }

  /** Распространение, as the form sends it. */
  record ShowingForm(
      ActivityKind kind,
      Level level,
      @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      String title,
      String link,
      String activity) {}

  @PostMapping(PracticePages.CARD + "/disseminations")
  ResponseEntity<Void> disseminate(
      @PathVariable String id, ShowingForm form, IfMatch seen, Scope scope) {
    Dissemination told =
        Dissemination.told(
            form.kind(), form.level(), form.on(), form.title(), form.link(), form.activity());
    disseminating.disseminate(new PracticeId(id), seen.version(), told, scope);
    return Done.here("Распространение отмечено: оно появится в портфолио авторов");
  }

  @PostMapping(PracticePages.CARD + "/disseminations/{dissemination}/annulment")
  ResponseEntity<Void> annul(
      @PathVariable String id, @PathVariable String dissemination, IfMatch seen, Scope scope) {
    disseminating.annul(new PracticeId(id), seen.version(), dissemination, scope);
    return Done.here("Запись о распространении убрана");
  }

  @PostMapping(PracticePages.CARD + "/adoptions")
  ResponseEntity<Void> adopt(
      @PathVariable String id,
      @RequestParam(required = false) String organisation,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      @RequestParam(required = false) String note,
      IfMatch seen,
      Scope scope) {
    Adopted told = new Adopted(organisation, on, note);
    disseminating.adopt(new PracticeId(id), seen.version(), told, scope);
    return Done.here("Внедрение отмечено");
  }
}
