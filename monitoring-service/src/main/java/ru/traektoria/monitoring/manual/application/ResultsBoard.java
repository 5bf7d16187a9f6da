package ru.traektoria.monitoring.manual.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.facts.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Findings;
import ru.traektoria.monitoring.reading.Learning;
import ru.traektoria.monitoring.reading.Moment;
import ru.traektoria.monitoring.reading.PupilResults;
import ru.traektoria.monitoring.reading.PupilResults.Sums;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Slice;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * Результаты учеников of a year against the year before, for the municipality and by organisation
 * (P6.4a–d, SC.1). Groups of fewer than five are hidden outside of the organisation, and so is
 * whatever they could be told from.
 */
@Component
public class ResultsBoard {

  /** Составляющая: what is measured, and in what. */
  public enum Part {
    PASSED("Успеваемость", true, true, Word.GRADES, Sums::passed),
    GOOD("Качество знаний", true, false, Word.GRADES, Sums::good),
    VPR("ВПР на «4» и «5»", true, true, Word.VPR, Sums::good),
    OGE("ОГЭ, средняя отметка", false, true, Word.OGE, Sums::score),
    EGE("ЕГЭ, средний балл", false, true, Word.EGE, Sums::score);

    private final String title;
    private final boolean percent;
    private final boolean judged;
    private final Word kind;
    private final Function<Sums, long[]> measured;

    Part(
        String title, boolean percent, boolean judged, Word kind, Function<Sums, long[]> measured) {
      this.title = title;
      this.percent = percent;
      this.judged = judged;
      this.kind = kind;
      this.measured = measured;
    }

    public String title() {
      return title;
    }

    /** Whether it is a share in per cent; a mean otherwise. */
    public boolean percent() {
      return percent;
    }
  }

  /**
   * A component of a place.
   *
   * @param now {@code null}: nothing approved, or hidden
   * @param before the year before, of what can be compared
   * @param change {@code null} unless both years are known
   */
  public record Value(
      Part part,
      BigDecimal now,
      BigDecimal before,
      BigDecimal change,
      long pupils,
      boolean hidden) {

    static Value hidden(Part part) {
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
      String organisation, Map<Part, Value> values, int pedagogues, int deficits, int routes) {}

  /**
   * The board.
   *
   * @param verdict whether at least four fifths of the components are no worse and one is better
   *     (AMB-31); {@code null}: nothing can be compared
   */
  public record Board(List<Value> whole, List<Line> lines, Boolean verdict) {}

  private static final class Group {
    final int organisation;
    final long pupils;

    Group(int organisation, long pupils) {
      this.organisation = organisation;
      this.pupils = pupils;
    }
  }

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
          Map<Integer, Map<Part, Value>> byPlace = new TreeMap<>();
          for (Part part : Part.values()) {
            part(reading, part, places, facts, own, whole, byPlace);
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
      Reading reading,
      Part part,
      List<Integer> places,
      Facts facts,
      String own,
      List<Value> whole,
      Map<Integer, Map<Part, Value>> byPlace) {
    Sums now = PupilResults.now(reading, part.kind.code());
    Sums like = PupilResults.comparable(reading, part.kind.code(), false);
    Sums before = PupilResults.comparable(reading, part.kind.code(), true);
    Set<Integer> hidden = hidden(places, now.pupils());
    long unseen = hidden.stream().mapToLong(place -> now.pupils()[place]).sum();
    boolean told = !hidden.isEmpty() && (hidden.size() == 1 || unseen < PupilResults.LEAST);
    whole.add(told ? Value.hidden(part) : value(part, places, now, like, before));
    for (int place : places) {
      if (now.pupils()[place] > 0) {
        boolean seen = facts.names.organisations.text(place).equals(own);
        Value value =
            hidden.contains(place) && !seen
                ? Value.hidden(part)
                : value(part, List.of(place), now, like, before);
        byPlace.computeIfAbsent(place, p -> new TreeMap<>()).put(part, value);
      }
    }
  }

  private static Value value(Part part, List<Integer> places, Sums now, Sums like, Sums before) {
    BigDecimal current = mean(part, places, now);
    BigDecimal comparable = mean(part, places, like);
    BigDecimal earlier = mean(part, places, before);
    boolean both = comparable != null && earlier != null;
    return new Value(
        part,
        current,
        both ? earlier : null,
        both ? comparable.subtract(earlier) : null,
        sum(places, now.pupils()),
        false);
  }

  private static BigDecimal mean(Part part, List<Integer> places, Sums sums) {
    long pupils = sum(places, sums.pupils());
    long measured = sum(places, part.measured.apply(sums));
    if (pupils == 0) {
      return null;
    }
    BigDecimal scale = part.percent ? BigDecimal.valueOf(100) : BigDecimal.valueOf(1, 2);
    return BigDecimal.valueOf(measured)
        .multiply(scale)
        .divide(BigDecimal.valueOf(pupils), 4, RoundingMode.HALF_UP);
  }

  private static long sum(List<Integer> places, long[] column) {
    return places.stream().mapToLong(place -> column[place]).sum();
  }

  /** The smallest groups, until neither one of them nor their rest can be told from the total. */
  private static Set<Integer> hidden(List<Integer> places, long[] pupils) {
    List<Group> groups =
        places.stream()
            .filter(place -> pupils[place] > 0)
            .map(place -> new Group(place, pupils[place]))
            .sorted(Comparator.comparingLong(group -> group.pupils))
            .toList();
    Set<Integer> hidden = new HashSet<>();
    long people = 0;
    for (Group group : groups) {
      boolean told = !hidden.isEmpty() && (hidden.size() == 1 || people < PupilResults.LEAST);
      if (group.pupils >= PupilResults.LEAST && !told) {
        break;
      }
      hidden.add(group.organisation);
      people += group.pupils;
    }
    return hidden;
  }

  private static List<Line> lines(
      Reading people, Map<Integer, Map<Part, Value>> byPlace, String own) {
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

  private static Line line(Reading people, int place, String id, Map<Part, Value> values) {
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
        whole.stream().filter(v -> v.part().judged && v.change() != null).toList();
    if (compared.isEmpty()) {
      return null;
    }
    long kept = compared.stream().filter(v -> v.change().signum() >= 0).count();
    boolean better = compared.stream().anyMatch(v -> v.change().signum() > 0);
    return better && kept * 5 >= compared.size() * 4L;
  }
}
