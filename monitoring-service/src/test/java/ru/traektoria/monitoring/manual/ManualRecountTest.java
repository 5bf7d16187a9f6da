package ru.traektoria.monitoring.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.town.Folded;
import ru.traektoria.monitoring.town.Inventing;
import ru.traektoria.monitoring.town.Told;
import ru.traektoria.monitoring.town.Town;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.json.PlatformJson;

/** Indicators of manual data against a slow recount of invented sheets, corrections included. */
public class ManualRecountTest {

  /** What the recount of the other services' facts need not know. */
  public static final Set<String> COUNTED_THERE =
      Set.of(
          "P6.4a.n", "P6.4a.d", "P6.4a.v", "P6.4a", "SC.1.n", "SC.1.v", "SC.1", "P6.4b.n",
          "P6.4b.d", "P6.4b.v", "P6.4b.c", "P6.4b.b", "P6.4b", "P6.4c.n", "P6.4c.d", "P6.4c.v",
          "P6.4c", "P6.4d.n", "P6.4d.d", "P6.4d.v", "P6.4d", "P0.4", "E.5", "E.14p", "E.14", "A.5",
          "A.6");

  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  record Line(String subject, int grade, int pupils, int passed, int good, int average) {}

  record Sheet(
      String school, String kind, LocalDate from, LocalDate to, LocalDate sent, List<Line> lines) {

    String id() {
      return school + kind + from;
    }
  }

  private final List<Sheet> sheets = new ArrayList<>();
  private final Set<String> low = new TreeSet<>();
  private Town town;
  private int compared;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyNumberIsWhatTheSheetsSay(long seed) {
    Random random = new Random(seed);
    town = Inventing.town(seed, 40);
    List<Told.Event> events = new ArrayList<>(Told.of(town).interleaved(random));
    town.schools.forEach(school -> invent(school, random, events));
    town.schools.forEach(school -> lowResults(school, random, events));
    Fold fold = Folded.of(events);
    assertThat(fold.parked()).isEmpty();
    Tables tables = new Tables(fold::facts, CATALOGUE);
    for (int i = 0; i < 60; i++) {
      LocalDate day = LocalDate.of(2024, 9, 1).plusDays(random.nextInt(800));
      compare(tables, day, "south");
      compare(tables, day, "north");
    }
    assertThat(compared).as("numbers that were really there").isGreaterThan(150);
  }

  /** The third event of every other school: the status since 2025. */
  private void lowResults(Town.School school, Random random, List<Told.Event> events) {
    if (random.nextBoolean()) {
      return;
    }
    low.add(school.id());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("organisation", school.id());
    data.put("municipality", school.municipality());
    data.put("kind", school.kind());
    data.put("openedOn", school.opened() == null ? null : school.opened().toString());
    data.put("closedOn", school.closed() == null ? null : school.closed().toString());
    data.put("statuses", List.of(Map.of("status", "LOW_RESULTS", "from", "2025-01-01")));
    events.add(
        new Told.Event(
            "staff.events",
            "ru.traektoria.OrganisationChanged.v1",
            school.id(),
            3,
            PlatformJson.tolerant().writeValueAsBytes(data)));
  }

  private void invent(Town.School school, Random random, List<Told.Event> events) {
    for (int year = 2023; year < 2027; year++) {
      LocalDate september = LocalDate.of(year, 9, 1);
      for (String kind : List.of("GRADES", "VPR", "OGE", "EGE")) {
        if (random.nextInt(4) > 0) {
          LocalDate to = september.plusYears(1).minusDays(1);
          sheet(school.id(), kind, september, to, random, events);
        }
      }
      LocalDate january = LocalDate.of(year, 1, 1);
      LocalDate july = LocalDate.of(year, 7, 1);
      if (random.nextBoolean()) {
        sheet(
            school.id(),
            "INFORMATION_CARD",
            january,
            january.plusYears(1).minusDays(1),
            random,
            events);
      }
      if (random.nextBoolean()) {
        sheet(school.id(), "TRAINING_REPORT", january, july.minusDays(1), random, events);
      }
      if (random.nextInt(5) == 0) {
        sheet(
            school.id(),
            "INDEPENDENT_ASSESSMENT",
            january,
            january.plusYears(1).minusDays(1),
            random,
            events);
      }
    }
  }

