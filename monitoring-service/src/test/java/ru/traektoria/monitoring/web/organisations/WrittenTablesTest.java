package ru.traektoria.monitoring.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.tables.OrganisationTable;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finished answers belong to the very table and the very question they were written for. */
class WrittenTablesTest {

  private static final JsonMapper JSON = PlatformJson.tolerant();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Heading TOWN =
      new Heading(List.of("track1"), "2026-27", "live", DAY, "town");

  private final WrittenTables written = new WrittenTables(JSON);

  private static OrganisationTable table(int schools, long number) {
    Map<String, OrganisationTable.Cell> cells = new HashMap<>();
    for (int school = 0; school < schools; school++) {
      boolean hidden = school == 1;
      BigDecimal numerator = hidden ? null : BigDecimal.valueOf(number + school);
      cells.put(
          "school-%03d".formatted(school),
          new OrganisationTable.Cell(numerator, hidden ? null : 400L, hidden));
    }
    return OrganisationTable.of(
        List.of(new OrganisationTable.Indicated("T1.1", "PERCENT", DAY, cells)));
  }

  @Test
  void theSameTableIsWrittenOnce() {
    OrganisationTable table = table(3, 7);
    WrittenTable first = written.of(TOWN, table);
    assertThat(written.of(TOWN, table)).isSameAs(first);
  }

  @Test
  void anEqualTableOfAnotherQuestionIsNotTheSame() {
    OrganisationTable table = table(3, 7);
    Heading elsewhere = new Heading(TOWN.tracks(), TOWN.year(), "live", DAY, "elsewhere");
    WrittenTable first = written.of(TOWN, table);
    WrittenTable other = written.of(elsewhere, table);
    assertThat(json(other).get("municipality").asString()).isEqualTo("elsewhere");
    assertThat(other.etag(false)).isNotEqualTo(first.etag(false));
    assertThat(json(written.of(TOWN, table)).get("municipality").asString()).isEqualTo("town");
  }

  @Test
  void anotherNumberHasAnotherTagAndTheSameNumbersTheSame() {
    WrittenTable seven = written.of(TOWN, table(3, 7));
    assertThat(written.of(TOWN, table(3, 8)).etag(false)).isNotEqualTo(seven.etag(false));
    assertThat(written.of(TOWN, table(3, 7)).etag(false)).isEqualTo(seven.etag(false));
  }

  @Test
  void theNumbersStandInTheOrderOfOrganisationsAndHiddenOnesAreNamed() {
    JsonNode column = json(written.of(TOWN, table(3, 7))).get("indicators").get(0);
    assertThat(column.get("numerators").toString()).isEqualTo("[7,null,9]");
    assertThat(column.get("denominators").toString()).isEqualTo("[400,null,400]");
    assertThat(column.get("hidden").toString()).isEqualTo("[\"school-001\"]");
  }

  @Test
  void aSumKeepsItsHundredths() {
    Map<String, OrganisationTable.Cell> cells =
        Map.of(
            "a", new OrganisationTable.Cell(new BigDecimal("12.25"), null, false),
            "b", new OrganisationTable.Cell(BigDecimal.TEN, null, false));
    OrganisationTable table =
        OrganisationTable.of(
            List.of(new OrganisationTable.Indicated("T2.7", "NUMBER", DAY, cells)));
    JsonNode column = json(written.of(TOWN, table)).get("indicators").get(0);
    assertThat(column.get("numerators").toString()).isEqualTo("[12.25,10]");
    assertThat(column.get("denominators").toString()).isEqualTo("[null,null]");
  }

  @Test
  void packedBytesAreTheSameAnswerUnderATagOfTheirOwn() throws IOException {
    WrittenTable large = written.of(TOWN, table(1_000, 7));
    assertThat(large.worthPacking()).isTrue();
    assertThat(written.of(TOWN, table(3, 7)).worthPacking()).isFalse();
    byte[] packed = large.bytes(true);
    assertThat(packed.length).isLessThan(large.bytes(false).length / 3);
    try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      assertThat(unpacking.readAllBytes()).isEqualTo(large.bytes(false));
    }
    assertThat(large.bytes(true)).isSameAs(packed);
    assertThat(large.etag(true)).isNotEqualTo(large.etag(false));
  }

  private static JsonNode json(WrittenTable written) {
    return JSON.readTree(new String(written.bytes(false), StandardCharsets.UTF_8));
  }
}
