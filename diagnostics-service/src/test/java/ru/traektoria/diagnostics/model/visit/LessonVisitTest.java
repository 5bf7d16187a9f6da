package ru.traektoria.diagnostics.model.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.ItemKind;
import ru.traektoria.diagnostics.model.instrument.Section;
import ru.traektoria.diagnostics.model.instrument.Thresholds;
import ru.traektoria.diagnostics.model.visit.LessonVisit.Sheet;
import ru.traektoria.diagnostics.model.visit.VisitEvent.LessonVisited;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

class LessonVisitTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

  @Test
  void twoObserversOfOneLessonDoNotOverwriteEachOther() {
    LessonVisit visit = after(visit().save(sheet("lead", 0, "3", "", false), asked(), DAY));
    visit = after(visit.save(sheet("methodist", 0, "5", "", false), asked(), DAY));
    visit = after(visit.save(sheet("lead", 1, "4", "Больше пауз", false), asked(), DAY));
    assertThat(visit.sheetOf("lead", "").answers()).containsEntry("g", List.of("4"));
    assertThat(visit.sheetOf("methodist", "").answers()).containsEntry("g", List.of("5"));
  }

  @Test
  void theSameObserverInTwoWindowsIsTold() {
    LessonVisit visit = after(visit().save(sheet("lead", 0, "3", "", false), asked(), DAY));
    assertThat(codes(visit.save(sheet("lead", 0, "1", "", false), asked(), DAY)))
        .containsExactly("visit.stale");
  }

  @Test
  void aFinishedAnalysisIsWholeAndHasARecommendation() {
    Sheet empty = new Sheet("lead", "Завуч", 0, Map.of(), " ", true);
    assertThat(codes(visit().save(empty, asked(), DAY.minusDays(1))))
        .containsExactly("visit.early", "visit.open", "visit.recommendation");
    Decision<LessonVisit, VisitEvent> done =
        visit().save(sheet("lead", 0, "4", "Больше пауз", true), asked(), DAY);
    assertThat(((Decision.Accepted<LessonVisit, VisitEvent>) done).events())
        .hasOnlyElementsOfType(LessonVisited.class)
        .hasSize(1);
    assertThat(codes(after(done).save(sheet("lead", 1, "5", "x", false), asked(), DAY)))
        .containsExactly("visit.done");
    Decision<LessonVisit, VisitEvent> second =
        after(done).save(sheet("methodist", 0, "4", "Хорошо", true), asked(), DAY);
    assertThat(((Decision.Accepted<LessonVisit, VisitEvent>) second).events())
        .as("the lesson was visited once")
        .isEmpty();
  }

  private static LessonVisit visit() {
    Examinee anna = new Examinee(new TeacherId("anna"), "m", "o");
    return new LessonVisit(
        "v",
        anna,
        VisitKind.LESSON,
        DAY,
        "7 «Б», физика",
        new InstrumentId("l-1"),
        null,
        List.of());
  }

  private static Sheet sheet(
      String observer, long revision, String mark, String recommendation, boolean done) {
    return new Sheet(
        observer, observer, revision, Map.of("g", List.of(mark)), recommendation, done);
  }

  private static Instrument asked() {
    CompetenceCode goals = new CompetenceCode("METHODS.GOALS");
    Item item = new Item("g", ItemKind.SCALE, goals, 1, "", false, List.of());
    return new Instrument(
        new InstrumentId("l-1"),
        "l",
        1,
        InstrumentState.PUBLISHED,
        InstrumentKind.LESSON_ANALYSIS,
        "",
        "",
        Thresholds.DEFAULT,
        List.of(new Section("", null, "", List.of(item))));
  }

  private static LessonVisit after(Decision<LessonVisit, VisitEvent> decision) {
    return ((Decision.Accepted<LessonVisit, VisitEvent>) decision).state();
  }

  private static List<String> codes(Decision<?, ?> decision) {
    return ((Decision.Refused<?, ?>) decision).reasons().stream().map(Reason::code).toList();
  }
}
