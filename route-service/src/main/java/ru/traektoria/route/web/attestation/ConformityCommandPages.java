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
import ru.traektoria.route.model.attestation.Conformity.Acquaintance;
import ru.traektoria.route.model.attestation.Conformity.Protocol;

/** What the school does with an attestation: представление, acquaintance, protocol. */
@Controller
@RequestMapping("/routes/conformity")
class ConformityCommandPages {

  private final ConformityDesk desk;
  private final AttestationDoor door;

  ConformityCommandPages(ConformityDesk desk, AttestationDoor door) {
    this.desk = desk;
    this.door = door;
  }

  @PostMapping("/{id}/move")
  ResponseEntity<Void> move(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate sessionOn,
      IfMatch match,
      Scope scope) {
    desk.decide(scope, id, match, c -> c.move(sessionOn, door.today()));
    return Done.here("Заседание перенесено");
  }

  @PostMapping("/{id}/represent")
  ResponseEntity<Void> represent(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String text,
      IfMatch match,
      Scope scope) {
    desk.decide(scope, id, match, c -> c.represent(text, door.today()));
    return Done.here("Представление сохранено: теперь ознакомьте педагога");
  }

  @PostMapping("/{id}/acquaint")
  ResponseEntity<Void> acquaint(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate on,
      @RequestParam(defaultValue = "false") boolean refused,
      IfMatch match,
      Scope scope) {
    desk.decide(scope, id, match, c -> c.acquaint(new Acquaintance(on, refused), door.today()));
    return Done.here("Ознакомление записано");
  }

  @PostMapping("/{id}/decide")
  ResponseEntity<Void> decide(
      @PathVariable String id, ProtocolForm form, IfMatch match, Scope scope) {
    desk.decide(scope, id, match, c -> c.decide(form.protocol(), door.today()));
    return Done.here("Протокол записан");
  }

  @PostMapping("/{id}/call-off")
  ResponseEntity<Void> callOff(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String remark,
      IfMatch match,
      Scope scope) {
    desk.decide(scope, id, match, c -> c.callOff(remark));
    return Done.here("Педагог снят с графика");
  }

  /** The protocol as it is typed. */
  record ProtocolForm(
      String number, LocalDate on, Integer members, Integer votesFor, Integer against) {

    Protocol protocol() {
      return new Protocol(number, on, number(members), number(votesFor), number(against));
    }

    private static int number(Integer typed) {
      return typed == null ? 0 : typed;
    }
  }
}
