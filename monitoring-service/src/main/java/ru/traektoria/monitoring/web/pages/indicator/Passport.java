package ru.traektoria.monitoring.web.pages.indicator;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.web.pages.Words;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Entry;

/** Паспорт показателя: how it is counted, by which paragraph, by which version of the formula. */
final class Passport {

  private Passport() {}

  /**
   * The entries.
   *
   * @param same codes under which the same calculation stands elsewhere; empty: none
   */
  static List<Entry> of(Indicator indicator, String same) {
    Indicator.Text text = indicator.text();
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Как считается", text.words()));
    entries.add(Entry.of("Куда лучше", Words.direction(text.direction().name())));
    entries.add(Entry.of("Источник", text.source()));
    if (!same.isEmpty()) {
      entries.add(Entry.of("То же вычисление", same));
    }
    if (indicator.year() == YearKind.CALENDAR) {
      entries.add(Entry.of("За какой год", "за календарный"));
    }
    if (text.note() != null) {
      entries.add(Entry.of("Примечание", text.note()));
    }
    entries.add(
        Entry.of(
            "Прошедший год показывается",
            "на " + Russian.dayMonth(indicator.dayIn(new ReportingYear(indicator.year(), 2000)))));
    entries.add(Entry.of("Окна мониторинга", windows(indicator)));
    entries.add(
        Entry.of("Версия формулы", "№ " + indicator.version())
            .hint(
                indicator.validTo() == null
                    ? "действует сейчас"
                    : "действовала до " + Russian.date(indicator.validTo())));
    return entries;
  }

  private static String windows(Indicator indicator) {
    return String.join(
        ", ",
        indicator.windowsIn(new ReportingYear(YearKind.ACADEMIC, 2000)).stream()
            .map(Russian::dayMonth)
            .toList());
  }
}
