package ru.traektoria.mentoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.mentoring.Cast.ANNA;
import static ru.traektoria.mentoring.Cast.IVAN;
import static ru.traektoria.mentoring.Cast.MAY;
import static ru.traektoria.mentoring.Cast.SCHOOL;
import static ru.traektoria.mentoring.Cast.SEPTEMBER;
import static ru.traektoria.mentoring.Cast.TIMUR;
import static ru.traektoria.mentoring.Cast.TODAY;
import static ru.traektoria.mentoring.Cast.VERA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.traektoria.mentoring.Cast;
import ru.traektoria.mentoring.Cast.Draft;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.MentoringEvent.MentorAssigned;
import ru.traektoria.mentoring.model.MentoringEvent.MentoringSessionHeld;
import ru.traektoria.mentoring.model.MentoringEvent.TutorAssigned;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.adaptation.Assessment;
import ru.traektoria.mentoring.model.adaptation.Assessment.Mark;
import ru.traektoria.mentoring.model.adaptation.Assessment.Side;
import ru.traektoria.mentoring.model.adaptation.Assessment.Stage;
import ru.traektoria.mentoring.model.adaptation.Sign;
import ru.traektoria.mentoring.model.programme.Goal;
import ru.traektoria.mentoring.model.programme.Milestone;
import ru.traektoria.mentoring.model.programme.PlannedMeeting;
import ru.traektoria.mentoring.model.programme.Programme;
import ru.traektoria.mentoring.model.programme.Session;
import ru.traektoria.mentoring.model.programme.Session.Kind;
import ru.traektoria.mentoring.model.programme.Session.SessionId;
import ru.traektoria.mentoring.model.programme.Session.Visitor;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;
import ru.traektoria.platform.kernel.Reason;

class PairWorkTest {

