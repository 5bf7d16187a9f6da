package ru.traektoria.monitoring.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.methodical.PlanFacts;

/**
 * Разрез внутри места: a kind of organisation, a position, a group of people. Every part says which
 * rows belong to it; what it does not divide belongs to it as a whole.
 */
public interface Segment {

  /** The name of the dimension: the same word as the breakdown of the catalogue. */
  String dimension();

  /** Which assignments belong to it; asked once for a reading. */
  IntPredicate assignments(Reading reading);

  /** Which organisations belong to it. */
  default IntPredicate organisations(Reading reading) {
    return row -> true;
  }

  /** Which vacancies belong to it. */
  default IntPredicate vacancies(Reading reading) {
    return row -> true;
  }

  /** Which plan items belong to it. */
  default IntPredicate planItems(Reading reading) {
    return row -> true;
  }

  /** Which rows of results of pupils belong to it. */
  default IntPredicate results(Reading reading) {
    return row -> true;
  }

  /** Вид организации. */
  record OfKind(int kind) implements Segment {
    @Override
    public String dimension() {
      return "KIND";
    }

    @Override
    public IntPredicate assignments(Reading reading) {
      IntPredicate organisations = organisations(reading);
      IntColumn place = reading.facts().staff.assignments.organisation;
      return row -> organisations.test(place.get(row));
    }

    @Override
    public IntPredicate organisations(Reading reading) {
      var table = reading.facts().places.organisations;
      return row -> table.present(row) && table.kind.get(row) == kind;
    }

    @Override
    public IntPredicate vacancies(Reading reading) {
      IntPredicate organisations = organisations(reading);
      var table = reading.facts().places.vacancies;
      return row -> organisations.test(table.organisation.get(row));
    }
  }

  /** Должность. */
  record OfPosition(int position) implements Segment {
    @Override
    public String dimension() {
      return "POSITION";
    }

    @Override
    public IntPredicate assignments(Reading reading) {
      IntColumn held = reading.facts().staff.assignments.position;
      return row -> held.get(row) == position;
    }

    @Override
    public IntPredicate vacancies(Reading reading) {
      var table = reading.facts().places.vacancies;
      return row -> table.position.get(row) == position;
    }
  }

  /** Класс of results of pupils; −1 where a sheet does not ask for it. */
  record OfGrade(int grade) implements Segment {

    private static final int LAST = 11;
    private static final String NONE = "none";

    /** Every class there is, and «not said». */
    public static List<String> keys() {
      List<String> keys = new ArrayList<>();
      for (int grade = 1; grade <= LAST; grade++) {
        keys.add(Integer.toString(grade));
      }
      keys.add(NONE);
      return keys;
    }

    /** The class that the key names; empty for anything else. */
    public static Optional<OfGrade> parse(String key) {
      return keys().contains(key)
          ? Optional.of(new OfGrade(key.equals(NONE) ? -1 : Integer.parseInt(key)))
          : Optional.empty();
    }

    @Override
    public String dimension() {
      return "GRADE";
    }

    @Override
    public IntPredicate assignments(Reading reading) {
      return row -> true;
    }

    @Override
    public IntPredicate results(Reading reading) {
      IntColumn of = reading.facts().manual.results.grade;
      return row -> of.get(row) == grade;
    }
  }

  /** Раздел плана: by its heading, whichever school's plan it is of. */
  record OfSection(int section) implements Segment {
    @Override
    public String dimension() {
      return "SECTION";
    }

    @Override
    public IntPredicate assignments(Reading reading) {
      return row -> true;
    }

    @Override
    public IntPredicate planItems(Reading reading) {
      IntColumn heading = reading.facts().plans.items.section;
      return row -> heading.get(row) == section;
    }
  }

  /** Ответственный за пункт плана; nobody: one that is no person of the directory. */
  record OfResponsible(int teacher) implements Segment {

    /** Whom no id names: «руководители ШМО», or nobody at all. */
    public static final OfResponsible NOBODY = new OfResponsible(Dictionary.NONE);

    @Override
    public String dimension() {
      return "RESPONSIBLE";
    }

    @Override
    public IntPredicate assignments(Reading reading) {
      return row -> true;
    }

    @Override
    public IntPredicate planItems(Reading reading) {
      var table = reading.facts().plans.responsible;
      return teacher == Dictionary.NONE
          ? item -> table.first(item) < 0
          : item -> answers(table, item);
    }

    private boolean answers(PlanFacts.Responsible table, int item) {
      for (int row = table.first(item); row >= 0; row = table.next(row)) {
        if (table.teacher.get(row) == teacher) {
          return true;
        }
      }
      return false;
    }
  }
}
