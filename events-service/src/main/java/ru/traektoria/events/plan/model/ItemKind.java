package ru.traektoria.events.plan.model;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.traektoria.events.activity.model.ActivityKind;

/**
 * Форма работы of a plan item (S1-47 names eleven): what kind of activity fulfils it, or a work
 * that is no activity. Guessed from the title only where its words leave no doubt.
 */
public enum ItemKind {
  /** Заседание методического совета. */
  METHODICAL_COUNCIL(
      "Методический совет", ActivityKind.METHODICAL_COUNCIL, "методическ\\S+ совет|методсовет"),
  /** Педагогический совет. */
  PEDAGOGICAL_COUNCIL(
      "Педагогический совет", ActivityKind.PEDAGOGICAL_COUNCIL, "педагогическ\\S+ совет|педсовет"),
  /** Заседание методического объединения. */
  ASSOCIATION_MEETING(
      "Заседание объединения",
      ActivityKind.ASSOCIATION_MEETING,
      "заседани\\S+ ([гршм]мо|методическ\\S+ объединени)"),
  /** Семинар. */
  SEMINAR("Семинар", ActivityKind.SEMINAR, "семинар(?!\\S*-практикум)"),
  /** Практикум. */
  PRACTICUM("Практикум", ActivityKind.PRACTICUM, "практикум"),
  /** Тренинг. */
  TRAINING("Тренинг", ActivityKind.TRAINING, "тренинг"),
  /** Вебинар. */
  WEBINAR("Вебинар", ActivityKind.WEBINAR, "вебинар"),
  /** Мастер-класс. */
  MASTER_CLASS("Мастер-класс", ActivityKind.MASTER_CLASS, "мастер-класс"),
  /** Конференция. */
  CONFERENCE("Конференция", ActivityKind.CONFERENCE, "конференци"),
  /** Педагогические чтения. */
  PEDAGOGICAL_READINGS(
      "Педагогические чтения", ActivityKind.PEDAGOGICAL_READINGS, "педагогическ\\S+ чтени"),
  /** Круглый стол. */
  ROUND_TABLE("Круглый стол", ActivityKind.ROUND_TABLE, "кругл\\S+ стол"),
  /** Открытый урок. */
  OPEN_LESSON("Открытые уроки", ActivityKind.OPEN_LESSON, "открыт\\S+ урок"),
  /** Предметная неделя, декада. */
  SUBJECT_WEEK(
      "Предметная неделя, декада",
      ActivityKind.SUBJECT_WEEK,
      "^(предметн\\S+ )?(недел[яи]|декад[аы])"),
  /** Конкурс. */
  CONTEST("Конкурс", ActivityKind.CONTEST, "конкурс"),
  /** Школа молодого учителя. */
  YOUNG_TEACHERS_SCHOOL(
      "Школа молодого учителя",
      ActivityKind.YOUNG_TEACHERS_SCHOOL,
      "школ\\S+ молод\\S+ (учител|педагог|стаж[её]р)"),
  /** Методический день. */
  METHODICAL_DAY("Методический день", ActivityKind.METHODICAL_DAY, "методическ\\S+ (день|дни|дня)"),
  /** Аттестационные мероприятия. */
  ATTESTATION("Аттестационные мероприятия", null, "аттестаци"),
  /** Контроль, в том числе курсовой подготовки. */
  CONTROL("Контроль", null, "контрол"),
  /** Обобщение опыта, пополнение методической копилки (SC.10). */
  EXPERIENCE("Обобщение опыта, методическая копилка", null, "обобщени\\S+ опыта|копилк"),
  /** Работа с одарёнными детьми, с детьми с ОВЗ. */
  PUPILS("Работа с одарёнными детьми и детьми с ОВЗ", null, "одар[её]нн\\S+ дет"),
  /** Педагогический мониторинг, анкетирование. */
  MONITORING("Педагогический мониторинг", null, "мониторинг|анкетировани");

  /** Words that make an item a preparation or a paper about something, not the thing itself. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "^(подготовк|анализ|отч[её]т|приказ|положени|график|план|разработк|информаци|итог|"
              + "создани|обновлени|участи|результат)\\S*\\s",
          CASE_INSENSITIVE | UNICODE_CASE);

  private final String label;
  private final ActivityKind activity;
  private final Pattern words;

  ItemKind(String label, ActivityKind activity, String words) {
    this.label = label;
    this.activity = activity;
    this.words = Pattern.compile("(?<![а-яё])(?:" + words + ")", CASE_INSENSITIVE | UNICODE_CASE);
  }

  /** As people call it. */
  public String label() {
    return label;
  }

  /** The kind of activity that fulfils it; empty where it is no activity. */
  public Optional<ActivityKind> activity() {
    return Optional.ofNullable(activity);
  }

  /**
   * What a title says beyond doubt: exactly one kind is named, and the item is about nothing else.
   */
  public static Optional<ItemKind> guessed(String title) {
    List<ItemKind> named =
        Arrays.stream(values()).filter(kind -> kind.words.matcher(title).find()).toList();
    return named.size() == 1 && !ABOUT.matcher(title).find()
        ? Optional.of(named.get(0))
        : Optional.empty();
  }
}
