package ru.traektoria.monitoring.programme.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.monitoring.programme.application.Programmes;
import ru.traektoria.monitoring.programme.model.Edition;
import ru.traektoria.monitoring.programme.model.Elements.Condition;
import ru.traektoria.monitoring.programme.model.Elements.Expected;
import ru.traektoria.monitoring.programme.model.Elements.Ground;
import ru.traektoria.monitoring.programme.model.Elements.Problem;
import ru.traektoria.monitoring.programme.model.Elements.Risk;
import ru.traektoria.monitoring.programme.model.Elements.Step;
import ru.traektoria.monitoring.programme.model.Phase;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.form.Done;

/** What a draft lists: added one by one, taken out one by one. */
@Controller
@RequestMapping(PassportsPages.PATH + "/{id}")
class ElementsCommands {

  private static final Map<String, Removal> REMOVALS =
      Map.of(
          "grounds", (e, id) -> e.withGrounds(without(e.grounds(), Ground::id, id)),
          "phases", (e, id) -> e.withPhases(without(e.phases(), Phase::id, id)),
          "expected", (e, id) -> e.withExpected(without(e.expected(), Expected::id, id)),
          "roadmap", (e, id) -> e.withRoadmap(without(e.roadmap(), Step::id, id)),
          "risks", (e, id) -> e.withRisks(without(e.risks(), Risk::id, id)),
          "problems", (e, id) -> e.withProblems(without(e.problems(), Problem::id, id)),
          "conditions", (e, id) -> e.withConditions(without(e.conditions(), Condition::id, id)));

  /** Takes an element out of its list. */
  private interface Removal {
    Edition of(Edition edition, String element);
  }

  private final Programmes programmes;

  ElementsCommands(Programmes programmes) {
    this.programmes = programmes;
  }

  @PostMapping("/grounds")
  ResponseEntity<Void> ground(
      @PathVariable String id, @ModelAttribute SentElement sent, IfMatch match, Scope scope) {
    return edited(id, match, scope, e -> e.withGrounds(and(e.grounds(), sent.ground())));
  }

  @PostMapping("/phases")
  ResponseEntity<Void> phase(
      @PathVariable String id, @ModelAttribute SentElement sent, IfMatch match, Scope scope) {
    return edited(id, match, scope, e -> e.withPhases(and(e.phases(), sent.phase())));
  }

  @PostMapping("/expected")
  ResponseEntity<Void> expected(
      @PathVariable String id, @ModelAttribute SentElement sent, IfMatch match, Scope scope) {
    return edited(id, match, scope, e -> e.withExpected(and(e.expected(), sent.expected())));
  }

  @PostMapping("/roadmap")
  ResponseEntity<Void> step(
      @PathVariable String id, @ModelAttribute SentElement sent, IfMatch match, Scope scope) {
    return edited(id, match, scope, e -> e.withRoadmap(and(e.roadmap(), sent.step())));
  }

  @PostMapping("/risks")
  ResponseEntity<Void> risk(
      @PathVariable String id, @ModelAttribute SentElement sent, IfMatch match, Scope scope) {
    return edited(id, match, scope, e -> e.withRisks(and(e.risks(), sent.risk())));
  }

  @PostMapping("/problems")
  ResponseEntity<Void> problem(
      @PathVariable String id, @ModelAttribute SentElement sent, IfMatch match, Scope scope) {
    return edited(id, match, scope, e -> e.withProblems(and(e.problems(), sent.problem())));
  }

  @PostMapping("/conditions")
  ResponseEntity<Void> condition(
      @PathVariable String id, @ModelAttribute SentElement sent, IfMatch match, Scope scope) {
    return edited(id, match, scope, e -> e.withConditions(and(e.conditions(), sent.condition())));
  }

  @PostMapping("/{list}/{element}/remove")
  ResponseEntity<Void> remove(
      @PathVariable String id,
      @PathVariable String list,
      @PathVariable String element,
      IfMatch match,
      Scope scope) {
    Removal removal = REMOVALS.get(list);
    if (removal == null) {
      throw Problems.notFound("Список", list);
    }
    return edited(id, match, scope, edition -> removal.of(edition, element));
  }

  private ResponseEntity<Void> edited(
      String id, IfMatch match, Scope scope, UnaryOperator<Edition> change) {
    programmes.edit(id, scope.municipality().orElse(null), match.version(), change);
    return Done.here("Сохранено");
  }

  private static <T> List<T> and(List<T> list, T added) {
    List<T> more = new ArrayList<>(list);
    more.add(added);
    return List.copyOf(more);
  }

  private static <T> List<T> without(
      List<T> list, java.util.function.Function<T, String> id, String gone) {
    return list.stream().filter(each -> !id.apply(each).equals(gone)).toList();
  }
}
