package ru.traektoria.route.model.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.attestation.ListEvent.AttestationPlanned;
import ru.traektoria.route.model.attestation.ListOutcome.Decided;
import ru.traektoria.route.model.attestation.ListedAttestation.Approval;
import ru.traektoria.route.model.attestation.ListedAttestation.Removal;
import ru.traektoria.route.model.attestation.ListedAttestation.Wish;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/** The list of those to be attested in a year: in by an order, out with a reason (SC.12). */
class ListedAttestationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final AcademicYear YEAR = new AcademicYear(2026);
  private static final Actor DEPUTY = new Actor(Capacity.SCHOOL_LEAD, "deputy", null);
  private static final Approval ORDER = new Approval(" Приказ № 60 ", TODAY, DEPUTY);
  private static final Wish ANNA = wish(AttestationKind.CONFORMITY, YEAR);

  @Test
  void whoIsListedIsToldWithTheOrderOfTheSchool() {
    AttestationPlanned told = told(ListedAttestation.list(ANNA, ORDER));
    assertThat(told.listing()).isEqualTo(ANNA.id());
    assertThat(told.year()).isEqualTo("2026-27");
    assertThat(told.kind()).isEqualTo(AttestationKind.CONFORMITY);
    assertThat(told.cancelled()).isNull();
    assertThat(listed().approval().act()).isEqualTo("Приказ № 60");
  }

  @Test
  void aTeacherHasOneLineForEachYearAndKind() {
    assertThat(ANNA.id())
        .isEqualTo(wish(AttestationKind.CONFORMITY, YEAR).id())
        .isNotEqualTo(wish(AttestationKind.CATEGORY, YEAR).id())
        .isNotEqualTo(wish(AttestationKind.CONFORMITY, YEAR.next()).id());
  }

  @Test
  void aListNamesItsOrderAndARemovalItsReason() {
    assertThat(refusal(ListedAttestation.list(ANNA, new Approval(" ", TODAY, DEPUTY))))
        .isEqualTo("act");
    assertThat(refusal(listed().remove(new Removal("", TODAY, DEPUTY)))).isEqualTo("reason");
  }

  @Test
  void whoIsTakenOutIsToldAndMayComeBackByANewOrder() {
    Decision<ListedAttestation, ListEvent> out =
        listed().remove(new Removal("Уволена", TODAY, DEPUTY));
    assertThat(told(out).cancelled()).isTrue();
    assertThat(told(out).cancelledOn()).isEqualTo(TODAY);
    ListedAttestation gone = accepted(out).state();
    assertThat(gone.stands()).isFalse();
    assertThat(accepted(gone.remove(new Removal("Снова", TODAY, DEPUTY))).events()).isEmpty();
    Decision<ListedAttestation, ListEvent> back = gone.again(ANNA, ORDER);
    assertThat(told(back).cancelled()).isNull();
    assertThat(told(back).cancelledOn()).isNull();
    assertThat(accepted(back).state().stands()).isTrue();
    assertThat(accepted(listed().again(ANNA, ORDER)).events()).isEmpty();
  }

  @ParameterizedTest(name = "decided {0}, on {1}: {2}")
  @CsvSource({
    "'', 2026-11-22, AHEAD",
    "'', 2027-08-31, AHEAD",
    "'', 2027-09-01, NOT_PASSED",
    "yes 2026-12-10, 2026-12-11, PASSED",
    "no 2026-12-10, 2026-12-11, NOT_PASSED",
    "no 2026-12-10 yes 2027-04-01, 2027-05-01, PASSED",
    "yes 2026-08-31, 2026-11-22, AHEAD",
    "yes 2027-09-01, 2027-09-02, NOT_PASSED",
    "yes 2027-08-31, 2027-09-02, PASSED",
  })
  void theDecisionsOfTheYearSayHowItEnded(String decided, LocalDate today, ListOutcome outcome) {
    assertThat(ListOutcome.of(decisions(decided), YEAR, today)).isEqualTo(outcome);
  }

  private static List<Decided> decisions(String words) {
    return words.isEmpty()
        ? List.of()
        : Arrays.stream(words.split(" (?=yes|no)"))
            .map(one -> one.split(" "))
            .map(one -> new Decided(one[0].equals("yes"), LocalDate.parse(one[1])))
            .toList();
  }

  private static Wish wish(AttestationKind kind, AcademicYear year) {
    return new Wish(new TeacherId("anna"), new Place("m", "school"), year, kind, "TEACHER");
  }

  private static ListedAttestation listed() {
    return accepted(ListedAttestation.list(ANNA, ORDER)).state();
  }

  private static AttestationPlanned told(Decision<ListedAttestation, ListEvent> decision) {
    assertThat(accepted(decision).events()).hasSize(1);
    return (AttestationPlanned) accepted(decision).events().get(0);
  }

  private static Decision.Accepted<ListedAttestation, ListEvent> accepted(
      Decision<ListedAttestation, ListEvent> decision) {
    assertThat(decision.accepted()).as(decision.toString()).isTrue();
    return (Decision.Accepted<ListedAttestation, ListEvent>) decision;
  }

  private static String refusal(Decision<ListedAttestation, ListEvent> decision) {
    List<Reason> reasons = ((Decision.Refused<ListedAttestation, ListEvent>) decision).reasons();
    assertThat(reasons).hasSize(1);
    return reasons.get(0).field();
  }
}
