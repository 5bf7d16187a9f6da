package ru.traektoria.events.practice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.events.Cast;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.practice.model.PracticeEvent.PracticeOpened;
import ru.traektoria.events.practice.model.PracticeReaders.Opening;
import ru.traektoria.platform.kernel.Decision;

/** Which organisations opened a practice, on how many days. */
class PracticeReadersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final OrganisationId OTHER = Cast.OTHER_SCHOOL.organisation();
  private static final PracticeReaders NOBODY =
      new PracticeReaders(new PracticeId("p-1"), Cast.SCHOOL, List.of());

  @Test
  void theFirstOpeningOfAnOrganisationIsToldWithoutAPerson() {
    Decision.Accepted<PracticeReaders, PracticeEvent> opened = opened(NOBODY, OTHER, DAY);
    assertThat(opened.events())
        .containsExactly(
            new PracticeOpened(new PracticeId("p-1"), Cast.SCHOOL.municipality(), OTHER, DAY));
    assertThat(opened.state().openings()).containsExactly(new Opening(OTHER, DAY, DAY, 1));
  }

  @Test
  void thirtyTeachersOfASchoolOnOneDayAreOneOpening() {
    PracticeReaders known = opened(NOBODY, OTHER, DAY).state();
    Decision.Accepted<PracticeReaders, PracticeEvent> again = opened(known, OTHER, DAY);
    assertThat(again.events()).isEmpty();
    assertThat(again.state()).isEqualTo(known);
  }

  @Test
  void anotherDayIsCountedAndToldNoMore() {
    PracticeReaders known = opened(NOBODY, OTHER, DAY).state();
    Decision.Accepted<PracticeReaders, PracticeEvent> later = opened(known, OTHER, DAY.plusDays(3));
    assertThat(later.events()).isEmpty();
    assertThat(later.state().openings())
        .containsExactly(new Opening(OTHER, DAY, DAY.plusDays(3), 2));
  }

  @Test
  void theOrganisationWhoseExperienceItIsIsNoReader() {
    assertThat(opened(NOBODY, Cast.SCHOOL.organisation(), DAY).state()).isEqualTo(NOBODY);
    PracticeReaders ofTheTown = new PracticeReaders(new PracticeId("p-2"), Cast.TOWN, List.of());
    assertThat(opened(ofTheTown, Cast.SCHOOL.organisation(), DAY).events()).hasSize(1);
  }

  private static Decision.Accepted<PracticeReaders, PracticeEvent> opened(
      PracticeReaders known, OrganisationId by, LocalDate on) {
    return (Decision.Accepted<PracticeReaders, PracticeEvent>) known.opened(by, on);
  }
}
