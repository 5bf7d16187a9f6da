package ru.traektoria.monitoring.programme.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.monitoring.programme.model.Elements.Expected;
import ru.traektoria.monitoring.programme.model.Elements.Risk;
import ru.traektoria.monitoring.target.model.TargetKind;
import ru.traektoria.monitoring.target.model.Terms;
import ru.traektoria.platform.kernel.Reason;

/** Что нужно каждой строке программы, whichever door it comes in by. */
final class ElementsRule {

  private static final int LOWEST = 1;
  private static final int HIGHEST = 3;

  private ElementsRule() {}

  /** What is missing or contradictory, each said once. */
  static List<Reason> reasons(Edition edition) {
    List<Reason> reasons = new ArrayList<>();
    titles(edition)
        .filter(ElementsRule::blank)
        .findAny()
        .ifPresent(none -> reasons.add(Reason.at("title", "element.title", "Заполните это поле.")));
    edition.phases().forEach(phase -> days(phase, reasons));
    edition.expected().forEach(expected -> terms(expected, reasons));
    edition.risks().forEach(risk -> degrees(risk, reasons));
    return reasons.stream().distinct().toList();
  }

  private static Stream<String> titles(Edition edition) {
    return Stream.of(
            edition.grounds().stream().map(Elements.Ground::title),
            edition.phases().stream().map(Phase::title),
            edition.roadmap().stream().map(Elements.Step::title),
            edition.risks().stream().map(Risk::title),
            edition.problems().stream().map(Elements.Problem::title),
            edition.conditions().stream().map(Elements.Condition::title))
        .flatMap(titles -> titles.map(title -> title == null ? "" : title));
  }

  private static void days(Phase phase, List<Reason> reasons) {
    if (phase.from() == null || phase.to() == null || phase.to().isBefore(phase.from())) {
      reasons.add(Reason.at("to", "phase.days", "Конец этапа — не раньше начала."));
    }
  }

  /** A qualitative result needs words alone; one that an indicator shows, terms as a target has. */
  private static void terms(Expected expected, List<Reason> reasons) {
    if (blank(expected.words())) {
      reasons.add(Reason.at("words", "expected.words", "Напишите результат."));
    }
    if (expected.code() == null) {
      return;
    }
    Terms terms = expected.terms();
    if (terms == null || terms.kind() == null) {
      reasons.add(Reason.at("kind", "expected.kind", "Выберите вид цели."));
      return;
    }
    if (terms.due() == null) {
      reasons.add(Reason.at("due", "expected.due", "Укажите, к какому сроку."));
    }
    if (terms.amount() == null && terms.kind() != TargetKind.TREND) {
      reasons.add(Reason.at("amount", "expected.amount", "Укажите величину."));
    }
  }

  private static void degrees(Risk risk, List<Reason> reasons) {
    degree("likelihood", risk.likelihood(), reasons);
    degree("harm", risk.harm(), reasons);
    if (blank(risk.measure())) {
      reasons.add(Reason.at("measure", "risk.measure", "Напишите, что делаем."));
    }
  }

  private static void degree(String field, int degree, List<Reason> reasons) {
    if (degree < LOWEST || degree > HIGHEST) {
      reasons.add(Reason.at(field, "risk.degree", "Выберите: низкая, средняя, высокая."));
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
