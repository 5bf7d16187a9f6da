package ru.traektoria.monitoring.catalogue.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.town.Folded;
import ru.traektoria.monitoring.town.Told;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.json.PlatformJson;

/** The transition table of domain.md §2.1, to the day. */
class PensionAgeTest {

  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  @ParameterizedTest
  @CsvSource({
    "FEMALE, 1950, P55Y", "FEMALE, 1963, P55Y", "FEMALE, 1964, P55Y6M", "FEMALE, 1965, P56Y6M",
    "FEMALE, 1966, P58Y", "FEMALE, 1967, P59Y", "FEMALE, 1968, P60Y", "FEMALE, 1980, P60Y",
    "MALE, 1950, P60Y", "MALE, 1958, P60Y", "MALE, 1959, P60Y6M", "MALE, 1960, P61Y6M",
    "MALE, 1961, P63Y", "MALE, 1962, P64Y", "MALE, 1963, P65Y", "MALE, 1975, P65Y"
  })
  void theAgeIsReachedOnItsDayAndNotBefore(String sex, int born, Period age) {
    LocalDate birth = LocalDate.of(born, 8, 31);
    LocalDate reached = birth.plus(age);
    assertThat(pensioners(sex, birth, reached.minusDays(1))).isEmpty();
    assertThat(pensioners(sex, birth, reached)).containsExactly("anna");
  }

  private static List<String> pensioners(String sex, LocalDate birth, LocalDate day) {
    Fold fold =
        Folded.of(
            List.of(
                event(
                    "TeacherProfileChanged",
                    1,
                    Map.of(
                        "teacher",
                        "anna",
                        "municipality",
                        "town",
                        "sex",
                        sex,
                        "birthDate",
                        birth.toString())),
                event(
                    "AssignmentChanged",
                    2,
                    Map.of(
                        "assignment", "job",
                        "teacher", "anna",
                        "organisation", "school",
                        "municipality", "town",
                        "positionKind", "TEACHER",
                        "employment", "MAIN",
                        "from", "1990-09-01"))));
    AcademicYear year = AcademicYear.of(day);
    Selection selection = new Selection(year, "town", null, null, day);
    Indicator indicator = CATALOGUE.find("T2.4", day).orElseThrow();
    return new Tables(fold::facts, CATALOGUE).people(indicator, true, selection, day);
  }

  private static Told.Event event(String name, int sequence, Map<String, String> data) {
    byte[] bytes = PlatformJson.tolerant().writeValueAsBytes(data);
    return new Told.Event("staff.events", "ru.traektoria." + name + ".v1", "anna", sequence, bytes);
  }
}
