package ru.traektoria.route.application.print;

import java.util.List;
import java.util.Map;
import ru.traektoria.platform.documents.print.Placeholders;
import ru.traektoria.platform.documents.print.PrintForm;

/** Печатные формы маршрута, портфолио и заявок: their words. */
public enum RouteForm implements PrintForm {
  ROUTE("Маршрут (ИОМ)", "print-template", "route", routeWords()),
  PORTFOLIO("Портфолио", "print-template-portfolio", "portfolio", portfolioWords()),
  SHEET("Межаттестационный лист", "print-template-sheet", "sheet", sheetWords()),
  ORDER("Адресный запрос на курсы", "print-template-order", "order", OrderForm.words());

  /** The table of a route's steps. */
  public static final String STEPS = "шаги";

  /** The table of a portfolio's entries. */
  public static final String ENTRIES = "записи";

  private final String label;
  private final String key;
  private final String file;
  private final Placeholders placeholders;

  RouteForm(String label, String key, String file, Placeholders placeholders) {
    this.label = label;
    this.key = key;
    this.file = file;
    this.placeholders = placeholders;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public Placeholders placeholders() {
    return placeholders;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String resource() {
    return "/print/" + file + ".docx";
  }

  private static Placeholders routeWords() {
    Map<String, String> once =
        Placeholders.words(
            "педагог", "фамилия, имя, отчество",
            "должность", "должность по реестру",
            "организация", "организация педагога",
            "состояние", "черновик, утверждён, выполняется …",
            "автор", "муниципалитет или ЦНППМ",
            "основание", "диагностика или пожелание педагога",
            "дефициты", "дефициты с их выраженностью",
            "ресурсы", "личностные ресурсы педагога",
            "контекст", "педагогический контекст организации",
            "возможности", "возможности дополнительного образования",
            "цели", "цели маршрута",
            "темп", "темп освоения",
            "часы", "общее время",
            "куратор", "куратор (тьютор)",
            "срок", "с какого по какое число",
            "практика", "почему нет практического шага, если его нет",
            "согласован", "дата согласования педагогом",
            "утверждён", "дата утверждения",
            "версия", "номер версии плана",
            "итог", "с чем закрыт",
            "сегодня", "дата печати");
    Map<String, String> step =
        Placeholders.words(
            "номер", "номер шага",
            "вид", "вид шага",
            "содержание", "содержание",
            "форма", "форма: очно, дистанционно, смешанно",
            "технология", "технология",
            "сроки", "с какого по какое число",
            "часы", "часы",
            "ответственный", "ответственный",
            "результат", "ожидаемый результат",
            "цель", "для каких целей",
            "функция", "трудовая функция Профстандарта, если она указана",
            "отметка", "выполнен ли, когда и чем подтверждён");
    return new Placeholders(once, List.of(new Placeholders.Rows("шаги", "для каждого шага", step)));
  }

  private static Placeholders portfolioWords() {
    Map<String, String> once =
        Placeholders.words(
            "педагог", "фамилия, имя, отчество",
            "должность", "должность по реестру",
            "организация", "организация педагога",
            "период", "учебный год или «за все годы»",
            "всего", "сколько записей",
            "сегодня", "дата печати");
    Map<String, String> entry =
        Placeholders.words(
            "номер", "номер по порядку",
            "раздел", "раздел портфолио",
            "дата", "когда",
            "название", "что это было",
            "сведения", "роль, уровень, часы, номер документа",
            "источник", "откуда запись");
    return new Placeholders(
        once, List.of(new Placeholders.Rows("записи", "для каждой записи", entry)));
  }

  private static Placeholders sheetWords() {
    Map<String, String> once =
        Placeholders.words(
            "педагог", "фамилия, имя, отчество",
            "должность", "должность, по которой аттестуется",
            "организация", "организация педагога",
            "категория", "первая или высшая",
            "заявление", "номер и дата заявления",
            "период", "с какого по какое число и почему",
            "сегодня", "дата печати");
    Map<String, String> row =
        Placeholders.words(
            "номер", "номер по порядку",
            "раздел", "раздел портфолио",
            "дата", "когда",
            "название", "что это было",
            "сведения", "роль, уровень, часы, номер документа");
    return new Placeholders(
        once,
        List.of(
            new Placeholders.Rows("курсы", "для каждого курса", row),
            new Placeholders.Rows("маршруты", "для каждого выполненного маршрута", row),
            new Placeholders.Rows("мероприятия", "для каждого участия", row),
            new Placeholders.Rows("самообразование", "для каждого шага самообразования", row)));
  }
}
