package ru.traektoria.monitoring.programme.web.pages;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.programme.application.Programmes;
import ru.traektoria.monitoring.programme.model.Edition.Approval;
import ru.traektoria.monitoring.programme.model.Programme;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;

/** What is done with a programme: entered, changed, approved, corrected each year. */
@Controller
@RequestMapping(PassportsPages.PATH)
class PassportsCommands {

  private final Programmes programmes;
  private final Grounds grounds;

  PassportsCommands(Programmes programmes, Grounds grounds) {
    this.programmes = programmes;
    this.grounds = grounds;
  }

  @PostMapping
  ResponseEntity<Void> create(
      @ModelAttribute PassportFields.Sent sent,
      @ModelAttribute Grounds.Asking asking,
      CreationKey key,
      Scope scope) {
    Ground ground = grounds.of(asking, scope);
    Stored<Programme> begun =
        programmes.begin(
            key,
            ground.municipality(),
            PassportFields.blank(sent.table()),
            sent.passport(),
            scope.viewer().name());
    return Done.at(PassportsPages.PATH + "/" + begun.id(), "Программа внесена");
  }

  @PostMapping("/{id}/passport")
  ResponseEntity<Void> passport(
      @PathVariable String id,
      @ModelAttribute PassportFields.Sent sent,
      IfMatch match,
      Scope scope) {
    programmes.edit(
        id,
        scope.municipality().orElse(null),
        match.version(),
        edition -> edition.with(sent.passport()));
    return Done.here("Паспорт сохранён");
  }

  @PostMapping("/{id}/approve")
  ResponseEntity<Void> approve(
      @PathVariable String id, @ModelAttribute Approval approval, IfMatch match, Scope scope) {
    programmes.approve(id, scope.municipality().orElse(null), match.version(), approval);
    return Done.here("Редакция утверждена");
  }

  @PostMapping("/{id}/correct")
  ResponseEntity<Void> correct(
      @PathVariable String id,
      @RequestParam(required = false) String reason,
      IfMatch match,
      Scope scope) {
    programmes.correct(
        id, scope.municipality().orElse(null), match.version(), reason, scope.viewer().name());
    return Done.at(PassportsPages.PATH + "/" + id, "Корректировка начата");
  }
}
