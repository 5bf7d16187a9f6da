package ru.traektoria.mentoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.mentoring.Cast.ANNA;
import static ru.traektoria.mentoring.Cast.IVAN;
import static ru.traektoria.mentoring.Cast.SCHOOL;
import static ru.traektoria.mentoring.Cast.SEPTEMBER;
import static ru.traektoria.mentoring.Cast.TODAY;
import static ru.traektoria.mentoring.Cast.VERA;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.traektoria.mentoring.Cast;
import ru.traektoria.mentoring.Cast.Draft;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.Closing.Outcome;
import ru.traektoria.mentoring.model.Closing.Result;
import ru.traektoria.mentoring.model.MentoringEvent.MentorAssigned;
import ru.traektoria.mentoring.model.MentoringEvent.MentoringCompleted;
import ru.traektoria.mentoring.model.MentoringEvent.MentoringEnded;
import ru.traektoria.mentoring.model.MentoringEvent.MentoringSessionHeld;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.model.adaptation.Sign;
import ru.traektoria.mentoring.model.programme.Session;
import ru.traektoria.mentoring.model.programme.Session.Kind;
import ru.traektoria.mentoring.model.programme.Session.SessionId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;
import ru.traektoria.platform.kernel.Reason;

class MentoringPairTest {

  private static final PairId PAIR = new PairId("pair-1");
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);
  private static final Set<Sign> ALL_SIGNS = EnumSet.allOf(Sign.class);

  @Test
  void aPairWithEveryPaperIsActiveAndSaysSo() {
    Accepted<MentoringPair, MentoringEvent> assigned =
        accepted(MentoringPair.assign(PAIR, SCHOOL, Cast.complete(), Load.none(), TODAY));

    assertThat(assigned.state().status()).isEqualTo(Status.ACTIVE);
    assertThat(assigned.events())
        .singleElement()
        .isInstanceOfSatisfying(
            MentorAssigned.class,
            event -> {
              assertThat(event.mentors()).containsExactly(VERA);
              assertThat(event.mentees()).containsExactly(ANNA);
              assertThat(event.orderNumber()).isEqualTo("124-О");
              assertThat(event.imported()).isNull();
            });
  }

  @Test
  void aPairWithoutAnOrderStaysAProposalAndTellsNobody() {
    Terms noOrder = new Draft().order(null, null).terms();

    assertThat(MentoringPair.assign(PAIR, SCHOOL, noOrder, Load.none(), TODAY).accepted())
        .isFalse();
    Accepted<MentoringPair, MentoringEvent> proposed =
        accepted(MentoringPair.propose(PAIR, SCHOOL, noOrder, TODAY));
    assertThat(proposed.state().status()).isEqualTo(Status.PROPOSED);
    assertThat(proposed.events()).isEmpty();

    Accepted<MentoringPair, MentoringEvent> started =
        accepted(proposed.state().start(Cast.complete(), Load.none(), TODAY));
    assertThat(started.state().status()).isEqualTo(Status.ACTIVE);
    assertThat(started.events()).hasOnlyElementsOfType(MentorAssigned.class).hasSize(1);
  }

  @Test
  void aRefusedProposalNeverStarts() {
    MentoringPair proposed =
        accepted(MentoringPair.propose(PAIR, SCHOOL, Cast.complete(), TODAY)).state();
    MentoringPair declined =
        accepted(proposed.decline(EndReason.MENTOR_REFUSED, "Большая нагрузка", TODAY)).state();

    assertThat(declined.status()).isEqualTo(Status.DECLINED);
    assertThat(declined.start(Cast.complete(), Load.none(), TODAY).accepted()).isFalse();
    assertThat(active().decline(EndReason.MENTOR_REFUSED, "", TODAY).accepted()).isFalse();
  }

  @Test
  void correctedTermsAreToldWholeAndUnchangedOnesNotAtAll() {
    Terms prolonged = new Draft().term(SEPTEMBER, SEPTEMBER.plusYears(2)).terms();

    assertThat(accepted(active().start(Cast.complete(), Load.none(), TODAY)).events()).isEmpty();
    assertThat(accepted(active().start(prolonged, Load.none(), TODAY)).events())
        .singleElement()
        .isInstanceOfSatisfying(
            MentorAssigned.class,
            event -> assertThat(event.plannedTo()).isEqualTo(SEPTEMBER.plusYears(2)));
  }

  @Test
  void theLogTakesWhatWasDoneWithinTheTermAndWithAnOutcome() {
    assertThat(codes(active().record(session(SEPTEMBER.minusDays(1), "Итог"), TODAY)))
        .containsExactly("session.date-within-term");
    assertThat(codes(active().record(session(TODAY.plusDays(1), "Итог"), TODAY)))
        .containsExactly("session.date-within-term");
    assertThat(codes(active().record(session(OCTOBER, " "), TODAY)))
        .containsExactly("session.outcome-written");
    Accepted<MentoringPair, MentoringEvent> logged =
        accepted(active().record(session(OCTOBER, "Разобрали план урока"), TODAY));
    assertThat(logged.state().lastHeldOn()).contains(OCTOBER);
    assertThat(logged.events()).hasOnlyElementsOfType(MentoringSessionHeld.class).hasSize(1);
  }

  @Test
  void anEntryWrittenAgainCorrectsTheFirstOne() {
    MentoringPair logged = accepted(active().record(session(OCTOBER, "Итог"), TODAY)).state();
    Session moved = session(OCTOBER.plusDays(2), "Итог");

    assertThat(accepted(logged.record(session(OCTOBER, "Итог"), TODAY)).events()).isEmpty();
    MentoringPair corrected = accepted(logged.record(moved, TODAY)).state();
    assertThat(corrected.sessions()).containsExactly(moved);
  }

  @Test
  void theOutcomeFollowsFromTheSigns() {
    assertThat(Outcome.of(ALL_SIGNS)).isEqualTo(Outcome.ADAPTED);
    assertThat(Outcome.of(Set.of(Sign.SETTLED_IN))).isEqualTo(Outcome.PARTLY_ADAPTED);
    assertThat(Outcome.of(Set.of())).isEqualTo(Outcome.NOT_ADAPTED);
  }

  @Test
  void mentoringWithAnEmptyLogIsNotCompleted() {
    assertThat(codes(active().complete(TODAY, ALL_SIGNS, "", TODAY)))
        .containsExactly("pair.log-is-not-empty");

    MentoringPair logged = accepted(active().record(session(OCTOBER, "Итог"), TODAY)).state();
    Accepted<MentoringPair, MentoringEvent> completed =
        accepted(logged.complete(TODAY, ALL_SIGNS, "", TODAY));
    assertThat(completed.state().status()).isEqualTo(Status.COMPLETED);
    assertThat(completed.events())
        .singleElement()
        .isInstanceOfSatisfying(
            MentoringCompleted.class,
            event -> assertThat(event.outcome()).isEqualTo(Outcome.ADAPTED));
  }

  @Test
  void everyMenteeOfAGroupHasAnOutcomeOfHisOwn() {
    Terms group = new Draft().form(Form.GROUP).mentees(ANNA, IVAN).terms();
    MentoringPair pair =
        accepted(MentoringPair.assign(PAIR, SCHOOL, group, Load.none(), TODAY)).state();
    MentoringPair logged = accepted(pair.record(session(OCTOBER, "Итог"), TODAY)).state();
    Result anna = Result.of(ANNA, ALL_SIGNS);
    Result ivan = Result.of(IVAN, Set.of(Sign.SETTLED_IN));

    assertThat(codes(logged.complete(TODAY, ALL_SIGNS, "", TODAY)))
        .containsExactly("pair.every-mentee-has-an-outcome");
    assertThat(codes(logged.complete(TODAY, List.of(anna, anna), "", TODAY)))
        .containsExactly("pair.every-mentee-has-an-outcome");
    MentoringPair done = accepted(logged.complete(TODAY, List.of(anna, ivan), "", TODAY)).state();
    assertThat(done.closing().outcome()).isEqualTo(Outcome.PARTLY_ADAPTED);
    assertThat(done.closing().signs()).containsExactly(Sign.SETTLED_IN);
    assertThat(done.readBy(IVAN).closing().results()).containsExactly(ivan);
    assertThat(done.readBy(ANNA).closing().outcome()).isEqualTo(Outcome.ADAPTED);
  }

  @Test
  void mentoringIsNotClosedBeforeItsLastEntryNorInTheFuture() {
    MentoringPair logged = accepted(active().record(session(OCTOBER, "Итог"), TODAY)).state();

    assertThat(codes(logged.complete(OCTOBER.minusDays(1), ALL_SIGNS, "", TODAY)))
        .containsExactly("pair.date-within-term");
    assertThat(codes(logged.complete(TODAY.plusDays(1), ALL_SIGNS, "", TODAY)))
        .containsExactly("pair.date-within-term");
  }

  @Test
  void anEarlyEndNeedsAReasonAndClosesForGood() {
    assertThat(codes(active().end(TODAY, null, "", TODAY)))
        .containsExactly("pair.early-end-has-a-reason");

    Accepted<MentoringPair, MentoringEvent> ended =
        accepted(active().end(TODAY, EndReason.MENTOR_LEFT, "Переезд", TODAY));
    assertThat(ended.events()).hasOnlyElementsOfType(MentoringEnded.class).hasSize(1);
    assertThat(codes(ended.state().end(TODAY, EndReason.MENTOR_LEFT, "", TODAY)))
        .containsExactly("pair.pair-is-active");
    assertThat(codes(ended.state().record(session(OCTOBER, "Итог"), TODAY)))
        .containsExactly("session.pair-is-active");
  }

  @Test
  void aPairOfPastYearsComesInWithItsEndAndIsMarked() {
    Closing completed = Closing.completed(OCTOBER, List.of(Result.of(ANNA, ALL_SIGNS)), "");

    Accepted<MentoringPair, MentoringEvent> past =
        accepted(MentoringPair.fromHistory(PAIR, SCHOOL, Cast.complete(), completed));
    assertThat(past.state().status()).isEqualTo(Status.COMPLETED);
    assertThat(past.events()).hasSize(2);
    assertThat(past.events().get(0))
        .isInstanceOfSatisfying(
            MentorAssigned.class, event -> assertThat(event.imported()).isTrue());
    assertThat(past.events().get(1))
        .isInstanceOfSatisfying(
            MentoringCompleted.class, event -> assertThat(event.imported()).isTrue());
  }

  private static MentoringPair active() {
    return accepted(MentoringPair.assign(PAIR, SCHOOL, Cast.complete(), Load.none(), TODAY))
        .state();
  }

  private static Session session(LocalDate on, String outcome) {
    return Session.of(new SessionId("s-1"), Kind.MEETING, on, "Первые уроки", outcome);
  }

  private static <S, E> Accepted<S, E> accepted(Decision<S, E> decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return (Accepted<S, E>) decision;
  }

  private static List<String> codes(Decision<?, ?> decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return ((Refused<?, ?>) decision).reasons().stream().map(Reason::code).toList();
  }
}
