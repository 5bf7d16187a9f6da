package ru.traektoria.events.activity.web;

import ru.traektoria.events.activity.model.Details.Audience;
import ru.traektoria.events.activity.model.Details.CheckIn;
import ru.traektoria.events.activity.model.Details.Function;
import ru.traektoria.events.activity.model.Details.Funding;
import ru.traektoria.events.activity.model.Details.Ground;
import ru.traektoria.events.activity.model.Details.Learning;

/** The users' words for what is told of an activity beyond the usual. */
public final class DetailWords {

  private DetailWords() {}

  /** Функция методической службы. */
  public static String function(Function function) {
    return switch (function) {
      case EDUCATIONAL -> "Образовательная";
      case CONSULTING -> "Консультационная";
      case DIAGNOSTIC -> "Аналитико-диагностическая";
      case INFORMATIONAL -> "Информационная";
      case SCIENTIFIC -> "Научно-методическая";
      case ORGANISATIONAL -> "Организационно-методическая";
      case EVALUATIVE -> "Оценочно-аналитическая";
      case DESIGNING -> "Проектировочная";
    };
  }

  /** Форма образования. */
  public static String learning(Learning learning) {
    return switch (learning) {
      case FORMAL -> "Формальное";
      case NON_FORMAL -> "Неформальное";
      case INFORMAL -> "Информальное";
    };
  }

  /** Основание. */
  public static String ground(Ground ground) {
    return switch (ground) {
      case DEFICITS -> "Выявленные дефициты";
      case MONITORING -> "Мониторинг";
      case REQUEST -> "Запрос педагогов";
      case ASSESSMENT_PROCEDURE -> "Оценочная процедура (ВПР, ОГЭ, ЕГЭ)";
      case PLAN -> "План или программа";
    };
  }

  /** За чей счёт. */
  public static String funding(Funding funding) {
    return switch (funding) {
      case BUDGET -> "Бюджет";
      case EXTRA_BUDGET -> "Внебюджетные средства";
      case NONE -> "Без затрат";
    };
  }

  /** Для кого. */
  public static String audience(Audience audience) {
    return switch (audience) {
      case YOUNG -> "Молодые педагоги";
      case MENTORS -> "Наставники";
      case ATTESTED -> "Аттестующиеся";
      case HEADS -> "Руководители";
    };
  }

  /** Отметка по коду. */
  public static String checkIn(CheckIn checkIn) {
    return switch (checkIn) {
      case OFF -> "Явку отмечает организатор";
      case ENROLLED -> "Отмечаются сами те, кто записан";
      case ANYBODY -> "Отмечаются и те, кто пришёл без записи";
    };
  }
}
