package ru.traektoria.monitoring.catalogue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import ru.traektoria.monitoring.formula.Condition;
import ru.traektoria.monitoring.formula.Measured;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.formula.reader.Formulas;

/** Turns a row of a file into an indicator: formulas compiled, what another row says taken over. */
public final class RowReader {

  private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

  private final Formulas formulas;
  private final List<CatalogueFile.Row> rows;

  public RowReader(Formulas formulas, List<CatalogueFile.Row> rows) {
    this.formulas = formulas;
    this.rows = rows;
  }

  /** The indicator that a written row defines. */
  public Indicator indicator(CatalogueFile.Row written, Programme home) {
    return compiled(whole(written), home);
  }

  Condition condition(String formula, Population of) {
    return formulas.condition(formula, of);
  }

  /** The row with what it takes over from another one. */
  public CatalogueFile.Row whole(CatalogueFile.Row written) {
    return written.same() == null ? written : as(written);
  }

  /** The indicator of a row that leaves nothing out. */
  Indicator compiled(CatalogueFile.Row row, Programme home) {
    Derivation derivation = row.derived() == null ? null : DerivationReader.read(row);
    Population of =
        derivation == null ? Population.valueOf(row.of().toUpperCase(Locale.ROOT)) : null;
    return new Indicator(
        row.code(),
        row.version() == null ? 1 : row.version(),
        home.code(),
        row.partOf(),
        text(row),
        of,
        row.denominator() == null ? null : formulas.condition(row.denominator(), of),
        derivation == null ? formulas.condition(row.numerator(), of) : null,
        measure(row.sum(), of),
        measure(row.mean(), of),
        measure(row.weight(), of),
        derivation,
        row.same(),
        row.year() == null ? home.year() : row.year(),
        day(row.day()),
        row.windows() == null
            ? List.of(day(row.day()))
            : row.windows().stream().map(RowReader::day).toList(),
        breakdowns(row),
        row.details() == null ? null : GroupingReader.grouping(row.details(), formulas, of),
        row.lists() == null ? Indicator.Lists.OPEN : row.lists(),
        asides(row, of),
        row.validFrom() == null ? ALWAYS : row.validFrom(),
        row.validTo());
  }

  /** One calculation under another code (indicators.md §3): what the row leaves out is the same. */
  private CatalogueFile.Row as(CatalogueFile.Row row) {
    CatalogueFile.Row of =
        rows.stream()
            .filter(other -> other.code().equals(row.same()) && other.same() == null)
            .reduce((earlier, later) -> later)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        row.code() + ": нет показателя «" + row.same() + "» с формулой"));
    return new CatalogueFile.Row(
        row.code(),
        row.version(),
        row.track(),
        row.programme(),
        row.group(),
        row.partOf(),
        row.same(),
        row.name(),
        Objects.requireNonNullElse(row.brief(), of.brief()),
        Objects.requireNonNullElse(row.unit(), of.unit()),
        Objects.requireNonNullElse(row.direction(), of.direction()),
        of.of(),
        of.numerator(),
        of.denominator(),
        of.sum(),
        of.mean(),
        of.weight(),
        of.derived(),
        Objects.requireNonNullElse(row.words(), of.words()),
        row.year() == null ? of.year() : row.year(),
        Objects.requireNonNullElse(row.day(), of.day()),
        row.windows() == null && row.day() == null ? of.windows() : row.windows(),
        row.breakdowns() == null ? of.breakdowns() : row.breakdowns(),
        row.details() == null ? of.details() : row.details(),
        of.lists(),
        row.source(),
        row.note(),
        row.aside() == null ? of.aside() : row.aside(),
        row.validFrom(),
        row.validTo());
  }

  private static Indicator.Text text(CatalogueFile.Row row) {
    return new Indicator.Text(
        row.group(),
        row.name(),
        row.brief(),
        row.unit(),
        row.direction(),
        row.words(),
        new Indicator.Formula(row.numerator(), row.denominator(), row.sum()),
        row.source(),
        row.note());
  }

  private Measured measure(String formula, Population of) {
    return formula == null ? null : formulas.measure(formula, of);
  }

  private static List<Indicator.Breakdown> breakdowns(CatalogueFile.Row row) {
    Stream<Indicator.Breakdown> named =
        row.breakdowns().stream()
            .map(name -> Indicator.Breakdown.valueOf(name.toUpperCase(Locale.ROOT)));
    return row.details() == null
        ? named.toList()
        : Stream.concat(named, Stream.of(Indicator.Breakdown.DETAIL)).toList();
  }

  private List<Indicator.Aside> asides(CatalogueFile.Row row, Population of) {
    List<Indicator.Aside> asides = new ArrayList<>();
    for (CatalogueFile.AsideRow aside :
        row.aside() == null ? List.<CatalogueFile.AsideRow>of() : row.aside()) {
      Condition condition = formulas.condition(aside.count(), of);
      asides.add(new Indicator.Aside(aside.name(), condition));
    }
    return asides;
  }

  private static MonthDay day(String text) {
    return MonthDay.parse("--" + text);
  }
}
