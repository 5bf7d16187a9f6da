package ru.traektoria.portal.gallery;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Three thousand invented people. */
final class Rows {
  private static final String[] LAST = {
    "Ёлкина",
    "Емельянова",
    "Жаворонкова",
    "Яблочкина",
    "Берёзкина",
    "Рябинина",
    "Лужайкина",
    "Ольховская",
    "Снегирёва",
    "Полевая"
  };
  private static final String[] FIRST = {
    "Анна", "Вера", "Галина", "Дарья", "Елена", "Зоя", "Инна", "Лидия", "Марина", "Нина"
  };
  private static final String[] SECOND = {"Павловна", "Игоревна", "Олеговна", "Львовна"};

  private Rows() {}

  static List<Row> all() {
    return IntStream.range(0, 3000).mapToObj(Rows::row).toList();
  }

  private static Row row(int i) {
    String name = LAST[i % 10] + " " + FIRST[i / 10 % 10] + " " + SECOND[i / 100 % 4];
    String state = List.of("DRAFT", "AGREED", "IN_PROGRESS", "CLOSED", "LATE").get(i * 7 % 5);
    LocalDate until = i % 9 == 0 ? null : LocalDate.of(2026, 9, 1).plusDays(i % 300);
    return new Row("r" + i, name, "МБОУ СОШ № " + (i % 60 + 1), 18 + i % 19, until, state);
  }
}
