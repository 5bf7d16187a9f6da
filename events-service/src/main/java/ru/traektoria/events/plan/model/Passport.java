package ru.traektoria.events.plan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.traektoria.events.plan.model.period.PlanYears;
import ru.traektoria.events.plan.model.period.SchoolTerms;
import ru.traektoria.platform.kernel.Reason;

/**
 * What a plan is for (S1 «методическая тема, цель, задачи», S2-80 основания).
 *
 * @param title название
 * @param years учебный or календарный год, or several
 * @param terms школьные четверти, by which «раз в четверть» is read
 * @param theme методическая тема; may be empty
 * @param goal цель
 * @param tasks задачи, numbered from one
 * @param grounds нормативные основания, each with its number and date
 * @param parent the plan this one is made for: a ШМО's refers to its school's (S1-43); may be null
 */
public record Passport(
    String title,
    PlanYears years,
    SchoolTerms terms,
    String theme,
    String goal,
    List<String> tasks,
    List<String> grounds,
    PlanId parent) {

  private static final int LONGEST_TITLE = 300;

  public Passport {
    title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
    terms = terms == null ? SchoolTerms.USUAL : terms;
    theme = theme == null ? "" : theme.strip();
    goal = goal == null ? "" : goal.strip();
    tasks = lines(tasks);
    grounds = lines(grounds);
  }

  /** The same with other years and another title. */
  Passport in(PlanYears other, String name, PlanId under) {
    return new Passport(name, other, terms, theme, goal, tasks, grounds, under);
  }

  List<Reason> objections() {
    List<Reason> reasons = new ArrayList<>();
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      reasons.add(Reason.at("title", "plan.title", "Назовите план, до 300 знаков."));
    }
    if (years == null || years.kind() == null || !years.sensible()) {
      reasons.add(
          Reason.at("first", "plan.years", "Укажите годы плана: от первого до последнего, до 10."));
    }
    if (!terms.sensible()) {
      reasons.add(Reason.at("terms", "plan.terms", "Четвертей четыре, они идут одна за другой."));
    }
    return reasons;
  }

  private static List<String> lines(List<String> said) {
    return said == null
        ? List.of()
        : said.stream()
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(l -> !l.isEmpty())
            .toList();
  }
}
