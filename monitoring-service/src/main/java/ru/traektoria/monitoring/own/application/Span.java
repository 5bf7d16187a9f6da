package ru.traektoria.monitoring.own.application;

/** За какой период: what a fact of a period is asked with; every one ends on the day D. */
public enum Span {
  ACADEMIC_YEAR("за учебный год", "yearStart, asOf"),
  HALF_YEAR("за учебное полугодие", "halfStart, asOf"),
  QUARTER("за учебную четверть", "quarterStart, asOf"),
  CALENDAR_YEAR("за календарный год", "calendarStart, asOf"),
  CALENDAR_HALF_YEAR("за полугодие: с 1 января или 1 июля", "calendarHalfStart, asOf"),
  CALENDAR_QUARTER("за квартал", "calendarQuarterStart, asOf"),
  MONTHS_12("за 12 месяцев", "monthsBefore(asOf, 12), asOf"),
  MONTHS_36("за 36 месяцев", "monthsBefore(asOf, 36), asOf"),
  MONTHS_60("за 60 месяцев", "monthsBefore(asOf, 60), asOf"),
  EVER("за всё время", "monthsBefore(asOf, 1200), asOf"),
  ON_THE_DAY("на дату", "asOf, asOf");

  private final String label;
  private final String arguments;

  Span(String label, String arguments) {
    this.label = label;
    this.arguments = arguments;
  }

  public String label() {
    return label;
  }

  /** The two days as formulas write them. */
  String arguments() {
    return arguments;
  }
}
