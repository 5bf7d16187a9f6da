package ru.traektoria.diagnostics.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.diagnostics.model.instrument.Samples.GOALS;
import static ru.traektoria.diagnostics.model.instrument.Samples.instrument;
import static ru.traektoria.diagnostics.model.instrument.Samples.scale;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.platform.kernel.Decision;

class DraftingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 12);
  private final Instrument draft = instrument(InstrumentKind.TEST, List.of(scale("a", GOALS)));

  @Test
  void aDraftIsPublishedOnceAndThenNeverChanges() {
    Instrument published = accepted(Drafting.publish(draft, List.of(), DAY));
    assertThat(published.state()).isEqualTo(InstrumentState.PUBLISHED);
    assertThat(published.origin().publishedOn()).isEqualTo(DAY);
    assertThat(Drafting.arrange(published, sections -> List.of()).accepted()).isFalse();
    assertThat(Drafting.describe(published, face("Другое")).accepted()).isFalse();
    assertThat(accepted(Drafting.publish(published, List.of(), DAY.plusDays(1))))
        .as("a repeated click changes nothing")
        .isEqualTo(published);
  }

  @Test
  void aBlockingFlawKeepsADraftBackAndAdviceDoesNot() {
    assertThat(Drafting.publish(draft, List.of(Flaw.whole("нет ключа")), DAY).accepted()).isFalse();
    assertThat(Drafting.publish(draft, List.of(Flaw.advice("a", "мало")), DAY).accepted()).isTrue();
  }

  @Test
  void onlyAPublishedVersionIsRetired() {
    assertThat(Drafting.retire(draft, DAY).accepted()).isFalse();
    Instrument published = accepted(Drafting.publish(draft, List.of(), DAY));
    Instrument retired = accepted(Drafting.retire(published, DAY.plusDays(3)));
    assertThat(retired.state()).isEqualTo(InstrumentState.RETIRED);
    assertThat(retired.origin().retiredOn()).isEqualTo(DAY.plusDays(3));
    assertThat(accepted(Drafting.retire(retired, DAY.plusDays(9)))).isEqualTo(retired);
  }

  @Test
  void theNextVersionStartsAsADraftWithTheSameQuestions() {
    Instrument published = accepted(Drafting.publish(draft, List.of(), DAY));
    Instrument next =
        Drafting.copied(published, new InstrumentId("t-2"), "t", 2, published.origin());
    assertThat(next.state()).isEqualTo(InstrumentState.DRAFT);
    assertThat(next.items()).isEqualTo(published.items());
    assertThat(next.origin().publishedOn()).isNull();
    assertThat(next.origin().municipality()).isEqualTo("m1");
  }

  private static Drafting.Face face(String title) {
    return new Drafting.Face(InstrumentKind.TEST, title, "", Thresholds.DEFAULT, null);
  }

  private static Instrument accepted(Decision<Instrument, Void> decision) {
    return ((Decision.Accepted<Instrument, Void>) decision).state();
  }
}
