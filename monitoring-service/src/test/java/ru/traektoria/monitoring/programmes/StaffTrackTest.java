package ru.traektoria.monitoring.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.town.Story;

/**
 * Кто и какие они: T1.1–T1.7 and T2.1–T2.6 on hand-made people. «2 из 5 = 40 %» is numerator,
 * denominator and value, «— (0 из 0)» a share of nobody, which is neither 0 nor 100 %.
 */
class StaffTrackTest {

  private static final String AUTUMN = "2026-09-30";
  private static final String SUMMER = "2026-08-31";
  private static final String SPRING = "2026-05-31";

  private final Story town = new Story().schools("school-1", "school-2");

  /** A whole record of a teacher; it replaces what was known. */
  private void profile(String teacher, Object... fields) {
    town.tell("staff", "TeacherProfileChanged", teacher, Story.fields(fields, "teacher", teacher));
  }

  private void job(String id, String teacher, String school, Object... fields) {
    Object[] all =
        Story.fields(fields, "assignment", id, "teacher", teacher, "organisation", school);
    town.tell("staff", "AssignmentChanged", teacher, all);
  }

  private void teaches(String teacher, String employment, String subject, Object... fields) {
    Object[] all =
        Story.fields(
            fields,
            "position",
            "TEACHER",
            "positionKind",
            "TEACHER",
            "employment",
            employment,
            "subject",
            subject,
            "from",
            "2015-09-01");
    job(teacher + " " + employment + " " + subject, teacher, "school-1", all);
  }

  private void vacancy(String id, String rate, String declared, String needed, String closed) {
    town.tell(
        "staff",
        "VacancyChanged",
        id,
        "vacancy",
        id,
        "organisation",
        "school-1",
        "position",
        "TEACHER",
        "subject",
        "MATHEMATICS",
        "rate",
        Double.valueOf(rate),
        "hours",
        9,
        "declaredOn",
        declared,
        "neededFrom",
        needed,
        "closedOn",
        closed);
  }

  private static Map<String, Object> category(String position, String level, String on, String to) {
    return Map.of("position", position, "category", level, "awardedOn", on, "validTo", to);
  }

  @Test
  void everybodyHasOneLevelOfEducationOrNone() {
    town.teachers("school-1", "anna", "boris", "vera", "galina");
    profile("anna", "education", "HIGHER");
    profile("boris", "education", "SECONDARY_VOCATIONAL");
    profile("vera", "education", "SECONDARY_GENERAL");
    assertThat(town.says("T1.1", AUTUMN)).isEqualTo("1 из 4 = 25 %");
    assertThat(town.says("T1.2", AUTUMN)).isEqualTo("1 из 4 = 25 %");
    assertThat(town.says("T1.3", AUTUMN)).isEqualTo("1 из 4 = 25 %");
    assertThat(town.says("T1.3n", AUTUMN)).isEqualTo("1 из 4 = 25 %");
    assertThat(town.counted("T1.3n", AUTUMN)).containsExactly("galina");
    assertThat(town.says("T1.1", AUTUMN, "school-2")).isEqualTo("— (0 из 0)");
  }

  @Test
  void pedagoguesAreThoseWhoWorkOnTheDayOnceEachWhereverTheyMoved() {
    town.teachers("school-1", "two-jobs", "moves");
    town.works("two-jobs", "school-2", "PEDAGOGUE", "INTERNAL_PART_TIME");
    job(
        "moves school-1 TEACHER",
        "moves",
        "school-1",
        "positionKind",
        "TEACHER",
        "employment",
        "MAIN",
        "from",
        "2015-09-01",
        "to",
        "2026-09-29");
    job(
        "moves school-2",
        "moves",
        "school-2",
        "positionKind",
        "TEACHER",
        "employment",
        "MAIN",
        "from",
        "2026-09-30");
    job(
        "last day",
        "leaves",
        "school-1",
        "positionKind",
        "TEACHER",
        "employment",
        "MAIN",
        "from",
        "2015-09-01",
        "to",
        AUTUMN);
    town.works("guest", "school-1", "TEACHER", "EXTERNAL_PART_TIME");
    town.works("head", "school-1", "HEAD", "MAIN");
    assertThat(town.of("T1.1", AUTUMN)).containsExactly("leaves", "moves", "two-jobs");
    assertThat(town.of("T1.1", "2026-10-01")).containsExactly("moves", "two-jobs");
    assertThat(town.says("T1.1", AUTUMN, "school-1")).isEqualTo("0 из 2 = 0 %");
    assertThat(town.says("T1.1", AUTUMN, "school-2")).isEqualTo("0 из 2 = 0 %");
  }

