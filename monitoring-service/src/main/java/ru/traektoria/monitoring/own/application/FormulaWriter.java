package ru.traektoria.monitoring.own.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.own.model.Clause;
import ru.traektoria.monitoring.own.model.ClauseGroup;
import ru.traektoria.monitoring.own.model.Clauses;
import ru.traektoria.platform.kernel.Reason;

/** Записывает условия формулой (CEL), or says at which condition something is missing. */
@Component
public class FormulaWriter {

  private static final String NUMBER = "\\d{1,7}([.,]\\d{1,3})?";

  private final FactsOf facts;

  FormulaWriter(FactsOf facts) {
    this.facts = facts;
  }

  /**
   * The formula; what cannot be written is left out and told.
   *
   * @param field the name of the part, before the numbers of group and condition
   * @param problems what is missing is added here
   */
  public String cel(Clauses clauses, Population of, String field, List<Reason> problems) {
    if (clauses.expert()) {
      return clauses.cel().strip();
    }
    List<String> groups = new ArrayList<>();
    for (int g = 0; g < clauses.groups().size(); g++) {
      ClauseGroup group = clauses.groups().get(g);
      List<String> written = new ArrayList<>();
      for (int c = 0; c < group.clauses().size(); c++) {
        String place = field + "." + g + "." + c;
        written.add(new Writing(of, group.clauses().get(c), place, problems).text());
      }
      String text = String.join(group.join().sign(), written);
      groups.add(clauses.groups().size() > 1 && written.size() > 1 ? "(" + text + ")" : text);
    }
    return String.join(clauses.join().sign(), groups);
  }

  /** One condition at its place. */
  private final class Writing {

    private final Population of;
    private final Clause clause;
    private final String place;
    private final List<Reason> problems;

    Writing(Population of, Clause clause, String place, List<Reason> problems) {
      this.of = of;
      this.clause = clause;
      this.place = place;
      this.problems = problems;
    }

    String text() {
      Optional<Fact> fact = facts.find(of, clause.fact());
      if (fact.isEmpty()) {
        boolean chosen = clause.fact() != null && !clause.fact().isBlank();
        return problem(
            "fact",
            chosen
                ? "Этого факта нет среди фактов о том, что считается: выберите другой."
                : "Выберите факт.");
      }
      String asked = asked(fact.get());
      String compared = fact.get().measured() ? asked + number(fact.get()) : asked;
      String whole =
          fact.get().kind() == Fact.Kind.WORD ? asked + " == " + word(fact.get()) : compared;
      boolean bare = fact.get().kind() == Fact.Kind.YES_NO;
      return !clause.negated() ? whole : bare ? "!" + whole : "!(" + whole + ")";
    }

    /** The fact with what it is asked with. */
    private String asked(Fact fact) {
      if (fact.slots().isEmpty()) {
        return fact.name();
      }
      List<String> arguments = new ArrayList<>();
      for (int i = 0; i < fact.slots().size(); i++) {
        Slot slot = fact.slots().get(i);
        String choice = i < clause.choices().size() ? clause.choices().get(i) : "";
        arguments.add(
            slot.takes(choice)
                ? slot.written(choice)
                : problem("choice." + i, "Выберите: " + slot.label() + "."));
      }
      return arguments.stream().collect(Collectors.joining(", ", fact.name() + "(", ")"));
    }

    private String number(Fact fact) {
      String typed = clause.value() == null ? "" : clause.value().strip();
      if (clause.comparison() == null) {
        return problem("comparison", "Выберите, как сравнить число.");
      }
      if (!typed.matches(NUMBER)) {
        return problem("value", "Запишите число, например 5.");
      }
      BigDecimal value = new BigDecimal(typed.replace(',', '.')).stripTrailingZeros();
      String sign = " " + clause.comparison().sign() + " ";
      if (fact.kind() == Fact.Kind.WHOLE) {
        return value.scale() > 0
            ? problem("value", "Здесь нужно целое число.")
            : sign + value.toPlainString();
      }
      return sign + (value.scale() > 0 ? value.toPlainString() : value.toPlainString() + ".0");
    }

    private String word(Fact fact) {
      boolean known = fact.answers().stream().anyMatch(a -> a.code().equals(clause.value()));
      return known ? '"' + clause.value() + '"' : problem("value", "Выберите значение.");
    }

    private String problem(String part, String message) {
      problems.add(Reason.at(place + "." + part, "own.condition", message));
      return "true";
    }
  }
}