  /** Told once or, after a correction, twice: the last one counts. */
  private void sheet(
      String school,
      String kind,
      LocalDate from,
      LocalDate to,
      Random random,
      List<Told.Event> events) {
    int editions = 1 + random.nextInt(2);
    for (int edition = 1; edition <= editions; edition++) {
      LocalDate sent = to.minusDays(30).plusDays(random.nextInt(90));
      Sheet sheet = new Sheet(school, kind, from, to, sent, lines(kind, random));
      sheets.removeIf(s -> s.id().equals(sheet.id()));
      sheets.add(sheet);
      events.add(event(sheet, edition));
    }
  }

  private static List<Line> lines(String kind, Random random) {
    List<Line> lines = new ArrayList<>();
    if (!Set.of("GRADES", "VPR", "OGE", "EGE").contains(kind)) {
      return lines;
    }
    for (String subject : List.of("MATHS", "MUSIC")) {
      for (int grade = 7; grade < 9; grade++) {
        if (random.nextInt(3) > 0) {
          int pupils = 1 + random.nextInt(random.nextBoolean() ? 4 : 60);
          int passed = random.nextInt(pupils + 1);
          lines.add(
              new Line(
                  subject, grade, pupils, passed, random.nextInt(passed + 1), random.nextInt(500)));
        }
      }
    }
    return lines;
  }

  private Told.Event event(Sheet sheet, int edition) {
    boolean results = Set.of("GRADES", "VPR", "OGE", "EGE").contains(sheet.kind());
    boolean exam = Set.of("OGE", "EGE").contains(sheet.kind());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("sheet", sheet.id());
    data.put("kind", sheet.kind());
    data.put("municipality", school(sheet.school()).municipality());
    data.put("organisation", sheet.school());
    data.put("from", sheet.from().toString());
    data.put("to", sheet.to().toString());
    data.put("submittedOn", sheet.sent().toString());
    data.put("approvedOn", sheet.sent().plusDays(3).toString());
    if (results) {
      data.put("results", sheet.lines().stream().map(l -> line(l, exam)).toList());
    }
    return new Told.Event(
        "monitoring.events",
        "ru.traektoria." + (results ? "StudentResultsApproved" : "FormApproved") + ".v1",
        sheet.id(),
        edition,
        PlatformJson.tolerant().writeValueAsBytes(data));
  }

  private static Map<String, Object> line(Line line, boolean exam) {
    Map<String, Object> data = new HashMap<>(Map.of("subject", line.subject()));
    data.put("grade", line.grade());
    data.put("pupils", line.pupils());
    if (exam) {
      data.put("average", BigDecimal.valueOf(line.average(), 2));
    } else {
      data.put("passed", line.passed());
      data.put("good", line.good());
    }
    return data;
  }

