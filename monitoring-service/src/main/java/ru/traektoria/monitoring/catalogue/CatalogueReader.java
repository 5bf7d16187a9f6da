package ru.traektoria.monitoring.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ru.traektoria.monitoring.formula.Condition;
import ru.traektoria.monitoring.formula.Formulas;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.formula.Vocabulary;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the catalogue's files and checks every formula; a mistake stops the service at start. */
public final class CatalogueReader {

  private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private CatalogueReader() {}

  /** The catalogue that ships with the service. */
  public static Catalogue shipped() {
    return read(open("/catalogue/tracks.yaml"), open("/catalogue/pension-age.yaml"));
  }

  static Catalogue read(InputStream tracks, InputStream pensionAge) {
    Map<String, Map<Integer, BigDecimal>> ages =
        YAML.readValue(pensionAge, new TypeReference<>() {});
    CatalogueFile file = YAML.readValue(tracks, CatalogueFile.class);
    Vocabulary vocabulary = new Vocabulary(PensionAge.of(ages));
    Formulas formulas = new Formulas(vocabulary);
    List<Indicator> indicators = new ArrayList<>();
    for (CatalogueFile.Row row : file.indicators()) {
      if (!file.tracks().containsKey(row.track())) {
        throw new IllegalArgumentException(row.code() + ": нет трека «" + row.track() + "»");
      }
      indicators.add(indicator(row, formulas));
    }
    return new Catalogue(vocabulary, file.tracks(), indicators);
  }

  private static Indicator indicator(CatalogueFile.Row row, Formulas formulas) {
    Population of = Population.valueOf(row.of().toUpperCase(Locale.ROOT));
    return new Indicator(
        row.code(),
        row.version() == null ? 1 : row.version(),
        row.track(),
        row.partOf(),
        text(row),
        of,
        row.denominator() == null ? null : formulas.condition(row.denominator(), of),
        formulas.condition(row.numerator(), of),
        row.sum() == null ? null : formulas.measure(row.sum(), of),
        day(row.day()),
        row.windows() == null
            ? List.of(day(row.day()))
            : row.windows().stream().map(CatalogueReader::day).toList(),
        row.breakdowns().stream()
            .map(name -> Indicator.Breakdown.valueOf(name.toUpperCase(Locale.ROOT)))
            .toList(),
        asides(row, formulas, of),
        row.validFrom() == null ? ALWAYS : row.validFrom(),
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

  private static List<Indicator.Aside> asides(
      CatalogueFile.Row row, Formulas formulas, Population of) {
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

  private static InputStream open(String file) {
    InputStream stream = CatalogueReader.class.getResourceAsStream(file);
    if (stream == null) {
      throw new UncheckedIOException(new IOException("нет файла " + file));
    }
    return stream;
  }
}
