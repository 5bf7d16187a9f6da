package ru.traektoria.events.laboratory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.events.Cast;
import ru.traektoria.events.laboratory.model.CouncilScore.Criterion;
import ru.traektoria.events.laboratory.model.LaboratoryEvent.InnovationParticipationRecorded;
import ru.traektoria.events.laboratory.model.Participant.Role;
import ru.traektoria.events.laboratory.model.Proposal.Kind;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Who takes part in a site whose status holds from 1 October 2026 to 30 September 2027. */
class LaboratoryTeamTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 25);
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 9, 30);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "PARTICIPANT, 2026-10-01, -, ''",
        "DEVELOPER, 2026-11-01, 2027-05-31, ''",
        "PARTICIPANT, 2027-09-30, 2027-09-30, ''",
        "-, 2026-10-01, -, participant.role-chosen",
        "PARTICIPANT, -, -, participant.begins-within-the-term",
        "PARTICIPANT, 2026-09-30, -, participant.begins-within-the-term",
        "PARTICIPANT, 2027-10-01, -, participant.begins-within-the-term",
        "PARTICIPANT, 2026-11-01, 2026-10-31, participant.ends-within-the-term",
        "PARTICIPANT, 2026-11-01, 2027-10-01, participant.ends-within-the-term",
      })
  void whoMayTakePartHowIsThisTable(Role role, LocalDate from, LocalDate to, String code) {
    assertThat(codes(granted().team().enter(List.of(who(Cast.IVAN, role, from, to)))))
        .isEqualTo(code);
  }

  @Test
  void nobodyTakesPartWithoutAStatusAndNobodyIsNoTeam() {
    Participant ivan = who(Cast.IVAN, Role.PARTICIPANT, FIRST, null);
    assertThat(codes(submitted().team().enter(List.of(ivan))))
        .isEqualTo("participant.status-granted");
    assertThat(codes(granted().team().enter(List.of()))).isEqualTo("participant.nobody");
  }

  @Test
  void withTheStatusTheLeaderTakesPart() {
    InnovationParticipationRecorded leader = told(decided()).get(0);
    assertThat(leader.teacher()).isEqualTo(Cast.ANNA);
    assertThat(leader.role()).isEqualTo(Role.LEADER);
    assertThat(leader.from()).isEqualTo(FIRST);
    assertThat(leader.to()).isEqualTo(LAST);
    assertThat(leader.cancelled()).isNull();
  }

  @Test
  void eachIsToldByOneEventAndTheSameAgainTellsNothing() {
    List<Participant> both =
        List.of(
            who(Cast.IVAN, Role.PARTICIPANT, FIRST, null),
            who(Cast.LIDA, Role.DEVELOPER, FIRST, LAST.minusMonths(1)));
    Decision<Laboratory, LaboratoryEvent> entered = granted().team().enter(both);
    assertThat(told(entered).stream().map(InnovationParticipationRecorded::to))
        .containsExactly(LAST, LAST.minusMonths(1));
    assertThat(told(state(entered).team().enter(both))).isEmpty();
    assertThat(state(entered).participants()).hasSize(3);
  }

  @Test
  void aCorrectionKeepsTheIdAndComingBackLaterIsAnother() {
    Laboratory one = entered(who(Cast.IVAN, Role.PARTICIPANT, FIRST, null));
    Participant ivan = one.participants().get(1);
    assertThat(codes(one.team().enter(List.of(from(LocalDate.of(2027, 2, 1))))))
        .isEqualTo("participant.not-twice-at-a-time");
    Decision<Laboratory, LaboratoryEvent> changed =
        one.team().change(ivan.idIn(one.id()), Role.DEVELOPER, LocalDate.of(2026, 12, 31));
    assertThat(told(changed).get(0).participation()).isEqualTo(ivan.idIn(one.id()));
    assertThat(told(changed).get(0).to()).isEqualTo(LocalDate.of(2026, 12, 31));
    Decision<Laboratory, LaboratoryEvent> back =
        state(changed).team().enter(List.of(from(LocalDate.of(2027, 2, 1))));
    assertThat(told(back).get(0).participation()).isNotEqualTo(ivan.idIn(one.id()));
  }

  @Test
  void aMistakeIsTakenBackOnceAndUnknownOnesCannotBeChanged() {
    Laboratory one = entered(who(Cast.IVAN, Role.PARTICIPANT, FIRST, null));
    Participant.ParticipationId id = one.participants().get(1).idIn(one.id());
    Decision<Laboratory, LaboratoryEvent> gone = one.team().cancel(id);
    assertThat(told(gone).get(0).cancelled()).isTrue();
    assertThat(told(state(gone).team().cancel(id))).isEmpty();
    assertThat(codes(state(gone).team().change(id, Role.DEVELOPER, null)))
        .isEqualTo("participant.unknown");
  }

  @Test
  void anEarlyEndIsTheLastDayOfAllAndWhoWouldHaveBegunLaterNeverDid() {
    Laboratory one =
        state(
            entered(who(Cast.IVAN, Role.PARTICIPANT, FIRST, LocalDate.of(2026, 11, 30)))
                .team()
                .enter(List.of(who(Cast.LIDA, Role.PARTICIPANT, LocalDate.of(2027, 2, 1), null))));
    LocalDate end = LocalDate.of(2026, 12, 15);
    Decision<Laboratory, LaboratoryEvent> ended = one.work().end(end, end);
    assertThat(told(ended).stream().map(InnovationParticipationRecorded::teacher))
        .containsExactly(Cast.ANNA, Cast.LIDA);
    assertThat(told(ended).get(0).to()).isEqualTo(end);
    assertThat(told(ended).get(1).cancelled()).isTrue();
    assertThat(new InnovationYear(2027).people(List.of(state(ended)))).isZero();
  }

  @ParameterizedTest
  @CsvSource({"2025, 0", "2026, 2", "2027, 1", "2028, 0"})
  void aYearCountsEveryoneOnceWhoTookPartOnADayOfIt(int year, long people) {
    Laboratory one = entered(who(Cast.IVAN, Role.PARTICIPANT, FIRST, LocalDate.of(2026, 12, 31)));
    assertThat(new InnovationYear(year).people(List.of(one, one))).isEqualTo(people);
  }

  private static Participant who(TeacherId who, Role role, LocalDate from, LocalDate to) {
    return new Participant(who, Cast.SCHOOL.organisation(), role, from, to);
  }

  private static Participant from(LocalDate day) {
    return who(Cast.IVAN, Role.PARTICIPANT, day, null);
  }

  private static Laboratory entered(Participant one) {
    return state(granted().team().enter(List.of(one)));
  }

  private static Laboratory submitted() {
    Proposal proposal =
        new Proposal(
            Kind.INNOVATION_SITE, "Читающая школа", "Читают все. ".repeat(5), Cast.ANNA, "");
    LocalDateTime now = LocalDateTime.parse("2026-09-10T12:00");
    return state(Laboratory.submit(Cast.SCHOOL, Call.usual(2026), proposal, now));
  }

  private static Decision<Laboratory, LaboratoryEvent> decided() {
    CouncilScore score =
        new CouncilScore(
            Cast.VERA,
            Arrays.stream(Criterion.values()).collect(Collectors.toMap(c -> c, c -> 5)),
            "",
            TODAY);
    Grant grant = new Grant(true, "3", TODAY, FIRST, LAST);
    return state(submitted().council().score(score))
        .council()
        .decide(grant, List.of(Cast.VERA), TODAY);
  }

  private static Laboratory granted() {
    return state(decided());
  }

  private static List<InnovationParticipationRecorded> told(
      Decision<Laboratory, LaboratoryEvent> decision) {
    return ((Decision.Accepted<Laboratory, LaboratoryEvent>) decision)
        .events().stream()
            .filter(InnovationParticipationRecorded.class::isInstance)
            .map(InnovationParticipationRecorded.class::cast)
            .toList();
  }

  private static <S> S state(Decision<S, ?> decision) {
    if (decision instanceof Decision.Accepted<S, ?> accepted) {
      return accepted.state();
    }
    throw new AssertionError(decision.toString());
  }

  private static String codes(Decision<?, ?> decision) {
    return decision instanceof Decision.Refused<?, ?> refused
        ? refused.reasons().stream().map(Reason::code).collect(Collectors.joining(" "))
        : "";
  }
}
