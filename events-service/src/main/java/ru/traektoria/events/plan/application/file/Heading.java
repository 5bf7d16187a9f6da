package ru.traektoria.events.plan.application.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a plan is for, by the many names people give it. */
public enum Heading {
  /** № строки. */
  NUMBER("Номер, не нужен", "№.*|n|номер|п/п"),
  /** Раздел, задача, направление. */
  SECTION(
      "Раздел",
      "задач[аи]|раздел( плана| программы)?|направлени[ея]( работы| деятельности)?|трек|этап"),
  /** Тема of what has a содержание too. */
  TOPIC("Мероприятие", "тема.*"),
  /** Мероприятие. */
  TITLE(
      "Мероприятие",
      "(наименование |перечень |название |план |основные )?мероприяти[еяй].*|содержание.*|"
          + "вид деятельности|виды работ.*|вопросы.*|что.*делать"),
  /** Срок. */
  WHEN("Срок", "срок.*|дата.*|период.*|время.*|месяц.*|когда.*"),
  /** Ответственные. */
  WHO("Ответственные", "ответственн.*|исполнител.*|кто .*"),
  /** Ожидаемый результат. */
  EXPECTED(
      "Ожидаемый результат",
      "(прогнозируем|ожидаем|планируем).*|результат.*|выход.*|использование.*"),
  /** Целевой показатель. */
  INDICATOR("Целевой показатель", "(целев.* )?(показател|индикатор).*|целев.*"),
  /** Место. */
  PLACE("Место", "место.*"),
  /** Финансирование. */
  FUNDING("Финансирование", "(источник.* )?финанс.*|объем.* финанс.*"),
  /** Не загружать. */
  NONE("Не загружать", "");

  private final String label;
  private final Pattern names;

  Heading(String label, String names) {
    this.label = label;
    this.names = Pattern.compile(names);
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** The meaning of a heading, if it is one that plans have. */
  static Optional<Heading> named(String heading) {
    String name =
        heading.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ").strip();
    return name.isEmpty() || name.length() > 60
        ? Optional.empty()
        : Arrays.stream(values())
            .filter(h -> h != NONE && h.names.matcher(name).matches())
            .findFirst();
  }
}
