package ru.traektoria.monitoring.manual.application.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.manual.application.results.ResultsBoard.Board;
import ru.traektoria.monitoring.manual.application.results.ResultsBoard.Value;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.town.Folded;
import ru.traektoria.monitoring.town.Told;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.json.PlatformJson;

/** Results of pupils side by side: who is hidden, what is compared, when it is good. */
class ResultsBoardTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final Fold fold = Folded.empty();
  private final ResultsBoard results =
      new ResultsBoard(new Tables(fold::facts, CatalogueReader.shipped()));

  private void school(String id) {
    tell("staff.events", "OrganisationChanged", id, Map.of("organisation", id, "kind", "SCHOOL"));
  }

  private void tell(String topic, String type, String subject, Map<String, Object> fields) {
    Map<String, Object> data = new LinkedHashMap<>(Map.of("municipality", "town"));
    data.putAll(fields);
    byte[] bytes = PlatformJson.tolerant().writeValueAsBytes(data);
    Told.Event event = new Told.Event(topic, "ru.traektoria." + type + ".v1", subject, 1, bytes);
    assertThat(Folded.apply(fold, event, 1)).isEqualTo(Fold.Outcome.FOLDED);
  }

  /** Rows «subject class pupils good». */
  private void tests(String school, int year, String... rows) {
    List<Map<String, Object>> results = new ArrayList<>();
    for (String row : rows) {
      String[] c = row.split(" ");
      results.add(
          Map.of(
              "subject", c[0],
              "grade", Integer.valueOf(c[1]),
              "pupils", Integer.valueOf(c[2]),
              "good", Integer.valueOf(c[3])));
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("sheet", school + year);
    data.put("kind", "VPR");
    data.put("organisation", school);
    data.put("from", year + "-09-01");
    data.put("to", (year + 1) + "-08-31");
    data.put("submittedOn", (year + 1) + "-06-01");
    data.put("approvedOn", (year + 1) + "-06-01");
    data.put("results", results);
    tell("monitoring.events", "StudentResultsApproved", school + year, data);
  }

  private Board board(String own) {
    return results.of("town", new AcademicYear(2025), own, TODAY);
  }

  private static Value whole(Board board) {
    return board.whole().get(ResultPart.VPR.ordinal());
  }

  private static String said(Value value) {
    return value.hidden() ? "скрыто" : value.now().stripTrailingZeros().toPlainString();
  }

  @Test
  void onlyTheSameSubjectAndClassIsCompared() {
    school("first");
    tests("first", 2024, "MATHS 5 50 20", "MATHS 6 50 0");
    tests("first", 2025, "MATHS 5 40 20", "MATHS 7 60 60");
    Value value = whole(board(null));
    assertThat(said(value)).as("all of the year").isEqualTo("80");
    assertThat(value.before()).as("MATHS 5 alone").isEqualByComparingTo("40");
    assertThat(value.change()).as("50 % of MATHS 5 now").isEqualByComparingTo("10");
    assertThat(board(null).verdict()).isTrue();
  }

  @Test
  void aSmallGroupIsHiddenAndSoIsTheOneItCouldBeToldFrom() {
    List.of("a", "b", "c").forEach(this::school);
    tests("a", 2025, "MATHS 5 3 3");
    tests("b", 2025, "MATHS 5 20 10");
    tests("c", 2025, "MATHS 5 30 10");
    Board all = board(null);
    assertThat(all.lines())
        .extracting(line -> line.organisation() + " " + said(line.values().get(ResultPart.VPR)))
        .containsExactlyInAnyOrder("a скрыто", "b скрыто", "c 33.3333");
    assertThat(said(whole(all))).as("23 of 53").isEqualTo("43.3962");
    assertThat(board("a").lines())
        .as("a school sees itself, and nobody else")
        .extracting(line -> line.organisation() + " " + said(line.values().get(ResultPart.VPR)))
        .containsExactly("a 100");
  }

  @Test
  void aTotalThatIsOneSmallGroupIsHiddenToo() {
    List.of("a", "b").forEach(this::school);
    tests("a", 2025, "MATHS 5 3 3");
    assertThat(whole(board(null)).hidden()).isTrue();
    assertThat(board(null).verdict()).as("nothing to compare").isNull();
  }
}
