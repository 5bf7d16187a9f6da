package ru.traektoria.diagnostics.model.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.visit.LessonVisit.Sheet;
import ru.traektoria.platform.kernel.Reason;

/** Можно ли сохранить лист наблюдателя; a finished analysis is whole and has a recommendation. */
public final class VisitRule {

  private static final int LONGEST = 4000;

  private VisitRule() {}

  static List<Reason> reasons(LessonVisit visit, Sheet sheet, Instrument asked, LocalDate today) {
    Sheet there = visit.sheetOf(sheet.observer(), sheet.name());
    if (there.revision() != sheet.revision()) {
      return List.of(
          Reason.of(
              "visit.stale",
              "Ваш лист уже изменён в другом окне. Обновите страницу: ничего не пропало."));
    }
    if (there.done()) {
      return List.of(
          Reason.of("visit.done", "Анализ завершён и показан педагогу: изменить его нельзя."));
    }
    List<Reason> reasons = new ArrayList<>();
    sheet
        .answers()
        .forEach(
            (code, chosen) ->
                asked
                    .item(code)
                    .filter(item -> chosen.stream().anyMatch(each -> !each.isBlank()))
                    .flatMap(item -> item.problem(chosen))
                    .ifPresent(reasons::add));
    if (sheet.recommendation() != null && sheet.recommendation().length() > LONGEST) {
      reasons.add(Reason.at("recommendation", "visit.long", "Рекомендация длиннее 4 000 знаков."));
    }
    if (sheet.done()) {
      reasons.addAll(unfinished(visit, sheet, asked, today));
    }
    return reasons;
  }

  private static List<Reason> unfinished(
      LessonVisit visit, Sheet sheet, Instrument asked, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (visit.plannedOn().isAfter(today)) {
      reasons.add(Reason.of("visit.early", "Посещение ещё не состоялось: завершить его рано."));
    }
    asked.items().stream()
        .filter(item -> !item.optional() && !sheet.answers().containsKey(item.code()))
        .forEach(item -> reasons.add(Reason.at(item.code(), "visit.open", "Выберите уровень.")));
    if (sheet.recommendation() == null || sheet.recommendation().isBlank()) {
      reasons.add(
          Reason.at(
              "recommendation",
              "visit.recommendation",
              "Напишите рекомендацию: она придёт педагогу."));
    }
    return reasons;
  }
}
