package ru.traektoria.route.web.attestation;

import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;
import ru.traektoria.route.model.attestation.CategoryRequest.Application;
import ru.traektoria.route.model.attestation.CategoryRequest.Outcome;

/** What is decided on an intention: number of the application, outcome, withdrawal. */
@Controller
@RequestMapping("/routes/attestation")
class CategoryCommandPages {

  private final CategoryDesk desk;
  private final AttestationDoor door;

  CategoryCommandPages(CategoryDesk desk, AttestationDoor door) {
    this.desk = desk;
    this.door = door;
  }

  @PostMapping("/{id}/apply")
  ResponseEntity<Void> apply(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(required = false) LocalDate on,
      IfMatch match,
      Scope scope) {
    desk.decide(scope, id, match, r -> r.apply(new Application(number, on), door.today()));
    return Done.here("Номер заявления записан");
  }

  @PostMapping("/{id}/decide")
  ResponseEntity<Void> decide(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean awarded,
      @RequestParam(required = false) LocalDate on,
      @RequestParam(defaultValue = "") String order,
      IfMatch match,
      Scope scope) {
    desk.decide(
        scope, id, match, r -> r.decide(new Outcome(awarded, on, order.strip()), door.today()));
    return Done.here(awarded ? "Категория записана" : "Отказ записан");
  }

  @PostMapping("/{id}/withdraw")
  ResponseEntity<Void> withdraw(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String remark,
      IfMatch match,
      Scope scope) {
    desk.decide(scope, id, match, r -> r.withdraw(remark));
    return Done.here("Намерение отозвано");
  }

  @PostMapping("/{id}/annul")
  ResponseEntity<Void> annul(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String remark,
      IfMatch match,
      Scope scope) {
    desk.decide(scope, id, match, r -> r.annul(remark));
    return Done.here("Запись отменена");
  }
}
