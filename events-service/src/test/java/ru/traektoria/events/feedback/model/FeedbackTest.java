package ru.traektoria.events.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.ANNA;
import static ru.traektoria.events.Cast.DAY;
import static ru.traektoria.events.Cast.IVAN;
import static ru.traektoria.events.Cast.LIDA;
import static ru.traektoria.events.Cast.SCHOOL;
import static ru.traektoria.events.Cast.TOWN;
import static ru.traektoria.events.Cast.seminar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.feedback.model.Answer.Useful;
import ru.traektoria.events.feedback.model.FeedbackEvent.FeedbackGiven;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision.Accepted;

/** Who is asked, how often, and what nobody learns. */
class FeedbackTest {

  private static final ActivityId ID = new ActivityId("a");

  @ParameterizedTest
  @CsvSource({
    // who, score, days after, accepted
    "anna, 5, 0, true",
    "anna, 1, 30, true",
    "anna, 5, 31, false",
    "ivan, 5, 0, false",
    "stranger, 5, 0, false",
    "anna, 0, 0, false",
    "anna, 6, 0, false",
    "anna, , 0, false",
  })
  void whoWasThereIsAskedForThirtyDaysAndTheScoreIsOneToFive(
      String who, Integer score, int days, boolean accepted) {
    Answer said = new Answer(score, List.of(), "");
    assertThat(
            Feedback.none(ID)
                .answer(held(), new TeacherId(who), said, DAY.plusDays(days))
                .accepted())
        .isEqualTo(accepted);
  }

  @Test
  void everybodyIsAskedOnce() {
    Feedback once = answered(Feedback.none(ID), ANNA, new Answer(4, List.of(), "Хорошо"));
    assertThat(once.answer(held(), ANNA, new Answer(1, List.of(), ""), DAY).accepted()).isFalse();
    assertThat(once.answers()).hasSize(1);
  }

  @Test
  void beforeItIsClosedNobodyIsAsked() {
    Activity planned = state(Activity.schedule(ID, TOWN, seminar(5)));
    assertThat(
            Feedback.none(ID).answer(planned, ANNA, new Answer(5, List.of(), ""), DAY).accepted())
        .isFalse();
  }

  @Test
  void whatIsKeptIsTheSameInWhateverOrderPeopleCame() {
    List<Answer> answers =
        List.of(new Answer(5, List.of(Useful.CONTENT), "Б"), new Answer(2, List.of(), "А"));
    Feedback forth =
        answered(answered(Feedback.none(ID), ANNA, answers.get(0)), LIDA, answers.get(1));
    Feedback back =
        answered(answered(Feedback.none(ID), LIDA, answers.get(1)), ANNA, answers.get(0));
    Feedback swapped =
        answered(answered(Feedback.none(ID), ANNA, answers.get(1)), LIDA, answers.get(0));
    assertThat(forth).isEqualTo(back).isEqualTo(swapped);
  }

  @Test
  void theEventSaysThatSomebodyAnsweredAndNothingElse() {
    Object decision =
        Feedback.none(ID).answer(held(), ANNA, new Answer(2, List.of(), "Скучно"), DAY);
    FeedbackGiven given = (FeedbackGiven) ((Accepted<?, ?>) decision).events().get(0);
    assertThat(given.answers()).isEqualTo(1);
    assertThat(given.toString())
        .doesNotContain("anna")
        .doesNotContain("Скучно")
        .doesNotContain("2,");
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "4, true", "5, false", "9, false"})
  void fewerThanFiveAnswersAreCountedAndNotShown(int answers, boolean hidden) {
    FeedbackSummary summary = FeedbackSummary.of(withAnswers(answers), 12);
    assertThat(summary.hidden()).isEqualTo(hidden);
    assertThat(summary.answers()).isEqualTo(answers);
    assertThat(summary.texts().isEmpty()).isEqualTo(hidden);
    assertThat(summary.scores().isEmpty()).isEqualTo(hidden);
  }

  @Test
  void theAverageIsRoundedAndFourAndFiveAreSatisfied() {
    List<Answer> answers = new ArrayList<>();
    for (int score : new int[] {5, 5, 4, 3, 2, 5}) {
      answers.add(new Answer(score, List.of(Useful.CONTENT), "слова " + score));
    }
    Collections.shuffle(answers, new Random(3));
    FeedbackSummary summary = FeedbackSummary.of(new Feedback(ID, List.of(), answers), 9);
    assertThat(summary.average()).isEqualTo(new BigDecimal("4.0"));
    assertThat(summary.satisfied()).isEqualTo(4);
    assertThat(summary.scores()).containsExactly(0, 1, 1, 1, 3);
    assertThat(summary.useful()).isEqualTo(Map.of(Useful.CONTENT, 6));
  }

  private static Feedback withAnswers(int count) {
    return new Feedback(
        ID, List.of(), Collections.nCopies(count, new Answer(5, List.of(), "Спасибо")));
  }

  /** Anna and Lida were there, Ivan was not. */
  private static Activity held() {
    Activity activity = state(Activity.schedule(ID, TOWN, seminar(5)));
    for (TeacherId who : List.of(ANNA, IVAN, LIDA)) {
      activity = state(activity.participants().include(who, SCHOOL, Role.PARTICIPANT));
    }
    Activity marked =
        state(
            activity
                .participants()
                .mark(
                    Map.of(
                        ANNA,
                        Attendance.PRESENT,
                        IVAN,
                        Attendance.ABSENT,
                        LIDA,
                        Attendance.PRESENT)));
    LocalDate on = DAY;
    return state(marked.hold(on, on));
  }

  private static Feedback answered(Feedback known, TeacherId who, Answer said) {
    return state(known.answer(held(), who, said, DAY));
  }

  @SuppressWarnings("unchecked")
  private static <S> S state(Object decision) {
    return ((Accepted<S, ?>) decision).state();
  }
}
