package ru.traektoria.events.consultation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.ANNA;
import static ru.traektoria.events.Cast.IVAN;
import static ru.traektoria.events.Cast.SCHOOL;
import static ru.traektoria.events.Cast.TODAY;
import static ru.traektoria.events.Cast.TOWN;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import ru.traektoria.events.consultation.model.ConsultationEvent.ConsultationGiven;
import ru.traektoria.events.consultation.model.Given.Kind;
import ru.traektoria.events.consultation.model.Given.Mode;
import ru.traektoria.events.consultation.model.Message.Side;
import ru.traektoria.events.consultation.model.Topic.Area;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.model.WorkingDays;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;
import ru.traektoria.platform.kernel.Reason;

class ConsultationTest {

  private static final ConsultationId ID = new ConsultationId("consultation-1");
  private static final Consultant OLGA = new Consultant("olga", "Методист Ольга");
  private static final Consultant PAVEL = new Consultant("pavel", "Методист Павел");
  private static final TopicList TOPICS = TopicList.usual(TOWN.municipality());
  private static final Topic ATTESTATION = TOPICS.topic("ATTESTATION").orElseThrow();
  private static final Asker ANNAS = new Asker(ANNA, SCHOOL.organisation());

  /** Tuesday, before a holiday on Wednesday and a week-end. */
  private static final LocalDate ASKED = LocalDate.of(2026, 11, 3);

  @Test
  void theLifeOfAConsultationIsThisTable() {
    Map<ConsultationState, Set<ConsultationRule>> table = new EnumMap<>(ConsultationState.class);
    Set<ConsultationRule> open =
        EnumSet.of(
            ConsultationRule.ASSIGN,
            ConsultationRule.ANSWER,
            ConsultationRule.WRITE,
            ConsultationRule.WITHDRAW);
    Set<ConsultationRule> answered =
        EnumSet.of(ConsultationRule.ANSWER, ConsultationRule.WRITE, ConsultationRule.RATE);
    table.put(ConsultationState.ASKED, open);
    table.put(ConsultationState.ASSIGNED, open);
    table.put(ConsultationState.ANSWERED, answered);
    table.put(ConsultationState.RATED, answered);
    table.put(ConsultationState.WITHDRAWN, EnumSet.noneOf(ConsultationRule.class));
    table.put(ConsultationState.GIVEN, EnumSet.of(ConsultationRule.ANNUL));
    table.put(ConsultationState.ANNULLED, EnumSet.noneOf(ConsultationRule.class));
    Map<ConsultationRule, Function<Consultation, Decision<Consultation, ConsultationEvent>>> deeds =
        Map.of(
            ConsultationRule.ASSIGN, c -> c.assign(PAVEL),
            ConsultationRule.ANSWER, c -> c.answer(message("new", Side.CONSULTANT, TODAY), OLGA),
            ConsultationRule.WRITE, c -> c.write(message("new", Side.ASKER, TODAY)),
            ConsultationRule.SETTLE, Consultation::settle,
            ConsultationRule.RATE, c -> c.rate(4),
            ConsultationRule.WITHDRAW, Consultation::withdraw,
            ConsultationRule.ANNUL, Consultation::annul);
    for (ConsultationState state : ConsultationState.values()) {
      for (ConsultationRule rule : ConsultationRule.values()) {
        Decision<Consultation, ConsultationEvent> decision = deeds.get(rule).apply(in(state));
        assertThat(decision.accepted())
            .as(rule + " in " + state)
            .isEqualTo(table.get(state).contains(rule));
        if (!decision.accepted()) {
          assertThat(reasons(decision))
              .singleElement()
              .satisfies(reason -> assertThat(reason.message()).contains(state.label()));
        }
      }
    }
  }

