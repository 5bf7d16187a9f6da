package ru.traektoria.monitoring.report.print;

import java.util.List;
import java.util.Map;
import ru.traektoria.monitoring.cycle.model.action.NoteKind.Section;
import ru.traektoria.platform.documents.print.Placeholders;

/** Слова шаблона: which words and tables a template of a report may contain. */
final class TemplateWords {

  static final String ROWS = "показатели";
  static final String BESIDE = "рядом";
  static final String ATTENTION = "внимание";
  static final String KINDS = "виды";
  static final String FINDINGS = "зоны";
  static final String RECOMMENDATIONS = "рекомендации";
  static final String MEASURES = "меры";
  static final String RESOLUTIONS = "решения";
  static final String RESULTS = "результаты";
  static final String CONTENTS = "оглавление";

  /** The word of the picture. */
  static final String DIAGRAM = "диаграмма";

  private TemplateWords() {}

  /** What any template of a report may take. */
  static Placeholders all() {
    return new Placeholders(once(), tables());
  }

  /** The word of a section: «выводы», «факторы». */
  static String word(Section section) {
    return switch (section) {
      case STATISTICS -> "статистика";
      case DEFICITS -> "дефициты";
      case FACTORS -> "факторы";
      case PRACTICES -> "практики";
      case EFFECTIVENESS -> "эффективность";
      case LEVEL -> "уровень";
      case CONCLUSIONS -> "выводы";
      case RECOMMENDATIONS -> "рекомендации_текст";
      case PROBLEMS -> "проблемы";
      case NEXT_PLAN -> "план";
    };
  }

  private static Map<String, String> once() {
    return Placeholders.words(
        "название",
        "название отчёта",
        "муниципалитет",
        "название муниципалитета",
        "организация",
        "название организации, если справка о ней",
        "год",
        "учебный год, 2026/27",
        "окно",
        "окно, на числах которого стоит отчёт, с номером",
        "дата",
        "день, когда отчёт построен",
        "программа",
        "название программы, если отчёт о ней",
        "цель",
        "цель программы или цели цикла",
        "статистика",
        "раздел справки «Статистика»",
        "дефициты",
        "раздел «Выявленные дефициты»",
        "факторы",
        "раздел «Факторы, влияющие на результаты»",
        "практики",
        "раздел «Успешные практики»",
        "эффективность",
        "раздел «Эффективность методической работы»",
        "уровень",
        "раздел «Уровень профессионального развития»",
        "выводы",
        "раздел «Выводы»",
        "рекомендации_текст",
        "раздел «Рекомендации»",
        "проблемы",
        "раздел «Проблемные зоны»",
        "план",
        "раздел «План на следующий период»",
        "@" + DIAGRAM,
        "диаграмма долей: сейчас и год назад");
  }

  private static Map<String, String> beside() {
    return Placeholders.words(
        "код", "код",
        "показатель", "название",
        "значение", "значение",
        "из", "числитель из знаменателя",
        "год_назад", "значение год назад",
        "муниципалитет", "значение по муниципалитету",
        "вывод", "хуже ли, чем год назад и чем по муниципалитету");
  }

  private static List<Placeholders.Rows> tables() {
    return List.of(
        new Placeholders.Rows(
            ROWS,
            "для каждого показателя",
            Placeholders.words(
                "код", "код",
                "показатель", "название",
                "значение", "значение",
                "из", "числитель из знаменателя",
                "год_назад", "значение год назад",
                "цель", "цель словами",
                "состояние", "состояние цели",
                "на", "дата, на которую взято число")),
        new Placeholders.Rows(BESIDE, "для каждого показателя организации", beside()),
        new Placeholders.Rows(
            ATTENTION, "для каждого показателя организации, который хуже", beside()),
        new Placeholders.Rows(
            KINDS,
            "для каждого показателя и вида организаций",
            Placeholders.words(
                "вид", "вид организаций",
                "код", "код",
                "показатель", "название",
                "значение", "значение",
                "из", "числитель из знаменателя")),
        new Placeholders.Rows(
            FINDINGS,
            "для каждой проблемной зоны и практики",
            Placeholders.words("вид", "зона или практика", "число", "число", "текст", "что")),
        new Placeholders.Rows(
            RECOMMENDATIONS,
            "для каждой рекомендации",
            Placeholders.words(
                "кому",
                "адресат без имени",
                "текст",
                "что",
                "показатель",
                "показатель",
                "срок",
                "срок",
                "состояние",
                "исполнена ли")),
        new Placeholders.Rows(
            MEASURES,
            "для каждой меры",
            Placeholders.words(
                "мера",
                "название",
                "срок",
                "срок",
                "ответственный",
                "кто",
                "было",
                "было",
                "стало",
                "стало",
                "эффект",
                "лучше или хуже")),
        new Placeholders.Rows(
            RESOLUTIONS,
            "для каждого решения",
            Placeholders.words(
                "документ",
                "вид, номер и дата",
                "текст",
                "что решено",
                "контроль",
                "дата контроля",
                "состояние",
                "исполнено ли",
                "адрес",
                "где опубликован")),
        new Placeholders.Rows(
            RESULTS,
            "для каждого ожидаемого результата программы",
            Placeholders.words(
                "результат",
                "как в документе",
                "показатель",
                "код",
                "есть",
                "значение",
                "ожидается",
                "цель",
                "состояние",
                "достигнут ли")),
        new Placeholders.Rows(
            CONTENTS,
            "для каждого файла пакета",
            Placeholders.words(
                "номер",
                "по порядку",
                "раздел",
                "этап",
                "файл",
                "имя файла",
                "что",
                "что в нём",
                "сумма",
                "контрольная сумма SHA-256")));
  }
}
