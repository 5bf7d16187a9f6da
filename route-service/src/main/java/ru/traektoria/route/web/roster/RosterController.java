package ru.traektoria.route.web.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.route.application.attestation.ApprovingList;
import ru.traektoria.route.application.attestation.AttestationCandidates.Ground;
import ru.traektoria.route.application.attestation.WatchingList;
import ru.traektoria.route.application.attestation.WatchingList.Line;
import ru.traektoria.route.model.attestation.AttestationKind;
import ru.traektoria.route.model.attestation.ListOutcome;
import ru.traektoria.route.model.attestation.ListedAttestation;
import ru.traektoria.route.web.attestation.AttestationDoor;

/** Список аттестуемых года for machines. */
@RestController
@RequestMapping("/api/v1/routes/attestation/list")
@Tag(name = "Аттестация")
class RosterController {

  private final WatchingList watching;
  private final ApprovingList approving;
  private final RosterDoor roster;
  private final AttestationDoor door;

  RosterController(
      WatchingList watching, ApprovingList approving, RosterDoor roster, AttestationDoor door) {
    this.watching = watching;
    this.approving = approving;
    this.roster = roster;
    this.door = door;
  }

  /** A line, or a proposal for one; {@code ground} says why it is proposed. */
  record LineView(
      String id,
      String teacher,
      String organisation,
      AttestationKind kind,
      String position,
      Ground ground,
      boolean listed,
      boolean removed,
      String act,
      ListOutcome outcome) {}

  /** The list; {@code passed} of {@code listed} is SC.12. */
  record ListView(String year, long listed, long passed, long notPassed, List<LineView> lines) {}

  /** By which order a list is approved; {@code except}: ids of proposals to leave out. */
  record ApprovalBody(String year, String act, Set<String> except) {}

  /** How many are new in the list. */
  record ListedView(int listed) {}

  /** Why somebody is taken out. */
  record RemovalBody(String reason) {}

  /** By which order somebody is put back. */
  record ReturnBody(String act) {}

  @GetMapping
  @Operation(summary = "Список аттестуемых учебного года и предложения в него: year=2026-27")
  ListView list(@RequestParam(required = false) String year, Scope scope) {
    AcademicYear of = roster.year(year);
    List<Line> lines = watching.of(of, scope::covers, door.today());
    List<Line> standing = lines.stream().filter(Line::stands).toList();
    return new ListView(
        of.toString(),
        standing.size(),
        standing.stream().filter(l -> l.outcome() == ListOutcome.PASSED).count(),
        standing.stream().filter(l -> l.outcome() == ListOutcome.NOT_PASSED).count(),
        lines.stream().map(RosterController::view).toList());
  }

  @PostMapping
  @Operation(summary = "Утвердить список: внести всех предложенных, кроме названных")
  ListedView approve(@RequestBody ApprovalBody body, Scope scope) {
    Set<String> except = body.except() == null ? Set.of() : body.except();
    return new ListedView(
        approving.approve(
            roster.year(body.year()), scope::covers, except, roster.approval(scope, body.act())));
  }

  @PostMapping("/{id}/removal")
  @Operation(summary = "Исключить из списка")
  ResponseEntity<ListedAttestation> remove(
      @PathVariable String id, @RequestBody RemovalBody body, IfMatch match, Scope scope) {
    roster.line(scope, id);
    Stored<ListedAttestation> line =
        approving.remove(id, match.version(), roster.removal(scope, body.reason()));
    return Etags.ok(line.version(), line.state());
  }

  @PostMapping("/{id}/return")
  @Operation(summary = "Вернуть исключённого в список")
  ResponseEntity<ListedAttestation> putBack(
      @PathVariable String id, @RequestBody ReturnBody body, IfMatch match, Scope scope) {
    roster.line(scope, id);
    Stored<ListedAttestation> line =
        approving.putBack(id, match.version(), roster.approval(scope, body.act()));
    return Etags.ok(line.version(), line.state());
  }

  private static LineView view(Line line) {
    return new LineView(
        line.wish().id(),
        line.wish().teacher().value(),
        line.wish().place().organisation(),
        line.wish().kind(),
        line.wish().position(),
        line.proposed() == null ? null : line.proposed().ground(),
        line.stands(),
        line.listed() != null && !line.stands(),
        line.listed() == null ? null : line.listed().approval().act(),
        line.outcome());
  }
}
