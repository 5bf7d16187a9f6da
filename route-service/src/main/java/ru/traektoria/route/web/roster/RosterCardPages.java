package ru.traektoria.route.web.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.route.application.attestation.ApprovingList;
import ru.traektoria.route.application.attestation.AttestationDecisions;
import ru.traektoria.route.application.attestation.Positions;
import ru.traektoria.route.model.attestation.ListOutcome;
import ru.traektoria.route.model.attestation.ListedAttestation;
import ru.traektoria.route.web.attestation.AttestationDoor;

/** One line of the list: by which order, how it ended; out of the list and back into it. */
@Controller
@RequestMapping("/routes/attestation/list/{id}")
class RosterCardPages {

  private final RosterDoor roster;
  private final AttestationDoor door;
  private final ApprovingList approving;
  private final AttestationDecisions decisions;
  private final Positions positions;
  private final StaffDirectory directory;

  RosterCardPages(
      RosterDoor roster,
      AttestationDoor door,
      ApprovingList approving,
      AttestationDecisions decisions,
      Positions positions,
      StaffDirectory directory) {
    this.roster = roster;
    this.door = door;
    this.approving = approving;
    this.decisions = decisions;
    this.positions = positions;
    this.directory = directory;
  }

  @GetMapping
  String one(@PathVariable String id, Scope scope, Model model) {
    Stored<ListedAttestation> stored = roster.line(scope, id);
    ListedAttestation line = stored.state();
    door.looked(scope, line.teacher(), "Список аттестуемых");
    ListOutcome outcome =
        ListOutcome.of(decisions.all().of(line.teacher(), line.kind()), line.year(), door.today());
    model.addAttribute(
        Heading.of(directory.name(line.teacher().value()))
            .under("Аттестация", "/routes/attestation")
            .under("Список аттестуемых", back(line))
            .badge(RosterTable.badge(line.stands(), outcome)));
    model.addAttribute("at", "/routes/attestation/list/" + id);
    model.addAttribute("version", stored.version());
    model.addAttribute("stands", line.stands());
    model.addAttribute("open", !line.year().last().isBefore(door.today()));
    model.addAttribute("entries", entries(line));
    return "routes/attestation-line";
  }

  @PostMapping("/remove")
  ResponseEntity<Void> remove(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      IfMatch match,
      Scope scope) {
    ListedAttestation line = roster.line(scope, id).state();
    approving.remove(id, match.version(), roster.removal(scope, reason));
    return Done.at(back(line), "Педагог исключён из списка");
  }

  @PostMapping("/return")
  ResponseEntity<Void> putBack(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String act,
      IfMatch match,
      Scope scope) {
    ListedAttestation line = roster.line(scope, id).state();
    approving.putBack(id, match.version(), roster.approval(scope, act));
    return Done.at(back(line), "Педагог снова в списке");
  }

  private List<Entry> entries(ListedAttestation line) {
    List<Entry> told = new ArrayList<>();
    Collections.addAll(
        told,
        Entry.of("Аттестация", Russian.capital(line.kind().label())),
        Entry.of("Учебный год", line.year().label()),
        Entry.of("Должность", positions.name(line.position())),
        Entry.of("Список утверждён", line.approval().act()),
        Entry.of("Внесён", Russian.date(line.approval().on())));
    if (!line.stands()) {
      told.add(
          Entry.of("Исключён", Russian.date(line.removal().on()) + ": " + line.removal().reason()));
    }
    return told;
  }

  private static String back(ListedAttestation line) {
    return "/routes/attestation/list?year=" + line.year();
  }
}
