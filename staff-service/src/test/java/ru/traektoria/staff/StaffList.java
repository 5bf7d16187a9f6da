package ru.traektoria.staff;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the files people bring: CSV as Russian Excel saves it. */
public final class StaffList {

  private static final String[] LAST = {
    "Ёлкина",
    "Рябинина",
    "Лужайкина",
    "Ольховская",
    "Снегирёва",
    "Полевая",
    "Яблочкина",
    "Жаворонкова"
  };
  private static final String[] FIRST = {"Вера", "Галина", "Дарья", "Зоя", "Инна", "Лидия", "Нина"};
  private static final String[] MIDDLE = {"Павловна", "Игоревна", "Олеговна", "Львовна", "Юрьевна"};

  private final List<String> lines = new ArrayList<>();

  private StaffList(String header) {
    lines.add(header);
  }

  public static StaffList headed(String header) {
    return new StaffList(header);
  }

  /** A list of n teachers of mathematics spread over the schools. */
  public static StaffList ofTeachers(int n, List<String> schools) {
    StaffList list =
        headed(
            "ФИО;СНИЛС;Пол;Дата рождения;Образование;Профиль;Стаж с;Организация;Должность;Предмет;"
                + "Ставка;Нагрузка;Занятость;Дата приёма;Категория;Дата присвоения категории");
    for (int i = 0; i < n; i++) {
      list.row(teacher(i, schools.get(i % schools.size())));
    }
    return list;
  }

  private static String teacher(int i, String school) {
    return String.join(
        ";",
        LAST[i % LAST.length] + " " + FIRST[i / 8 % FIRST.length] + " " + MIDDLE[i / 56 % 5],
        SampleSnils.number(i),
        "ж",
        "%02d.%02d.%d".formatted(1 + i % 28, 1 + i % 12, 1960 + i % 42),
        "высшее",
        "Математика",
        "01.09.%d".formatted(Math.max(1985 + i % 42, 1960 + i % 42 + 22)),
        school,
        "Учитель",
        "Математика",
        "1",
        "18,5",
        "основное место работы",
        "01.09.%d".formatted(Math.max(2010 + i % 16, 1960 + i % 42 + 22)),
        i % 3 == 0 ? "первая" : "",
        i % 3 == 0 ? "15.03.2025" : "");
  }

  public StaffList row(String row) {
    lines.add(row);
    return this;
  }

  public byte[] csv() {
    return csv(StandardCharsets.UTF_8);
  }

  public byte[] csv(Charset charset) {
    return String.join("\r\n", lines).getBytes(charset);
  }
}
