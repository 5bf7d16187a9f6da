package ru.traektoria.diagnostics.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CampaignId;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Initiator;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.ConsentRefused;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.ConsentWithdrawn;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.DiagnosticCompleted;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.InvitationUnanswered;
import ru.traektoria.diagnostics.model.campaign.Audience;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.model.campaign.CampaignState;
import ru.traektoria.diagnostics.model.campaign.Period;
import ru.traektoria.diagnostics.model.consent.Consent;
import ru.traektoria.diagnostics.model.consent.ConsentMedium;
import ru.traektoria.diagnostics.model.consent.ConsentText;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.ItemKind;
import ru.traektoria.diagnostics.model.instrument.Section;
import ru.traektoria.diagnostics.model.instrument.Thresholds;
import ru.traektoria.platform.kernel.Decision;

class ConsentTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 14);
  private static final CompetenceCode GOALS = new CompetenceCode("METHODS.GOALS");
  private static final CompetenceCode TIRED = new CompetenceCode("BURNOUT.EXHAUSTION");
  private static final int VERSION = 3;
  private static final ConsentText TEXT =
      new ConsentText(VERSION, "Согласие", List.of("Да"), "Можно", Set.of(Recipient.METHODIST));

  @ParameterizedTest(name = "{0}: согласие {1}, отказ {2}, отзыв {3}, ответ {4}")
  @CsvSource({
    "INVITED,   yes, yes, no,  no",
    "DECLINED,  yes, yes, no,  no",
    "CONSENTED, yes, yes, yes, yes",
    "STARTED,   no,  no,  yes, yes",
    "SCORED,    no,  no,  yes, no",
    "WITHDRAWN, no,  no,  yes, no"
  })
  void whatATeacherMayDoFollowsFromTheState(
      AssessmentState state, String consent, String decline, String withdraw, String answer) {
    Assessment there = in(state);
    assertThat(word(there.consent(consent(), TEXT))).isEqualTo(consent);
    assertThat(word(there.decline(DAY))).isEqualTo(decline);
    assertThat(word(there.withdraw(DAY, null))).isEqualTo(withdraw);
    assertThat(word(there.answer(instrument(), Map.of("g", List.of("4"))))).isEqualTo(answer);
  }

  @Test
  void aRefusalIsToldOnceAndARefusedSurveyIsNot() {
    Assessment invited = in(AssessmentState.INVITED);
    assertThat(events(invited.decline(DAY)))
        .containsExactly(
            new ConsentRefused(new AssessmentId("a"), new TeacherId("t"), "m", "o", DAY));
    assertThat(events(after(invited.decline(DAY)).decline(DAY.plusDays(1)))).isEmpty();
    assertThat(events(invitedTo(CampaignKind.SURVEY).decline(DAY))).isEmpty();
  }

  @Test
  void silenceIsToldOnceOfThoseWhoNeitherAgreedNorRefused() {
    Assessment invited = in(AssessmentState.INVITED);
    assertThat(events(invited.leaveUnanswered(DAY)))
        .containsExactly(
            new InvitationUnanswered(new AssessmentId("a"), new TeacherId("t"), "m", "o", DAY));
    Assessment silent = after(invited.leaveUnanswered(DAY));
    assertThat(events(silent.leaveUnanswered(DAY.plusDays(30)))).as("once").isEmpty();
    assertThat(silent.state()).as("may still agree").isEqualTo(AssessmentState.INVITED);
    assertThat(word(silent.consent(consent(), TEXT))).isEqualTo("yes");
    assertThat(after(silent.decline(DAY.plusDays(1))).occasion().unansweredOn()).isEqualTo(DAY);
    assertThat(events(invitedTo(CampaignKind.SURVEY).leaveUnanswered(DAY))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INVITED")
  void whoSaidAnythingIsNotSilent(AssessmentState state) {
    assertThat(events(in(state).leaveUnanswered(DAY))).isEmpty();
  }

  private static List<AssessmentEvent> events(Decision<Assessment, AssessmentEvent> decision) {
    return ((Decision.Accepted<Assessment, AssessmentEvent>) decision).events();
  }

  @Test
  void anOldTextIsNotAgreedTo() {
    Consent old = new Consent(VERSION - 1, Set.of(), ConsentMedium.PORTAL, Instant.EPOCH);
    assertThat(reason(in(AssessmentState.INVITED).consent(old, TEXT)))
        .contains("Текст согласия изменился");
  }

  @Test
  void onlyOfferedRecipientsAreNamed() {
    Consent wide =
        new Consent(VERSION, Set.of(Recipient.CNPPM), ConsentMedium.PORTAL, Instant.EPOCH);
    assertThat(reason(in(AssessmentState.INVITED).consent(wide, TEXT)))
        .contains("не предлагает такого получателя");
  }

  @Test
  void nothingIsScoredWhileAQuestionIsOpen() {
    Assessment half =
        after(in(AssessmentState.CONSENTED).answer(instrument(), Map.of("g", List.of("4"))));
    assertThat(reason(half.submit(instrument(), DAY))).contains("остался 1 вопрос");
  }

  @Test
  void theCompletedEventNamesTheAreasAndKeepsBurnoutToItself() {
    Assessment full =
        after(
            in(AssessmentState.CONSENTED)
                .answer(instrument(), Map.of("g", List.of("5"), "b", List.of("1"))));
    Decision.Accepted<Assessment, AssessmentEvent> done = accepted(full.submit(instrument(), DAY));
    assertThat(done.state().findings()).hasSize(2);
    assertThat(((DiagnosticCompleted) done.events().get(0)).areas()).containsExactly(Area.METHODS);
  }

  @ParameterizedTest
  @EnumSource(InstrumentKind.class)
  void onlyWhatMeasuresCountsAsDiagnosticsOfDeficits(InstrumentKind kind) {
    Instrument asked = instrument(kind);
    Assessment full =
        after(
            in(AssessmentState.CONSENTED)
                .answer(asked, Map.of("g", List.of("5"), "b", List.of("1"))));
    Decision.Accepted<Assessment, AssessmentEvent> done = accepted(full.submit(asked, DAY));
    boolean survey =
        Set.of(InstrumentKind.NEEDS, InstrumentKind.CONDITIONS, InstrumentKind.SATISFACTION)
            .contains(kind);
    assertThat(done.state().state()).isEqualTo(AssessmentState.SCORED);
    assertThat(done.events()).hasSize(survey ? 0 : 1);
  }

  @Test
  void aWithdrawalLeavesTheFactAndNothingElse() {
    Decision.Accepted<Assessment, AssessmentEvent> gone =
        accepted(in(AssessmentState.SCORED).withdraw(DAY.plusDays(9), null));
    assertThat(gone.state().completedOn()).isEqualTo(DAY);
    assertThat(gone.state().answers()).isEmpty();
    assertThat(gone.state().findings()).isEmpty();
    assertThat(gone.state().recipients()).isEmpty();
    assertThat(gone.events()).hasOnlyElementsOfType(ConsentWithdrawn.class).hasSize(1);
  }

  @Test
  void aWithdrawalBeforeTheEndConcernsNobodyOutside() {
    assertThat(accepted(in(AssessmentState.STARTED).withdraw(DAY, null)).events()).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "2026-08-31, OPEN, campaign.not-yet",
    "2026-09-01, OPEN, ok",
    "2026-10-31, OPEN, ok",
    "2026-11-01, OPEN, campaign.over",
    "2026-10-01, CLOSED, campaign.over"
  })
  void aCampaignTakesAnswersFromItsFirstDayToItsLast(
      LocalDate day, CampaignState state, String expected) {
    Campaign campaign =
        new Campaign(
            new CampaignId("c"),
            "Осень",
            CampaignKind.ENTRY,
            Site.MUNICIPAL,
            new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 31)),
            new InstrumentId("t-1"),
            new Audience(Set.of(), Set.of()),
            "m",
            null,
            state);
    assertThat(
            AnsweringRule.calendar(campaign, day).stream()
                .map(r -> r.code())
                .findFirst()
                .orElse("ok"))
        .isEqualTo(expected);
    assertThat(AnsweringRule.calendar(null, day)).isEmpty();
  }

  private static Assessment in(AssessmentState state) {
    Assessment invited = invitedTo(CampaignKind.ENTRY);
    Map<String, List<String>> all = Map.of("g", List.of("1"), "b", List.of("1"));
    return switch (state) {
      case INVITED -> invited;
      case DECLINED -> after(invited.decline(DAY));
      case CONSENTED -> after(invited.consent(consent(), TEXT));
      case STARTED -> after(in(AssessmentState.CONSENTED).answer(instrument(), all));
      case SCORED -> after(in(AssessmentState.STARTED).submit(instrument(), DAY));
      case WITHDRAWN -> after(in(AssessmentState.SCORED).withdraw(DAY, null));
    };
  }

  private static Assessment invitedTo(CampaignKind kind) {
    return Assessment.invited(
        new AssessmentId("a"),
        new Examinee(new TeacherId("t"), "m", "o"),
        new Occasion(null, kind, Site.SCHOOL, Initiator.SCHOOL, DAY, false),
        new Questionnaire(new InstrumentId("t-1"), Set.of()));
  }

  private static Consent consent() {
    return new Consent(VERSION, Set.of(Recipient.METHODIST), ConsentMedium.PORTAL, Instant.EPOCH);
  }

  private static Instrument instrument() {
    return instrument(InstrumentKind.TEST);
  }

  private static Instrument instrument(InstrumentKind kind) {
    Item goals = new Item("g", ItemKind.SCALE, GOALS, 1, "", false, List.of());
    Item tired = new Item("b", ItemKind.SCALE, TIRED, 1, "", true, List.of());
    return new Instrument(
        new InstrumentId("t-1"),
        "t",
        1,
        InstrumentState.PUBLISHED,
        kind,
        "",
        "",
        Thresholds.DEFAULT,
        List.of(new Section("", Area.METHODS, "", List.of(goals, tired))));
  }

  private static <S, E> Decision.Accepted<S, E> accepted(Decision<S, E> decision) {
    return (Decision.Accepted<S, E>) decision;
  }

  private static <S, E> S after(Decision<S, E> decision) {
    return accepted(decision).state();
  }

  private static String word(Decision<?, ?> decision) {
    return decision.accepted() ? "yes" : "no";
  }

  private static String reason(Decision<?, ?> decision) {
    return ((Decision.Refused<?, ?>) decision).reasons().get(0).message();
  }
}
