package ru.traektoria.monitoring.reading.growth;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import ru.traektoria.monitoring.facts.DiagnosticsFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Countable;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Slice;

/**
 * Вход и выход (P5.3, E.16): pairs of a teacher and an area. The last entry diagnosis of the year
 * is compared with the last final one after it, in the competences that both have asked; the level
 * of an area is that of its weakest competence. A row is the entry diagnosis' index times six plus
 * the area's, so that an id names a diagnosis and not a person.
 */
public final class Comparisons {

  /** The areas that travel in events; burnout never does. */
  public static final List<String> AREAS =
      List.of("SUBJECT", "METHODS", "PSYCHOLOGY", "FUNCTIONAL_LITERACY", "SOFT_SKILLS", "ICT");

  private static final int UNKNOWN = -1;

  private final Reading reading;
  private final DiagnosticsFacts.Diagnoses diagnoses;
  private final DiagnosticsFacts.CompetenceLevels levels;
  private final int[] codes;
  private final int[] before;
  private final int[] after;
  private int[] pairs = new int[64];
  private int count;

  private Comparisons(Reading reading) {
    this.reading = reading;
    this.diagnoses = reading.facts().diagnostics.diagnoses;
    this.levels = reading.facts().diagnostics.competenceLevels;
    this.codes = AREAS.stream().mapToInt(this::code).toArray();
    int people = reading.facts().names.teachers.size();
    int[] entry = last(Word.ENTRY, people, null);
    int[] exit = last(Word.FINAL, people, entry);
    this.before = unknown(size(reading));
    this.after = unknown(size(reading));
    for (int teacher = 0; teacher < people; teacher++) {
      if (entry[teacher] >= 0) {
        compare(entry[teacher], exit[teacher]);
      }
    }
  }

  /** An area that no event ever named has no rows. */
  private int code(String area) {
    int code = reading.facts().names.codes.find(area);
    return code < 0 ? Integer.MIN_VALUE : code;
  }

  private static Comparisons of(Reading reading) {
    Reading whole = reading.whole();
    return whole.remember(Comparisons.class, () -> new Comparisons(whole));
  }

  private static int[] unknown(int size) {
    int[] values = new int[size];
    Arrays.fill(values, UNKNOWN);
    return values;
  }

  /** The last diagnosis of the kind in the year by teacher; not before the one given. */
  private int[] last(Word kind, int people, int[] notBefore) {
    int[] last = unknown(people);
    for (int row = 0; row < diagnoses.rows(); row++) {
      if (diagnoses.present(row)
          && diagnoses.campaignKind.get(row) == kind.code()
          && Findings.consented(reading, row)
          && levels.first(row) >= 0
          && within(diagnoses.completedOn.get(row))) {
        int teacher = diagnoses.teacher.get(row);
        boolean early = notBefore != null && earlier(row, notBefore[teacher]);
        if (!early && (last[teacher] < 0 || later(row, last[teacher]))) {
          last[teacher] = row;
        }
      }
    }
    return last;
  }

  private boolean within(int day) {
    int to = Math.min(reading.moment().yearEnd(), reading.asOf());
    return Day.within(day, reading.moment().yearStart(), to);
  }

  private boolean earlier(int row, int than) {
    return than < 0 || diagnoses.completedOn.get(row) < diagnoses.completedOn.get(than);
  }

  /** Of two on one day the one with the greater id, so that the order of events does not matter. */
  private boolean later(int row, int than) {
    int days = diagnoses.completedOn.get(row) - diagnoses.completedOn.get(than);
    return days > 0
        || days == 0 && diagnoses.keys().text(row).compareTo(diagnoses.keys().text(than)) > 0;
  }

  private static int size(Reading reading) {
    return reading.facts().diagnostics.diagnoses.keys().size() * AREAS.size();
  }

