package ru.traektoria.route.web.attestation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.route.application.attestation.AttestationFacts;
import ru.traektoria.route.application.attestation.Positions;
import ru.traektoria.route.model.attestation.Conformity;
import ru.traektoria.route.model.attestation.Conformity.Schedule;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.web.attestation.ConformityDesk.Listed;

/** Puts somebody on the list and schedule of the year. */
@Controller
@RequestMapping("/routes/conformity/new")
class ConformityFormPages {

  private final ConformityDesk desk;
  private final AttestationFacts facts;
  private final Positions positions;
  private final AttestationDoor door;
  private final StaffDirectory directory;

  ConformityFormPages(
      ConformityDesk desk,
      AttestationFacts facts,
      Positions positions,
      AttestationDoor door,
      StaffDirectory directory) {
    this.desk = desk;
    this.facts = facts;
    this.positions = positions;
    this.door = door;
    this.directory = directory;
  }

  @GetMapping
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
    return "routes/conformity-form";
  }

  @PostMapping
  ResponseEntity<Void> schedule(
      @RequestParam(defaultValue = "") String teacher,
      @RequestParam(defaultValue = "") String position,
      @RequestParam(required = false) LocalDate sessionOn,
      @RequestParam(defaultValue = "") String order,
      @RequestParam(required = false) LocalDate orderOn,
      CreationKey key,
      Scope scope) {
    Schedule schedule = new Schedule(sessionOn, order.strip(), orderOn);
    Stored<Conformity> added =
        desk.schedule(new Listed(new TeacherId(teacher), position, schedule), key, scope);
    return Done.at("/routes/conformity/" + added.id(), "Педагог включён в график");
  }
}