  @Test
  void aCategoryCountsForThePositionHeldAndUntilItsLastDay() {
    for (String teacher : List.of("best", "first", "ended", "elsewhere", "conforms")) {
      teaches(teacher, "MAIN", "MATHEMATICS");
    }
    profile(
        "best",
        "categories",
        List.of(
            category("TEACHER", "FIRST", "2022-01-10", "2027-01-10"),
            category("TEACHER", "HIGHEST", "2024-03-01", "2029-03-01")));
    profile("first", "categories", List.of(category("TEACHER", "FIRST", "2021-09-30", AUTUMN)));
    profile(
        "ended", "categories", List.of(category("TEACHER", "HIGHEST", "2021-09-29", "2026-09-29")));
    profile(
        "elsewhere",
        "categories",
        List.of(category("PSYCHOLOGIST", "HIGHEST", "2024-01-01", "2029-01-01")));
    profile(
        "conforms",
        "conformities",
        List.of(Map.of("passedOn", "2023-05-01", "validTo", "2028-05-01")));
    assertThat(town.counted("T1.4", AUTUMN)).containsExactly("best");
    assertThat(town.counted("T1.5", AUTUMN)).containsExactly("first");
    assertThat(town.counted("T1.6", AUTUMN)).containsExactly("conforms", "elsewhere", "ended");
    assertThat(town.counted("T1.6a", AUTUMN)).containsExactly("conforms");
    assertThat(town.says("T1.4", AUTUMN)).isEqualTo("1 из 5 = 20 %");
    assertThat(town.says("T1.5", AUTUMN)).isEqualTo("1 из 5 = 20 %");
    assertThat(town.says("T1.6", AUTUMN)).isEqualTo("3 из 5 = 60 %");
    assertThat(town.says("T1.6a", AUTUMN)).isEqualTo("1 из 5 = 20 %");
  }

  @Test
  void headsAreCountedWithoutTheirDeputies() {
    town.works("head-1", "school-1", "HEAD", "MAIN");
    town.works("head-2", "school-2", "HEAD", "MAIN");
    town.works("deputy", "school-2", "DEPUTY", "MAIN");
    Map<String, Object> passed = Map.of("passedOn", "2025-11-01", "validTo", "2028-11-01");
    profile("head-1", "headAttestations", List.of(passed));
    profile("deputy", "headAttestations", List.of(passed));
    profile(
        "head-2",
        "headAttestations",
        List.of(Map.of("passedOn", "2022-09-29", "validTo", "2026-09-29")));
    assertThat(town.says("T1.7", AUTUMN)).isEqualTo("1 из 2 = 50 %");
    assertThat(town.counted("T1.7", AUTUMN)).containsExactly("head-1");
  }

  @Test
  void aVacancyIsOpenOnTheDayItIsDeclaredAndNoMoreOnTheDayItIsFilled() {
    vacancy("declared", "0.5", SUMMER, "2026-09-01", null);
    vacancy("filled", "1", "2026-06-01", "2026-09-01", SUMMER);
    vacancy("filled-later", "1", "2026-06-01", "2026-06-15", "2026-09-01");
    vacancy("tomorrow", "1", "2026-09-01", null, null);
    assertThat(town.says("T2.1", SUMMER)).isEqualTo("2");
    assertThat(town.says("T2.1r", SUMMER)).isEqualTo("1.5");
    assertThat(town.says("T2.1h", SUMMER)).isEqualTo("18");
    assertThat(town.says("T2.1n", SUMMER)).isEqualTo("1");
    assertThat(town.counted("T2.1", SUMMER)).containsExactly("declared", "filled-later");
    assertThat(town.counted("T2.1n", SUMMER)).containsExactly("declared");
    assertThat(town.says("T2.1", SUMMER, "school-2")).isEqualTo("0");
  }

