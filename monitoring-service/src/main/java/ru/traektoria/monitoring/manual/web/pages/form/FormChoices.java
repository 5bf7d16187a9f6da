package ru.traektoria.monitoring.manual.web.pages.form;

import java.util.List;
import ru.traektoria.monitoring.manual.web.pages.StageWords;
import ru.traektoria.portal.form.Option;

/** Что выбирают, составляя форму. */
record FormChoices() {

  public List<Option> periods() {
    return List.of(
        Option.of("ACADEMIC_YEAR", "Учебный год"),
        Option.of("CALENDAR_YEAR", "Календарный год"),
        Option.of("HALF_YEAR", "Полугодие"),
        Option.of("DATE", "На дату"));
  }

  public List<Option> places() {
    return StageWords.places();
  }

  public List<Option> tables() {
    return List.of(
        Option.of("NONE", "Нет: одна запись от организации"),
        Option.of("SUBJECTS", "Строка на каждый предмет"),
        Option.of("GRADES", "Строка на каждый предмет и класс"));
  }

  public List<Option> types() {
    return List.of(
        Option.of("NUMBER", "Число"),
        Option.of("TEXT", "Текст"),
        Option.of("DATE", "Дата"),
        Option.of("CHOICE", "Выбор из списка"),
        Option.of("YES_NO", "Да или нет"),
        Option.of("FILE", "Файл"));
  }

  public List<Option> locations() {
    return List.of(
        Option.of("ORGANISATION", "Об организации"), Option.of("ROW", "В каждой строке таблицы"));
  }
}
