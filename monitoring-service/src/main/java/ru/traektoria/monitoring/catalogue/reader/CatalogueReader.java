package ru.traektoria.monitoring.catalogue.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.CatalogueFile;
import ru.traektoria.monitoring.catalogue.CatalogueFiles;
import ru.traektoria.monitoring.catalogue.GroupingReader;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.catalogue.RowReader;
import ru.traektoria.monitoring.catalogue.WrittenDefinitions;
import ru.traektoria.monitoring.formula.reader.Formulas;
import ru.traektoria.monitoring.formula.vocabulary.Vocabulary;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the catalogue's files and checks every formula; a mistake stops the service at start. */
public final class CatalogueReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private CatalogueReader() {}

  /** The catalogue that ships with the service. */
  public static Catalogue shipped() {
    return read(CatalogueFiles.indicators());
  }

  /**
   * A catalogue of these files.
   *
   * @throws IllegalArgumentException in Russian, with the code of the row that is wrong
   */
  public static Catalogue read(Map<String, byte[]> files) {
    Programmes programmes = new Programmes();
    List<CatalogueFile.Row> rows = new ArrayList<>();
    List<Programme> homes = new ArrayList<>();
    List<CatalogueFile> read = new ArrayList<>();
    files.forEach(
        (name, content) -> {
          CatalogueFile file = YAML.readValue(content, CatalogueFile.class);
          programmes.add(name, file);
          read.add(file);
        });
    read.sort(Comparator.comparing(file -> file.tracks() == null && file.programme() == null));
    for (CatalogueFile file : read) {
      String common = file.programme() == null ? null : file.programme().code();
      for (CatalogueFile.Row row : file.indicators()) {
        rows.add(row);
        String home = row.home() == null ? common : row.home();
        homes.add(programmes.of(home, row.code()));
      }
    }
    Vocabulary vocabulary = new Vocabulary(PensionAge.of(pensionAge()));
    Formulas formulas = new Formulas(vocabulary);
    RowReader reader = new RowReader(formulas, rows);
    WrittenDefinitions written = new WrittenDefinitions(reader);
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Indicator indicator = reader.indicator(rows.get(i), homes.get(i));
      written.keep(indicator, reader.whole(rows.get(i)), homes.get(i));
      indicators.add(indicator);
    }
    DerivationRule.check(indicators);
    indicators.forEach(GroupingReader::check);
    return new Catalogue(
        vocabulary,
        programmes.inOrder(),
        RowOrder.of(indicators),
        GroupingReader.shared(formulas),
        written);
  }

  private static Map<String, Map<Integer, BigDecimal>> pensionAge() {
    return YAML.readValue(CatalogueFiles.open("pension-age.yaml"), new TypeReference<>() {});
  }
}