  @Test
  void whoTeachesWhatNeitherEducationNorRetrainingCoversIsConditional() {
    directories();
    for (String teacher : List.of("own", "retrained", "primary")) {
      teaches(teacher, "MAIN", "PHYSICS", "level", teacher.equals("primary") ? "PRIMARY" : "BASIC");
    }
    teaches("strange", "MAIN", "PHYSICS", "level", "BASIC");
    teaches("strange", "INTERNAL_PART_TIME", "MATHEMATICS", "level", "BASIC");
    teaches("second", "MAIN", "MATHEMATICS", "level", "BASIC");
    teaches("second", "INTERNAL_PART_TIME", "PHYSICS", "level", "BASIC");
    teaches("undefined", "MAIN", "CHESS", "level", "BASIC");
    teaches("guest", "EXTERNAL_PART_TIME", "PHYSICS", "level", "BASIC");
    profile("own", "profiles", List.of("PHYSICIST"));
    profile("primary", "profiles", List.of("PRIMARY_SCHOOL"));
    profile("second", "profiles", List.of("MATHEMATICIAN"));
    profile("strange", "profiles", List.of("HISTORIAN"));
    course("diploma", "retrained", "RETRAINING", SUMMER, "PHYSICIST");
    assertThat(town.counted("T2.2", SUMMER)).containsExactly("second", "strange");
    assertThat(town.says("T2.2", SUMMER)).isEqualTo("2");
    assertThat(town.says("T2.2a", SUMMER)).isEqualTo("2");
    assertThat(town.counted("T2.2b", SUMMER)).containsExactly("guest");
    assertThat(town.says("T2.2b", SUMMER)).isEqualTo("1");
    assertThat(town.says("T2.2", "2026-08-30")).isEqualTo("3");
  }

  private void directories() {
    town.tell(
        "staff",
        "DirectoryChanged",
        "SUBJECTS",
        "directory",
        "SUBJECTS",
        "entries",
        List.of(
            Map.of("code", "PHYSICS", "name", "Физика", "profiles", List.of("PHYSICIST")),
            Map.of(
                "code", "MATHEMATICS", "name", "Математика", "profiles", List.of("MATHEMATICIAN")),
            Map.of("code", "CHESS", "name", "Шахматы", "profiles", List.of())));
    town.tell(
        "staff",
        "DirectoryChanged",
        "PROFILES",
        "directory",
        "PROFILES",
        "entries",
        List.of(
            Map.of("code", "PHYSICIST", "name", "Физика"),
            Map.of("code", "MATHEMATICIAN", "name", "Математика"),
            Map.of("code", "HISTORIAN", "name", "История"),
            Map.of("code", "PRIMARY_SCHOOL", "name", "Начальные классы", "coversPrimary", true)));
  }

  private void course(String id, String teacher, String kind, String on, String... profiles) {
    town.tell(
        "routes",
        "CourseCompleted",
        id,
        "course",
        id,
        "teacher",
        teacher,
        "kind",
        kind,
        "documentOn",
        on,
        "profiles",
        List.of(profiles));
  }

  @Test
  void retrainingCountsForEverOfPedagoguesHeadsAndDeputies() {
    town.teachers("school-1", "long-ago", "this-year", "never");
    town.works("head", "school-1", "HEAD", "MAIN");
    town.works("deputy", "school-1", "DEPUTY", "MAIN");
    town.works("cook", "school-1", "OTHER", "MAIN");
    course("c1", "long-ago", "RETRAINING", "1999-06-01");
    course("c2", "this-year", "RETRAINING", "2025-09-01");
    course("c3", "head", "RETRAINING", "2025-08-31");
    course("c4", "never", "ADVANCED_TRAINING", "2026-02-01");
    course("c5", "deputy", "RETRAINING", "2026-09-01");
    course("c6", "cook", "RETRAINING", "2026-02-01");
    assertThat(town.says("T2.3", SUMMER)).isEqualTo("3 из 5 = 60 %");
    assertThat(town.counted("T2.3", SUMMER)).containsExactly("head", "long-ago", "this-year");
    assertThat(town.says("T2.3f", SUMMER)).isEqualTo("1 из 5 = 20 %");
  }

