package ru.traektoria.monitoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.traektoria.monitoring.catalogue.Indicator.Direction;
import ru.traektoria.monitoring.catalogue.Indicator.Unit;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;

/** The catalogue against the list of indicators (indicators.md §2 and §3), row by row. */
class IndicatorListTest {

  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Map<String, Listed> LIST = list();

  /** Documents by the number that the list gives them. */
  private static final Map<String, String> DOCUMENTS =
      Map.of("000", "S0", "001", "S1", "002", "S2", "003", "S3", "004", "S4");

  /**
   * What the list itself corrects or leaves open: SC.9 is of the «whole plan» and so on stand as
   * they are; here are units only.
   */
  private static final Map<String, Unit> CORRECTED = Map.of();

  /** A row of the list. */
  record Listed(String code, String source, String unit, String direction) {}

  static List<Indicator> rows() {
    return CATALOGUE.on(TODAY).stream().filter(row -> LIST.containsKey(row.code())).toList();
  }

  private static Map<String, Listed> list() {
    try (InputStream file = IndicatorListTest.class.getResourceAsStream("/indicators.md")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, Listed> list = new HashMap<>();
      text.lines()
          .filter(line -> line.matches("\\| (T|P|PU|E|SC|A)\\.?\\d.*"))
          .map(line -> line.split("\\|"))
          .map(c -> new Listed(c[1].strip(), c[2].strip(), c[4].strip(), c[5].strip()))
          .forEach(row -> list.put(row.code(), row));
      return list;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theListIsWhole() {
    assertThat(LIST).hasSize(112);
  }

  @Test
  void everyRowOfTheListStandsInTheCatalogue() {
    assertThat(rows())
        .extracting(Indicator::code)
        .containsExactlyInAnyOrderElementsOf(LIST.keySet());
  }

  /** A row that nobody told on people made by hand is a row that nobody has thought through. */
  @Test
  void everyRowOfTheListIsToldOnPeopleMadeByHand() throws IOException {
    Set<String> told = told();
    assertThat(rows())
        .extracting(row -> row.same() == null ? row.code() : row.same())
        .allSatisfy(code -> assertThat(told).contains(code));
  }

  /** Codes that a test asks of a {@code Story}, read from the sources of the tests. */
  private static Set<String> told() throws IOException {
    Pattern asked = Pattern.compile("\\b(?:says|row|counted|of)\\(\\s*\"([A-Z]+\\.?\\d[\\w.]*)\"");
    Set<String> codes = new HashSet<>();
    for (String folder : List.of("programmes", "manual")) {
      Path sources = Path.of("src/test/java/ru/traektoria/monitoring", folder);
      try (Stream<Path> files = Files.list(sources)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          asked.matcher(Files.readString(file)).results().forEach(r -> codes.add(r.group(1)));
        }
      }
    }
    return codes;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void unitDirectionAndSourceAreThoseOfTheList(Indicator indicator) {
    Listed listed = LIST.get(indicator.code());
    assertThat(unit(listed)).as(listed.toString()).contains(indicator.text().unit());
    assertThat(indicator.text().direction())
        .as(listed.toString())
        .isEqualTo(direction(listed.direction()));
    source(indicator.text().source(), listed);
  }

  private static List<Unit> unit(Listed listed) {
    Unit corrected = CORRECTED.get(listed.code());
    if (corrected != null) {
      return List.of(corrected);
    }
    return listed
        .unit()
        .lines()
        .flatMap(unit -> Pattern.compile("[;(]").splitAsStream(unit))
        .map(String::strip)
        .flatMap(unit -> known(unit).stream())
        .toList();
  }

  private static List<Unit> known(String unit) {
    return switch (unit) {
      case "%" -> List.of(Unit.PERCENT);
      case "% относит." -> List.of(Unit.RELATIVE);
      case "п.п." -> List.of(Unit.POINTS);
      case "балл" -> List.of(Unit.SCORE, Unit.POINTS);
      case "да/нет" -> List.of(Unit.YES_NO);
      case "чел.", "ед.", "ед./год" -> List.of(Unit.COUNT);
      default -> List.of();
    };
  }

  private static Direction direction(String arrow) {
    return switch (arrow) {
      case "↑" -> Direction.UP;
      case "↓" -> Direction.DOWN;
      default -> Direction.NEUTRAL;
    };
  }

  /** The document, and every number of its paragraph. */
  private static void source(String source, Listed listed) {
    String[] parts = listed.source().split(" ", 2);
    assertThat(source).as(listed.toString()).contains(DOCUMENTS.get(parts[0]));
    assertThat(numbers(source)).as(listed.toString()).containsAll(numbers(parts[1]));
  }

  private static List<String> numbers(String text) {
    Matcher matcher = Pattern.compile("(?<![\\wа-яА-Я])\\d+(\\.\\d+)*").matcher(text);
    return matcher.results().map(found -> found.group()).toList();
  }

  @Test
  void everyCodeOfATrackAndOfThePassportIsThere() {
    List<String> missing =
        LIST.keySet().stream()
            .filter(code -> code.matches("[TP]\\d.*"))
            .filter(code -> CATALOGUE.find(code, TODAY).isEmpty())
            .sorted()
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void oneCalculationStandsUnderSeveralCodesWithoutASecondFormula() {
    Map<String, String> same =
        CATALOGUE.on(TODAY).stream()
            .filter(indicator -> indicator.same() != null)
            .collect(Collectors.toMap(Indicator::code, Indicator::same));
    assertThat(same).containsEntry("P6.5", "P2.6");
    same.forEach(
        (code, of) -> {
          Indicator alias = CATALOGUE.find(code, TODAY).orElseThrow();
          Indicator original = CATALOGUE.find(of, TODAY).orElseThrow();
          assertThat(alias.numerator()).isEqualTo(original.numerator());
          assertThat(alias.denominator()).isEqualTo(original.denominator());
          assertThat(alias.text().unit()).isEqualTo(original.text().unit());
          assertThat(alias.lists()).isEqualTo(original.lists());
        });
  }
}