  private Town.School school(String id) {
    return town.schools.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private void compare(Tables tables, LocalDate day, String municipality) {
    shares(tables, day, municipality);
    int year = AcademicYear.of(day).startYear();
    Set<String> open = working(municipality, day);
    ratio(tables, "P6.4a.v", day, municipality, 100 * value(open, year, "GRADES", Line::passed));
    ratio(tables, "SC.1.v", day, municipality, 100 * value(open, year, "GRADES", Line::good));
    ratio(tables, "P6.4b.v", day, municipality, 100 * value(open, year, "VPR", Line::good));
    ToDoubleFunction<Line> score = l -> l.pupils() * l.average() / 100.0;
    ratio(tables, "P6.4c.v", day, municipality, value(open, year, "OGE", score));
    ratio(tables, "P6.4d.v", day, municipality, value(open, year, "EGE", score));
    Set<String> before = working(municipality, day.minusYears(1));
    ratio(
        tables,
        "P6.4a",
        day,
        municipality,
        100 * value(open, year, "GRADES", Line::passed)
            - 100 * value(before, year - 1, "GRADES", Line::passed));
    likeWithLike(tables, day, municipality, open);
    divided(tables, day, municipality);
    improving(tables, day, municipality, open);
  }

  /** ВПР of the same subject and class of the same organisation, this year and the year before. */
  private void likeWithLike(Tables tables, LocalDate day, String municipality, Set<String> open) {
    int year = AcademicYear.of(day).startYear();
    Row now = row(tables, "P6.4b.c", day, municipality);
    Row before = row(tables, "P6.4b.b", day, municipality);
    double current = alike(open, year, year - 1);
    double earlier = alike(open, year - 1, year);
    near(now, current);
    near(before, earlier);
    boolean told = now.value() != null && before.value() != null;
    near(row(tables, "P6.4b", day, municipality), told ? current - earlier : Double.NaN);
  }

  private void near(Row row, double expected) {
    String which = row.indicator().code() + row.asOf();
    if (Double.isNaN(expected)) {
      assertThat(row.value()).as(which).isNull();
    } else if (row.state() != Row.State.HIDDEN) {
      compared++;
      assertThat(row.value().doubleValue()).as(which).isEqualTo(expected, offset(2e-4));
    }
  }

  private double alike(Set<String> schools, int year, int other) {
    List<Line> lines =
        schools.stream()
            .flatMap(s -> like(lines(s, "VPR", year), lines(s, "VPR", other)).stream())
            .toList();
    double pupils = lines.stream().mapToInt(Line::pupils).sum();
    return pupils == 0 ? Double.NaN : 100 * lines.stream().mapToInt(Line::good).sum() / pupils;
  }

  /**
   * What is shown of subjects, or of classes, never exceeds the whole, and is it if all is shown.
   */
  private void divided(Tables tables, LocalDate day, String municipality) {
    for (String code : List.of("P6.4a.d", "P6.4a.n", "SC.1.n", "P6.4b.d", "P6.4b.n", "P6.4c.d")) {
      Indicator indicator = CATALOGUE.find(code, TODAY).orElseThrow();
      Row whole = row(tables, code, day, municipality);
      for (Indicator.Breakdown by : indicator.breakdowns()) {
        Selection there = new Selection(AcademicYear.of(day), municipality, null, null, day);
        var parts = tables.breakdown(indicator, by, there, TODAY).values();
        long shown =
            parts.stream()
                .filter(part -> part.numerator() != null)
                .mapToLong(part -> part.numerator().longValueExact())
                .sum();
        long hidden = parts.stream().filter(p -> p.state() == Row.State.HIDDEN).count();
        if (whole.numerator() != null && hidden == 0) {
          compared++;
          assertThat(shown).as(code + by + day).isEqualTo(whole.numerator().longValueExact());
        } else if (whole.numerator() != null) {
          assertThat(hidden).as(code + by + day).isNotEqualTo(1);
          assertThat(whole.numerator().longValueExact() - shown).isGreaterThanOrEqualTo(5);
        }
      }
    }
  }

  /** A sum over a sum; not a number where nobody was graded. */
  private double value(Set<String> schools, int year, String kind, ToDoubleFunction<Line> what) {
    List<Line> lines =
        sheets.stream()
            .filter(s -> schools.contains(s.school()) && s.kind().equals(kind))
            .filter(s -> s.from().getYear() == year)
            .flatMap(s -> s.lines().stream())
            .toList();
    double pupils = lines.stream().mapToInt(Line::pupils).sum();
    return pupils == 0 ? Double.NaN : lines.stream().mapToDouble(what).sum() / pupils;
  }

  private void ratio(
      Tables tables, String code, LocalDate day, String municipality, double expected) {
    Row row = row(tables, code, day, municipality);
    if (Double.isNaN(expected)) {
      assertThat(row.value()).as(code + day).isNull();
    } else if (row.value() == null) {
      assertThat(partHidden(tables, code, day, municipality)).as(code + day).isTrue();
    } else {
      compared++;
      assertThat(row.value().doubleValue()).as(code + day).isEqualTo(expected, offset(1e-4));
    }
  }

  /** A number made of a group smaller than five is not told. */
  private static boolean partHidden(
      Tables tables, String code, LocalDate day, String municipality) {
    String start = code.replace(".v", "");
    String whole = start.equals("SC.1") ? "P6.4a" : start;
    return List.of(day, day.minusYears(1)).stream()
        .flatMap(
            on ->
                java.util.stream.Stream.of(start + ".n", whole + ".d")
                    .map(c -> row(tables, c, on, municipality)))
        .anyMatch(part -> part.state() == Row.State.HIDDEN);
  }

  private void shares(Tables tables, LocalDate day, String municipality) {
    Set<String> open = working(municipality, day);
    share(
        tables,
        "A.5",
        day,
        municipality,
        open,
        s -> s.kind().equals("INFORMATION_CARD") && s.from().getYear() == day.getYear());
    LocalDate ended =
        day.isBefore(LocalDate.of(day.getYear(), 6, 30))
            ? LocalDate.of(day.getYear() - 1, 12, 31)
            : day.equals(LocalDate.of(day.getYear(), 12, 31))
                ? day
                : LocalDate.of(day.getYear(), 6, 30);
    share(
        tables,
        "A.6",
        day,
        municipality,
        open,
        s -> s.kind().equals("TRAINING_REPORT") && s.to().equals(ended));
    share(tables, "E.14p", day, municipality, open, s -> s.kind().equals("INDEPENDENT_ASSESSMENT"));
  }

  /** Of ШНОР: at least four fifths of what both years have no worse, and one better. */
  private void improving(Tables tables, LocalDate day, String municipality, Set<String> open) {
    Set<String> of = new TreeSet<>(open);
    of.removeIf(school -> !lowOn(school, day));
    int year = AcademicYear.of(day).startYear();
    Set<String> expected =
        of.stream()
            .filter(school -> improves(school, year))
            .collect(Collectors.toCollection(TreeSet::new));
    Indicator indicator = CATALOGUE.find("E.5", TODAY).orElseThrow();
    Selection there = new Selection(AcademicYear.of(day), municipality, null, null, day);
    assertThat(row(tables, "E.5", day, municipality).denominator()).isEqualTo(of.size());
    assertThat(new TreeSet<>(tables.people(indicator, true, there, TODAY)))
        .as("E.5 " + day)
        .isEqualTo(expected);
  }

  /** Told here last, or else by the town. */
  private boolean lowOn(String school, LocalDate day) {
    return low.contains(school)
        ? !day.isBefore(LocalDate.of(2025, 1, 1))
        : town.growth.statuses.stream()
            .filter(s -> s.school().equals(school) && s.status().equals("LOW_RESULTS"))
            .filter(s -> s.from() == null || !s.from().isAfter(day))
            .anyMatch(s -> s.to() == null || !s.to().isBefore(day));
  }

  private boolean improves(String school, int year) {
    int compared = 0;
    int kept = 0;
    int better = 0;
    for (String kind : List.of("GRADES", "VPR", "OGE", "EGE")) {
      List<Line> now = lines(school, kind, year);
      List<Line> before = lines(school, kind, year - 1);
      if (kind.equals("VPR")) {
        List<Line> all = now;
        now = like(now, before);
        before = like(before, all);
      }
      int least = kind.endsWith("GE") ? 5 : 1;
      long pupils = now.stream().mapToLong(Line::pupils).sum();
      long earlier = before.stream().mapToLong(Line::pupils).sum();
      if (pupils >= least && earlier >= least) {
        long gain = measured(kind, now) * earlier - measured(kind, before) * pupils;
        compared++;
        kept += gain >= 0 ? 1 : 0;
        better += gain > 0 ? 1 : 0;
      }
    }
    return better > 0 && kept >= 0.8 * compared;
  }

  private List<Line> lines(String school, String kind, int year) {
    return sheets.stream()
        .filter(s -> s.school().equals(school) && s.kind().equals(kind))
        .filter(s -> s.from().getYear() == year)
        .flatMap(s -> s.lines().stream())
        .toList();
  }

  private static List<Line> like(List<Line> lines, List<Line> others) {
    return lines.stream()
        .filter(
            line ->
                others.stream()
                    .anyMatch(o -> o.subject().equals(line.subject()) && o.grade() == line.grade()))
        .toList();
  }

  private static long measured(String kind, List<Line> lines) {
    return lines.stream()
        .mapToLong(
            l ->
                switch (kind) {
                  case "GRADES" -> l.passed();
                  case "VPR" -> l.good();
                  default -> (long) l.pupils() * l.average();
                })
        .sum();
  }

  private void share(
      Tables tables,
      String code,
      LocalDate day,
      String municipality,
      Set<String> of,
      Predicate<Sheet> which) {
    Set<String> expected =
        sheets.stream()
            .filter(s -> which.test(s) && !s.sent().isAfter(day) && of.contains(s.school()))
            .map(Sheet::school)
            .collect(Collectors.toCollection(TreeSet::new));
    Row row = row(tables, code, day, municipality);
    Indicator indicator = CATALOGUE.find(code, TODAY).orElseThrow();
    Selection there = new Selection(AcademicYear.of(day), municipality, null, null, day);
    assertThat(row.denominator()).as(code + day).isEqualTo(of.size());
    assertThat(new TreeSet<>(tables.people(indicator, true, there, TODAY)))
        .as(code + day)
        .isEqualTo(expected);
  }

  private Set<String> working(String municipality, LocalDate day) {
    return town.schools.stream()
        .filter(s -> s.municipality().equals(municipality) && !s.kind().equals("OTHER"))
        .filter(s -> s.opened() == null || !s.opened().isAfter(day))
        .filter(s -> s.closed() == null || !s.closed().isBefore(day))
        .map(Town.School::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Row row(Tables tables, String code, LocalDate day, String municipality) {
    Indicator indicator = CATALOGUE.find(code, TODAY).orElseThrow();
    return tables.row(
        indicator, new Selection(AcademicYear.of(day), municipality, null, null, day), TODAY);
  }
}
