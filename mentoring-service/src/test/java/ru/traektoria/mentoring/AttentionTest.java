package ru.traektoria.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.mentoring.Cast.SCHOOL;
import static ru.traektoria.mentoring.Cast.SEPTEMBER;
import static ru.traektoria.mentoring.Cast.TODAY;
import static ru.traektoria.mentoring.application.attention.Attention.*;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.traektoria.mentoring.Cast.Draft;
import ru.traektoria.mentoring.application.MentoringSettings;
import ru.traektoria.mentoring.application.attention.Attention;
import ru.traektoria.mentoring.model.Load;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.model.programme.Session;
import ru.traektoria.mentoring.model.programme.Session.Kind;
import ru.traektoria.mentoring.model.programme.Session.SessionId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;

class AttentionTest {

  private static final MentoringSettings SETTINGS = new MentoringSettings(3, 28, 30, 2);

  /** What asks for attention on 20 November 2026: last entry of the log and end of the term. */
  static Stream<Arguments> truthTable() {
    LocalDate may = LocalDate.of(2027, 5, 31);
    return Stream.of(
        Arguments.of("met 28 days ago", TODAY.minusDays(28), may, Set.of()),
        Arguments.of("met 29 days ago", TODAY.minusDays(29), may, Set.of(STALLED)),
        Arguments.of("never met", null, may, Set.of(STALLED)),
        Arguments.of(
            "ends in 30 days", TODAY, TODAY.plusDays(30), Set.of(EXPIRING, ASSESSMENT_DUE)),
        Arguments.of("ends in 31 days", TODAY, TODAY.plusDays(31), Set.of(ASSESSMENT_DUE)),
        Arguments.of("ends today", TODAY, TODAY, Set.of(EXPIRING, ASSESSMENT_DUE)),
        Arguments.of(
            "ended yesterday", TODAY, TODAY.minusDays(1), Set.of(OVERDUE, ASSESSMENT_DUE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("truthTable")
  void anActivePairSaysWhatItNeeds(
      String what, LocalDate lastMet, LocalDate end, Set<Attention> flags) {
    MentoringPair pair =
        state(
            MentoringPair.assign(
                new PairId("p"),
                SCHOOL,
                new Draft().form(Form.SITUATIONAL).term(SEPTEMBER, end).terms(),
                Load.none(),
                TODAY));
    if (lastMet != null) {
      Session session = Session.of(new SessionId("s"), Kind.MEETING, lastMet, "", "Итог");
      pair = state(pair.record(session, TODAY));
    }
    assertThat(Attention.of(pair, TODAY, SETTINGS)).as(what).isEqualTo(flags);
  }

  private static MentoringPair state(Decision<MentoringPair, MentoringEvent> decision) {
    return ((Accepted<MentoringPair, MentoringEvent>) decision).state();
  }
}