  private void compare(int entry, int exit) {
    for (int area = 0; area < codes.length; area++) {
      int asked = UNKNOWN;
      int was = UNKNOWN;
      int is = UNKNOWN;
      for (int row = levels.first(entry); row >= 0; row = levels.next(row)) {
        if (levels.area.get(row) == codes[area]) {
          int level = rank(levels.level.get(row));
          int again = exit < 0 ? UNKNOWN : level(exit, levels.competence.get(row));
          asked = weaker(asked, level);
          was = again < 0 ? was : weaker(was, level);
          is = again < 0 ? is : weaker(is, again);
        }
      }
      if (asked >= 0) {
        pair(entry * codes.length + area, is < 0 ? asked : was, is);
      }
    }
  }

  private void pair(int row, int was, int is) {
    before[row] = was;
    after[row] = is;
    if (count == pairs.length) {
      pairs = Arrays.copyOf(pairs, count * 2);
    }
    pairs[count++] = row;
  }

  private int level(int diagnosis, int competence) {
    for (int row = levels.first(diagnosis); row >= 0; row = levels.next(row)) {
      if (levels.competence.get(row) == competence) {
        return rank(levels.level.get(row));
      }
    }
    return UNKNOWN;
  }

  private static int weaker(int one, int other) {
    return one < 0 ? other : other < 0 ? one : Math.min(one, other);
  }

  private static int rank(int level) {
    if (level == Word.STRENGTH.code()) {
      return 3;
    }
    if (level == Word.NEUTRAL.code()) {
      return 2;
    }
    return level == Word.DEFICIT_MEDIUM.code() ? 1 : level == Word.DEFICIT_HIGH.code() ? 0 : -1;
  }

  /** Pairs assessed on entry: of the place where the teacher worked then. */
  public static final class Areas implements Countable {
    @Override
    public int size(Reading reading) {
      return Comparisons.size(reading);
    }

    @Override
    public Bits inSlice(Reading reading) {
      Comparisons all = of(reading);
      return all.rows(row -> all.here(row, reading.slice()));
    }

    @Override
    public String id(Reading reading, int row) {
      Dictionary diagnoses = reading.facts().diagnostics.diagnoses.keys();
      return diagnoses.text(row / AREAS.size()) + ":" + AREAS.get(row % AREAS.size());
    }
  }

  private boolean here(int row, Slice slice) {
    int of = row / AREAS.size();
    return slice.contains(diagnoses.municipality.get(of), diagnoses.organisation.get(of));
  }

  /** Пары, оценённые и на выходе. */
  public static Bits assessedAgain(Reading reading) {
    Comparisons all = of(reading);
    return all.rows(row -> all.after[row] >= 0);
  }

  /** Пары, где уровень на выходе выше. */
  public static Bits improved(Reading reading) {
    Comparisons all = of(reading);
    return all.rows(row -> all.after[row] > all.before[row]);
  }

  /** Пары одной области. */
  public static Bits ofArea(Reading reading, int area) {
    Comparisons all = of(reading);
    return all.rows(row -> area < 0 || all.codes[row % AREAS.size()] == area);
  }

  /** Уровень на входе: 0 выраженный дефицит, 1 дефицит, 2 без дефицита, 3 сильная сторона. */
  public static int[] before(Reading reading) {
    return of(reading).before;
  }

  /** Уровень на выходе, −1 where the area was not assessed again. */
  public static int[] after(Reading reading) {
    return of(reading).after;
  }

  /** Рост уровня in hundredths: one level up is 100, one down −100. */
  public static int[] gain(Reading reading) {
    Comparisons all = of(reading);
    int[] gain = unknown(all.after.length);
    for (int i = 0; i < all.count; i++) {
      int row = all.pairs[i];
      gain[row] = all.after[row] < 0 ? UNKNOWN : (all.after[row] - all.before[row]) * 100;
    }
    return gain;
  }

  private Bits rows(IntPredicate which) {
    Bits rows = new Bits(before.length);
    for (int i = 0; i < count; i++) {
      if (which.test(pairs[i])) {
        rows.set(pairs[i]);
      }
    }
    return rows;
  }
}
