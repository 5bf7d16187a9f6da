package ru.traektoria.monitoring.cycle.model.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Вид справки or report of the cycle; each with the sections it must have (S3-111, -114, -145). */
public enum NoteKind {
  COMPLEX(
      "Комплексный анализ за год",
      Section.STATISTICS,
      Section.DEFICITS,
      Section.FACTORS,
      Section.PRACTICES,
      Section.CONCLUSIONS,
      Section.RECOMMENDATIONS),
  ANALYTICAL(
      "Аналитическая справка", Section.CONCLUSIONS, Section.RECOMMENDATIONS, Section.FACTORS),
  INFORMATIONAL("Информационная справка", Section.STATISTICS, Section.CONCLUSIONS),
  TRAINING_FIRST_HALF(
      "Справка о повышении квалификации, 1 полугодие",
      Section.STATISTICS,
      Section.CONCLUSIONS,
      Section.RECOMMENDATIONS),
  TRAINING_SECOND_HALF(
      "Справка о повышении квалификации, 2 полугодие",
      Section.STATISTICS,
      Section.CONCLUSIONS,
      Section.RECOMMENDATIONS),
  ASSOCIATIONS(
      "Итоговый анализ деятельности городских методических объединений",
      Section.EFFECTIVENESS,
      Section.LEVEL,
      Section.CONCLUSIONS,
      Section.RECOMMENDATIONS,
      Section.PROBLEMS,
      Section.NEXT_PLAN),
  SERVICE(
      "Итоговый анализ деятельности методической службы",
      Section.EFFECTIVENESS,
      Section.LEVEL,
      Section.CONCLUSIONS,
      Section.RECOMMENDATIONS,
      Section.PROBLEMS,
      Section.NEXT_PLAN);

  /** Раздел справки. */
  public enum Section {
    STATISTICS("Статистика"),
    DEFICITS("Выявленные дефициты"),
    FACTORS("Факторы, влияющие на результаты"),
    PRACTICES("Успешные практики"),
    EFFECTIVENESS("Эффективность методической работы"),
    LEVEL("Уровень профессионального развития педагогов"),
    CONCLUSIONS("Выводы"),
    RECOMMENDATIONS("Рекомендации"),
    PROBLEMS("Проблемные зоны"),
    NEXT_PLAN("План на следующий период");

    private final String title;

    Section(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  private final String title;
  private final List<Section> sections;

  NoteKind(String title, Section... sections) {
    this.title = title;
    this.sections = List.of(sections);
  }

  public String title() {
    return title;
  }

  /** Without these it is not published. */
  public List<Section> sections() {
    return sections;
  }

  /** What of the written belongs to its sections, by their names; the rest is left out. */
  public Map<String, String> own(Map<Section, String> written) {
    Map<String, String> own = new HashMap<>();
    for (Section section : sections) {
      String text = written.get(section);
      if (text != null) {
        own.put(section.name(), text.strip());
      }
    }
    return own;
  }

  /** Итоговый анализ, with which stage 7 ends (S3 §5). */
  public boolean closesTheYear() {
    return this == ASSOCIATIONS || this == SERVICE;
  }
}
