package ru.traektoria.monitoring.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.tables.Ingredient;
import ru.traektoria.monitoring.tables.Ingredient.Outcome;
import ru.traektoria.monitoring.target.model.Baseline;
import ru.traektoria.monitoring.target.model.TargetKind;
import ru.traektoria.monitoring.target.model.Terms;
import ru.traektoria.monitoring.town.Story;

/** Э.17, список несоответствий: plan items and targets whose day has come and that are not met. */
class NonconformityTest {

  private static final String YEAR_END = "2026-12-31";

  private final Story story = new Story();

  @Test
  void anItemIsOverdueFromItsLastDayUntilItIsDone() {
    item("inTime", "OPEN", "2026-10-31", null);
    item("inTime", "DONE", "2026-10-31", "2026-10-31");
    item("late", "DONE", "2026-10-31", "2026-11-15");
    item("never", "OPEN", "2026-11-30", null);
    item("cancelled", "CANCELLED", "2026-10-31", null);
    item("noTerm", "OPEN", null, null);
    assertThat(story.says("E.17p", "2026-10-30")).as("срок не наступил").isEqualTo("0");
    assertThat(story.counted("E.17p", "2026-10-31")).containsExactly("late");
    assertThat(story.counted("E.17p", "2026-11-14")).containsExactly("late");
    assertThat(story.counted("E.17p", "2026-11-15")).as("выполнен позже срока").isEmpty();
    assertThat(story.counted("E.17p", YEAR_END)).containsExactly("never");
    assertThat(story.says("E.17p", "2027-12-31")).as("другой год").isEqualTo("0");
    assertThat(story.says("E.17", YEAR_END)).isEqualTo("1");
  }

  @Test
  void aTargetIsUnmetFromItsTermOnAndOnlyWhereItCanBeJudged() {
    story.schools("s").teachers("s", "anna");
    target("E.11", TargetKind.FLOOR, "100", "2026-11-30");
    target("E.12", TargetKind.FLOOR, "1", "2027-06-30");
    target("E.15", TargetKind.FLOOR, "0", "2026-06-30");
    target("E.10", TargetKind.FLOOR, "100", "2026-11-30");
    target("E.1b", TargetKind.PERCENTAGE_POINTS, "5", "2026-06-30");
    target("T1.1", TargetKind.FLOOR, "100", "2026-06-30");
    assertThat(story.says("E.17t", "2026-11-29")).as("отставание до срока — угроза").isEqualTo("0");
    assertThat(outcome("E.11", "2026-11-29")).isEqualTo(Outcome.PENDING);
    assertThat(story.says("E.17t", "2026-11-30")).isEqualTo("1");
    assertThat(outcome("E.11", "2026-11-30")).isEqualTo(Outcome.FAILS);
    assertThat(outcome("E.12", YEAR_END)).as("срок в другом году").isEqualTo(Outcome.PENDING);
    assertThat(outcome("E.15", YEAR_END)).isEqualTo(Outcome.HOLDS);
    assertThat(outcome("E.10", YEAR_END)).as("делить не на что").isEqualTo(Outcome.UNKNOWN);
    assertThat(outcome("E.1b", YEAR_END)).as("база неизвестна").isEqualTo(Outcome.UNKNOWN);
    assertThat(story.row("E.17t", YEAR_END).parts())
        .as("показатели других программ и без цели сюда не входят")
        .extracting(Ingredient::code)
        .containsExactly("E.1b", "E.10", "E.11", "E.12", "E.15");
    item("never", "OPEN", "2026-11-30", null);
    assertThat(story.says("E.17", YEAR_END)).as("один пункт и один показатель").isEqualTo("2");
  }

  @Test
  void aTargetIsOfTheWholeMunicipalityAndItemsAreOfASchoolToo() {
    story.schools("s");
    target("E.11", TargetKind.FLOOR, "100", "2026-11-30");
    assertThat(story.says("E.17t", YEAR_END, "s")).isEqualTo("—");
    assertThat(story.says("E.17p", YEAR_END, "s")).isEqualTo("0");
    assertThat(story.says("E.17", YEAR_END, "s")).isEqualTo("—");
  }

  private Outcome outcome(String code, String day) {
    return story.row("E.17t", day).parts().stream()
        .filter(part -> part.code().equals(code))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  private void target(String code, TargetKind kind, String amount, String due) {
    BigDecimal number = new BigDecimal(amount);
    story.target(code, new Terms(kind, number, LocalDate.parse(due), Baseline.unknown(), "S4"));
  }

  private void item(String id, String state, String due, String done) {
    story.tell(
        "activities",
        "PlanItemChanged",
        id,
        "plan",
        "plan",
        "owner",
        "MUNICIPALITY",
        "yearKind",
        "CALENDAR",
        "first",
        2026,
        "last",
        2026,
        "item",
        id,
        "section",
        "s1",
        "state",
        state,
        "dueOn",
        due,
        "doneOn",
        done);
  }
}
