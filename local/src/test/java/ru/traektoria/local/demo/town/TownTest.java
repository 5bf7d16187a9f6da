package ru.traektoria.local.demo.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.traektoria.local.demo.town.Organisation.Kind;

class TownTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Town TOWN = Town.invent(7, TODAY, 60, 3000);
  private static final List<Teacher> PEDAGOGUES =
      TOWN.teachers().stream().filter(Teacher::isPedagogue).toList();

  @Test
  void theSameSeedGivesTheSameTownAndAnotherSeedAnother() {
    assertThat(Town.invent(7, TODAY, 60, 3000)).isEqualTo(TOWN);
    assertThat(Town.invent(8, TODAY, 60, 3000).teachers()).isNotEqualTo(TOWN.teachers());
  }

  @Test
  void itHasAsManyPeopleAndPlacesAsAsked() {
    assertThat(TOWN.organisations()).hasSize(60);
    assertThat(TOWN.teachers()).hasSize(3000);
    assertThat(kinds(Kind.SCHOOL)).isEqualTo(34);
    assertThat(kinds(Kind.KINDERGARTEN)).isEqualTo(20);
    assertThat(kinds(Kind.ADDITIONAL)).isEqualTo(6);
    assertThat(TOWN.organisations().stream().map(Organisation::name)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 20, 150})
  void smallTownsWorkToo(int people) {
    Town town = Town.invent(1, TODAY, 3, people);
    assertThat(town.teachers()).hasSize(people);
  }

  @Test
  void nobodySharesANameAndEveryNameFitsTheGender() {
    Set<String> names = TOWN.teachers().stream().map(Teacher::fullName).collect(Collectors.toSet());
    assertThat(names).hasSize(3000);
    assertThat(TOWN.teachers())
        .allSatisfy(
            teacher ->
                assertThat(teacher.middleName()).matches(teacher.woman() ? ".*на" : ".*(ич)"));
    assertThat(TOWN.teachers().stream().filter(t -> !t.woman()).map(Teacher::lastName))
        .noneMatch(name -> name.endsWith("ова") || name.endsWith("ая"));
    assertThat(names.stream().filter(name -> name.contains("ё"))).hasSizeGreaterThan(150);
  }

  @ParameterizedTest
  @CsvSource({
    "Соловьёв, Соловьёва",
    "Синицын, Синицына",
    "Зимин, Зимина",
    "Загорский, Загорская",
    "Луговой, Луговая",
    "Жемчужный, Жемчужная",
    "Черных, Черных",
    "Тарасенко, Тарасенко",
    "Гордиенко, Гордиенко"
  })
  void surnamesTakeTheFeminineForm(String man, String woman) {
    assertThat(People.feminine(man)).isEqualTo(woman);
  }

  @Test
  void everyPlaceHasOneHeadAndAgesAreThoseOfWorkingPeople() {
    for (Organisation place : TOWN.organisations()) {
      assertThat(TOWN.teachersOf(place).stream().filter(t -> t.mainJob().position().isHead()))
          .as(place.name())
          .hasSize(1);
    }
    assertThat(TOWN.teachers()).allMatch(t -> t.age(TODAY) >= 20 && t.age(TODAY) <= 76);
    assertThat(TOWN.teachers()).allMatch(t -> !t.teachingSince().isAfter(TODAY));
    assertThat(TOWN.teachers()).allMatch(t -> !t.mainJob().from().isBefore(t.teachingSince()));
    assertThat(TOWN.teachers())
        .allMatch(t -> !t.mainJob().from().isBefore(t.mainJob().organisation().openedOn()));
  }

  @Test
  void theSharesAreThoseOfAnOrdinaryMunicipality() {
    assertThat(share(Teacher::woman)).isCloseTo(0.89, within(0.05));
    assertThat(share(t -> t.education().equals("HIGHER"))).isCloseTo(0.82, within(0.07));
    assertThat(share(t -> "HIGHEST".equals(t.category()))).isCloseTo(0.30, within(0.07));
    assertThat(share(t -> "FIRST".equals(t.category()))).isCloseTo(0.26, within(0.06));
    assertThat(share(t -> t.age(TODAY) < 35)).isCloseTo(0.22, within(0.05));
    assertThat(share(t -> t.isYoungSpecialist(TODAY))).isCloseTo(0.08, within(0.04));
    assertThat(share(t -> hours(t) > 30)).isCloseTo(0.09, within(0.04));
    assertThat(share(t -> t.jobs().size() > 1)).isBetween(0.02, 0.10);
    assertThat(share(Teacher::leader)).isBetween(0.01, 0.05);
  }

  @Test
  void subjectsFitEducationExceptForAFewConditionalSpecialists() {
    Set<String> primary = Set.of("Начальное образование");
    List<Teacher> primaryTeachers =
        TOWN.teachers().stream()
            .filter(t -> "Начальные классы".equals(t.mainJob().subject()))
            .toList();
    long fitting =
        primaryTeachers.stream()
            .filter(t -> t.profiles().stream().anyMatch(primary::contains))
            .count();
    assertThat((double) fitting / primaryTeachers.size()).isCloseTo(0.94, within(0.03));
  }

  @Test
  void onlyTeachingPositionsHaveHoursAndOnlyLessonsHaveSubjects() {
    assertThat(TOWN.teachers().stream().flatMap(t -> t.jobs().stream()))
        .allMatch(job -> job.position().hasTeachingHours() == (job.weeklyHours() != null))
        .allMatch(job -> (job.subject() == null) == (job.position() != Position.TEACHER))
        .allMatch(job -> job.rateHundredths() > 0);
  }

  @Test
  void vacanciesAreDeclaredBeforeTodayAndSomeAreOpen() {
    assertThat(TOWN.vacancies()).hasSizeBetween(50, 130);
    assertThat(TOWN.vacancies()).allMatch(v -> v.declaredOn().isBefore(TODAY));
    assertThat(TOWN.vacancies().stream().filter(v -> v.closedOn() == null)).hasSizeGreaterThan(30);
    assertThat(new HashSet<>(TOWN.vacancies().stream().map(Vacancy::closedOn).toList()))
        .hasSizeGreaterThan(5);
  }

  @Test
  void aFewLeftInTheOpenYearAndMoreInTheOneBefore() {
    LocalDate began = TOWN.yearBegan();
    List<LocalDate> last = TOWN.former().stream().map(t -> t.mainJob().to()).toList();
    assertThat(last.stream().filter(day -> !day.isBefore(began))).hasSizeBetween(8, 30);
    assertThat(last.stream().filter(day -> day.isBefore(began))).hasSizeBetween(20, 55);
    assertThat(last).allMatch(day -> day.isBefore(TODAY));
    assertThat(TOWN.former())
        .allMatch(t -> t.mainJob().from().isBefore(t.mainJob().to()))
        .allMatch(t -> !t.teachingSince().isAfter(t.mainJob().from()))
        .allMatch(t -> TOWN.teachers().stream().noneMatch(o -> o.fullName().equals(t.fullName())));
  }

  @Test
  void someAreTakenForATimeThatEndsWithinThreeYears() {
    List<LocalDate> ends =
        TOWN.teachers().stream()
            .flatMap(t -> t.jobs().stream())
            .map(Job::to)
            .filter(Objects::nonNull)
            .toList();
    assertThat(ends).hasSizeBetween(20, 150);
    assertThat(ends).allMatch(d -> d.isAfter(TODAY) && d.isBefore(TODAY.plusYears(3)));
  }

  private static double share(Predicate<Teacher> rule) {
    return (double) PEDAGOGUES.stream().filter(rule).count() / PEDAGOGUES.size();
  }

  private static int hours(Teacher teacher) {
    return teacher.jobs().stream()
        .mapToInt(j -> j.weeklyHours() == null ? 0 : j.weeklyHours())
        .sum();
  }

  private static long kinds(Kind kind) {
    return TOWN.organisations().stream().filter(place -> place.kind() == kind).count();
  }
}
