package ru.traektoria.monitoring.programme.web.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import ru.traektoria.monitoring.target.model.Baseline;
import ru.traektoria.monitoring.target.model.TargetKind;
import ru.traektoria.monitoring.target.model.Terms;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
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

  /** The fields of all the small forms; each sends its own. */
  record Sent(
      String title,
      String number,
      LocalDate date,
      LocalDate from,
      LocalDate to,
      Boolean yearly,
      String words,
      String code,
      TargetKind kind,
      String amount,
      LocalDate due,
      String baseline,
      LocalDate baselineOn,
      String section,
      String term,
      String responsible,
      String result,
      String planItems,
      Integer likelihood,
      Integer harm,
      String measure,
      Boolean met) {

    String named() {
      return PassportsPages.blank(title);
    }
  }

  @PostMapping("/grounds")
  ResponseEntity<Void> ground(
      @PathVariable String id, @ModelAttribute Sent sent, IfMatch match, Scope scope) {
    Ground added =
        new Ground(Ids.next(), sent.named(), PassportsPages.blank(sent.number()), sent.date());
    return edited(id, match, scope, e -> e.withGrounds(and(e.grounds(), added)));
  }

  @PostMapping("/phases")
  ResponseEntity<Void> phase(
      @PathVariable String id, @ModelAttribute Sent sent, IfMatch match, Scope scope) {
    Phase added =
        new Phase(
            Ids.next(), sent.named(), sent.from(), sent.to(), Boolean.TRUE.equals(sent.yearly()));
    return edited(id, match, scope, e -> e.withPhases(and(e.phases(), added)));
  }

  @PostMapping("/expected")
  ResponseEntity<Void> expected(
      @PathVariable String id, @ModelAttribute Sent sent, IfMatch match, Scope scope) {
    String code = PassportsPages.blank(sent.code());
    String words = PassportsPages.blank(sent.words());
    Expected added = new Expected(Ids.next(), code, words, code == null ? null : terms(sent));
    return edited(id, match, scope, e -> e.withExpected(and(e.expected(), added)));
  }

  private static Terms terms(Sent sent) {
    BigDecimal amount = number("amount", sent.amount());
    Baseline baseline = new Baseline(number("baseline", sent.baseline()), sent.baselineOn());
    return new Terms(sent.kind(), amount, sent.due(), baseline, null);
  }

  private static BigDecimal number(String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      String plain = text.replaceAll("[\\s\u00a0\u202f%]", "").replace(',', '.');
      return new BigDecimal(plain.replace('−', '-'));
    } catch (NumberFormatException e) {
      throw Problems.refused(Reason.at(field, "number", "Запишите число, например 37,5."));
    }
  }

  @PostMapping("/roadmap")
  ResponseEntity<Void> step(
      @PathVariable String id, @ModelAttribute Sent sent, IfMatch match, Scope scope) {
    Step added =
        new Step(
            Ids.next(),
            PassportsPages.blank(sent.section()),
            sent.named(),
            PassportsPages.blank(sent.term()),
            sent.to(),
            PassportsPages.blank(sent.responsible()),
            PassportsPages.blank(sent.result()),
            planItems(sent.planItems()));
    return edited(id, match, scope, e -> e.withRoadmap(and(e.roadmap(), added)));
  }

  /** An address's last part is the id. */
  private static List<String> planItems(String text) {
    return text == null
        ? List.of()
        : text.lines()
            .map(line -> line.strip().replaceFirst("[?].*", "").replaceFirst("/+$", ""))
            .map(line -> line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('#')) + 1))
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList();
  }

  @PostMapping("/risks")
  ResponseEntity<Void> risk(
      @PathVariable String id, @ModelAttribute Sent sent, IfMatch match, Scope scope) {
    Risk added =
        new Risk(
            Ids.next(),
            sent.named(),
            degree(sent.likelihood()),
            degree(sent.harm()),
            PassportsPages.blank(sent.measure()),
            PassportsPages.blank(sent.responsible()),
            PassportsPages.blank(sent.code()));
    return edited(id, match, scope, e -> e.withRisks(and(e.risks(), added)));
  }

  private static int degree(Integer sent) {
    return sent == null ? 0 : sent;
  }

  @PostMapping("/problems")
  ResponseEntity<Void> problem(
      @PathVariable String id, @ModelAttribute Sent sent, IfMatch match, Scope scope) {
    Problem added = new Problem(Ids.next(), sent.named(), PassportsPages.blank(sent.code()));
    return edited(id, match, scope, e -> e.withProblems(and(e.problems(), added)));
  }

  @PostMapping("/conditions")
  ResponseEntity<Void> condition(
      @PathVariable String id, @ModelAttribute Sent sent, IfMatch match, Scope scope) {
    Condition added = new Condition(Ids.next(), sent.named(), Boolean.TRUE.equals(sent.met()));
    return edited(id, match, scope, e -> e.withConditions(and(e.conditions(), added)));
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
