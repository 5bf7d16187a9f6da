package ru.traektoria.route.model.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.route.model.Cast.after;
import static ru.traektoria.route.model.Cast.refusals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.Cast;
import ru.traektoria.route.model.attestation.Circumstances.Entered;
import ru.traektoria.route.model.attestation.Circumstances.Span;
import ru.traektoria.route.model.attestation.RecordedExemption.Deed;
import ru.traektoria.route.model.attestation.RecordedExemption.Why;

class RecordedExemptionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate FROM = LocalDate.of(2025, 2, 1);

  /** What it is now, what is done, the day, the reason: what stands against it. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "running, end, 2026-01-31, приказ, ''",
        "running, end, 2025-02-01, приказ, ''",
        "running, end, 2025-01-31, приказ, exemption.to",
        "running, end, -, приказ, exemption.to",
        "running, end, 2026-01-31, -, exemption.reason",
        "running, remove, -, ошибка, ''",
        "running, remove, -, ' ', exemption.reason",
        "ended, end, 2026-03-31, приказ, ''",
        "ended, remove, -, ошибка, ''",
        "removed, end, 2026-01-31, приказ, exemption.removed",
        "removed, remove, -, ошибка, exemption.removed"
      })
  void whatMayBeDoneToARecordWithWhichReason(
      String now, String deed, LocalDate last, String reason, String code) {
    RecordedExemption one = in(now);
    Decision<RecordedExemption, Void> decision =
        deed.equals("end") ? one.end(last, why(reason)) : one.remove(why(reason));
    assertThat(String.join(",", refusals(decision))).isEqualTo(code);
  }

  @Test
  void aRemovedRecordFreesFromNothingAndStaysToBeRead() {
    RecordedExemption removed = in("removed");
    assertThat(removed.counts()).isFalse();
    assertThat(removed.changes())
        .extracting(RecordedExemption.Change::deed)
        .containsExactly(Deed.RECORDED, Deed.REMOVED);
    assertThat(refusals(recorded(Exemption.CHILDCARE_LEAVE, FROM, null, List.of(removed))))
        .isEmpty();
  }

  /** The days of a second record of the same kind beside 1 Feb to 30 June 2025. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "CHILDCARE_LEAVE, 2025-06-30, -, true",
        "CHILDCARE_LEAVE, 2025-07-01, -, false",
        "CHILDCARE_LEAVE, 2024-01-01, 2025-01-31, false",
        "CHILDCARE_LEAVE, 2024-01-01, 2025-02-01, true",
        "CHILDCARE_LEAVE, 2024-01-01, -, true",
        "LONG_ILLNESS, 2025-03-01, -, false"
      })
  void theSameDaysAreRecordedOnce(Exemption kind, LocalDate from, LocalDate to, boolean twice) {
    RecordedExemption there =
        after(recorded(Exemption.CHILDCARE_LEAVE, FROM, LocalDate.of(2025, 6, 30), List.of()));
    assertThat(refusals(recorded(kind, from, to, List.of(there))).contains("exemption.twice"))
        .isEqualTo(twice);
  }

  @Test
  void whatTheRegisterKnowsIsNotEnteredByHand() {
    assertThat(refusals(recorded(Exemption.CATEGORY, FROM, null, List.of())))
        .containsExactly("exemption.kind");
    assertThat(refusals(recorded(null, null, null, List.of())))
        .containsExactly("exemption.kind", "exemption.from");
    assertThat(refusals(recorded(Exemption.PREGNANCY, FROM, FROM.minusDays(1), List.of())))
        .containsExactly("exemption.to");
  }

  private static RecordedExemption in(String state) {
    RecordedExemption running = after(recorded(Exemption.CHILDCARE_LEAVE, FROM, null, List.of()));
    return switch (state) {
      case "ended" -> after(running.end(LocalDate.of(2026, 1, 31), why("приказ")));
      case "removed" -> after(running.remove(why("ошибка")));
      default -> running;
    };
  }

  private static Decision<RecordedExemption, Void> recorded(
      Exemption kind, LocalDate from, LocalDate to, List<RecordedExemption> standing) {
    return RecordedExemption.record(
        new ExemptionId("e1"),
        Cast.ANNA,
        new Entered(kind, new Span(from, to)),
        standing,
        why(null));
  }

  private static Why why(String reason) {
    return new Why(reason, Cast.SCHOOL_LEAD, TODAY);
  }
}