  private static final PairId PAIR = new PairId("pair-1");
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);

  @Test
  void aPairStartsByTheMenteesAnswerOnThePortalAndNotWithoutIt() {
    MentoringPair proposal = proposal(new Draft().agreed(null));
    Terms papers = new Draft().agreed(null).terms();

    assertThat(codes(proposal.start(papers, Load.none(), TODAY)))
        .containsExactly("pair.every-mentee-agreed");
    MentoringPair answered = state(proposal.answer(new Answer(ANNA, true, OCTOBER)));
    MentoringPair active = state(answered.start(papers, Load.none(), TODAY));
    assertThat(active.status()).isEqualTo(Status.ACTIVE);
    assertThat(active.terms().menteesAgreedOn()).isEqualTo(OCTOBER);
  }

  @Test
  void aRefusalNeedsNoReasonAndEndsTheProposalOfTwo() {
    MentoringPair byMentor = state(proposal(new Draft()).answer(new Answer(VERA, false, TODAY)));
    MentoringPair byMentee = state(proposal(new Draft()).answer(new Answer(ANNA, false, TODAY)));

    assertThat(byMentor.status()).isEqualTo(Status.DECLINED);
    assertThat(byMentor.closing().reason()).isEqualTo(EndReason.MENTOR_REFUSED);
    assertThat(byMentee.closing().reason()).isEqualTo(EndReason.MENTEE_ASKED);
    assertThat(byMentee.closing().comment()).isEmpty();
  }

  @Test
  void oneOfAGroupWhoRefusesLeavesItToTheOthers() {
    Draft group = new Draft().form(Form.GROUP).mentees(ANNA, IVAN, TIMUR);
    MentoringPair rest = state(proposal(group).answer(new Answer(IVAN, false, TODAY)));

    assertThat(rest.status()).isEqualTo(Status.PROPOSED);
    assertThat(rest.terms().mentees()).containsExactly(ANNA, TIMUR);
    assertThat(codes(rest.answer(new Answer(IVAN, true, TODAY)))).containsExactly("pair.not-yours");
  }

  @Test
  void anAnswerAfterTheStartChangesNothing() {
    assertThat(codes(active().answer(new Answer(ANNA, false, TODAY))))
        .containsExactly("pair.started");
  }

  @Test
  void aTutorIsToldBesideTheMentorAndNamesTheRoute() {
    Terms tutor = new Draft().form(Form.TUTOR).route("route-1").terms();
    Accepted<MentoringPair, MentoringEvent> started =
        accepted(MentoringPair.assign(PAIR, SCHOOL, tutor, Load.none(), TODAY));

    assertThat(started.events()).hasSize(2);
    assertThat(started.events().get(0)).isInstanceOf(MentorAssigned.class);
    assertThat(started.events().get(1))
        .isInstanceOfSatisfying(
            TutorAssigned.class,
            told -> {
              assertThat(told.route()).isEqualTo("route-1");
              assertThat(told.tutors()).containsExactly(VERA);
              assertThat(told.teachers()).containsExactly(ANNA);
            });
  }

  @Test
  void whatIsWrittenDownFulfilsTheNearestPlannedMeetingOfItsKind() {
    MentoringPair planned =
        state(
            active()
                .plan(
                    Programme.none()
                        .with(visit("v", Visitor.MENTEE, OCTOBER.minusDays(1)))
                        .with(meeting("far", OCTOBER.plusDays(9)))
                        .with(meeting("near", OCTOBER.plusDays(2))),
                    TODAY));
    assertThat(planned.programme().missed(TODAY)).hasSize(3);

    MentoringPair held = state(planned.record(entry("s", Kind.MEETING, OCTOBER), TODAY));
    assertThat(held.programme().missed(TODAY))
        .extracting(PlannedMeeting::id)
        .containsExactly("v", "far");
    MentoringPair corrected =
        state(held.record(entry("s", Kind.MEETING, OCTOBER.plusDays(9)), TODAY));
    assertThat(corrected.programme().missed(TODAY))
        .extracting(PlannedMeeting::id)
        .containsExactly("v", "near");
  }

  @Test
  void theProgrammeKeepsToTheTermAndToWhatWasHeld() {
    MentoringPair pair = active();
    assertThat(codes(pair.plan(Programme.none().with(meeting("m", MAY.plusDays(1))), TODAY)))
        .containsExactly("programme.meetings-say-what-and-when");
    assertThat(
            codes(pair.plan(Programme.none().with(new Milestone("a", " ", OCTOBER, null)), TODAY)))
        .containsExactly("programme.milestones-say-what-and-when");
    assertThat(codes(pair.plan(Programme.none().with(new Goal("g", "", null, null, null)), TODAY)))
        .containsExactly("programme.goals-say-something");
    MentoringPair held =
        state(
            state(pair.plan(Programme.none().with(meeting("m", OCTOBER)), TODAY))
                .record(entry("s", Kind.MEETING, OCTOBER), TODAY));
    assertThat(codes(held.plan(Programme.none(), TODAY)))
        .containsExactly("programme.what-was-held-stays");
  }

  @Test
  void ofAGroupOnlyThoseWhoWereThereAreTold() {
    MentoringPair group =
        state(
            MentoringPair.assign(
                PAIR,
                SCHOOL,
                new Draft().form(Form.GROUP).mentees(ANNA, IVAN).terms(),
                Load.none(),
                TODAY));
    Session without = absent(List.of(IVAN));
    Accepted<MentoringPair, MentoringEvent> logged = accepted(group.record(without, TODAY));
    assertThat(logged.events())
        .singleElement()
        .isInstanceOfSatisfying(
            MentoringSessionHeld.class, told -> assertThat(told.mentees()).containsExactly(ANNA));
    assertThat(codes(group.record(absent(List.of(ANNA, IVAN)), TODAY)))
        .containsExactly("session.somebody-was-there");
  }

  @Test
  void anAssessmentSeesEverySignAndTheMentorExplainsWhatIsMissing() {
    assertThat(codes(active().assess(assessment(Side.MENTOR, marks(Set.of(), "")), TODAY)))
        .containsExactly("assessment.what-is-missing-is-explained");
    List<Mark> three = marks(Set.of(), "Работаем").subList(0, 3);
    assertThat(codes(active().assess(assessment(Side.MENTOR, three), TODAY)))
        .containsExactly("assessment.every-sign-once");

    MentoringPair first =
        state(active().assess(assessment(Side.MENTOR, marks(Set.of(), "Работаем")), TODAY));
    MentoringPair second =
        state(
            first.assess(
                assessment(Side.MENTOR, marks(Set.of(Sign.SETTLED_IN), "Работаем")), TODAY));
    MentoringPair both = state(second.assess(assessment(Side.MENTEE, marks(Set.of(), "")), TODAY));
    assertThat(second.assessments())
        .singleElement()
        .satisfies(one -> assertThat(one.shown()).containsExactly(Sign.SETTLED_IN));
    assertThat(both.assessments()).hasSize(2);
  }

  @Test
  void longerThanOrderedOnlyByAnotherOrderAndItsNewEndIsTold() {
    LocalDate longer = SEPTEMBER.plusYears(4);
    MentoringPair threeYears =
        state(
            MentoringPair.assign(
                PAIR,
                SCHOOL,
                new Draft().term(SEPTEMBER, SEPTEMBER.plusYears(3)).terms(),
                Load.none(),
                TODAY));
    assertThat(codes(threeYears.prolong(new Order(" ", null), longer, TODAY)))
        .containsExactly("prolongation.order", "prolongation.order-date");
    assertThat(codes(threeYears.prolong(new Order("9", TODAY), SEPTEMBER, TODAY)))
        .containsExactly("prolongation.until");

    Accepted<MentoringPair, MentoringEvent> prolonged =
        accepted(threeYears.prolong(new Order("9", TODAY), longer, TODAY));
    assertThat(prolonged.events())
        .singleElement()
        .isInstanceOfSatisfying(
            MentorAssigned.class, told -> assertThat(told.plannedTo()).isEqualTo(longer));
    Terms corrected = prolonged.state().terms().agreedOn(SEPTEMBER);
    assertThat(prolonged.state().start(corrected, Load.none(), TODAY).accepted()).isTrue();
  }

  @Test
  void whoGoesOnTakesWhatIsNotDoneAlong() {
    Programme programme =
        Programme.none()
            .with(new Goal("g", "Дисциплина на уроке", null, null, null))
            .with(new Goal("old", "Журнал", null, null, OCTOBER))
            .with(meeting("past", OCTOBER))
            .with(meeting("coming", TODAY.plusDays(10)));
    MentoringPair former = state(active().plan(programme, TODAY));
    Terms rest = new Draft().term(TODAY.plusDays(1), MAY).terms();
    MentoringPair next = former.successor(new PairId("pair-2"), rest);

    assertThat(next.follows()).isEqualTo(PAIR);
    assertThat(next.programme().goals()).extracting(Goal::id).containsExactly("g");
    assertThat(next.programme().meetings())
        .extracting(PlannedMeeting::id)
        .containsExactly("coming");
  }

  private static List<Mark> marks(Set<Sign> shown, String comment) {
    List<Mark> marks = new ArrayList<>();
    for (Sign sign : Sign.values()) {
      marks.add(new Mark(sign, shown.contains(sign), comment));
    }
    return marks;
  }

  private static Assessment assessment(Side side, List<Mark> marks) {
    return new Assessment(ANNA, Stage.INTERIM, side, VERA, TODAY, marks, "");
  }

  private static PlannedMeeting meeting(String id, LocalDate on) {
    return new PlannedMeeting(id, Kind.MEETING, null, on, "", null);
  }

  private static PlannedMeeting visit(String id, Visitor visitor, LocalDate on) {
    return new PlannedMeeting(id, Kind.LESSON_VISIT, visitor, on, "", null);
  }

  private static Session entry(String id, Kind kind, LocalDate on) {
    return Session.of(new SessionId(id), kind, on, "Тема", "Итог");
  }

  private static Session absent(List<TeacherId> absent) {
    return new Session(new SessionId("s"), Kind.MEETING, OCTOBER, "", "Итог", null, null, absent);
  }

  private static MentoringPair proposal(Draft draft) {
    return state(MentoringPair.propose(PAIR, SCHOOL, draft.terms(), TODAY));
  }

  private static MentoringPair active() {
    return state(MentoringPair.assign(PAIR, SCHOOL, Cast.complete(), Load.none(), TODAY));
  }

  private static MentoringPair state(Decision<MentoringPair, MentoringEvent> decision) {
    return accepted(decision).state();
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
