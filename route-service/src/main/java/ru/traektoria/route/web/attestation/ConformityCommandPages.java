package ru.traektoria.route.web.attestation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.route.application.attestation.AttestationFacts;
import ru.traektoria.route.application.attestation.Conformities;
import ru.traektoria.route.application.attestation.Exemptions;
import ru.traektoria.route.application.attestation.ListingAttestation;
import ru.traektoria.route.application.attestation.Positions;
import ru.traektoria.route.model.attestation.AttestationEvent;
import ru.traektoria.route.model.attestation.Circumstances.Entered;
import ru.traektoria.route.model.attestation.Circumstances.Span;
import ru.traektoria.route.model.attestation.Conformity;
import ru.traektoria.route.model.attestation.Conformity.Acquaintance;
import ru.traektoria.route.model.attestation.Conformity.Plan;
import ru.traektoria.route.model.attestation.Conformity.Protocol;
import ru.traektoria.route.model.attestation.Conformity.Schedule;
import ru.traektoria.route.model.attestation.ConformityId;
import ru.traektoria.route.model.attestation.Exemption;
import ru.traektoria.route.model.terms.TeacherId;

/** What the school does: schedule, представление, acquaintance, protocol, exemptions. */
@Controller
@RequestMapping("/routes/conformity")
class ConformityCommandPages {

  private final Conformities conformities;
  private final ListingAttestation listing;
  private final AttestationFacts facts;
  private final Exemptions exemptions;
  private final Positions positions;
  private final AttestationDoor door;
  private final StaffDirectory directory;

  ConformityCommandPages(
      Conformities conformities,
      ListingAttestation listing,
      AttestationFacts facts,
      Exemptions exemptions,
      Positions positions,
      AttestationDoor door,
      StaffDirectory directory) {
    this.conformities = conformities;
    this.listing = listing;
    this.facts = facts;
    this.exemptions = exemptions;
    this.positions = positions;
    this.door = door;
    this.directory = directory;
  }

  @GetMapping("/new")
  String ask(@RequestParam(required = false) String teacher, Scope scope, Model model) {
    model.addAttribute(
        Heading.of("График аттестации").under("Соответствие должности", "/routes/conformity"));
    if (teacher != null) {
      door.teacher(scope, new TeacherId(teacher));
    }
    model.addAttribute("key", Ids.next());
    model.addAttribute("teacher", teacher);
    model.addAttribute(
        "teachers",
        teacher == null ? List.of() : List.of(Option.of(teacher, directory.name(teacher))));
    model.addAttribute(
        "position",
        teacher == null
            ? null
            : facts
                .of(new TeacherId(teacher))
                .work(door.today())
                .map(w -> w.position())
                .orElse(null));
    model.addAttribute(
        "positions",
        positions.names().entrySet().stream()
            .map(e -> Option.of(e.getKey(), e.getValue()))
            .toList());
    model.addAttribute(
        "exemptions",
        Arrays.stream(Exemption.values())
            .filter(Exemption::entered)
            .map(e -> Option.of(e.name(), Russian.capital(e.label())))
            .toList());
    return "routes/conformity-form";
  }

  @PostMapping("/new")
  ResponseEntity<Void> schedule(
      @RequestParam(defaultValue = "") String teacher,
      @RequestParam(defaultValue = "") String position,
      @RequestParam(required = false) LocalDate sessionOn,
      @RequestParam(defaultValue = "") String order,
      @RequestParam(required = false) LocalDate orderOn,
      CreationKey key,
      Scope scope) {
    TeacherId whose = chosen(teacher);
    ConformityId id = new ConformityId(key.id());
    LocalDate day = sessionOn == null ? door.today() : sessionOn;
    Plan plan =
        new Plan(
            new Schedule(sessionOn, order.strip(), orderOn),
            listing.exempt(whose, position, day),
            door.today());
    conformities.add(
        id,
        key.requestHash(),
        Conformity.schedule(id, whose, door.teacher(scope, whose), position, plan));
    return Done.at("/routes/conformity/" + id.value(), "Педагог включён в график");
  }

  @PostMapping("/exemptions")
  ResponseEntity<Void> exempt(
      @RequestParam(defaultValue = "") String teacher,
      @RequestParam(required = false) Exemption kind,
      @RequestParam(required = false) LocalDate from,
      @RequestParam(required = false) LocalDate to,
      Scope scope) {
    TeacherId whose = chosen(teacher);
    door.teacher(scope, whose);
    if (kind == null || !kind.entered()) {
      throw Problems.refused(Reason.at("kind", "exemption.kind", "Выберите основание"));
    }
    if (from == null) {
      throw Problems.refused(Reason.at("from", "exemption.from", "Укажите первый день"));
    }
    if (to != null && to.isBefore(from)) {
      throw Problems.refused(Reason.at("to", "exemption.to", "Последний день раньше первого"));
    }
    exemptions.put(whose, new Entered(kind, new Span(from, to)));
    return Done.at("/routes/conformity", "Основание записано");
  }

  @PostMapping("/{id}/move")
  ResponseEntity<Void> move(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate sessionOn,
      IfMatch match,
      Scope scope) {
    decide(scope, id, match, c -> c.move(sessionOn, door.today()));
    return Done.here("Заседание перенесено");
  }

  @PostMapping("/{id}/represent")
  ResponseEntity<Void> represent(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String text,
      IfMatch match,
      Scope scope) {
    decide(scope, id, match, c -> c.represent(text, door.today()));
    return Done.here("Представление сохранено: теперь ознакомьте педагога");
  }

  @PostMapping("/{id}/acquaint")
  ResponseEntity<Void> acquaint(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate on,
      @RequestParam(defaultValue = "false") boolean refused,
      IfMatch match,
      Scope scope) {
    decide(scope, id, match, c -> c.acquaint(new Acquaintance(on, refused), door.today()));
    return Done.here("Ознакомление записано");
  }

  @PostMapping("/{id}/decide")
  ResponseEntity<Void> decide(
      @PathVariable String id, ProtocolForm form, IfMatch match, Scope scope) {
    decide(scope, id, match, c -> c.decide(form.protocol(), door.today()));
    return Done.here("Протокол записан");
  }

  @PostMapping("/{id}/call-off")
  ResponseEntity<Void> callOff(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String remark,
      IfMatch match,
      Scope scope) {
    decide(scope, id, match, c -> c.callOff(remark));
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

  private static TeacherId chosen(String teacher) {
    if (teacher.isBlank()) {
      throw Problems.refused(Reason.at("teacher", "conformity.teacher", "Выберите педагога"));
    }
    return new TeacherId(teacher);
  }

  private void decide(
      Scope scope,
      String id,
      IfMatch match,
      Function<Conformity, Decision<Conformity, AttestationEvent>> command) {
    conformities.update(door.toDecide(scope, id), match.version(), command);
  }
}
