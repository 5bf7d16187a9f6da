package ru.traektoria.diagnostics.model.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.nomination.NominationList.Answer;
import ru.traektoria.diagnostics.model.nomination.NominationList.Nominee;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

class NominationTest {

  private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
  private static final Examinee ANNA = new Examinee(new TeacherId("anna"), "m", "school");

  @ParameterizedTest(name = "день {0}, отправлен {1}, согласие {2}, в школе {3}, всего {4}: {5}")
  @CsvSource({
    "2026-11-20, no,  yes, 0, 0, ok",
    "2026-11-21, no,  yes, 0, 0, nomination.late",
    "2026-11-20, yes, yes, 0, 1, nomination.sent",
    "2026-11-20, no,  no,  0, 0, nomination.consent",
    "2026-11-20, no,  yes, 1, 1, ok",
    "2026-11-20, no,  yes, 2, 2, nomination.organisation",
    "2026-11-20, no,  yes, 0, 4, nomination.full",
    "2026-11-20, no,  yes, 0, 3, ok"
  })
  void aConsentingTeacherIsProposedInTimeWithinTheQuotas(
      LocalDate today, String sent, String consents, int inSchool, int all, String expected) {
    NominationList list = list(sent.equals("yes") ? LAST : null, inSchool, all);
    assertThat(
            NominationRule.reasons(list, ANNA, consents.equals("yes"), today).stream()
                .map(Reason::code)
                .findFirst()
                .orElse("ok"))
        .isEqualTo(expected);
  }

  @Test
  void theCentreAnswersEachTeacherOnceTheListIsSent() {
    NominationList list = state(list(null, 0, 0).propose(ANNA, true, LAST));
    assertThat(list.answer(ANNA.teacher(), true, null).accepted()).isFalse();
    NominationList sent = state(list.send(LAST));
    assertThat(sent.takeBack(ANNA.teacher()).accepted()).isFalse();
    assertThat(sent.answer(ANNA.teacher(), false, " ").accepted())
        .as("a refusal needs a reason")
        .isFalse();
    assertThat(state(sent.answer(ANNA.teacher(), true, null)).nominees().get(0).answer())
        .isEqualTo(Answer.ACCEPTED);
  }

  private static NominationList list(LocalDate sentOn, int inSchool, int all) {
    List<Nominee> nominees = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      String place = i < inSchool ? "school" : "other" + i;
      nominees.add(new Nominee(new TeacherId("t" + i), place, Answer.PROPOSED, null));
    }
    return new NominationList("n", "m", "Осень", LAST, 4, 2, sentOn, nominees);
  }

  private static NominationList state(Decision<NominationList, Void> decision) {
    return ((Decision.Accepted<NominationList, Void>) decision).state();
  }
}