  @Test
  void theFirstAnswerIsTheConsultationAndLaterOnesAddNothingToTheCount() {
    Accepted<Consultation, ConsultationEvent> first =
        accepted(in(ConsultationState.ASKED).answer(message("a", Side.CONSULTANT, TODAY), OLGA));
    ConsultationGiven given = (ConsultationGiven) first.events().get(0);
    assertThat(given.teachers()).containsExactly(ANNA);
    assertThat(given.organisations()).containsExactly(SCHOOL.organisation());
    assertThat(given.givenOn()).isEqualTo(TODAY);
    assertThat(given.requested()).isTrue();
    assertThat(given.waitedDays()).isEqualTo(12);
    assertThat(given.organisation()).isNull();

    Consultation asksMore = accepted(first.state().write(message("b", Side.ASKER, TODAY))).state();
    assertThat(asksMore.state()).isEqualTo(ConsultationState.ASSIGNED);
    assertThat(asksMore.waiting().waitingSince()).contains(TODAY);
    Accepted<Consultation, ConsultationEvent> second =
        accepted(asksMore.answer(message("c", Side.CONSULTANT, TODAY), PAVEL));
    assertThat(second.events()).isEmpty();
    assertThat(second.state().waiting().waited()).contains(12);
    assertThat(accepted(asksMore.settle()).state().state()).isEqualTo(ConsultationState.ANSWERED);
    assertThat(asksMore.withdraw().accepted()).isFalse();
  }

  @Test
  void aMessageSentTwiceIsOneMessage() {
    Consultation asked = in(ConsultationState.ASKED);
    Consultation once = accepted(asked.write(message("same", Side.ASKER, TODAY))).state();
    assertThat(accepted(once.write(message("same", Side.ASKER, TODAY))).state()).isEqualTo(once);
  }

  @Test
  void aQuestionIsLateAfterTheTermInWorkingDays() {
    Consultation asked = in(ConsultationState.ASKED);
    // 4 November is a holiday, 7 and 8 a week-end: the fifth working day is the 11th
    assertThat(asked.waiting().late(LocalDate.of(2026, 11, 11), 5)).isFalse();
    assertThat(asked.waiting().late(LocalDate.of(2026, 11, 12), 5)).isTrue();
    assertThat(in(ConsultationState.ANSWERED).waiting().late(LocalDate.of(2027, 5, 1), 5))
        .isFalse();
  }

