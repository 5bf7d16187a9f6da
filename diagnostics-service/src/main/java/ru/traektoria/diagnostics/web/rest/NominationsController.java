package ru.traektoria.diagnostics.web.rest;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.diagnostics.model.nomination.NominationList;
import ru.traektoria.diagnostics.model.nomination.NominationList.Nominee;
import ru.traektoria.diagnostics.web.NominationDesk;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.problem.Problems;

/** Номинации на диагностику ЦНППМ over REST. */
@RestController
@RequestMapping("/api/v1/diagnostics/nominations")
class NominationsController {

  private final NominationDesk desk;
  private final AccessLog looks;

  NominationsController(NominationDesk desk, AccessLog looks) {
    this.desk = desk;
    this.looks = looks;
  }

  /** A list that is opened. */
  record Opening(String title, LocalDate deadline, int quota, int perOrganisation) {}

  /** The centre's answer about one teacher. */
  record AnswerRequest(boolean accepted, String reason) {}

  /** A list without its people. */
  record ListRow(String id, String title, LocalDate deadline, int quota, LocalDate sentOn) {

    static ListRow of(NominationList list) {
      return new ListRow(list.id(), list.title(), list.deadline(), list.quota(), list.sentOn());
    }
  }

  /** A list with the people whom the viewer sees. */
  record ListView(ListRow list, List<Nominee> nominees) {}

  @GetMapping
  List<ListRow> list(Scope scope) {
    return desk.list(scope).stream().map(ListRow::of).toList();
  }

  @PostMapping
  ResponseEntity<ListRow> open(@RequestBody Opening opening, Viewer viewer, CreationKey key) {
    String municipality =
        viewer
            .municipality()
            .orElseThrow(() -> Problems.forbidden("Список ведёт методист муниципалитета."));
    NominationList list =
        new NominationList(
            key.id(),
            municipality,
            opening.title(),
            opening.deadline(),
            opening.quota(),
            opening.perOrganisation(),
            null,
            List.of());
    Stored<NominationList> made = desk.open(list, key);
    return Etags.created(
        "/api/v1/diagnostics/nominations/" + made.id(), made.version(), ListRow.of(made.state()));
  }

  /** The centre's look at named people is written down. */
  @GetMapping("/{id}")
  ResponseEntity<ListView> one(@PathVariable String id, Scope scope, Viewer viewer) {
    Stored<NominationList> stored = desk.require(scope, id);
    List<Nominee> seen = desk.seen(scope, stored.state());
    if (viewer.has(Role.REGION)) {
      seen.forEach(each -> looks.looked(viewer, each.teacher().value(), "Номинация ЦНППМ"));
    }
    return Etags.ok(stored.version(), new ListView(ListRow.of(stored.state()), seen));
  }

  @PutMapping("/{id}/nominees/{teacher}")
  ResponseEntity<Void> propose(@PathVariable String id, @PathVariable String teacher, Scope scope) {
    desk.propose(scope, id, teacher);
    return ResponseEntity.noContent().build();
  }

  @DeleteMapping("/{id}/nominees/{teacher}")
  ResponseEntity<Void> takeBack(
      @PathVariable String id, @PathVariable String teacher, Scope scope) {
    desk.takeBack(scope, id, teacher);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{id}/sending")
  ResponseEntity<Void> send(@PathVariable String id, Scope scope) {
    desk.send(scope, id);
    return ResponseEntity.noContent().build();
  }

  @PutMapping("/{id}/nominees/{teacher}/answer")
  ResponseEntity<Void> answer(
      @PathVariable String id,
      @PathVariable String teacher,
      @RequestBody AnswerRequest answer,
      Scope scope) {
    desk.answer(scope, id, teacher, answer.accepted(), answer.reason());
    return ResponseEntity.noContent().build();
  }
}
