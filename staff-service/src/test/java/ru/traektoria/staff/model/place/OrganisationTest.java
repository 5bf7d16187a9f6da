package ru.traektoria.staff.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.staff.Cast;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directory;
import ru.traektoria.staff.model.place.Organisation.Name;
import ru.traektoria.staff.model.place.Organisation.Traits;
import ru.traektoria.staff.model.place.OrganisationEvent.OrganisationChanged;
import ru.traektoria.staff.model.place.OrganisationEvent.OrganisationNamed;

class OrganisationTest {

  private static final Municipality TOWN =
      new Municipality(Cast.TOWN, new RegionId("r1"), "Зареченский городской округ");
  private static final Traits SCHOOL = new Traits(OrganisationKind.SCHOOL, false, null, null);

  private final Organisation school =
      state(
          Organisation.open(
              Cast.SCHOOL_5,
              TOWN,
              new Name("Средняя школа № 5", "СОШ № 5", null),
              SCHOOL,
              LocalDate.of(1987, 9, 1)));

  @Test
  void aNewNameKeepsTheOldOneWithItsDays() {
    Organisation renamed =
        state(school.rename(new Name("Гимназия № 5", "Гимназия № 5", LocalDate.of(2020, 9, 1))));
    assertThat(renamed.nameOn(LocalDate.of(2020, 8, 31)).brief()).isEqualTo("СОШ № 5");
    assertThat(renamed.nameOn(LocalDate.of(2020, 9, 1)).brief()).isEqualTo("Гимназия № 5");
    assertThat(renamed.name().brief()).isEqualTo("Гимназия № 5");
  }

  @Test
  void aRenameTellsTheNameAlone() {
    var renamed = school.rename(new Name("Лицей", "Лицей", LocalDate.of(2021, 1, 1)));
    assertThat(events(renamed)).hasExactlyElementsOfTypes(OrganisationNamed.class);
  }

  @Test
  void aNewNameNeedsALaterDay() {
    Organisation renamed =
        state(school.rename(new Name("Гимназия", "Гимназия", LocalDate.of(2020, 9, 1))));
    assertThat(Cast.codes(renamed.rename(new Name("Лицей", "Лицей", LocalDate.of(2020, 9, 1)))))
        .contains("organisation.name-from");
  }

  @Test
  void aStatusIsTold() {
    OrganisationStatus low =
        new OrganisationStatus(OrganisationStatus.Kind.LOW_RESULTS, LocalDate.of(2025, 9, 1), null);
    var described =
        school.describe(
            new Traits(OrganisationKind.SCHOOL, true, null, List.of(low)), school.openedOn());
    assertThat(events(described)).hasExactlyElementsOfTypes(OrganisationChanged.class);
    assertThat(((OrganisationChanged) events(described).get(0)).statuses()).containsExactly(low);
  }

  @Test
  void onlyAnInternshipSiteHasATheme() {
    Code theme = new Code("INCLUSION");
    for (OrganisationStatus.Kind kind : OrganisationStatus.Kind.values()) {
      OrganisationStatus about =
          new OrganisationStatus(kind, LocalDate.of(2025, 9, 1), null).about(theme);
      var described =
          school.describe(
              new Traits(OrganisationKind.SCHOOL, true, null, List.of(about)), school.openedOn());
      boolean site = kind == OrganisationStatus.Kind.INTERNSHIP_SITE;
      assertThat(Cast.codes(described))
          .as(kind.name())
          .isEqualTo(site ? List.of() : List.of("organisation.theme"));
    }
  }

  @Test
  void aThemeComesFromTheDirectory() {
    Directory themes = Cast.directories().themes();
    OrganisationStatus site =
        new OrganisationStatus(
            OrganisationStatus.Kind.INTERNSHIP_SITE, LocalDate.of(2025, 9, 1), null);
    Code chosen = themes.entries().get(0).code();
    assertThat(InternshipThemeRule.reasons(List.of(site, site.about(chosen)), themes)).isEmpty();
    assertThat(InternshipThemeRule.reasons(List.of(site.about(new Code("ALCHEMY"))), themes))
        .extracting(Reason::code)
        .containsExactly("organisation.theme-unknown");
  }

  @Test
  void anOrganisationClosesOnce() {
    Organisation closed = state(school.close(LocalDate.of(2026, 8, 31), Cast.SCHOOL_7));
    assertThat(closed.mergedInto()).isEqualTo(Cast.SCHOOL_7);
    assertThat(events(closed.close(LocalDate.of(2026, 8, 31), Cast.SCHOOL_7))).isEmpty();
    assertThat(Cast.codes(closed.close(LocalDate.of(2026, 9, 30), null)))
        .containsExactly("organisation.closed");
    assertThat(Cast.codes(school.close(LocalDate.of(1980, 1, 1), null)))
        .containsExactly("organisation.life");
  }

  private static Organisation state(Decision<Organisation, OrganisationEvent> decision) {
    assertThat(Cast.codes(decision)).isEmpty();
    return ((Decision.Accepted<Organisation, OrganisationEvent>) decision).state();
  }

  private static List<OrganisationEvent> events(
      Decision<Organisation, OrganisationEvent> decision) {
    return ((Decision.Accepted<Organisation, OrganisationEvent>) decision).events();
  }
}
