package ru.traektoria.events.activity.model;

import java.util.List;

/**
 * What is told of an activity beyond the usual («Подробнее»); everything may be left out.
 *
 * @param functions функции методической службы it serves (S4)
 * @param tags метки in words: профориентация, родной язык, a technology …
 * @param learning форма образования (S1-02…05); {@code null} if not said
 * @param ground what it answers to (S2-07, S3-135); {@code null} if not said
 * @param funding за чей счёт (S4-81); {@code null} if not said
 * @param audience whom it is meant for; {@code null} for everybody
 * @param horizontal горизонтальное обучение: teachers teach each other (S2-20, S2-27)
 * @param with co-organisers, in words
 * @param setting its series and its room
 * @param checkIn whether people mark themselves as present by a code on the screen
 * @param links материалы: addresses of recordings and files
 * @param onlyAudience nobody else signs up; others are only warned where it is not set
 */
public record Details(
    List<Function> functions,
    List<String> tags,
    Learning learning,
    Ground ground,
    Funding funding,
    Audience audience,
    boolean horizontal,
    String with,
    Setting setting,
    CheckIn checkIn,
    List<String> links,
    boolean onlyAudience) {

  /** Nothing more is told. */
  public static final Details NONE =
      new Details(
          List.of(),
          List.of(),
          null,
          null,
          null,
          null,
          false,
          "",
          Setting.NONE,
          CheckIn.OFF,
          List.of(),
          false);

  /** For everybody who wants to come, whoever it is meant for. */
  public Details(
      List<Function> functions,
      List<String> tags,
      Learning learning,
      Ground ground,
      Funding funding,
      Audience audience,
      boolean horizontal,
      String with,
      Setting setting,
      CheckIn checkIn,
      List<String> links) {
    this(
        functions,
        tags,
        learning,
        ground,
        funding,
        audience,
        horizontal,
        with,
        setting,
        checkIn,
        links,
        false);
  }

  public Details {
    functions = functions == null ? List.of() : List.copyOf(functions);
    tags = words(tags);
    with = with == null ? "" : with.strip();
    setting = setting == null ? Setting.NONE : setting;
    checkIn = checkIn == null ? CheckIn.OFF : checkIn;
    links = words(links);
    onlyAudience = onlyAudience && audience != null;
  }

  /** The same within another series or room. */
  public Details in(Setting another) {
    return new Details(
        functions,
        tags,
        learning,
        ground,
        funding,
        audience,
        horizontal,
        with,
        another,
        checkIn,
        links,
        onlyAudience);
  }

  private static List<String> words(List<String> given) {
    return given == null
        ? List.of()
        : given.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
  }

  /** Восемь функций методической службы (S4 «Функции»). */
  public enum Function {
    /** Образовательная. */
    EDUCATIONAL,
    /** Консультационная. */
    CONSULTING,
    /** Аналитико-диагностическая. */
    DIAGNOSTIC,
    /** Информационная. */
    INFORMATIONAL,
    /** Научно-методическая. */
    SCIENTIFIC,
    /** Организационно-методическая. */
    ORGANISATIONAL,
    /** Оценочно-аналитическая. */
    EVALUATIVE,
    /** Проектировочная. */
    DESIGNING
  }

  /** Форма образования (S1 ч. 1). */
  public enum Learning {
    /** Формальное: a programme with a document; such learning is a course record. */
    FORMAL,
    /** Неформальное. */
    NON_FORMAL,
    /** Информальное. */
    INFORMAL
  }

  /** Основание. */
  public enum Ground {
    /** Выявленные дефициты. */
    DEFICITS,
    /** Мониторинг. */
    MONITORING,
    /** Запрос педагогов или организаций. */
    REQUEST,
    /** Оценочная процедура: ВПР, ОГЭ, ЕГЭ. */
    ASSESSMENT_PROCEDURE,
    /** План или программа. */
    PLAN
  }

  /** Источник финансирования. */
  public enum Funding {
    /** Бюджет. */
    BUDGET,
    /** Внебюджетные средства. */
    EXTRA_BUDGET,
    /** Без затрат. */
    NONE
  }

  /** Для кого. */
  public enum Audience {
    /** Молодые педагоги. */
    YOUNG,
    /** Наставники. */
    MENTORS,
    /** Аттестующиеся. */
    ATTESTED,
    /** Руководители. */
    HEADS
  }

  /** Отметка по коду на экране. */
  public enum CheckIn {
    /** Нет: the organiser marks the list. */
    OFF,
    /** Те, кто записан. */
    ENROLLED,
    /** И те, кто пришёл без записи. */
    ANYBODY
  }

  /** The tags that have a promised code. */
  List<Tag> coded() {
    return tags.stream().flatMap(word -> Tag.of(word).stream()).distinct().toList();
  }
}
