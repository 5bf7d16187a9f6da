package ru.traektoria.staff.model.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.staff.Cast;
import ru.traektoria.staff.model.directory.Directories;

class VacancyTest {

  private static final LocalDate DECLARED = LocalDate.of(2026, 5, 20);

  private final Directories directories = Cast.directories();
  private final Vacancy physics =
      state(
          Vacancy.declare(
              new VacancyId("v1"), Cast.SCHOOL_5, Cast.TOWN, need("1", DECLARED), directories));

  @ParameterizedTest(name = "closed on {0}, asked for {1}: {2}")
  @CsvSource({
    "          , 2026-05-19, false",
    "          , 2026-05-20, true",
    "          , 2027-05-20, true",
    "2026-08-31, 2026-08-30, true",
    "2026-08-31, 2026-08-31, false"
  })
  void aVacancyCountsFromItsDeclarationUntilTheDayBeforeItsClosing(
      LocalDate closed, LocalDate on, boolean open) {
    Vacancy vacancy = closed == null ? physics : state(physics.close(closed, directories));
    assertThat(vacancy.openOn(on)).isEqualTo(open);
  }

  @Test
  void theSameNeedAgainSaysNothing() {
    var again = physics.change(need("1.0", DECLARED), directories);
    assertThat(((Decision.Accepted<Vacancy, VacancyEvent>) again).events()).isEmpty();
  }

  @Test
  void aVacancyNeedsARateAndADay() {
    assertThat(Cast.codes(physics.change(need("0", null), directories)))
        .isEqualTo(List.of("vacancy.rate", "vacancy.declared"));
    assertThat(Cast.codes(physics.close(DECLARED.minusDays(1), directories)))
        .containsExactly("vacancy.order");
    assertThat(Cast.codes(physics.close(null, directories))).containsExactly("vacancy.end");
  }

  private static Vacancy.Need need(String rate, LocalDate declared) {
    return new Vacancy.Need(Cast.TEACHER, Cast.PHYSICS, new BigDecimal(rate), null, declared, null);
  }

  private static Vacancy state(Decision<Vacancy, VacancyEvent> decision) {
    assertThat(Cast.codes(decision)).isEmpty();
    return ((Decision.Accepted<Vacancy, VacancyEvent>) decision).state();
  }
}
