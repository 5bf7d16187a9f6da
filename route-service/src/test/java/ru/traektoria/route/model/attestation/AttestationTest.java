package ru.traektoria.route.model.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.attestation.AttestationEvent.CategoryAssigned;
import ru.traektoria.route.model.attestation.AttestationEvent.ConformityAssessed;
import ru.traektoria.route.model.attestation.CategoryRequest.Application;
import ru.traektoria.route.model.attestation.CategoryRequest.Outcome;
import ru.traektoria.route.model.attestation.CategoryRequest.Wish;
import ru.traektoria.route.model.attestation.Conformity.Acquaintance;
import ru.traektoria.route.model.attestation.Conformity.Protocol;
import ru.traektoria.route.model.attestation.Conformity.Schedule;
import ru.traektoria.route.model.attestation.ExemptionRule.Exempt;
import ru.traektoria.route.model.attestation.Scheduling.Plan;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/** A category from intention to order, a conformity from the list to the protocol. */
class AttestationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate SESSION = LocalDate.of(2026, 12, 22);
  private static final TeacherId ANNA = new TeacherId("anna");
  private static final Place SCHOOL = new Place("m", "school");
  private static final String WORDS =
      "Ведёт математику в 5–9 классах, ученики показывают устойчивый рост результатов.";

  @Test
  void theHighestCategoryNeedsOneBefore() {
    assertThat(refusal(intend(Category.HIGHEST, false))).contains("Сначала — первая");
    assertThat(intend(Category.HIGHEST, true).accepted()).isTrue();
    assertThat(intend(Category.FIRST, false).accepted()).isTrue();
  }

  @Test
  void onlyADecidedApplicationAssignsACategory() {
    CategoryRequest intended = state(intend(Category.FIRST, false));
    Outcome order = new Outcome(true, TODAY, "№ 15-и от 12.11.2026");
    assertThat(refusal(intended.decide(order, TODAY))).contains("после номера");
    assertThat(refusal(intended.apply(new Application(" ", TODAY), TODAY))).contains("номер");
    assertThat(refusal(intended.apply(new Application("7", TODAY.plusDays(1)), TODAY)))
        .contains("не наступила");
    CategoryRequest applied = state(intended.apply(new Application("7", TODAY), TODAY));
    Outcome early = new Outcome(true, TODAY.minusDays(1), "№ 1");
    assertThat(refusal(applied.decide(early, TODAY))).contains("раньше заявления");
    assertThat(refusal(applied.decide(new Outcome(true, TODAY, ""), TODAY))).contains("приказ");

    Decision<CategoryRequest, AttestationEvent> decided = applied.decide(order, TODAY);
    assertThat(events(decided))
        .singleElement()
        .isEqualTo(
            new CategoryAssigned(
                new CategoryRequestId("r"),
                ANNA,
                "m",
                "school",
                "TEACHER",
                Category.FIRST,
                TODAY,
                order.order(),
                null));
    Decision<CategoryRequest, AttestationEvent> annulled = state(decided).annul("Опечатка");
    assertThat(((CategoryAssigned) events(annulled).get(0)).annulled()).isTrue();
    assertThat(refusal(state(decided).withdraw("x"))).contains("до решения");
  }

  @Test
  void aRefusalTellsNobody() {
    CategoryRequest applied =
        state(state(intend(Category.FIRST, false)).apply(new Application("7", TODAY), TODAY));
    assertThat(events(applied.decide(new Outcome(false, TODAY, "№ 2"), TODAY))).isEmpty();
  }

  @Test
  void whoIsExemptIsNotPutOnTheList() {
    assertThat(refusal(schedule(SESSION, Optional.of(new Exempt(Exemption.PREGNANCY, null)))))
        .contains("По закону аттестация не проводится: беременность");
  }

  @ParameterizedTest(name = "a session on {0} is {1}")
  @CsvSource({"2026-12-21, refused", "2026-12-22, accepted", "2026-11-23, refused"})
  void thirtyDaysOfNotice(LocalDate session, String then) {
    assertThat(schedule(session, Optional.empty()).accepted()).isEqualTo(then.equals("accepted"));
  }

  @Test
  void theSchoolsWorkflowHasItsOrder() {
    Conformity listed = state(schedule(SESSION, Optional.empty()));
    assertThat(refusal(listed.acquaint(new Acquaintance(TODAY, false), TODAY)))
        .contains("готово представление");
    assertThat(refusal(listed.represent("Хорошо", TODAY))).contains("Опишите");
    Conformity written = state(listed.represent(WORDS, TODAY));
    LocalDate late = TODAY.plusDays(1);
    assertThat(refusal(written.acquaint(new Acquaintance(late, false), late)))
        .contains("самый ранний день — 23.12.2026");
    assertThat(refusal(written.decide(protocol(5, 3, 1, SESSION), SESSION))).contains("ознаком");
    Conformity told = state(written.acquaint(new Acquaintance(TODAY, true), TODAY));
    assertThat(refusal(told.decide(protocol(5, 3, 1, TODAY), TODAY))).contains("раньше дня");
    assertThat(state(told.represent(WORDS + " Дополнено.", TODAY)).state())
        .as("a changed представление is shown again")
        .isEqualTo(Conformity.State.REPRESENTED);
    assertThat(refusal(told.move(SESSION.minusDays(1), TODAY))).contains("30 дней");

    Decision<Conformity, AttestationEvent> decided =
        told.decide(protocol(5, 3, 1, SESSION), SESSION);
    ConformityAssessed event = (ConformityAssessed) events(decided).get(0);
    assertThat(event.conforms()).isTrue();
    assertThat(event.validTo()).isEqualTo("2031-12-22");
    assertThat(refusal(state(decided).callOff("x"))).contains("завершена");
  }

  @ParameterizedTest(name = "{0} members, {1} for, {2} against: {3}")
  @CsvSource({
    "5, 3, 1, CONFORMS",
    "6, 2, 2, CONFORMS",
    "5, 1, 3, DOES_NOT_CONFORM",
    "6, 3, 0, refused",
    "3, 2, 0, CONFORMS",
    "2, 2, 0, refused",
    "5, 4, 2, refused",
    "5, -1, 5, refused"
  })
  void twoThirdsDecideAndAnEvenVoteIsForThePerson(int members, int yes, int no, String then) {
    Conformity told =
        state(
            state(state(schedule(SESSION, Optional.empty())).represent(WORDS, TODAY))
                .acquaint(new Acquaintance(TODAY, false), TODAY));
    Decision<Conformity, AttestationEvent> decided =
        told.decide(protocol(members, yes, no, SESSION), SESSION);
    assertThat(decided.accepted() ? state(decided).state().name() : "refused").isEqualTo(then);
  }

  private static Decision<CategoryRequest, AttestationEvent> intend(
      Category category, boolean before) {
    Wish wish = new Wish("TEACHER", category, TODAY);
    return CategoryRequest.intend(new CategoryRequestId("r"), ANNA, SCHOOL, wish, before);
  }

  private static Decision<Conformity, AttestationEvent> schedule(
      LocalDate session, Optional<Exempt> exempt) {
    Plan plan = new Plan(new Schedule(session, "12", TODAY), exempt, TODAY);
    return Scheduling.schedule(new ConformityId("c"), ANNA, SCHOOL, "TEACHER", plan);
  }

  private static Protocol protocol(int members, int yes, int no, LocalDate on) {
    return new Protocol("4", on, members, yes, no);
  }

  private static <S> S state(Decision<S, AttestationEvent> decision) {
    assertThat(decision.accepted()).as(decision.toString()).isTrue();
    return ((Decision.Accepted<S, AttestationEvent>) decision).state();
  }

  private static List<AttestationEvent> events(Decision<?, AttestationEvent> decision) {
    assertThat(decision.accepted()).as(decision.toString()).isTrue();
    return ((Decision.Accepted<?, AttestationEvent>) decision).events();
  }

  private static String refusal(Decision<?, AttestationEvent> decision) {
    assertThat(decision.accepted()).as(decision.toString()).isFalse();
    return ((Decision.Refused<?, AttestationEvent>) decision)
        .reasons().stream().map(Reason::message).reduce("", String::concat);
  }
}
