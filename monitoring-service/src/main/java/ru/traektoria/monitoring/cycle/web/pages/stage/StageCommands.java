package ru.traektoria.monitoring.cycle.web.pages.stage;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.application.ClosingStages;
import ru.traektoria.monitoring.cycle.application.planning.PlanningStages;
import ru.traektoria.monitoring.cycle.application.planning.PlanningStages.Days;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.Paper;
import ru.traektoria.monitoring.cycle.model.StageKind;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.pages.CyclePages;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;

/** What is done with every stage alike: its days, its papers, its end. */
@Controller
@RequestMapping(CyclePages.PATH + "/stages/{kind}")
class StageCommands {

  private final PlanningStages planning;
  private final ClosingStages closing;
  private final Grounds grounds;

  StageCommands(PlanningStages planning, ClosingStages closing, Grounds grounds) {
    this.planning = planning;
    this.closing = closing;
    this.grounds = grounds;
  }

  @PostMapping
  ResponseEntity<Void> plan(
      @PathVariable StageKind kind,
      @ModelAttribute Days days,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    planning.plan(grounds.hand(asking, match, scope), kind, days);
    return Done.here("Срок этапа сохранён");
  }

  @PostMapping("/papers")
  ResponseEntity<Void> add(
      @PathVariable StageKind kind,
      @ModelAttribute Paper paper,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    planning.file(grounds.hand(asking, match, scope), kind, paper);
    return Done.here("Документ добавлен");
  }

  @PostMapping("/papers/{number}/remove")
  ResponseEntity<Void> remove(
      @PathVariable StageKind kind,
      @PathVariable int number,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    planning.remove(grounds.hand(asking, match, scope), kind, number);
    return Done.here("Документ убран");
  }

  @PostMapping("/close")
  ResponseEntity<Void> close(
      @PathVariable StageKind kind,
      @RequestParam(required = false) String goals,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    List<String> next =
        goals == null
            ? List.of()
            : goals.lines().map(String::strip).filter(g -> !g.isEmpty()).toList();
    Stored<Cycle> closed = closing.close(grounds.hand(asking, match, scope), kind, next);
    return Done.at(
        CyclePages.PATH + "?year=" + closed.state().year(), "Этап «" + kind.title() + "» закрыт");
  }

  @PostMapping("/reopen")
  ResponseEntity<Void> reopen(
      @PathVariable StageKind kind,
      @RequestParam(required = false) String why,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    closing.reopen(grounds.hand(asking, match, scope), kind, why);
    return Done.here("Этап «" + kind.title() + "» снова открыт");
  }
}
