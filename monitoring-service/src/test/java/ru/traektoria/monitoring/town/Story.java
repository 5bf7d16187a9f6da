package ru.traektoria.monitoring.town;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.MunicipalRow;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.tables.Baselines;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.target.application.YearGoals;
import ru.traektoria.monitoring.target.model.Terms;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.json.PlatformJson;

/** A town told event by event, by hand, and what its indicators then say. */
public final class Story {

  /** The municipality of everybody and everything, unless an event says another one. */
  public static final String TOWN = "town";

  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  private final Fold fold = Folded.empty();
  private final Map<String, Baselines.Base> bases = new HashMap<>();
  private Catalogue catalogue = CATALOGUE;
  private final Map<String, Terms> targets = new HashMap<>();
  private final Tables tables =
      new Tables(
          fold::facts,
          town -> catalogue,
          (town, year) -> bases,
          (town, year) -> new YearGoals(targets));
  private final Map<String, Integer> sequences = new HashMap<>();
  private int told;

  /** Schools that have always been there. */
  public Story schools(String... ids) {
    for (String id : ids) {
      tell("staff", "OrganisationChanged", id, "organisation", id, "kind", "SCHOOL");
    }
    return this;
  }

  /** A teacher of the school since 2015; birth and the first day of teaching where they matter. */
  public Story teacher(String id, String school, String birth, String teachingSince) {
    tell(
        "staff",
        "TeacherProfileChanged",
        id,
        "teacher",
        id,
        "birthDate",
        birth,
        "teachingSince",
        teachingSince);
    return works(id, school, "TEACHER", "MAIN");
  }

  /** Teachers of the school of whom nothing else matters. */
  public Story teachers(String school, String... ids) {
    for (String id : ids) {
      teacher(id, school, null, null);
    }
    return this;
  }

  /** A job since 2015. */
  public Story works(String teacher, String school, String kind, String employment) {
    return tell(
        "staff",
        "AssignmentChanged",
        teacher,
        "assignment",
        teacher + " " + school + " " + kind,
        "teacher",
        teacher,
        "organisation",
        school,
        "positionKind",
        kind,
        "employment",
        employment,
        "from",
        "2015-09-01");
  }

  /** Rows that the municipality made up itself. */
  public Story own(List<MunicipalRow> rows) {
    catalogue = CATALOGUE.with(rows);
    return this;
  }

  /** A base that the municipality has fixed. */
  public Story base(String code, String value) {
    bases.put(code, new Baselines.Base(new BigDecimal(value), null));
    return this;
  }

  /** A target of the year. */
  public Story target(String code, Terms terms) {
    targets.put(code, terms);
    return this;
  }

  /** What everything of the town is read from. */
  public Tables tables() {
    return tables;
  }

  /** The row of the whole town on the day. */
  public Row row(String code, String day) {
    return tables.row(indicator(code, day), selection(day, null), LocalDate.parse(day));
  }

  /** What is always told, and more where it matters. */
  public static Object[] fields(Object[] more, Object... always) {
    return Stream.concat(Stream.of(always), Stream.of(more)).toArray();
  }

  /** One event of a service; the municipality is {@link #TOWN} if the fields do not say. */
  public Story tell(String service, String type, String subject, Object... fields) {
    Map<String, Object> data = new LinkedHashMap<>(Map.of("municipality", TOWN));
    for (int i = 0; i < fields.length; i += 2) {
      if (fields[i + 1] != null) {
        data.put((String) fields[i], fields[i + 1]);
      }
    }
    String topic = service + ".events";
    int sequence = sequences.merge(topic + " " + subject, 1, Integer::sum);
    byte[] bytes =
        PlatformJson.tolerant().writeValueAsString(data).getBytes(StandardCharsets.UTF_8);
    Told.Event event =
        new Told.Event(topic, "ru.traektoria." + type + ".v1", subject, sequence, bytes);
    if (Folded.apply(fold, event, told++) != Fold.Outcome.FOLDED) {
      throw new AssertionError(type + " was not folded: " + fold.parked());
    }
    return this;
  }

  /** «2 из 5 = 40 %», «3», «— (0 из 0)» of the whole town on the day. */
  public String says(String code, String day) {
    return says(code, day, null);
  }

  /** The same of one organisation. */
  public String says(String code, String day, String school) {
    Row row = tables.row(indicator(code, day), selection(day, school), LocalDate.parse(day));
    if (row.denominator() == null) {
      return row.value() == null ? "—" : row.value().toPlainString();
    }
    String share = row.numerator().toPlainString() + " из " + row.denominator();
    return row.value() == null
        ? "— (" + share + ")"
        : share + " = " + row.value().stripTrailingZeros().toPlainString() + " %";
  }

  /** What the parts of a breakdown say, in its order: «HIDDEN» where they are too small. */
  public Map<String, String> parts(String code, String by, String day) {
    Map<String, String> parts = new LinkedHashMap<>();
    tables
        .breakdown(
            indicator(code, day),
            Indicator.Breakdown.valueOf(by),
            selection(day, null),
            LocalDate.parse(day))
        .forEach((key, row) -> parts.put(key, said(row)));
    return parts;
  }

  private static String said(Row row) {
    if (row.state() == Row.State.HIDDEN) {
      return row.state().name();
    }
    return row.value() == null ? "—" : row.value().stripTrailingZeros().toPlainString();
  }

  /** Who is counted. */
  public List<String> counted(String code, String day) {
    return tables.people(indicator(code, day), true, selection(day, null), LocalDate.parse(day));
  }

  /** Of whom the share is. */
  public List<String> of(String code, String day) {
    return tables.people(indicator(code, day), false, selection(day, null), LocalDate.parse(day));
  }

  private Indicator indicator(String code, String day) {
    return catalogue.find(code, LocalDate.parse(day)).orElseThrow();
  }

  private static Selection selection(String day, String school) {
    LocalDate date = LocalDate.parse(day);
    return new Selection(AcademicYear.of(date), TOWN, school, null, date);
  }
}
