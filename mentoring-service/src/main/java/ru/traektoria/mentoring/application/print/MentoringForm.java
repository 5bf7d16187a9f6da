package ru.traektoria.mentoring.application.print;

import static ru.traektoria.platform.documents.print.Placeholders.words;

import java.util.List;
import ru.traektoria.platform.documents.print.Placeholders;
import ru.traektoria.platform.documents.print.Placeholders.Rows;
import ru.traektoria.platform.documents.print.PrintForm;

/** Печатные формы наставничества (S0 §4 «приказ по ОО»; ТК РФ ст. 351.8; S3 табл. 2). */
public enum MentoringForm implements PrintForm {
  ORDER("Приказ о закреплении", "order", orderWords()),
  PROLONGATION("Приказ о продлении", "prolongation", prolongationWords()),
  PROGRAMME("Программа пары", "programme", programmeWords()),
  CONSENT("Согласие наставника", "consent", consentWords()),
  REPORT("Отчёт о программе адаптации", "report", reportWords());

  private final String label;
  private final String file;
  private final Placeholders placeholders;

  MentoringForm(String label, String file, Placeholders placeholders) {
    this.label = label;
    this.file = file;
    this.placeholders = placeholders;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String key() {
    return "mentoring-print-" + file;
  }

  @Override
  public String resource() {
    return "/print/" + file + ".docx";
  }

  @Override
  public Placeholders placeholders() {
    return placeholders;
  }

  /** The word of the form in an address. */
  public String code() {
    return file;
  }

  private static Placeholders orderWords() {
    return new Placeholders(
        words(
            "организация", "организация, которая издаёт приказ",
            "номер", "номер приказа",
            "дата", "дата приказа",
            "оплата", "не оплачивается или номер и дата соглашения",
            "сегодня", "дата печати"),
        List.of(
            new Rows(
                "пары",
                "для каждой пары этого приказа",
                words(
                    "номер", "номер по порядку",
                    "наставник", "наставники пары",
                    "наставляемый", "наставляемые пары",
                    "форма", "форма наставничества",
                    "срок", "с какого по какое число")),
            new Rows("ознакомление", "для каждого участника", words("педагог", "имя педагога"))));
  }

  private static Placeholders prolongationWords() {
    return new Placeholders(
        words(
            "организация", "организация, которая издаёт приказ",
            "номер", "номер приказа о продлении",
            "дата", "дата приказа о продлении",
            "наставник", "наставники",
            "наставляемый", "наставляемые",
            "прежний номер", "номер приказа о закреплении",
            "прежняя дата", "дата приказа о закреплении",
            "прежнее окончание", "последний день до продления",
            "окончание", "новый последний день",
            "сегодня", "дата печати"),
        List.of());
  }

  private static Placeholders programmeWords() {
    return new Placeholders(
        words(
            "организация", "организация пары",
            "наставник", "наставники",
            "наставляемый", "наставляемые",
            "форма", "форма наставничества",
            "срок", "с какого по какое число",
            "приказ", "номер и дата приказа",
            "программа", "содержание работы словами",
            "сегодня", "дата печати"),
        List.of(
            new Rows(
                "цели",
                "для каждой цели",
                words("номер", "номер по порядку", "цель", "цель", "отметка", "как стоит")),
            new Rows(
                "вехи",
                "для каждой вехи",
                words(
                    "номер", "номер по порядку",
                    "веха", "что сделать",
                    "срок", "до какого дня",
                    "отметка", "как стоит")),
            new Rows(
                "встречи",
                "для каждой встречи плана",
                words(
                    "номер", "номер по порядку",
                    "дата", "когда",
                    "вид", "встреча, посещение урока, консультация",
                    "тема", "тема",
                    "отметка", "как стоит"))));
  }

  private static Placeholders consentWords() {
    return new Placeholders(
        words(
            "организация", "организация пары",
            "наставник", "наставник",
            "наставляемый", "наставляемые",
            "форма", "форма наставничества",
            "срок", "с какого по какое число",
            "программа", "содержание работы словами",
            "оплата", "не оплачивается или номер и дата соглашения",
            "сегодня", "дата печати"),
        List.of());
  }

  private static Placeholders reportWords() {
    return new Placeholders(
        words(
            "муниципалитет", "муниципалитет",
            "год", "учебный год",
            "программа", "программа поддержки молодых педагогов и её версия",
            "план", "план поддержки на год и его выполнение",
            "исходы", "исходы завершённого наставничества",
            "сегодня", "дата печати"),
        List.of(
            new Rows(
                "показатели",
                "для показателей T2.6–T2.9 и P2.4",
                words(
                    "код", "код показателя",
                    "показатель", "название",
                    "значение", "значение или «нет данных»",
                    "доля", "числитель и знаменатель")),
            new Rows("числа", "для чисел наставничества", words("что", "что", "сколько", "число")),
            new Rows(
                "пункты",
                "для пунктов плана поддержки",
                words(
                    "номер", "номер по порядку",
                    "мероприятие", "что сделать",
                    "срок", "до какого дня",
                    "отметка", "как стоит")),
            new Rows(
                "занятия",
                "для занятий с молодыми педагогами",
                words("дата", "когда", "тема", "тема", "участников", "сколько было"))));
  }
}
