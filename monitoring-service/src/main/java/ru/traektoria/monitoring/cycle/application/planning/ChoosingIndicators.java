package ru.traektoria.monitoring.cycle.application.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.KeepingCycle;
import ru.traektoria.monitoring.cycle.application.KeepingCycle.Hand;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.model.Chosen;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.Method;
import ru.traektoria.monitoring.cycle.model.Source;
import ru.traektoria.monitoring.cycle.model.StageKind;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Выбирает показатели цикла and says how each is collected (S3 tables 1 and 2). */
@Component
public class ChoosingIndicators {

  private final KeepingCycle keeping;
  private final YearNumbers numbers;

  ChoosingIndicators(KeepingCycle keeping, YearNumbers numbers) {
    this.keeping = keeping;
    this.numbers = numbers;
  }

  /** Chooses these of the catalogue; what stays chosen keeps its methods, qualitative ones stay. */
  public Stored<Cycle> choose(Hand hand, List<String> codes) {
    Set<String> known = numbers.names(hand.municipality(), hand.year()).keySet();
    codes.stream()
        .filter(code -> !known.contains(code))
        .findFirst()
        .ifPresent(
            code -> {
              throw Problems.notFound("Показатель", code);
            });
    return keeping.change(
        hand,
        StageKind.INDICATORS,
        "Выбрано показателей: " + codes.size(),
        cycle -> cycle.withIndicators(chosen(cycle, codes)));
  }

  private static List<Chosen> chosen(Cycle cycle, List<String> codes) {
    Map<String, Chosen> before = new HashMap<>();
    cycle.indicators().forEach(c -> before.put(c.code(), c));
    List<Chosen> all = new ArrayList<>();
    codes.stream()
        .distinct()
        .forEach(
            code ->
                all.add(
                    before.getOrDefault(code, new Chosen(code, null, null, List.of(), List.of()))));
    cycle.indicators().stream().filter(Chosen::qualitative).forEach(all::add);
    return List.copyOf(all);
  }

  /**
   * Writes down a qualitative one and what was found of it; the same name is the same one. What was
   * found is written when the year is analysed, so it may be said of a closed stage's too.
   */
  public Stored<Cycle> qualify(Hand hand, String name, String finding) {
    String named = Needed.text(name, "name", "Назовите показатель.");
    String found = Needed.orNull(finding);
    String what = "Качественный показатель: " + named;
    boolean known =
        keeping.of(hand.municipality(), hand.year()).state().indicators().stream()
            .anyMatch(c -> named.equals(c.name()));
    return known
        ? keeping.change(hand, what, cycle -> qualified(cycle, named, found))
        : keeping.change(hand, StageKind.INDICATORS, what, cycle -> qualified(cycle, named, found));
  }

  private static Cycle qualified(Cycle cycle, String name, String finding) {
    boolean known = cycle.indicators().stream().anyMatch(c -> name.equals(c.name()));
    List<Chosen> all =
        new ArrayList<>(
            cycle.indicators().stream()
                .map(c -> name.equals(c.name()) ? c.found(finding) : c)
                .toList());
    if (!known) {
      long before = all.stream().filter(Chosen::qualitative).count();
      all.add(new Chosen("К" + (before + 1), name, finding, List.of(), List.of()));
    }
    return cycle.withIndicators(List.copyOf(all));
  }

  /** Says by which methods and from which sources these are collected (S3 §5, этап 2). */
  public Stored<Cycle> collect(
      Hand hand, List<String> codes, List<Method> methods, List<Source> sources) {
    if (codes.isEmpty() || methods.isEmpty() || sources.isEmpty()) {
      throw Problems.refused(
          Reason.at("methods", "cycle.methods", "Отметьте показатели, метод и источник."));
    }
    return keeping.change(
        hand,
        StageKind.METHODS,
        "Метод и источник: " + String.join(", ", codes),
        cycle ->
            cycle.withIndicators(
                cycle.indicators().stream()
                    .map(c -> codes.contains(c.code()) ? c.collectedBy(methods, sources) : c)
                    .toList()));
  }
}
