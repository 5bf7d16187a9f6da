package ru.traektoria.monitoring.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/**
 * Everything a frozen table needs: rows with those behind the numbers, for the whole municipality,
 * each of its organisations and each subject, all from the same facts.
 */
public final class Capture {

  /** One part: organisation or subject is given, or neither for the whole. */
  public record Part(String organisation, String subject, List<Counted> rows) {}

  /** A row and the ids that its numerator and denominator count. */
  public record Counted(Row row, List<String> numerator, List<String> denominator) {}

  private final Facts facts;
  private final Tables tables;
  private final Selection selection;
  private final LocalDate today;
  private final Map<Population, Map<Integer, String>> ids = new HashMap<>();

  private Capture(Tables tables, Selection selection, LocalDate today) {
    this.tables = tables;
    this.facts = tables.facts();
    this.selection = selection;
    this.today = today;
  }

  /** Captures the indicators for the municipality of the selection. */
  public static List<Part> of(
      Tables tables, List<Indicator> indicators, Selection selection, LocalDate today) {
    Capture capture = new Capture(tables, selection, today);
    return capture.facts.read(() -> capture.parts(indicators));
  }

  private List<Part> parts(List<Indicator> indicators) {
    Readings readings = new Readings(facts, selection);
    List<Part> parts = new ArrayList<>();
    if (readings.unknown()) {
      return parts;
    }
    parts.add(new Part(null, null, rows(indicators, readings, -1, -1)));
    for (int o = 0; o < facts.names.organisations.size(); o++) {
      add(parts, facts.names.organisations.text(o), null, rows(indicators, readings, o, -1));
    }
    for (int s = 0; s < facts.names.subjects.size(); s++) {
      add(parts, null, facts.names.subjects.text(s), rows(indicators, readings, -1, s));
    }
    return parts;
  }

  private static void add(
      List<Part> parts, String organisation, String subject, List<Counted> rows) {
    if (rows.stream().anyMatch(row -> !row.denominator().isEmpty() || !row.numerator().isEmpty())) {
      parts.add(new Part(organisation, subject, rows));
    }
  }

  private List<Counted> rows(
      List<Indicator> indicators, Readings readings, int organisation, int subject) {
    List<Counted> rows = new ArrayList<>();
    for (Indicator indicator : indicators) {
      Reading whole = readings.on(tables.day(indicator, selection, today));
      Reading part = whole.part(whole.slice().withOrganisation(organisation).withSubject(subject));
      rows.add(counted(indicator, part));
    }
    return rows;
  }

  private Counted counted(Indicator indicator, Reading part) {
    Row row = Computation.row(indicator, part);
    if (row.state() == Row.State.NOT_APPLICABLE) {
      return new Counted(row, List.of(), List.of());
    }
    List<String> numerator = ids(indicator, Computation.numerator(indicator, part), part);
    List<String> denominator =
        indicator.share()
            ? ids(indicator, Computation.denominator(indicator, part), part)
            : List.of();
    return new Counted(row, numerator, denominator);
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
