package ru.traektoria.monitoring.cycle.model;

/** Метод сбора информации (S3 §5, этап 2): the seven of the document and table 2's own. */
public enum Method {
  OBSERVATION("педагогическое наблюдение (самоанализ)"),
  YEARLY_REPORT("анализ ежегодного отчёта о состоянии системы образования"),
  STAFF_ANALYSIS("анализ кадрового состава педагогов"),
  SURVEY_ANALYSIS("анализ результатов анкетирования педагогов"),
  DATABASES("анализ результатов баз данных о педагогах"),
  MENTORING_PLANS("изучение планирующей документации по наставничеству"),
  STAFF_NEEDS("анализ ежегодного отчёта о кадровых потребностях"),
  STATISTICS("формализованный сбор статистических данных (таблицы, онлайн-формы)"),
  ADAPTATION_REPORT("отчёт о реализации программы адаптации молодых учителей");

  private final String title;

  Method(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
