package ru.traektoria.monitoring.closing.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Age;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Moment;
import ru.traektoria.monitoring.reading.Qualification;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Slice;
import ru.traektoria.monitoring.reading.Workforce;
import ru.traektoria.monitoring.tables.Tables;

/**
 * Наши числа для сверки с ОО-1, as the form counts: schools alone, without outside part-timers,
 * everybody once, age in full years on the next 1 January.
 */
@Component
public class Oo1Rows {

  private static final int[] AGES = {0, 25, 30, 35, 40, 45, 50, 55, 60, 65, 151};

  /** A row of the sheet. */
  public record Row(String code, String group, String title, long ours) {}

  private final Tables tables;

  Oo1Rows(Tables tables) {
    this.tables = tables;
  }

  /** Every row with our number on the day. */
  public List<Row> of(String municipality, int start, LocalDate day) {
    Facts facts = tables.facts();
    return facts.read(() -> new Count(facts, municipality, start, day).rows());
  }

  /** One count, within the read lock. */
  private static final class Count {

    private final Facts facts;
    private final Reading reading;
    private final int start;
    private final Slice slice;
    private final List<Row> rows = new ArrayList<>();

    Count(Facts facts, String municipality, int start, LocalDate day) {
      this.facts = facts;
      this.start = start;
      this.slice = new Slice(facts.names.municipalities.find(municipality), -1, -1);
      this.reading = new Reading(facts, slice, Moment.of(day));
    }

    List<Row> rows() {
      Bits pedagogues = inSchools(Workforce::pedagogues);
      String staff = "Кадры школ (без внешних совместителей)";
      add("heads", staff, "Директора, Р(D)", inSchools(w -> w.leaders(Word.HEAD)));
      add(
          "deputies",
          staff,
          "Заместители директора, Рз(D)",
          inSchools(w -> w.leaders(Word.DEPUTY)));
      add("pedagogues", staff, "Педагогические работники, П(D)", pedagogues);
      add("teachers", staff, "Из них учителя, У(D)", inSchools(Workforce::teachers));
      StaffFacts.Teachers people = facts.staff.teachers;
      add(
          "women",
          staff,
          "Из них женщины",
          pedagogues.and(who(t -> people.sex.get(t) == Word.FEMALE.code())));
      education(pedagogues);
      category(pedagogues);
      ages(pedagogues);
      return rows;
    }

    private void education(Bits pedagogues) {
      String group = "Образование педагогических работников";
      int[] levels = Qualification.education(reading);
      add("higher", group, "Высшее", pedagogues.and(who(t -> levels[t] == Word.HIGHER.code())));
      add(
          "vocational",
          group,
          "Среднее профессиональное",
          pedagogues.and(who(t -> levels[t] == Word.SECONDARY_VOCATIONAL.code())));
      add(
          "general",
          group,
          "Среднее общее",
          pedagogues.and(who(t -> levels[t] == Word.SECONDARY_GENERAL.code())));
      add("education-unknown", group, "Не указано у нас", pedagogues.and(who(t -> levels[t] < 0)));
    }

    private void category(Bits pedagogues) {
      String group = "Категории педагогических работников";
      int[] best = Qualification.category(reading);
      add("highest", group, "Высшая", pedagogues.and(who(t -> best[t] == Word.HIGHEST.code())));
      add("first", group, "Первая", pedagogues.and(who(t -> best[t] == Word.FIRST.code())));
    }

    private void ages(Bits pedagogues) {
      String group = "Возраст педагогических работников, полных лет на 1 января " + (start + 1);
      int[] years = Age.years(reading, Day.of(LocalDate.of(start + 1, 1, 1)));
      for (int i = 0; i + 1 < AGES.length; i++) {
        int from = AGES[i];
        int below = AGES[i + 1];
        String title =
            i == 0 ? "Моложе 25" : below > 150 ? "65 и старше" : from + "–" + (below - 1);
        add(
            "age-" + from,
            group,
            title,
            pedagogues.and(who(t -> years[t] >= from && years[t] < below)));
      }
      add(
          "age-unknown",
          group,
          "Дата рождения у нас не указана",
          pedagogues.and(who(t -> years[t] < 0)));
    }

    private void add(String code, String group, String title, Bits counted) {
      rows.add(new Row(code, group, title, counted.count()));
    }

    /** Everybody of the kind in any school, once. */
    private Bits inSchools(Function<Workforce, Bits> kind) {
      Bits all = reading.nobody();
      PlaceFacts.Organisations places = facts.places.organisations;
      for (int o = 0; slice.municipality() >= 0 && o < places.rows(); o++) {
        boolean school =
            places.present(o)
                && places.municipality.get(o) == slice.municipality()
                && places.kind.get(o) == Word.SCHOOL.code();
        if (school) {
          all = all.or(kind.apply(reading.part(slice.withOrganisation(o)).workforce()));
        }
      }
      return all;
    }

    private Bits who(IntPredicate which) {
      Bits people = reading.nobody();
      for (int t = 0; t < facts.staff.teachers.rows(); t++) {
        if (facts.staff.teachers.present(t) && which.test(t)) {
          people.set(t);
        }
      }
      return people;
    }
  }

  /** Our numbers by the code of the row. */
  static Map<String, Long> byCode(List<Row> rows) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    rows.forEach(row -> numbers.put(row.code(), row.ours()));
    return numbers;
  }
}
