package ru.traektoria.monitoring.open.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Методист предлагает, управление публикует. */
class PublicationTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private static final Person METHODIST = new Person("m", "Методист");
  private static final Person OFFICIAL = new Person("o", "Начальник управления");

  private final Publication nothing = Publication.closed("town");
  private final Publication proposed = state(nothing.propose(choice("T1.1")));
  private final Publication shown = state(proposed.approve(OFFICIAL, NOW));

  private static Choice choice(String... codes) {
    return new Choice("window", List.of(codes), METHODIST, NOW);
  }

  private static Publication state(Decision<Publication, Act> decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return ((Decision.Accepted<Publication, Act>) decision).state();
  }

  private static String refused(Decision<Publication, Act> decision) {
    List<Reason> reasons = ((Decision.Refused<Publication, Act>) decision).reasons();
    return reasons.get(0).code();
  }

  @Test
  void nothingIsOpenUntilSomebodyElseHasApprovedIt() {
    assertThat(proposed.shown()).isNull();
    assertThat(refused(proposed.approve(METHODIST, NOW))).isEqualTo("open.own");
    assertThat(shown.shown().indicators()).containsExactly("T1.1");
    assertThat(shown.shownSince()).isEqualTo(NOW);
    assertThat(shown.proposed()).isNull();
  }

  @Test
  void aNewProposalLeavesThePageAsItIsUntilItIsApproved() {
    Publication next = state(shown.propose(choice("T1.2")));
    assertThat(next.shown().indicators()).containsExactly("T1.1");
    assertThat(state(next.approve(OFFICIAL, NOW)).shown().indicators()).containsExactly("T1.2");
    assertThat(state(next.refuse(OFFICIAL, NOW, "Рано")).shown().indicators())
        .containsExactly("T1.1");
  }

  @Test
  void aProposalNamesAtLeastOneIndicatorAndNotTheWholeCatalogue() {
    assertThat(refused(nothing.propose(choice()))).isEqualTo("open.nothing");
    String[] many = IntStream.range(0, 61).mapToObj(i -> "X" + i).toArray(String[]::new);
    assertThat(refused(nothing.propose(choice(many)))).isEqualTo("open.many");
  }

  @Test
  void aRefusalAndAWithdrawalSayWhy() {
    assertThat(refused(proposed.refuse(OFFICIAL, NOW, " "))).isEqualTo("open.why");
    assertThat(refused(shown.withdraw(OFFICIAL, NOW, null))).isEqualTo("open.why");
    assertThat(state(shown.withdraw(METHODIST, NOW, "Ошибка в данных")).shown()).isNull();
  }

  @Test
  void whatIsNotThereIsNeitherApprovedNorWithdrawn() {
    assertThat(refused(nothing.approve(OFFICIAL, NOW))).isEqualTo("open.no-proposal");
    assertThat(refused(nothing.refuse(OFFICIAL, NOW, "Рано"))).isEqualTo("open.no-proposal");
    assertThat(refused(proposed.withdraw(OFFICIAL, NOW, "Рано"))).isEqualTo("open.not-shown");
  }

  @Test
  void everythingThatWasDoneStaysInTheHistory() {
    Publication gone = state(shown.withdraw(OFFICIAL, NOW, "Ошибка в данных"));
    assertThat(gone.acts())
        .extracting(Act::kind)
        .containsExactly(Act.Kind.PROPOSED, Act.Kind.APPROVED, Act.Kind.WITHDRAWN);
    assertThat(gone.acts().get(2).note()).isEqualTo("Ошибка в данных");
  }
}
