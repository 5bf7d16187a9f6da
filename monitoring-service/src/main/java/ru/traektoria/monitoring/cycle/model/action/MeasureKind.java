package ru.traektoria.monitoring.cycle.model.action;

/** Вид меры: the ten of S3 §5, этап 6. */
public enum MeasureKind {
  INFORMING("Информирование о тенденциях, задачах и требованиях к компетентности"),
  CONTESTS("Конкурсы профессионального мастерства"),
  PROGRAMMES_UPDATE("Участие в обновлении содержания ДПП"),
  INTERNSHIPS("Профессиональные стажировки на базе организаций"),
  DIGITAL("Развитие цифровой образовательной среды"),
  ACTIVE("Привлечение специалистов в методический актив"),
  YOUNG_TEACHERS("Помощь молодым педагогам, наставничество"),
  ASSOCIATIONS("Методическая помощь объединениям, сетевое взаимодействие"),
  BY_ASSESSMENTS("Методическая работа по результатам оценочных процедур"),
  DIFFICULTIES("Устранение профессиональных затруднений и методических потребностей");

  private final String title;

  MeasureKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
