package ru.traektoria.events.laboratory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.events.Cast;
import ru.traektoria.events.laboratory.model.CouncilScore.Criterion;
import ru.traektoria.events.laboratory.model.LaboratoryEvent.LaboratoryStatusGranted;
import ru.traektoria.events.laboratory.model.Proposal.Kind;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** A laboratory from 15 September to the end of its term. */
class LaboratoryTest {

  private static final LocalDateTime IN_TIME = LocalDateTime.parse("2026-09-10T12:00");
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 25);
  private static final Call CALL = Call.usual(2026);
  private static final List<TeacherId> COUNCIL = List.of(Cast.IVAN, Cast.LIDA, Cast.VERA);

  @ParameterizedTest
  @CsvSource({
    "LABORATORY, 2026-09-15T23:59:59, ''",
    "LABORATORY, 2026-09-16T00:00:00, deadline.late",
    "LABORATORY, 2026-12-01T10:00:00, deadline.late",
    "INNOVATION_SITE, 2026-12-01T10:00:00, ''",
    "APPROBATION, 2026-12-01T10:00:00, ''",
  })
  void anApplicationForALaboratoryIsTakenInUntilTheFifteenthOfSeptember(
      Kind kind, LocalDateTime now, String code) {
    assertThat(codes(Laboratory.submit(Cast.SCHOOL, CALL, proposal(kind), now))).isEqualTo(code);
  }

  @Test
  void theMunicipalityMayMoveTheDeadlineWithinTheYear() {
    Call later = state(CALL.set(LocalDateTime.parse("2026-09-30T18:00"), COUNCIL));
    LocalDateTime between = LocalDateTime.parse("2026-09-20T12:00");
    assertThat(codes(Laboratory.submit(Cast.SCHOOL, later, proposal(Kind.LABORATORY), between)))
        .isEmpty();
    assertThat(codes(CALL.set(LocalDateTime.parse("2027-01-01T00:00"), COUNCIL)))
        .isEqualTo("laboratory.deadline");
    assertThat(codes(CALL.set(null, COUNCIL))).isEqualTo("laboratory.deadline");
  }

  @Test
  void aStatusNeedsMoreThanHalfOfTheCouncilAProtocolAndATerm() {
    Laboratory one = submitted();
    assertThat(codes(one.council().decide(granted(), COUNCIL, TODAY)))
        .isEqualTo("laboratory.quorum");
    one = state(one.council().score(score(Cast.IVAN, 4)));
    one = state(one.council().score(score(Cast.IVAN, 5)));
    assertThat(one.scores()).hasSize(1);
    assertThat(codes(one.council().decide(granted(), COUNCIL, TODAY)))
        .isEqualTo("laboratory.quorum");
    one = state(one.council().score(score(Cast.LIDA, 3)));
    assertThat(codes(one.council().decide(new Grant(true, "", TODAY, TODAY, null), COUNCIL, TODAY)))
        .isEqualTo("laboratory.number laboratory.term");
    assertThat(
            codes(
                one.council()
                    .decide(
                        new Grant(true, "3", TODAY.plusDays(1), TODAY, TODAY.plusYears(1)),
                        COUNCIL,
                        TODAY)))
        .isEqualTo("laboratory.on");
    assertThat(codes(one.council().decide(granted(), List.of(), TODAY)))
        .isEqualTo("laboratory.quorum");
    assertThat(state(one.council().decide(granted(), COUNCIL, TODAY)).state())
        .isEqualTo(LaboratoryState.GRANTED);
  }

  @Test
  void aGrantProjectsAndAnEarlyEndAreToldWhole() {
    Laboratory scored =
        state(
            state(submitted().council().score(score(Cast.IVAN, 5)))
                .council()
                .score(score(Cast.LIDA, 5)));
    Decision<Laboratory, LaboratoryEvent> decided =
        scored.council().decide(granted(), COUNCIL, TODAY);
    assertThat(told(decided).projects()).isZero();
    Project project = new Project("Сеть читающих школ", TODAY, TODAY.plusMonths(6), "");
    Decision<Laboratory, LaboratoryEvent> begun = state(decided).work().begin(project);
    assertThat(told(begun).projects()).isEqualTo(1);
    assertThat(told(begun).endedOn()).isNull();
    assertThat(state(begun).inForce(TODAY)).isTrue();
    assertThat(state(begun).inForce(TODAY.plusYears(1).plusDays(1))).isFalse();
    Decision<Laboratory, LaboratoryEvent> ended = state(begun).work().end(TODAY, TODAY);
    assertThat(told(ended).endedOn()).isEqualTo(TODAY);
    assertThat(state(ended).inForce(TODAY)).isFalse();
    assertThat(codes(state(ended).work().begin(project))).isEqualTo("laboratory.state");
  }

  @Test
  void aRefusalTellsNobody() {
    Laboratory scored =
        state(
            state(submitted().council().score(score(Cast.IVAN, 1)))
                .council()
                .score(score(Cast.LIDA, 1)));
    Decision<Laboratory, LaboratoryEvent> declined =
        scored.council().decide(new Grant(false, "3", TODAY, null, null), COUNCIL, TODAY);
    assertThat(state(declined).state()).isEqualTo(LaboratoryState.DECLINED);
    assertThat(((Decision.Accepted<Laboratory, LaboratoryEvent>) declined).events()).isEmpty();
  }

  @Test
  void supportIsRecordedWhileTheStatusIsInForce() {
    Laboratory scored =
        state(
            state(submitted().council().score(score(Cast.IVAN, 5)))
                .council()
                .score(score(Cast.LIDA, 5)));
    Support given = new Support(Support.Kind.ORGANISATION, TODAY, "Собрали участников сети");
    assertThat(codes(scored.work().support(given, TODAY))).isEqualTo("laboratory.state");
    Laboratory granted = state(scored.council().decide(granted(), COUNCIL, TODAY));
    assertThat(state(granted.work().support(given, TODAY)).supports()).containsExactly(given);
    assertThat(codes(granted.work().support(new Support(null, TODAY, ""), TODAY)))
        .isEqualTo("laboratory.support");
  }

  @Test
  void aScoreIsWholeAndWithinItsBounds() {
    assertThat(codes(submitted().council().score(score(Cast.IVAN, 6))))
        .contains("laboratory.points");
    CouncilScore half = new CouncilScore(Cast.IVAN, Map.of(Criterion.NOVELTY, 5), "", TODAY);
    assertThat(codes(submitted().council().score(half)).split(" ")).hasSize(4);
  }

  private static Proposal proposal(Kind kind) {
    return new Proposal(
        kind, "Читающая школа", "Мы хотим, чтобы читали все. ".repeat(3), Cast.ANNA, "");
  }

  private static Laboratory submitted() {
    return state(Laboratory.submit(Cast.SCHOOL, CALL, proposal(Kind.LABORATORY), IN_TIME));
  }

  private static Grant granted() {
    return new Grant(true, "3", TODAY, TODAY, TODAY.plusYears(1));
  }

  private static CouncilScore score(TeacherId member, int points) {
    Map<Criterion, Integer> all = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      all.put(criterion, points);
    }
    return new CouncilScore(member, all, "", TODAY);
  }

  private static LaboratoryStatusGranted told(Decision<Laboratory, LaboratoryEvent> decision) {
    return (LaboratoryStatusGranted)
        ((Decision.Accepted<Laboratory, LaboratoryEvent>) decision).events().get(0);
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
