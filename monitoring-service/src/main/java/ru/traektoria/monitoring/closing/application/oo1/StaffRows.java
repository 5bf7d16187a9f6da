package ru.traektoria.monitoring.closing.application.oo1;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import ru.traektoria.monitoring.closing.application.oo1.Oo1Rows.Row;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Workforce;
import ru.traektoria.monitoring.reading.staff.Age;
import ru.traektoria.monitoring.reading.staff.Qualification;

/** Кадры, образование, категории, возраст: everybody once, age on the next 1 January. */
final class StaffRows {

  private static final int[] AGES = {0, 25, 30, 35, 40, 45, 50, 55, 60, 65, 151};

  private final Schools schools;
  private final int start;
  private final List<Row> rows = new ArrayList<>();

  StaffRows(Schools schools, int start) {
    this.schools = schools;
    this.start = start;
  }

  List<Row> rows() {
    String staff = "Кадры школ (без внешних совместителей)";
    add("heads", staff, "Директора, Р(D)", schools.inThem(w -> w.leaders(Word.HEAD)));
    add(
        "deputies",
        staff,
        "Заместители директора, Рз(D)",
        schools.inThem(w -> w.leaders(Word.DEPUTY)));
    add("pedagogues", staff, "Педагогические работники, П(D)", schools.pedagogues());
    add("teachers", staff, "Из них учителя, У(D)", schools.inThem(Workforce::teachers));
    StaffFacts.Teachers people = schools.facts().staff.teachers;
    who("women", staff, "Из них женщины", t -> people.sex.get(t) == Word.FEMALE.code());
    education();
    category();
    ages();
    return rows;
  }

  private void education() {
    String group = "Образование педагогических работников";
    int[] levels = Qualification.education(schools.reading());
    who("higher", group, "Высшее", t -> levels[t] == Word.HIGHER.code());
    who(
        "vocational",
        group,
        "Среднее профессиональное",
        t -> levels[t] == Word.SECONDARY_VOCATIONAL.code());
    who("general", group, "Среднее общее", t -> levels[t] == Word.SECONDARY_GENERAL.code());
    who("education-unknown", group, "Не указано у нас", t -> levels[t] < 0);
  }

  private void category() {
    String group = "Категории педагогических работников";
    int[] best = Qualification.category(schools.reading());
    who("highest", group, "Высшая", t -> best[t] == Word.HIGHEST.code());
    who("first", group, "Первая", t -> best[t] == Word.FIRST.code());
  }

  private void ages() {
    String group = "Возраст педагогических работников, полных лет на 1 января " + (start + 1);
    int[] years = Age.years(schools.reading(), Day.of(LocalDate.of(start + 1, 1, 1)));
    for (int i = 0; i + 1 < AGES.length; i++) {
      int from = AGES[i];
      int below = AGES[i + 1];
      String title = i == 0 ? "Моложе 25" : below > 150 ? "65 и старше" : from + "–" + (below - 1);
      who("age-" + from, group, title, t -> years[t] >= from && years[t] < below);
    }
    who("age-unknown", group, "Дата рождения у нас не указана", t -> years[t] < 0);
  }

  private void who(String code, String group, String title, IntPredicate which) {
    add(code, group, title, schools.who(which));
  }

  private void add(String code, String group, String title, Bits counted) {
    rows.add(Row.of(code, group, title, counted.count()));
  }
}
