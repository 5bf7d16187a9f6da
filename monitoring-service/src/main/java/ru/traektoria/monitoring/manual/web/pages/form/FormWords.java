package ru.traektoria.monitoring.manual.web.pages.form;

import java.util.Map;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.PeriodKind;
import ru.traektoria.portal.Russian;

/** What a form is, in a few words. */
final class FormWords {

  private static final Map<PeriodKind, String> PERIODS =
      Map.of(
          PeriodKind.ACADEMIC_YEAR, "за учебный год",
          PeriodKind.CALENDAR_YEAR, "за календарный год",
          PeriodKind.HALF_YEAR, "за полугодие",
          PeriodKind.DATE, "на дату");

  private FormWords() {}

  static String about(Definition definition) {
    int rows = definition.rows() == null ? 0 : definition.rows().fields().size();
    String fields = Russian.count(definition.fields().size() + rows, "поле", "поля", "полей");
    String table =
        rows == 0 ? "" : definition.rows().grades() ? ", по предметам и классам" : ", по предметам";
    return fields + table + ", " + PERIODS.get(definition.period());
  }
}
