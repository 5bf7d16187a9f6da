package ru.traektoria.monitoring.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;
import ru.traektoria.monitoring.town.Folded;
import ru.traektoria.monitoring.town.Told;
import ru.traektoria.platform.web.json.PlatformJson;

/** Each rule of data quality on people made by hand: what it finds, and what it lets pass. */
class QualityRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final String PACKAGE = "ru.traektoria.monitoring.quality.rule.";

  private final Fold fold = Folded.empty();
  private final Map<String, Integer> sequences = new HashMap<>();

  private static QualityRule rule(String name) {
    try {
      Constructor<?> made = Class.forName(PACKAGE + name).getDeclaredConstructor();
      made.setAccessible(true);
      return (QualityRule) made.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private void tell(String topic, String type, String subject, Object... fields) {
    Map<String, Object> data = new LinkedHashMap<>(Map.of("municipality", "town"));
    for (int i = 0; i < fields.length; i += 2) {
      data.put((String) fields[i], fields[i + 1]);
    }
    int sequence = sequences.merge(topic + subject, 1, Integer::sum);
    byte[] bytes = PlatformJson.tolerant().writeValueAsBytes(data);
    Told.Event event =
        new Told.Event(topic, "ru.traektoria." + type + ".v1", subject, sequence, bytes);
    assertThat(Folded.apply(fold, event, sequence)).isEqualTo(Fold.Outcome.FOLDED);
  }

  private void school(String id, Object... more) {
    List<Object> fields = new ArrayList<>(List.of("organisation", id, "kind", "SCHOOL"));
    fields.addAll(List.of(more));
    tell("staff.events", "OrganisationChanged", id, fields.toArray());
  }

  private void profile(String id, Object... fields) {
    List<Object> all = new ArrayList<>(List.of("teacher", id));
    all.addAll(List.of(fields));
    tell("staff.events", "TeacherProfileChanged", id, all.toArray());
  }

  private void job(String id, String school, Object... more) {
    List<Object> fields = new ArrayList<>();
    fields.addAll(List.of("assignment", id + school + more.length, "teacher", id));
    fields.addAll(List.of("organisation", school, "positionKind", "TEACHER"));
    fields.addAll(List.of("employment", "MAIN", "from", "2015-09-01"));
    for (int i = 0; i < more.length; i += 2) {
      int at = fields.indexOf(more[i]);
      if (at >= 0 && at % 2 == 0) {
        fields.set(at + 1, more[i + 1]);
      } else {
        fields.addAll(List.of(more[i], more[i + 1]));
      }
    }
    tell("staff.events", "AssignmentChanged", id, fields.toArray());
  }

  /** «organisation: id» or «organisation: id (detail)», in order. */
  private List<String> finds(String rule) {
    List<Finding> findings = new ArrayList<>();
    fold.facts()
        .read(
            () -> {
              int town = fold.facts().names.municipalities.find("town");
              rule(rule).check(new Place(fold.facts(), town, TODAY), findings::add);
              return null;
            });
    return findings.stream()
        .map(
            f ->
                f.organisation()
                    + ": "
                    + f.id()
                    + (f.detail().isEmpty() ? "" : " (" + f.detail() + ")"))
        .sorted()
        .toList();
  }

  @Test
  void everyRuleSaysInRussianWhatIsWrongWhyAndHowToMendIt() throws Exception {
    try (Stream<Path> files =
        Files.list(Path.of("src/main/java/ru/traektoria/monitoring/quality/rule"))) {
      List<QualityRule.Words> all =
          files
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .filter(name -> !name.equals("package-info"))
              .map(name -> rule(name).words())
              .toList();
      assertThat(all).hasSizeGreaterThanOrEqualTo(14);
      assertThat(all).extracting(QualityRule.Words::code).doesNotHaveDuplicates();
      for (QualityRule.Words words : all) {
        assertThat(List.of(words.title(), words.why(), words.mend()))
            .as(words.code())
            .allMatch(text -> text.matches("(?s).*[а-яё]{4}.*"));
        assertThat(words.indicators()).as(words.code()).isNotEmpty();
        assertThat(words.fix()).as(words.code()).startsWith("/");
      }
    }
  }

  @Test
  void whatIsMissingInTheRecordOfWhoeverWorksIsFound() {
    school("first");
    profile("anna", "birthDate", "1990-01-01", "sex", "FEMALE", "education", "HIGHER");
    profile("boris", "organisation", "first");
    profile("gone");
    job("anna", "first");
    job("boris", "first");
    job("gone", "first", "to", "2026-11-19");
    assertThat(finds("MissingBirthDate")).containsExactly("first: boris");
    assertThat(finds("MissingSex")).containsExactly("first: boris");
    assertThat(finds("MissingEducation")).containsExactly("first: boris");
  }

  @Test
  void anAgeAtWhichNobodyWorksIsFound() {
    school("first");
    profile("child", "birthDate", "2010-11-21");
    profile("sixteen", "birthDate", "2010-11-20");
    profile("old", "birthDate", "1936-11-19");
    for (String who : List.of("child", "sixteen", "old")) {
      job(who, "first");
    }
    assertThat(finds("ImplausibleAge"))
        .containsExactly(
            "first: child (дата рождения 21.11.2010)", "first: old (дата рождения 19.11.1936)");
  }

  @Test
  void aSubjectWithoutProfileIsToldOnceForASchoolAndATeacherWithoutOneApart() {
    tell(
        "staff.events",
        "DirectoryChanged",
        "SUBJECTS",
        "directory",
        "SUBJECTS",
        "entries",
        List.of(
            Map.of("code", "MATHS", "name", "Математика", "profiles", List.of("P_MATHS")),
            Map.of("code", "CLUB", "name", "Кружок")));
    school("first");
    profile("anna", "profiles", List.of("P_MATHS"));
    profile("boris");
    job("anna", "first", "subject", "CLUB");
    job("boris", "first", "subject", "CLUB");
    assertThat(finds("SubjectWithoutProfile")).containsExactly("first: CLUB");
    assertThat(finds("TeacherWithoutProfile")).as("nobody knows about CLUB").isEmpty();
    job("anna", "first", "subject", "MATHS", "rate", 1);
    job("boris", "first", "subject", "MATHS", "rate", 1);
    assertThat(finds("TeacherWithoutProfile")).containsExactly("first: boris");
  }

  @Test
  void datesThatContradictEachOtherAreFound() {
    school("first");
    profile(
        "anna",
        "birthDate",
        "1990-01-01",
        "teachingSince",
        "2012-09-01",
        "categories",
        List.of(
            Map.of("position", "T", "category", "FIRST", "awardedOn", "2011-01-01"),
            Map.of("position", "T", "category", "FIRST", "awardedOn", "2013-01-01")));
    job("anna", "first");
    job("boris", "first", "from", "2020-09-01", "to", "2019-08-31");
    assertThat(finds("AwardedTooEarly")).containsExactly("first: anna (категория от 01.01.2011)");
    assertThat(finds("EndedBeforeBegun"))
        .containsExactly("first: boris (с 01.09.2020 по 31.08.2019)");
  }

  @Test
  void twoMainJobsAreToldToBothSchoolsAndPartTimeIsNot() {
    school("first");
    school("second");
    job("anna", "first");
    job("anna", "second");
    job("boris", "first");
    job("boris", "second", "employment", "EXTERNAL_PART_TIME");
    assertThat(finds("TwoMainJobs")).containsExactly("first: anna", "second: anna");
  }

  @Test
  void aCategoryThatRanOutThisYearIsFoundUnlessThereIsALaterOne() {
    school("first");
    profile("anna", "categories", List.of(category("2021-11-01", "2026-11-19")));
    profile("boris", "categories", List.of(category("2021-11-01", "2026-11-20")));
    profile("vera", "categories", List.of(category("2016-11-01", "2021-11-01")));
    profile(
        "gleb",
        "categories",
        List.of(category("2021-11-01", "2026-11-01"), category("2026-11-02", "2031-11-01")));
    for (String who : List.of("anna", "boris", "vera", "gleb")) {
      job(who, "first");
    }
    assertThat(finds("CategoryRunOut"))
        .as("the last day still counts; five years ago is no news")
        .containsExactly("first: anna (действовала по 19.11.2026)");
  }

  private static Map<String, Object> category(String from, String to) {
    return Map.of("position", "T", "category", "FIRST", "awardedOn", from, "validTo", to);
  }

  @Test
  void moreHoursThanAWeekHoldsAreFound() {
    school("first");
    job("anna", "first", "weeklyHours", 36);
    job("anna", "first", "weeklyHours", 19, "rate", 1);
    job("boris", "first", "weeklyHours", 54);
    assertThat(finds("TooManyHours")).containsExactly("first: anna (55 ч в неделю)");
  }

  @Test
  void aCourseWhoseDocumentIsOlderThanItsBeginningOrYetToComeIsFound() {
    school("first");
    job("anna", "first");
    course("c1", "2026-03-01", "2026-02-01", false);
    course("c2", "2026-10-01", "2026-11-21", false);
    course("c3", "2026-03-01", "2026-02-01", true);
    course("c4", "2026-03-01", "2026-03-01", false);
    assertThat(finds("CourseWithWrongDates"))
        .containsExactly(
            "first: anna (документ 01.02.2026, раньше начала 01.03.2026)",
            "first: anna (документ 21.11.2026)");
  }

  @Test
  void aCourseThatIsOverByAMonthAndBroughtNoCertificateIsFound() {
    school("first");
    for (String who : List.of("anna", "boris", "vera", "gleb", "dina", "egor")) {
      job(who, "first");
    }
    scheduled("boris", "2026-09-01", false);
    scheduled("vera", "2026-10-01", false);
    scheduled("gleb", "2026-09-01", true);
    scheduled("anna", "2026-03-01", false);
    course("c1", "2026-03-10", "2026-03-28", false);
    enrolled("dina", "ENROLLED", "2026-07-01", "2026-09-30");
    enrolled("egor", "AGREED", "2026-07-01", "2026-09-30");
    assertThat(finds("CourseWithoutCertificate"))
        .as("октябрьскому удостоверению ещё есть время")
        .containsExactly(
            "first: boris (по графику с 01.09.2026)",
            "first: dina (зачислен на курс с 01.07.2026)");
    course("c1", "2026-03-10", "2026-03-28", true);
    assertThat(finds("CourseWithoutCertificate"))
        .as("отменённое удостоверение не считается")
        .contains("first: anna (по графику с 01.03.2026)");
  }

  private void scheduled(String who, String month, boolean cancelled) {
    tell(
        "routes.events",
        "TrainingPlanned",
        who,
        "training",
        who,
        "teacher",
        who,
        "year",
        "2026-27",
        "planned",
        month,
        "approvedOn",
        "2026-02-01",
        "cancelled",
        cancelled);
  }

  private void enrolled(String who, String state, String from, String to) {
    tell(
        "routes.events",
        "CourseRequestSubmitted",
        who + "-request",
        "request",
        who + "-request",
        "teacher",
        who,
        "kind",
        "ADVANCED_TRAINING",
        "from",
        from,
        "to",
        to,
        "submittedOn",
        "2026-05-01",
        "state",
        state,
        "changedOn",
        "2026-06-01");
  }

  private void course(String id, String from, String on, boolean annulled) {
    tell(
        "routes.events",
        "CourseCompleted",
        id,
        "course",
        id,
        "teacher",
        "anna",
        "kind",
        "ADVANCED_TRAINING",
        "startedOn",
        from,
        "documentOn",
        on,
        "annulled",
        annulled);
  }

  @Test
  void anOpenOrganisationWithoutPeopleAndPeopleInAClosedOneAreFound() {
    school("first");
    school("empty");
    school("closed", "closedOn", "2026-08-31");
    tell(
        "staff.events", "OrganisationChanged", "office", "organisation", "office", "kind", "OTHER");
    job("anna", "first");
    job("boris", "closed");
    assertThat(finds("OrganisationWithoutPeople")).containsExactly("empty: empty");
    assertThat(finds("WorkInClosedOrganisation"))
        .containsExactly("closed: boris (организация закрыта 31.08.2026)");
  }
}
