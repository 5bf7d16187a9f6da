package ru.traektoria.staff.application.imports.staff;

import java.util.List;
import ru.traektoria.platform.web.tabular.Column;

/** The columns of a staff list: one row is one assignment, a person may have several rows. */
public final class StaffColumns {

  static final String FULL_NAME = "ФИО";
  static final String LAST_NAME = "Фамилия";
  static final String FIRST_NAME = "Имя";
  static final String MIDDLE_NAME = "Отчество";
  static final String SNILS = "СНИЛС";
  static final String SEX = "Пол";
  static final String BIRTH = "Дата рождения";
  static final String EMAIL = "Эл. почта";
  static final String EDUCATION = "Образование";
  static final String DIPLOMA = "Дата диплома";
  static final String PROFILES = "Профили образования";
  static final String WORKING = "Общий стаж с";
  static final String SINCE = "Педагогический стаж с";
  static final String CONFORMITY = "СЗД пройдено";
  static final String HEAD_ATTESTATION = "Аттестация руководителя";
  static final String TITLE = "Звание";
  static final String TITLE_ON = "Звание присвоено";
  static final String CONTEST = "Конкурс";
  static final String PLACE = "Результат конкурса";
  static final String CONTEST_ON = "Дата победы";
  static final String STATUS = "Статус";
  static final String STATUS_FROM = "Статус с";
  static final String STATUS_TO = "Статус по";
  static final String RESERVE = "Кадровый резерв";
  static final String RESERVE_ORDER = "Приказ о резерве";
  static final String RESERVE_ORDERED = "Дата приказа о резерве";
  static final String RESERVE_FROM = "В резерве с";
  static final String RESERVE_TO = "В резерве по";
  static final String BREAK_FROM = "Перерыв в работе с";
  static final String BREAK_TO = "Перерыв в работе по";

  static final String ORGANISATION = "Организация";
  static final String POSITION = "Должность";
  static final String SUBJECT = "Предмет";
  static final String LEVEL = "Уровень";
  static final String RATE = "Ставка";
  static final String HOURS = "Учебная нагрузка";
  static final String EMPLOYMENT = "Занятость";
  static final String FROM = "Работает с";
  static final String TO = "Работает по";
  static final String RANK = "Категория";
  static final String RANK_ON = "Категория присвоена";
  static final String RANK_TO = "Категория до";
  static final String RANK_GROUND = "Приказ о категории";

  /** What is said of the person: must agree in all rows of the same person. */
  static final List<String> PERSONAL =
      List.of(
          SEX,
          BIRTH,
          EMAIL,
          EDUCATION,
          DIPLOMA,
          PROFILES,
          WORKING,
          SINCE,
          CONFORMITY,
          HEAD_ATTESTATION,
          TITLE,
          TITLE_ON,
          CONTEST,
          PLACE,
          CONTEST_ON,
          STATUS,
          STATUS_FROM,
          STATUS_TO,
          RESERVE,
          RESERVE_ORDER,
          RESERVE_ORDERED,
          RESERVE_FROM,
          RESERVE_TO,
          BREAK_FROM,
          BREAK_TO);

  private StaffColumns() {}

  /** All columns, as the template shows them. */
  public static List<Column> all() {
    return List.of(
        Column.text(LAST_NAME).hint("Фамилия, имя и отчество тремя столбцами или одним «ФИО»"),
        Column.text(FIRST_NAME),
        Column.text(MIDDLE_NAME),
        Column.text(FULL_NAME)
            .aliases("Ф.И.О.", "ФИО педагога", "ФИО работника", "Фамилия, имя, отчество")
            .hint("вместо трёх столбцов; можно не заполнять"),
        Column.text(SNILS).aliases("Страховой номер").hint("112-233-445 95; не обязателен"),
        Column.oneOf(SEX, CellWords.sexes()),
        Column.date(BIRTH).aliases("Родился", "Д.р."),
        Column.text(EMAIL).aliases("Электронная почта", "E-mail", "Почта"),
        Column.oneOf(EDUCATION, CellWords.educations()).aliases("Уровень образования"),
        Column.date(DIPLOMA)
            .aliases("Дата документа об образовании", "Дата выдачи диплома", "Диплом от")
            .hint("от неё считается срок первых курсов; можно не заполнять"),
        Column.text(PROFILES)
            .aliases("Профиль образования", "Профиль", "Специальность по диплому")
            .hint("из справочника «Профили образования»; несколько — через точку с запятой"),
        Column.date(WORKING)
            .aliases("Начало трудового стажа", "Общий трудовой стаж с")
            .hint("для сверки с ОО-1; можно не заполнять"),
        Column.date(SINCE)
            .aliases("Стаж с", "Начало педагогического стажа", "Дата начала педстажа"),
        Column.text(ORGANISATION)
            .required()
            .aliases("ОО", "Место работы", "Образовательная организация", "Школа")
            .hint("краткое или полное название из реестра организаций"),
        Column.text(POSITION).required().hint("из справочника «Должности»"),
        Column.text(SUBJECT)
            .aliases("Преподаваемый предмет", "Учебный предмет")
            .hint("из справочника «Учебные предметы»; нужен учителю"),
        Column.oneOf(LEVEL, CellWords.levels()).aliases("Классы", "Уровень общего образования"),
        Column.number(RATE).aliases("Доля ставки", "Размер ставки"),
        Column.number(HOURS)
            .aliases("Нагрузка", "Часов в неделю", "Недельная нагрузка", "Часы")
            .hint("часов в неделю; пусто, если для должности нет нормы часов"),
        Column.oneOf(EMPLOYMENT, CellWords.employments()).aliases("Вид занятости", "Тип занятости"),
        Column.date(FROM)
            .required()
            .aliases("Дата приёма", "Принят", "Дата начала работы", "Дата назначения"),
        Column.date(TO).aliases("Дата увольнения", "Уволен", "Дата окончания работы"),
        Column.oneOf(RANK, CellWords.ranks()).aliases("Квалификационная категория"),
        Column.date(RANK_ON).aliases("Дата присвоения категории", "Дата категории"),
        Column.date(RANK_TO).aliases("Срок действия категории"),
        Column.text(RANK_GROUND).aliases("Основание категории", "Приказ"),
        Column.date(CONFORMITY)
            .aliases("Соответствие занимаемой должности", "СЗД", "Дата аттестации на СЗД"),
        Column.date(HEAD_ATTESTATION).aliases("Аттестация по новой модели"),
        Column.oneOf(TITLE, CellWords.titles()),
        Column.date(TITLE_ON),
        Column.text(CONTEST).aliases("Название конкурса"),
        Column.oneOf(PLACE, CellWords.places()),
        Column.date(CONTEST_ON),
        Column.oneOf(STATUS, CellWords.statuses()),
        Column.date(STATUS_FROM).aliases("Отпуск с"),
        Column.date(STATUS_TO).aliases("Отпуск по"),
        Column.oneOf(RESERVE, CellWords.posts())
            .aliases("Резерв управленческих кадров", "В резерве на должность")
            .hint("руководитель или заместитель руководителя; нужен приказ"),
        Column.text(RESERVE_ORDER).aliases("Номер приказа о резерве"),
        Column.date(RESERVE_ORDERED),
        Column.date(RESERVE_FROM),
        Column.date(RESERVE_TO),
        Column.date(BREAK_FROM),
        Column.date(BREAK_TO));
  }
}
