package ru.traektoria.route.web.group;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.model.group.GroupRoll;
import ru.traektoria.route.model.request.GroupDates;
import ru.traektoria.route.web.group.GroupDesk.Group;

/** Группы зачисления for machines. */
@RestController
@RequestMapping("/api/v1/routes/groups")
@Tag(name = "Группы зачисления")
class GroupController {

  private final GroupDesk desk;

  GroupController(GroupDesk desk) {
    this.desk = desk;
  }

  /** A group with its seats; {@code free} is absent where the provider names no number. */
  record GroupView(
      String programme,
      LocalDate from,
      LocalDate to,
      Integer places,
      int enrolled,
      Integer free,
      long waiting) {

    static GroupView of(Group g) {
      return new GroupView(
          g.programme().id().value(),
          g.group() == null ? null : g.group().from(),
          g.group() == null ? null : g.group().to(),
          g.group() == null ? null : g.group().places(),
          g.enrolled(),
          g.free(),
          g.waiting());
    }
  }

  /** Who is enrolled into which group. */
  record EnrolmentBody(LocalDate from, LocalDate to, List<String> requests) {}

  /** Who has a seat now; of requests of one's own municipality and others. */
  record RollView(String programme, LocalDate from, LocalDate to, int enrolled) {}

  @GetMapping
  @Operation(summary = "Группы программ, на которые есть согласованные заявки или зачисленные")
  List<GroupView> list(Scope scope) {
    return desk.groups(scope).stream().map(GroupView::of).toList();
  }

  @PostMapping("/{programme}")
  @Operation(summary = "Зачислить по согласованным заявкам: всех или никого, пока есть места")
  RollView enrol(@PathVariable String programme, @RequestBody EnrolmentBody body, Scope scope) {
    if (body.from() == null || body.to() == null || body.requests() == null) {
      throw Problems.badRequest("Укажите from, to и requests.");
    }
    GroupRoll roll =
        desk.enrol(
            scope,
            desk.programme(scope, programme),
            new GroupDates(body.from(), body.to()),
            body.requests());
    return new RollView(programme, body.from(), body.to(), roll.members().size());
  }
}
