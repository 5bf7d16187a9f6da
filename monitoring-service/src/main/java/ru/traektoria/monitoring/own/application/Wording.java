package ru.traektoria.monitoring.own.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.own.model.Clause;
import ru.traektoria.monitoring.own.model.ClauseGroup;
import ru.traektoria.monitoring.own.model.Clauses;
import ru.traektoria.monitoring.own.model.Definition;

/** Говорит условия по-русски: the words that stand under the table. */
@Component
public class Wording {

  private final FactsOf facts;

  Wording(FactsOf facts) {
    this.facts = facts;
  }

  /** The definition: its author's words, or the conditions put into words. */
  public String of(Definition definition, Population of) {
    if (definition.words() != null && !definition.words().isBlank()) {
      return definition.words().strip();
    }
    String counted = facts.words(of) + ": " + clauses(definition.numerator(), of);
    return definition.denominator() == null
        ? counted
        : counted + " ÷ " + clauses(definition.denominator(), of);
  }

  /** Conditions in one line. */
  public String clauses(Clauses clauses, Population of) {
    if (clauses.expert()) {
      return "по формуле";
    }
    return clauses.groups().stream()
        .map(group -> group(group, of, clauses.groups().size() > 1))
        .collect(Collectors.joining(" " + clauses.join().word() + " "));
  }

  private String group(ClauseGroup group, Population of, boolean oneOfSeveral) {
    String text =
        group.clauses().stream()
            .map(clause -> clause(clause, of))
            .collect(Collectors.joining(" " + group.join().word() + " "));
    return oneOfSeveral && group.clauses().size() > 1 ? "(" + text + ")" : text;
  }

  /** One condition: the fact, what it is asked with and what it is. */
  public String clause(Clause clause, Population of) {
    return facts
        .find(of, clause.fact())
        .map(fact -> (clause.negated() ? "не выполнено «" : "«") + said(clause, fact) + "»")
        .orElse("«" + clause.fact() + "»");
  }

  private static String said(Clause clause, Fact fact) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < fact.slots().size() && i < clause.choices().size(); i++) {
      chosen.add(fact.slots().get(i).spoken(clause.choices().get(i)));
    }
    String asked = chosen.isEmpty() ? "" : " (" + String.join(", ", chosen) + ")";
    String answer =
        switch (fact.kind()) {
          case YES_NO -> "";
          case WORD -> ": " + fact.answer(clause.value());
          case WHOLE, NUMBER -> {
            String how = clause.comparison() == null ? "" : clause.comparison().label() + " ";
            yield ": " + how + clause.value();
          }
        };
    return fact.label() + asked + answer;
  }
}
