package ru.traektoria.route.web.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.route.application.DecidingRoute;
import ru.traektoria.route.model.Closing;
import ru.traektoria.route.model.ClosingRule;
import ru.traektoria.route.model.ClosingRule.Verdict;
import ru.traektoria.route.model.Ending;
import ru.traektoria.route.model.Outcome;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;

/** Closing a route: each outcome with what the closing rule says about it now. */
@Controller
@RequestMapping("/routes/{id}/close")
class ClosingPages {

  private final RouteDoor door;
  private final DecidingRoute deciding;
  private final StaffDirectory directory;
  private final Clock clock;

  ClosingPages(RouteDoor door, DecidingRoute deciding, StaffDirectory directory, Clock clock) {
    this.door = door;
    this.deciding = deciding;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * An outcome to choose.
   *
   * @param open nothing but words is missing
   */
  record Choice(
      Outcome outcome, String label, List<Verdict> verdicts, boolean open, boolean chosen) {}

  @GetMapping
  String ask(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    Stored<Route> route = door.look(scope, id);
    List<Choice> choices = choices(route.state(), Acting.of(viewer));
    model.addAttribute(
        Heading.of("Закрыть маршрут")
            .under("Маршруты", "/routes")
            .under(directory.shortName(route.state().teacher().value()), "/routes/" + id)
            .lead("Закрытый маршрут больше не меняется, а его итог входит в показатели."));
    model.addAttribute("id", id);
    model.addAttribute("version", route.version());
    model.addAttribute("choices", choices);
    return "routes/close";
  }

  @PostMapping
  ResponseEntity<Void> close(
      @PathVariable String id,
      @RequestParam(required = false) Outcome outcome,
      @RequestParam(defaultValue = "") String reason,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    if (outcome == null) {
      throw Problems.refused(Reason.at("outcome", "route.outcome", "Выберите итог"));
    }
    Closing closing = new Closing(outcome, reason, Acting.of(viewer), today());
    deciding.decide(door.within(scope, id), match.version(), route -> Ending.close(route, closing));
    return Done.at("/routes/" + id, "Маршрут закрыт: " + outcome.label());
  }

  /** The page asks as if the words were there: they are typed on this very page. */
  private List<Choice> choices(Route route, Actor actor) {
    Outcome suggested =
        Stream.of(Outcome.DEFICIT_ELIMINATED, Outcome.COMPLETED)
            .filter(outcome -> ClosingRule.objections(route, wordless(outcome, actor)).isEmpty())
            .findFirst()
            .orElse(null);
    return Arrays.stream(Outcome.values())
        .map(outcome -> choice(route, outcome, actor, suggested))
        .toList();
  }

  private Choice choice(Route route, Outcome outcome, Actor actor, Outcome suggested) {
    boolean open = ClosingRule.objections(route, closing(outcome, actor)).isEmpty();
    List<Verdict> verdicts =
        ClosingRule.verdicts(route, wordless(outcome, actor)).stream()
            .filter(v -> v.rule() != ClosingRule.REASON_GIVEN)
            .filter(v -> v.rule() != ClosingRule.NOT_CLOSED || !v.met())
            .toList();
    boolean override = open && ClosingRule.overridden(route, outcome);
    String label = Russian.capital(outcome.label()) + (override ? " — решением методиста" : "");
    return new Choice(outcome, label, verdicts, open, outcome == suggested);
  }

  private Closing closing(Outcome outcome, Actor actor) {
    return new Closing(outcome, "будет указана", actor, today());
  }

  private Closing wordless(Outcome outcome, Actor actor) {
    return new Closing(outcome, null, actor, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
