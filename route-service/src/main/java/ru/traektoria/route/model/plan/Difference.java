package ru.traektoria.route.model.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that differs between two plans, in words that a teacher reads.
 *
 * @param before {@code null} when something was added
 * @param after {@code null} when something was removed
 */
public record Difference(String what, String before, String after) {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /** What changed between two plans, in the order in which people read a plan. */
  public static List<Difference> between(Plan before, Plan after) {
    List<Difference> found = new ArrayList<>();
    compare(found, "Темп", before.tempo(), after.tempo());
    compare(found, "Куратор", before.curator(), after.curator());
    compare(found, "Без практического шага", before.practiceWaiver(), after.practiceWaiver());
    compare(found, "Личностные ресурсы", before.grounds().resources(), after.grounds().resources());
    compare(found, "Контекст организации", before.grounds().context(), after.grounds().context());
    compare(
        found,
        "Возможности ДПО",
        before.grounds().opportunities(),
        after.grounds().opportunities());
    goals(found, before, after);
    steps(found, before, after);
    return List.copyOf(found);
  }

  private static void goals(List<Difference> found, Plan before, Plan after) {
    Function<Goal, String> words = Difference::words;
    for (Goal old : before.goals()) {
      String now = after.goals().stream().filter(same(old)).findFirst().map(words).orElse(null);
      compare(found, "Цель", words.apply(old), now);
    }
    after.goals().stream()
        .filter(goal -> before.goals().stream().noneMatch(same(goal)))
        .forEach(goal -> compare(found, "Цель", null, words.apply(goal)));
  }

  private static java.util.function.Predicate<Goal> same(Goal goal) {
    return other -> other.id().equals(goal.id());
  }

  private static void steps(List<Difference> found, Plan before, Plan after) {
    for (Step old : before.steps()) {
      after
          .step(old.id())
          .ifPresentOrElse(
              now -> {
                step(found, old.plan(), now.plan());
                compare(
                    found,
                    "Шаг «" + now.plan().content() + "»: цели",
                    aims(before, old.plan()),
                    aims(after, now.plan()));
              },
              () -> compare(found, "Шаг", line(old.plan()), null));
    }
    for (Step now : after.steps()) {
      if (before.step(now.id()).isEmpty()) {
        compare(found, "Шаг", null, line(now.plan()));
      }
    }
    if (!order(before, after).equals(order(after, before))) {
      compare(found, "Порядок шагов", titles(before), titles(after));
    }
  }

  private static void step(List<Difference> found, StepPlan before, StepPlan after) {
    String name = "Шаг «" + after.content() + "»: ";
    compare(found, name + "вид", before.kind().label(), after.kind().label());
    compare(found, name + "содержание", before.content(), after.content());
    compare(found, name + "форма", label(before.form()), label(after.form()));
    compare(found, name + "технология", before.technology(), after.technology());
    compare(found, name + "сроки", period(before), period(after));
    compare(found, name + "часы", "" + before.hours(), "" + after.hours());
    compare(found, name + "ответственный", before.responsible(), after.responsible());
    compare(found, name + "результат", before.expectedResult(), after.expectedResult());
    compare(found, name + "основание", basis(before), basis(after));
    compare(found, name + "трудовая функция", before.labourFunction(), after.labourFunction());
    compare(found, name + "промежуточная оценка", review(before), review(after));
  }

  /** A goal as differences name it. */
  public static String words(Goal goal) {
    return goal.fromDeficit() ? "дефицит " + goal.competence().value() : goal.wish();
  }

  private static String aims(Plan plan, StepPlan step) {
    return plan.goals().stream()
        .filter(goal -> step.goals().contains(goal.id()))
        .map(Difference::words)
        .collect(Collectors.joining("; "));
  }

  private static void compare(List<Difference> found, String what, String before, String after) {
    String old = before == null || before.isBlank() ? null : before;
    String now = after == null || after.isBlank() ? null : after;
    if (!Objects.equals(old, now)) {
      found.add(new Difference(what, old, now));
    }
  }

  private static List<String> order(Plan one, Plan other) {
    return one.steps().stream()
        .filter(step -> other.step(step.id()).isPresent())
        .map(step -> step.id().value())
        .toList();
  }

  private static String titles(Plan plan) {
    return plan.steps().stream().map(s -> s.plan().content()).collect(Collectors.joining("; "));
  }

  private static String line(StepPlan plan) {
    return Stream.of(plan.kind().label(), plan.content(), period(plan))
        .collect(Collectors.joining(", "));
  }

  private static String period(StepPlan plan) {
    return date(plan.from()) + " – " + date(plan.to());
  }

  private static String date(LocalDate date) {
    return date == null ? "" : DATE.format(date);
  }

  private static String label(LearningForm form) {
    return form == null ? null : form.label();
  }

  private static String review(StepPlan plan) {
    return plan.review() ? "после этого шага" : "нет";
  }

  private static String basis(StepPlan plan) {
    Reference reference = plan.reference();
    return reference == null
        ? null
        : switch (reference.target()) {
          case PROGRAMME -> "программа " + reference.id();
          case ACTIVITY -> "мероприятие " + reference.id();
          case SELF_EDUCATION -> "тема самообразования";
          case PAIR -> "наставническая пара " + reference.id();
        };
  }
}
