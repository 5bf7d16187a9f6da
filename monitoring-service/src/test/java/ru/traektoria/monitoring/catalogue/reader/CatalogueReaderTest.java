package ru.traektoria.monitoring.catalogue.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.catalogue.YearKind;

/** How the files of the catalogue are read, and what stops the service at start. */
class CatalogueReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static final String TRACKS =
      """
      tracks: {track1: Трек 1. Мастерство}
      indicators:
      - {code: T1, track: track1, name: Педагоги, brief: П, unit: COUNT, direction: UP, of: people,
         numerator: pedagogue, words: все, day: 09-30, breakdowns: [organisation], source: S3}
      """;

  private static final String PLAN =
      """
      programme: {code: PLAN, title: План, source: План (S2), year: CALENDAR, order: 5}
      indicators:
      - {code: X.1, name: Молодые, brief: М, unit: PERCENT, direction: UP, of: people,
         denominator: pedagogue, numerator: age(asOf) < 35, words: м, day: 12-31,
         breakdowns: [], source: План (S2)}
      """;

  private static Catalogue read(String... files) {
    Map<String, byte[]> named = new LinkedHashMap<>();
    for (String file : files) {
      named.put("file" + named.size() + ".yaml", file.getBytes(StandardCharsets.UTF_8));
    }
    return CatalogueReader.read(named);
  }

  private static String row(String rest) {
    return "indicators:\n- {code: Y, programme: PLAN, name: Y, brief: Y, unit: COUNT,"
        + " direction: UP, words: w, day: 12-31, breakdowns: [], source: s, "
        + rest
        + "}\n";
  }

  @Test
  void aTrackIsAProgrammeThatAlwaysBinds() {
    Catalogue catalogue = read(TRACKS, PLAN);
    assertThat(catalogue.programmes())
        .extracting(Programme::code)
        .containsExactly("track1", "PLAN");
    assertThat(catalogue.tracks()).containsOnlyKeys("track1");
    assertThat(catalogue.programme("track1").orElseThrow().brief()).isEqualTo("Трек 1");
    assertThat(catalogue.programme("PLAN").orElseThrow().always()).isFalse();
  }

  @Test
  void theKindOfYearIsTheProgrammesUnlessTheRowSaysAnother() {
    Catalogue catalogue =
        read(TRACKS, PLAN, row("of: people, numerator: pedagogue, year: ACADEMIC"));
    assertThat(catalogue.find("X.1", TODAY).orElseThrow().year()).isEqualTo(YearKind.CALENDAR);
    assertThat(catalogue.find("Y", TODAY).orElseThrow().year()).isEqualTo(YearKind.ACADEMIC);
    assertThat(catalogue.yearOf("Y")).as("the page of its programme").isEqualTo(YearKind.CALENDAR);
  }

  @Test
  void aRowMayStandInAProgrammeThatAnotherFileDefines() {
    Catalogue catalogue = read(row("of: people, numerator: pedagogue"), TRACKS, PLAN);
    assertThat(catalogue.of("PLAN", TODAY)).extracting(Indicator::code).containsExactly("X.1", "Y");
  }

  @Test
  void rowsOfAGroupStandTogetherAndSubLinesBehindTheirRow() {
    String late =
        "indicators:\n"
            + line("B1", "group: B")
            + line("A2n", "group: A, partOf: A2")
            + line("A2", "group: A");
    String home = PLAN + line("A1", "group: A") + line("B2", "group: B");
    assertThat(read(late, TRACKS, home).of("PLAN", TODAY))
        .extracting(Indicator::code)
        .containsExactly("X.1", "A1", "A2", "A2n", "B2", "B1");
  }

  private static String line(String code, String rest) {
    return "- {code: %s, programme: PLAN, name: n, brief: b, unit: COUNT, direction: UP,"
            .formatted(code)
        + " of: people, numerator: pedagogue, words: w, day: 12-31, breakdowns: [], source: s, "
        + rest
        + "}\n";
  }

  @Test
  void aRowOfNoProgrammeIsRefused() {
    assertThatThrownBy(() -> read(TRACKS, row("of: people, numerator: pedagogue")))
        .hasMessageContaining("Y: нет программы «PLAN»");
  }

  @Test
  void theSameCalculationUnderAnotherCodeKeepsItsFormula() {
    Catalogue catalogue =
        read(
            TRACKS,
            PLAN,
            "indicators:\n- {code: Z, programme: PLAN, same: X.1, name: То же, day: 08-31,"
                + " source: s}\n");
    Indicator same = catalogue.find("Z", TODAY).orElseThrow();
    Indicator original = catalogue.find("X.1", TODAY).orElseThrow();
    assertThat(same.numerator()).isEqualTo(original.numerator());
    assertThat(same.day()).isNotEqualTo(original.day());
    assertThat(catalogue.sameAs(original, TODAY)).containsExactly(same);
    assertThat(catalogue.sameAs(same, TODAY)).containsExactly(original);
    assertThatThrownBy(
            () ->
                read(
                    PLAN,
                    "indicators:\n- {code: Z, programme: PLAN, same: NO, name: z, source: s}\n"))
        .hasMessageContaining("Z: нет показателя «NO»");
  }

  @Test
  void aDerivedRowNamesPartsThatExistAndNeverItself() {
    assertThatThrownBy(() -> read(PLAN, row("derived: {change: NO}")))
        .hasMessageContaining("Y: выведен из «NO», а такого показателя нет");
    assertThatThrownBy(() -> read(PLAN, row("derived: {change: Y}")))
        .hasMessageContaining("Y: выведен из самого себя");
    assertThatThrownBy(() -> read(PLAN, row("derived: {improved: []}")))
        .hasMessageContaining("Y: не из чего выводить");
  }

  @Test
  void aDerivedRowSaysOneThingAndHasNoFormula() {
    for (String wrong :
        new String[] {
          "derived: {}",
          "derived: {change: X.1, ratio: X.1}",
          "derived: {change: X.1}, numerator: pedagogue"
        }) {
      assertThatThrownBy(() -> read(PLAN, row(wrong)))
          .as(wrong)
          .hasMessageContaining("Y: производный показатель — это одно из");
    }
  }

  @Test
  void twoFilesDoNotDefineOneProgrammeDifferently() {
    assertThatThrownBy(() -> read(PLAN, PLAN.replace("План,", "Другой план,")))
        .hasMessageContaining("программа «PLAN» уже определена иначе");
  }
}