  @Test
  void workingDaysKnowHolidaysAndWeekEnds() {
    assertThat(WorkingDays.between(ASKED, ASKED)).isZero();
    assertThat(WorkingDays.between(ASKED, LocalDate.of(2026, 11, 4))).isZero();
    assertThat(WorkingDays.between(ASKED, LocalDate.of(2026, 11, 9))).isEqualTo(3);
    assertThat(WorkingDays.between(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 11)))
        .isEqualTo(1);
    assertThat(WorkingDays.after(ASKED, 5)).isEqualTo(LocalDate.of(2026, 11, 11));
  }

  @Test
  void whoMayBeAdvisedHowIsThisTable() {
    List<TeacherId> none = List.of();
    List<OrganisationId> school = List.of(SCHOOL.organisation());
    record Row(
        Kind kind,
        List<TeacherId> teachers,
        List<OrganisationId> places,
        String words,
        boolean fits) {}
    List<Row> table =
        List.of(
            new Row(Kind.INDIVIDUAL, List.of(ANNA), school, "", true),
            new Row(Kind.INDIVIDUAL, none, school, "", true),
            new Row(Kind.INDIVIDUAL, none, List.of(), "", false),
            new Row(Kind.INDIVIDUAL, List.of(ANNA, IVAN), school, "", false),
            new Row(Kind.GROUP, List.of(ANNA, IVAN), school, "", true),
            new Row(Kind.GROUP, none, school, "", true),
            new Row(Kind.GROUP, List.of(ANNA), school, "", false),
            new Row(Kind.GROUP, none, List.of(), "", false),
            new Row(Kind.PUBLIC, none, List.of(), "Городская газета: как пережить экзамены", true),
            new Row(Kind.PUBLIC, none, List.of(), "", false),
            new Row(Kind.PUBLIC, List.of(ANNA), school, "Городская газета", false),
            new Row(null, List.of(ANNA), school, "", false));
    for (Row row : table) {
      Given given =
          new Given(row.kind(), Mode.ON_SITE, TODAY, row.teachers(), row.places(), 30, row.words());
      assertThat(record(given).accepted()).as(row.toString()).isEqualTo(row.fits());
    }
  }

  @Test
  void theDayAndTheMinutesAreReal() {
    assertThat(record(given(TODAY.plusDays(1), 30)).accepted()).isFalse();
    assertThat(record(given(TODAY.minusYears(1), 30)).accepted()).isTrue();
    assertThat(record(given(TODAY.minusYears(1).minusDays(1), 30)).accepted()).isFalse();
    assertThat(record(given(null, 30)).accepted()).isFalse();
    assertThat(record(given(TODAY, 4)).accepted()).isFalse();
    assertThat(record(given(TODAY, null)).accepted()).isTrue();
    assertThat(record(given(TODAY, 601)).accepted()).isFalse();
  }

  @Test
  void aConsultationForThePublicCountsForNoTeacher() {
    Given article = new Given(Kind.PUBLIC, Mode.REMOTE, TODAY, null, null, null, "Радио: буллинг");
    ConsultationGiven told = (ConsultationGiven) accepted(record(article)).events().get(0);
    assertThat(told.teachers()).isEmpty();
    assertThat(told.organisations()).isEmpty();
    assertThat(told.waitedDays()).isNull();
    assertThat(told.requested()).isFalse();
  }

  @Test
  void anAnnulledRecordIsTakenBackFromEverybody() {
    Accepted<Consultation, ConsultationEvent> gone = accepted(in(ConsultationState.GIVEN).annul());
    assertThat(((ConsultationGiven) gone.events().get(0)).annulled()).isTrue();
    assertThat(gone.state().state().counts()).isFalse();
  }

  @Test
  void aRatingIsOneToFive() {
    for (Integer wrong : new Integer[] {null, 0, 6}) {
      assertThat(in(ConsultationState.ANSWERED).rate(wrong).accepted()).isFalse();
    }
    assertThat(accepted(in(ConsultationState.RATED).rate(2)).state().rating()).isEqualTo(2);
  }

  @Test
  void aTopicThatKeepsItsNameKeepsItsCode() {
    Map<Area, List<String>> said =
        Map.of(
            Area.METHODICAL, List.of("  аттестация ", "Проектный урок", "проектный  урок", ""),
            Area.OTHER, List.of("Другое"));
    TopicList changed = ((Accepted<TopicList, Object>) TOPICS.change(3, said)).state();
    assertThat(changed.answerWithin()).isEqualTo(3);
    assertThat(changed.topics())
        .extracting(Topic::name)
        .containsExactly("аттестация", "Проектный урок", "Другое");
    assertThat(changed.topics().get(0).code()).isEqualTo("ATTESTATION");
    assertThat(changed.topics().get(1).code()).isNotEqualTo("ATTESTATION");
    assertThat(TOPICS.change(0, said).accepted()).isFalse();
    assertThat(TOPICS.change(5, Map.of()).accepted()).isFalse();
    assertThat(TOPICS.change(5, Map.of(Area.OTHER, List.of("х".repeat(121)))).accepted()).isFalse();
  }

  private static Given given(LocalDate on, Integer minutes) {
    return new Given(Kind.INDIVIDUAL, Mode.ON_SITE, on, List.of(ANNA), List.of(), minutes, "");
  }

  private static Decision<Consultation, ConsultationEvent> record(Given given) {
    return Consultation.record(ID, TOWN, ATTESTATION, given, OLGA, TODAY);
  }

  private static Message message(String id, Side side, LocalDate on) {
    return new Message(id, side, "Имя", on.atTime(12, 0), "Как заполнить заявление?", List.of());
  }

  private static Consultation in(ConsultationState state) {
    if (state == ConsultationState.GIVEN || state == ConsultationState.ANNULLED) {
      Consultation given = accepted(record(given(TODAY, 30))).state();
      return state == ConsultationState.GIVEN ? given : accepted(given.annul()).state();
    }
    Consultation asked =
        accepted(Consultation.ask(ID, TOWN, ANNAS, ATTESTATION, message("q", Side.ASKER, ASKED)))
            .state();
    Consultation assigned = accepted(asked.assign(OLGA)).state();
    Consultation answered =
        accepted(assigned.answer(message("x", Side.CONSULTANT, ASKED), OLGA)).state();
    return switch (state) {
      case ASKED -> asked;
      case ASSIGNED -> assigned;
      case ANSWERED -> answered;
      case RATED -> accepted(answered.rate(5)).state();
      default -> accepted(asked.withdraw()).state();
    };
  }

  private static <S> Accepted<S, ConsultationEvent> accepted(
      Decision<S, ConsultationEvent> decision) {
    assertThat(decision.accepted()).as(decision.toString()).isTrue();
    return (Accepted<S, ConsultationEvent>) decision;
  }

  private static List<Reason> reasons(Decision<Consultation, ConsultationEvent> decision) {
    return ((Refused<Consultation, ConsultationEvent>) decision).reasons();
  }
}
