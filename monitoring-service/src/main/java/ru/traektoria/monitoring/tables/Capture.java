package ru.traektoria.monitoring.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * Everything a frozen table needs: rows with those behind the numbers, the same a year before and
 * in past years, for the whole municipality, each of its organisations and each subject. All of it
 * from one copy of the facts, so that folding does not wait and no number is of another moment.
 */
public final class Capture {

  /** One part: organisation or subject is given, or neither for the whole. */
  public record Part(String organisation, String subject, List<Counted> rows) {

    /** Whether it is the municipality as a whole. */
    public boolean whole() {
      return organisation == null && subject == null;
    }
  }

  /**
   * A row and the ids that its numerator and denominator count.
   *
   * @param before the row on the same day a year before
   * @param past rows of the years before, each on its own day, the oldest first
   */
  public record Counted(
      Row row, Row before, List<Past> past, List<String> numerator, List<String> denominator) {}

  /** A row of a past year. */
  public record Past(AcademicYear year, Row row) {}

  /** How many years a history shows, the asked one included. */
  public static final int YEARS = 5;

  private final Facts facts;
  private final Tables tables;
  private final Selection selection;
  private final LocalDate today;
  private final Readings now;
  private final Readings yearBefore;
  private final List<Selection> years = new ArrayList<>();
  private final List<Readings> past = new ArrayList<>();
  private final Map<Population, Map<Integer, String>> ids = new HashMap<>();

  private Capture(Facts facts, Catalogue catalogue, Selection selection, LocalDate today) {
    this.facts = facts;
    this.tables = new Tables(() -> facts, catalogue);
    this.selection = selection;
    this.today = today;
    this.now = new Readings(facts, selection);
    this.yearBefore = new Readings(facts, comparable(selection, today));
    AcademicYear year = selection.year();
    for (int back = 1; back < YEARS; back++) {
      year = year.previous();
      years.add(0, selection.inYear(year));
    }
    years.forEach(each -> past.add(new Readings(facts, each)));
  }

  /** What the selection is compared with: the same day a year before; of a past year its own. */
  public static Selection comparable(Selection selection, LocalDate today) {
    boolean open = selection.asOf() == null && selection.year().contains(today);
    return (open ? selection.on(today) : selection).yearBefore();
  }

  /** Captures the indicators for the municipality of the selection. */
  public static List<Part> of(
      Tables tables, List<Indicator> indicators, Selection selection, LocalDate today) {
    Facts still = tables.facts().copy();
    return new Capture(still, tables.catalogue(), selection, today).parts(indicators);
  }

  private List<Part> parts(List<Indicator> indicators) {
    List<Part> parts = new ArrayList<>();
    if (now.unknown()) {
      return parts;
    }
    parts.add(new Part(null, null, rows(indicators, -1, -1)));
    for (int o = 0; o < facts.names.organisations.size(); o++) {
      add(parts, facts.names.organisations.text(o), null, rows(indicators, o, -1));
    }
    for (int s = 0; s < facts.names.subjects.size(); s++) {
      add(parts, null, facts.names.subjects.text(s), rows(indicators, -1, s));
    }
    return parts;
  }

  /** A part is kept if anything was ever counted there, be it years ago. */
  private static void add(
      List<Part> parts, String organisation, String subject, List<Counted> rows) {
    if (rows.stream().anyMatch(Capture::counts)) {
      parts.add(new Part(organisation, subject, rows));
    }
  }

  private static boolean counts(Counted counted) {
    return counted.row().counted()
        || counted.before().counted()
        || counted.past().stream().anyMatch(past -> past.row().counted());
  }

  private List<Counted> rows(List<Indicator> indicators, int organisation, int subject) {
    List<Counted> rows = new ArrayList<>();
    for (Indicator indicator : indicators) {
      Reading part = part(now, indicator, selection, organisation, subject);
      Selection compared = comparable(selection, today);
      Row before =
          Computation.bare(indicator, part(yearBefore, indicator, compared, organisation, subject));
      List<Past> history = new ArrayList<>();
      for (int i = 0; i < years.size(); i++) {
        Selection year = years.get(i);
        Reading there = part(past.get(i), indicator, year, organisation, subject);
        history.add(new Past(year.year(), Computation.bare(indicator, there)));
      }
      rows.add(counted(indicator, part, before, history));
    }
    return rows;
  }

  private Reading part(
      Readings readings, Indicator indicator, Selection at, int organisation, int subject) {
    Reading whole = readings.on(tables.day(indicator, at, today));
    return whole.part(whole.slice().withOrganisation(organisation).withSubject(subject));
  }

  private Counted counted(Indicator indicator, Reading part, Row before, List<Past> history) {
    Row row = Computation.row(indicator, part);
    if (row.state() == Row.State.NOT_APPLICABLE) {
      return new Counted(row, before, history, List.of(), List.of());
    }
    List<String> numerator = ids(indicator, Computation.numerator(indicator, part), part);
    List<String> denominator =
        indicator.share()
            ? ids(indicator, Computation.denominator(indicator, part), part)
            : List.of();
    return new Counted(row, before, history, numerator, denominator);
  }

  private List<String> ids(Indicator indicator, Bits counted, Reading reading) {
    Map<Integer, String> known = ids.computeIfAbsent(indicator.of(), of -> new HashMap<>());
    List<String> list = new ArrayList<>();
    counted.forEach(
        row -> list.add(known.computeIfAbsent(row, r -> indicator.of().id(reading, r))));
    list.sort(null);
    return list;
  }
}
