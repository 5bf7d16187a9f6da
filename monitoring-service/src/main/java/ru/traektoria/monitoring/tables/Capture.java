package ru.traektoria.monitoring.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Slice;

/**
 * Everything a frozen table needs: rows with those behind the numbers, the same a year before and
 * in past years, for the whole municipality, each of its organisations and each subject. It wants
 * tables that stand still ({@link Tables#still}), so that no number is of another moment.
 */
public final class Capture {

  /** One part: organisation, subject or part is given, or none of them for the whole. */
  public record Part(String organisation, String subject, PartKey part, List<Counted> rows) {

    /** Whether it is the municipality as a whole. */
    public boolean whole() {
      return organisation == null && subject == null && part == null;
    }

    /** Under what the part is kept besides the organisation. */
    public String division() {
      return part == null ? subject : part.toString();
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
  public record Past(ReportingYear year, Row row) {}

  private static final Set<Breakdown> SEGMENTS =
      EnumSet.complementOf(EnumSet.of(Breakdown.ORGANISATION, Breakdown.SUBJECT));

  /** How many years a history shows, the asked one included. */
  public static final int YEARS = 5;

  private final Facts facts;
  private final Reckoning now;
  private final Reckoning yearBefore;
  private final List<Reckoning> past = new ArrayList<>();
  private final Map<Population, Map<Integer, String>> ids = new HashMap<>();

  private Capture(Facts facts, Tables tables, Selection selection, LocalDate today) {
    this.facts = facts;
    Map<String, Baselines.Base> bases =
        selection.municipality() == null
            ? Map.of()
            : tables.baselines().of(selection.municipality(), selection.year());
    Catalogue catalogue = tables.catalogue(selection.municipality());
    Readings readings = new Readings(facts, selection, catalogue);
    this.now = new Reckoning(readings, catalogue, bases, tables.goals(), selection, today);
    this.yearBefore = now.in(comparable(selection, today));
    ReportingYear year = selection.year();
    for (int back = 1; back < YEARS; back++) {
      year = year.previous();
      past.add(0, now.in(selection.inYear(year)));
    }
  }

  /** What the selection is compared with: the same day a year before; of a past year its own. */
  public static Selection comparable(Selection selection, LocalDate today) {
    boolean open = selection.asOf() == null && selection.year().contains(today);
    return (open ? selection.on(today) : selection).yearBefore();
  }

  /** Captures the indicators for the municipality of the selection. */
  public static List<Part> of(
      Tables tables, List<Indicator> indicators, Selection selection, LocalDate today) {
    return new Capture(tables.facts(), tables, selection, today).parts(indicators);
  }

  private List<Part> parts(List<Indicator> indicators) {
    List<Part> parts = new ArrayList<>();
    if (now.readings().unknown()) {
      return parts;
    }
    Slice whole = now.readings().slice();
    parts.add(new Part(null, null, null, rows(indicators, whole)));
    for (int o = 0; o < facts.names.organisations.size(); o++) {
      String id = facts.names.organisations.text(o);
      add(parts, new Part(id, null, null, rows(indicators, whole.withOrganisation(o))));
    }
    for (int s = 0; s < facts.names.subjects.size(); s++) {
      String code = facts.names.subjects.text(s);
      add(parts, new Part(null, code, null, rows(indicators, whole.withSubject(s))));
    }
    for (Breakdown by : SEGMENTS) {
      segments(indicators, by, whole).forEach(part -> add(parts, part));
    }
    return parts;
  }

  /** The parts of a breakdown with the rows that are divided so. */
  private List<Part> segments(List<Indicator> indicators, Breakdown by, Slice whole) {
    Map<String, Slice> slices = new LinkedHashMap<>();
    Map<String, List<Indicator>> divided = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      if (indicator.breakdowns().contains(by)) {
        now.readings()
            .dividing()
            .parts(indicator, by, whole)
            .forEach(
                (key, slice) -> {
                  slices.put(key, slice);
                  divided.computeIfAbsent(key, k -> new ArrayList<>()).add(indicator);
                });
      }
    }
    List<Part> parts = new ArrayList<>();
    slices.forEach(
        (key, slice) ->
            parts.add(new Part(null, null, new PartKey(by, key), rows(divided.get(key), slice))));
    return parts;
  }

  /** A part is kept if anything was ever counted there, be it years ago. */
  private static void add(List<Part> parts, Part part) {
    if (part.rows().stream().anyMatch(Capture::counts)) {
      parts.add(part);
    }
  }

  private static boolean counts(Counted counted) {
    return counted.row().shown()
        || counted.before().shown()
        || counted.past().stream().anyMatch(past -> past.row().shown());
  }

  private List<Counted> rows(List<Indicator> indicators, Slice slice) {
    List<Counted> rows = new ArrayList<>();
    for (Indicator indicator : indicators) {
      List<Past> history = new ArrayList<>();
      for (Reckoning year : past) {
        history.add(new Past(year.selection().year(), year.bare(indicator, slice)));
      }
      rows.add(counted(indicator, slice, yearBefore.bare(indicator, slice), history));
    }
    return rows;
  }

  private Counted counted(Indicator indicator, Slice slice, Row before, List<Past> history) {
    LocalDate day = now.day(indicator);
    Row row = now.row(indicator, day, slice, true);
    if (row.numerator() == null || !indicator.listed()) {
      return new Counted(row, before, history, List.of(), List.of());
    }
    Reading part = now.reading(day, slice);
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
