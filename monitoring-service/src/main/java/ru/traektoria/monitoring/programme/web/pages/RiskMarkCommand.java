package ru.traektoria.monitoring.programme.web.pages;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.monitoring.programme.application.Programmes;
import ru.traektoria.monitoring.programme.model.RiskMark;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;

/** Says how a risk stands (S4-37), in an approved edition too. */
@Controller
@RequestMapping(PassportsPages.PATH + "/{id}/risk-marks")
class RiskMarkCommand {

  private final Programmes programmes;

  RiskMarkCommand(Programmes programmes) {
    this.programmes = programmes;
  }

  /** The form. */
  record Sent(String risk, RiskMark.State state, String note) {}

  @PostMapping
  ResponseEntity<Void> mark(
      @PathVariable String id, @ModelAttribute Sent sent, IfMatch match, Scope scope) {
    String note = PassportFields.blank(sent.note());
    RiskMark mark =
        new RiskMark(
            PassportFields.blank(sent.risk()),
            sent.state(),
            note,
            programmes.today(),
            scope.viewer().name());
    programmes.mark(id, scope.municipality().orElse(null), match.version(), mark);
    return Done.here("Отмечено");
  }
}
