package ru.traektoria.monitoring.frozen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.frozen.context.TakingContext;
import ru.traektoria.monitoring.tables.Capture;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.target.application.JudgingTargets;
import ru.traektoria.monitoring.target.model.Judged;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Замораживает таблицы треков и программ: what a report will refer to. */
@Component
public class FreezingTables {

  /** It stands in lists, on tables and in reports. */
  private static final int LONGEST_NAME = 200;

  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private final Tables tables;
  private final FrozenTables frozen;
  private final JudgingTargets judging;
  private final TakingContext context;
  private final Clock clock;

  FreezingTables(
      Tables tables,
      FrozenTables frozen,
      JudgingTargets judging,
      TakingContext context,
      Clock clock) {
    this.context = context;
    this.tables = tables;
    this.frozen = frozen;
    this.judging = judging;
    this.clock = clock;
  }

  /** Freezes under an id of its own, as below. */
  public FrozenWindow freeze(Selection selection, String name, String by) {
    return freeze(FrozenTables.newId(), selection, name, by);
  }

  /**
   * Freezes the whole municipality of the selection with all its organisations and subjects. The
   * same id again is the same window, also after this was cut off half-way.
   *
   * @param id of the window to be
   * @param name what people call the window
   * @param by who freezes, as shown on the page
   * @throws org.springframework.web.ErrorResponseException 409 while the same is being frozen
   */
  public FrozenWindow freeze(String id, Selection selection, String name, String by) {
    Optional<FrozenWindow> frozenAlready = frozen.find(id);
    if (frozenAlready.isPresent()) {
      return frozenAlready.get();
    }
    if (!running.add(id)) {
      throw Problems.conflict(
          "Эти таблицы уже замораживаются. Подождите минуту и обновите страницу.");
    }
    try {
      return frozenNow(id, selection, name, by);
    } finally {
      running.remove(id);
    }
  }

  private FrozenWindow frozenNow(String id, Selection selection, String name, String by) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = selection.asOf() == null ? selection.year().first() : selection.asOf();
    if (last.isAfter(today)) {
      throw Problems.refused(
          Reason.at("asOf", "window.future", "Окно нельзя заморозить раньше его даты."));
    }
    if (selection.asOf() != null && !selection.year().contains(selection.asOf())) {
      throw Problems.refused(
          Reason.at("asOf", "window.year", "Дата не входит в " + selection.year().words() + "."));
    }
    if (name == null || name.isBlank()) {
      throw Problems.refused(
          Reason.at("name", "window.name", "Назовите окно, например «На 30 сентября»."));
    }
    if (name.strip().length() > LONGEST_NAME) {
      throw Problems.refused(
          Reason.at("name", "window.name", "Название длиннее " + LONGEST_NAME + " знаков."));
    }
    List<Indicator> indicators =
        tables.catalogue(selection.municipality()).on(selection.lastDay(today));
    if (indicators.isEmpty()) {
      throw Problems.refused(
          Reason.at("year", "window.empty", "Показателей этого года нет: замораживать нечего."));
    }
    Map<String, Long> log = context.log();
    Tables still = tables.still();
    List<Capture.Part> parts = new ArrayList<>(Capture.of(still, indicators, selection, today));
    if (parts.isEmpty()) {
      throw Problems.refused(
          Reason.of("window.empty", "В муниципалитете ещё нет данных: замораживать нечего."));
    }
    parts.addAll(new StaffingGaps(still, selection, today).of(indicators));
    FrozenWindow draft =
        new FrozenWindow(
            id,
            0,
            name.strip(),
            selection.municipality(),
            selection.year(),
            selection.asOf(),
            clock.instant(),
            by,
            indicators.stream().map(Indicator::id).toList(),
            null);
    Map<String, Judged> targets = targets(parts.get(0), selection);
    return frozen.store(
        draft, parts, targets, context.of(selection.municipality(), indicators, parts, log));
  }

  /** Targets as they stand now: they are frozen with the numbers they are judged by. */
  private Map<String, Judged> targets(Capture.Part whole, Selection selection) {
    Map<String, Judged> targets = new HashMap<>();
    for (Capture.Counted counted : whole.rows()) {
      judging
          .judge(counted.row(), counted.before(), selection)
          .ifPresent(judged -> targets.put(counted.row().indicator().code(), judged));
    }
    return targets;
  }
}
