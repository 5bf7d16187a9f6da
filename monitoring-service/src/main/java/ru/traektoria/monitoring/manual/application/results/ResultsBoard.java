package ru.traektoria.monitoring.manual.application.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Moment;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Slice;
import ru.traektoria.monitoring.reading.growth.Findings;
import ru.traektoria.monitoring.reading.growth.Learning;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * Результаты учеников of a year against the year before, for the municipality and by organisation
 * (P6.4a–d, SC.1). Groups of fewer than five are hidden outside of the organisation, and so is
 * whatever they could be told from.
 */
@Component
public class ResultsBoard {

  /**
   * A component of a place.
   *
   * @param now {@code null}: nothing approved, or hidden
   * @param before the year before, of what can be compared
   * @param change {@code null} unless both years are known
   */
  public record Value(
      ResultPart part,
      BigDecimal now,
      BigDecimal before,
      BigDecimal change,
      long pupils,
      boolean hidden) {

    static Value hidden(ResultPart part) {
      return new Value(part, null, null, null, 0, true);
    }
  }

  /**
   * An organisation with its components and, beside them, its work with teachers (S0 §1.1).
   *
   * @param pedagogues on the last day of the year, or today
   * @param deficits of them with an open deficit
   * @param routes of them with a route in force in the year
   */
  public record Line(
      String organisation,
      Map<ResultPart, Value> values,
      int pedagogues,
      int deficits,
      int routes) {}

  /**
   * The board.
   *
   * @param verdict whether at least four fifths of the components are no worse and one is better
   *     (AMB-31); {@code null}: nothing can be compared
   */
  public record Board(List<Value> whole, List<Line> lines, Boolean verdict) {}

  private final Tables tables;

  ResultsBoard(Tables tables) {
    this.tables = tables;
  }

  /**
   * The board of a municipality.
   *
   * @param own the organisation that sees itself in full and nobody else, {@code null}: all
   */
  public Board of(String municipality, AcademicYear year, String own, LocalDate today) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          int index = facts.names.municipalities.find(municipality);
          LocalDate day = year.last();
          Reading reading = new Reading(facts, new Slice(index, -1, -1), Moment.of(day));
          List<Integer> places = places(facts, index);
          List<Value> whole = new ArrayList<>();
          Map<Integer, Map<ResultPart, Value>> byPlace = new TreeMap<>();
          for (ResultPart part : ResultPart.values()) {
            part(YearAgainstYear.of(part, reading), places, facts, own, whole, byPlace);
          }
          LocalDate on = day.isBefore(today) ? day : today;
          Reading people = new Reading(facts, new Slice(index, -1, -1), Moment.of(on));
          return new Board(whole, lines(people, byPlace, own), verdict(whole));
        });
  }

  private static List<Integer> places(Facts facts, int municipality) {
    List<Integer> places = new ArrayList<>();
    PlaceFacts.Organisations table = facts.places.organisations;
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row) && table.municipality.get(row) == municipality) {
        places.add(row);
      }
    }
    return places;
  }

  private static void part(
      YearAgainstYear years,
      List<Integer> places,
      Facts facts,
      String own,
      List<Value> whole,
      Map<Integer, Map<ResultPart, Value>> byPlace) {
    ResultPart part = years.part();
    long[] pupils = years.now().pupils();
    HiddenPlaces hidden = HiddenPlaces.among(places, pupils);
    whole.add(hidden.told() ? Value.hidden(part) : years.value(places));
    for (int place : places) {
      if (pupils[place] > 0) {
        boolean seen = facts.names.organisations.text(place).equals(own);
        Value value =
            hidden.places().contains(place) && !seen
                ? Value.hidden(part)
                : years.value(List.of(place));
        byPlace.computeIfAbsent(place, p -> new TreeMap<>()).put(part, value);
      }
    }
  }

  private static List<Line> lines(
      Reading people, Map<Integer, Map<ResultPart, Value>> byPlace, String own) {
    List<Line> lines = new ArrayList<>();
    byPlace.forEach(
        (place, values) -> {
          String id = people.facts().names.organisations.text(place);
          if (own == null || own.equals(id)) {
            lines.add(line(people, place, id, values));
          }
        });
    return lines;
  }

  private static Line line(Reading people, int place, String id, Map<ResultPart, Value> values) {
    Slice there = people.slice().withOrganisation(place);
    Bits pedagogues = people.part(there).workforce().pedagogues();
    Bits deficits = Findings.openDeficit(people, -1);
    Bits routes = Learning.routeInForce(people, -1, people.moment().yearStart(), people.asOf());
    return new Line(
        id,
        values,
        pedagogues.count(),
        pedagogues.and(deficits).count(),
        pedagogues.and(routes).count());
  }

  private static Boolean verdict(List<Value> whole) {
    List<Value> compared =
        whole.stream().filter(v -> v.part().judged() && v.change() != null).toList();
    if (compared.isEmpty()) {
      return null;
    }
    long kept = compared.stream().filter(v -> v.change().signum() >= 0).count();
    boolean better = compared.stream().anyMatch(v -> v.change().signum() > 0);
    return better && kept * 5 >= compared.size() * 4L;
  }
}