  @Test
  void pensionAgeFollowsTheTransitionTableAndUnknownBirthsAreNotGuessed() {
    town.teachers("school-1", "woman", "younger", "man", "unknown");
    profile("woman", "sex", "FEMALE", "birthDate", "1966-08-31");
    profile("younger", "sex", "FEMALE", "birthDate", "1968-09-01");
    profile("man", "sex", "MALE", "birthDate", "1962-09-01");
    assertThat(town.says("T2.4", SUMMER)).isEqualTo("1 из 4 = 25 %");
    assertThat(town.counted("T2.4", SUMMER)).containsExactly("woman");
    assertThat(town.counted("T2.4", "2026-09-01")).containsExactly("man", "woman");
  }

  @Test
  void moreThanThirtyHoursIsMoreThanThirtyOverAllSchoolsOfTheMunicipality() {
    teaches("thirty", "MAIN", "MATHEMATICS", "weeklyHours", 30);
    teaches("sum", "MAIN", "MATHEMATICS", "weeklyHours", 18);
    job(
        "sum school-2",
        "sum",
        "school-2",
        "position",
        "TEACHER",
        "positionKind",
        "TEACHER",
        "employment",
        "INTERNAL_PART_TIME",
        "weeklyHours",
        12.5,
        "from",
        "2015-09-01");
    town.works("without-norm", "school-1", "PEDAGOGUE", "MAIN");
    assertThat(town.says("T2.5", SPRING)).isEqualTo("1 из 3 = 33.3333 %");
    assertThat(town.counted("T2.5", SPRING)).containsExactly("sum");
    assertThat(town.says("T2.5", SPRING, "school-2")).isEqualTo("1 из 1 = 100 %");
  }

  @Test
  void youngIsWhoIsNotThirtyFiveYet() {
    town.teacher("birthday", "school-1", "1991-08-31", null);
    town.teacher("tomorrow", "school-1", "1991-09-01", null);
    town.teacher("unknown", "school-1", null, null);
    assertThat(town.says("T2.6", SUMMER)).isEqualTo("1 из 3 = 33.3333 %");
    assertThat(town.counted("T2.6", SUMMER)).containsExactly("tomorrow");
  }

  /** K.1–K.4: what the staffing map says of the next three years. */
  @Test
  void whoMayHaveToBeReplacedIsSeenThreeYearsAhead() {
    town.teachers("school-1", "soon", "already", "young");
    profile("soon", "sex", "FEMALE", "birthDate", "1968-01-01");
    profile("already", "sex", "FEMALE", "birthDate", "1960-01-01");
    profile("young", "sex", "FEMALE", "birthDate", "1990-01-01");
    job(
        "till",
        "till",
        "school-1",
        "positionKind",
        "TEACHER",
        "employment",
        "MAIN",
        "from",
        "2025-09-01",
        "to",
        "2029-08-31");
    job(
        "longer",
        "longer",
        "school-1",
        "positionKind",
        "TEACHER",
        "employment",
        "MAIN",
        "from",
        "2025-09-01",
        "to",
        "2029-09-01");
    assertThat(town.counted("K.1", SUMMER)).containsExactly("soon");
    assertThat(town.says("K.1", SUMMER)).isEqualTo("1");
    assertThat(town.counted("K.2", SUMMER)).containsExactly("till");
    assertThat(town.says("K.2", SUMMER)).isEqualTo("1");
    assertThat(town.counted("K.3", SUMMER)).containsExactly("already", "soon", "till");
    assertThat(town.says("K.3", SUMMER)).isEqualTo("3");
  }

  @Test
  void aCertificateEndsThirtySixMonthsAfterItsDay() {
    town.teachers("school-1", "ends", "renewed", "fresh", "ended");
    course("c1", "ends", "ADVANCED_TRAINING", "2023-08-31");
    course("c2", "renewed", "ADVANCED_TRAINING", "2023-09-15");
    course("c3", "renewed", "ADVANCED_TRAINING", "2026-02-01");
    course("c4", "fresh", "ADVANCED_TRAINING", "2025-03-01");
    course("c5", "ended", "ADVANCED_TRAINING", "2023-08-30");
    assertThat(town.counted("K.4", SUMMER)).containsExactly("ends");
    assertThat(town.says("K.4", SUMMER)).isEqualTo("1");
  }
}
