package ru.traektoria.monitoring.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.town.Story;

/** План Первоуральска (S2) on people and schools made by hand: one story an indicator. */
class PervouralskTest {

  private static final String YEAR_END = "2026-12-31";

  private final Story story = new Story();

  private Story turn(String id, String teacher, String on, Object... more) {
    Object[] fields = {
      "participation",
      id,
      "activity",
      "a-" + id,
      "teacher",
      teacher,
      "kind",
      "SEMINAR",
      "role",
      "PARTICIPANT",
      "attendance",
      "PRESENT",
      "heldOn",
      on,
      "municipalProject",
      false
    };
    Object[] all = Story.fields(more, fields);
    return story.tell("activities", "ParticipationRecorded", "a-" + id, all);
  }

  /** ПУ.1. */
  @Test
  void aSchoolIsSupportedByTheMunicipalServiceAndNotByItself() {
    story.schools("asked", "visited", "alone", "ownAdvice", "mailed");
    consultation("c1", "2026-03-01", null, "asked");
    consultation("c2", "2026-03-01", "ownAdvice", "ownAdvice");
    turn("t1", "anna", "2026-04-01", "organisation", "visited");
    turn("t2", "boris", "2026-04-01", "organisation", "alone", "heldBy", "alone");
    turn("t3", "vera", "2026-04-01", "organisation", "alone", "attendance", "ABSENT");
    turn("t4", "gleb", "2026-04-01", "organisation", "alone", "outside", true, "listed", true);
    bulletin("b1", "2026-02-02", "2026-02-09", "mailed");
    assertThat(story.says("PU.1", YEAR_END)).isEqualTo("2 из 5 = 40 %");
    assertThat(story.counted("PU.1", YEAR_END)).containsExactly("asked", "visited");
    assertThat(story.says("PU.1", "2026-02-28")).as("ещё никого").isEqualTo("0 из 5 = 0 %");
    assertThat(story.says("PU.1", "2027-01-31")).as("другой год").isEqualTo("0 из 5 = 0 %");
  }

  @Test
  void anAnnulledConsultationAndAClosedSchoolDoNotCount() {
    story.schools("asked");
    story.tell(
        "staff",
        "OrganisationChanged",
        "closed",
        "organisation",
        "closed",
        "kind",
        "SCHOOL",
        "closedOn",
        "2026-08-31");
    consultation("c1", "2026-03-01", null, "asked", "closed");
    assertThat(story.says("PU.1", "2026-08-31")).isEqualTo("2 из 2 = 100 %");
    assertThat(story.says("PU.1", "2026-09-01")).isEqualTo("1 из 1 = 100 %");
    story.tell(
        "activities",
        "ConsultationGiven",
        "c1",
        "consultation",
        "c1",
        "teachers",
        List.of(),
        "organisations",
        List.of("asked"),
        "givenOn",
        "2026-03-01",
        "requested",
        false,
        "annulled",
        true);
    assertThat(story.says("PU.1", YEAR_END)).isEqualTo("0 из 1 = 0 %");
  }

  @Test
  void whereThereIsNoSchoolThereIsNothingToDivideBy() {
    assertThat(story.says("PU.1", YEAR_END)).isEqualTo("— (0 из 0)");
  }

  private void consultation(String id, String on, String school, String... helped) {
    story.tell(
        "activities",
        "ConsultationGiven",
        id,
        "consultation",
        id,
        "organisation",
        school,
        "teachers",
        List.of("nina"),
        "organisations",
        List.of(helped),
        "givenOn",
        on,
        "requested",
        true);
  }

  /** ПУ.2. */
  @Test
  void horizontalLearningIsMarkedByTheOrganiserAndEveryRoleCounts() {
    story.schools("s").teachers("s", "anna", "boris", "vera", "gleb");
    turn("t1", "anna", "2026-01-01", "horizontal", true);
    turn("t2", "anna", "2026-05-01", "horizontal", true);
    turn("t3", "boris", "2026-12-31", "horizontal", true, "role", "SPEAKER");
    turn("t4", "vera", "2026-05-01");
    turn("t5", "gleb", "2025-12-31", "horizontal", true);
    assertThat(story.says("PU.2", YEAR_END)).isEqualTo("2 из 4 = 50 %");
    assertThat(story.counted("PU.2", YEAR_END)).containsExactly("anna", "boris");
    turn("t3", "boris", "2026-12-31", "attendance", "EXCUSED", "horizontal", true);
    assertThat(story.says("PU.2", YEAR_END)).as("исправлено").isEqualTo("1 из 4 = 25 %");
    session("LESSON_VISIT", "2026-10-10", "vera", "gleb");
    session("MEETING", "2026-10-11", "boris", "gleb");
    assertThat(story.counted("PU.2", YEAR_END)).containsExactly("anna", "gleb", "vera");
  }

  private void session(String kind, String on, String mentor, String mentee) {
    story.tell(
        "mentoring",
        "MentoringSessionHeld",
        "pair",
        "pair",
        "pair",
        "session",
        "s-" + on,
        "mentors",
        List.of(mentor),
        "mentees",
        List.of(mentee),
        "kind",
        kind,
        "heldOn",
        on);
  }

  /** ПУ.3. */
  @Test
  void aSchoolIsInformedIfItConfirmedEveryBulletinInTime() {
    story.schools("punctual", "late", "silent", "unasked");
    bulletin("b1", "2026-02-02", "2026-02-09", "punctual", "late", "silent");
    confirmed("b1", "punctual", "2026-02-09", true);
    confirmed("b1", "late", "2026-02-10", false);
    assertThat(story.counted("PU.3", "2026-02-08")).as("срок ещё не прошёл").isEmpty();
    assertThat(story.says("PU.3", "2026-02-09")).isEqualTo("1 из 4 = 25 %");
    bulletin("b2", "2026-12-28", "2027-01-12", "punctual", "late");
    assertThat(story.counted("PU.3", YEAR_END)).as("b2 ещё можно").containsExactly("punctual");
    bulletin("b3", "2026-03-02", "2026-03-09", "punctual");
    assertThat(story.says("PU.3", YEAR_END)).as("b3 пропущен").isEqualTo("0 из 4 = 0 %");
    story.tell(
        "activities",
        "BulletinSent",
        "b3",
        "bulletin",
        "b3",
        "organisations",
        List.of("punctual"),
        "topic",
        "TRENDS",
        "sentOn",
        "2026-03-02",
        "dueOn",
        "2026-03-09",
        "withdrawn",
        true);
    assertThat(story.says("PU.3", YEAR_END)).as("b3 отозван").isEqualTo("1 из 4 = 25 %");
  }

  private void bulletin(String id, String sent, String due, String... to) {
    story.tell(
        "activities",
        "BulletinSent",
        id,
        "bulletin",
        id,
        "organisations",
        List.of(to),
        "topic",
        "TRENDS",
        "sentOn",
        sent,
        "dueOn",
        due);
  }

  private void confirmed(String bulletin, String school, String on, boolean inTime) {
    story.tell(
        "activities",
        "BulletinConfirmed",
        bulletin,
        "bulletin",
        bulletin,
        "organisation",
        school,
        "sentOn",
        "2026-02-02",
        "dueOn",
        "2026-02-09",
        "confirmedOn",
        on,
        "inTime",
        inTime);
  }

  /** ПУ.4. */
  @Test
  void aYoungTeacherOfTheFirstThreeYearsIsSupportedInAnyForm() {
    story.schools("s");
    for (String name : List.of("mentored", "routed", "advised", "seen", "nobody")) {
      story.teacher(name, "s", "1999-05-05", "2025-09-01");
    }
    story.teacher("turned35", "s", "1991-12-31", "2025-09-01");
    story.teacher("fourthYear", "s", "1999-05-05", "2023-12-31");
    story.teacher("unknown", "s", null, "2025-09-01");
    pair("p1", "mentor", "mentored", "2026-09-01");
    story.tell(
        "routes",
        "RouteApproved",
        "r1",
        "route",
        "r1",
        "teacher",
        "routed",
        "author",
        "MUNICIPALITY",
        "approvedOn",
        "2026-10-01",
        "deficits",
        List.of("d1"));
    story.tell(
        "activities",
        "ConsultationGiven",
        "c1",
        "consultation",
        "c1",
        "organisation",
        "s",
        "teachers",
        List.of("advised"),
        "organisations",
        List.of("s"),
        "givenOn",
        "2026-04-01",
        "requested",
        true);
    turn("t1", "seen", "2026-04-01");
    turn("t2", "nobody", "2026-04-01", "role", "JURY");
    turn("t3", "nobody", "2026-04-02", "outside", true);
    turn("t4", "nobody", "2026-04-03", "attendance", "ABSENT");
    assertThat(story.of("PU.4", YEAR_END))
        .containsExactlyInAnyOrder("mentored", "routed", "advised", "seen", "nobody");
    assertThat(story.says("PU.4", YEAR_END)).isEqualTo("4 из 5 = 80 %");
    assertThat(story.of("PU.4", "2026-12-30")).contains("turned35", "fourthYear").hasSize(7);
  }

  private void pair(String id, String mentor, String mentee, String from) {
    story.tell(
        "mentoring",
        "MentorAssigned",
        id,
        "pair",
        id,
        "mentors",
        List.of(mentor),
        "mentees",
        List.of(mentee),
        "organisation",
        "s",
        "form",
        "TRADITIONAL",
        "orderOn",
        from,
        "from",
        from);
  }

  /** ПУ.5, ПУ.6. */
  @Test
  void mentorsAndYoungMenteesAreCountedOnceAYear() {
    story.schools("s");
    story.teacher("mentor", "s", "1980-01-01", null).teacher("old", "s", "1980-01-01", null);
    story.teacher("young", "s", "1995-01-01", null).teacher("free", "s", "1995-01-01", null);
    pair("p1", "mentor", "young", "2025-09-01");
    pair("p2", "mentor", "old", "2026-09-01");
    assertThat(story.says("PU.5", YEAR_END)).isEqualTo("1 из 4 = 25 %");
    tutor("p1", "mentor");
    assertThat(story.says("PU.5", YEAR_END)).as("обе роли").isEqualTo("1 из 4 = 25 %");
    tutor("p3", "free");
    assertThat(story.counted("PU.5", YEAR_END)).containsExactly("free", "mentor");
    assertThat(story.says("PU.6", YEAR_END)).isEqualTo("1 из 2 = 50 %");
    story.tell(
        "mentoring",
        "MentoringEnded",
        "p1",
        "pair",
        "p1",
        "endedOn",
        "2025-12-31",
        "reason",
        "переезд");
    assertThat(story.says("PU.6", YEAR_END)).as("в 2026 году не было").isEqualTo("0 из 2 = 0 %");
  }

  private void tutor(String pair, String who) {
    story.tell(
        "mentoring",
        "TutorAssigned",
        pair,
        "pair",
        pair,
        "route",
        "r",
        "tutors",
        List.of(who),
        "teachers",
        List.of("old"),
        "from",
        "2026-10-01");
  }

  /** ПУ.7. */
  @Test
  void aSchoolRealisesMentoringWithAnActAndAPairOfTheCalendarYear() {
    story.schools("s", "paper");
    pair("p1", "mentor", "young", "2026-09-01");
    for (String school : List.of("s", "paper")) {
      story.tell(
          "mentoring",
          "TargetModelAdopted",
          "act-" + school,
          "adoption",
          "act-" + school,
          "organisation",
          school,
          "adoptedOn",
          "2026-01-15");
    }
    assertThat(story.says("PU.7", YEAR_END)).isEqualTo("1 из 2 = 50 %");
    assertThat(story.says("PU.7", "2026-08-31")).as("пары ещё нет").isEqualTo("0 из 2 = 0 %");
  }

  /** ПУ.8. */
  @Test
  void formalAndNonFormalLearningCountAndSelfEducationDoesNot() {
    story.schools("s").teachers("s", "course", "seminar", "reader", "silent");
    story.works("director", "s", "HEAD", "MAIN").works("vice", "s", "DEPUTY", "MAIN");
    story.tell(
        "routes",
        "CourseCompleted",
        "c1",
        "course",
        "c1",
        "teacher",
        "course",
        "kind",
        "OTHER",
        "hours",
        8,
        "documentOn",
        "2026-01-01");
    turn("t1", "seminar", "2026-03-01", "learning", "NON_FORMAL");
    turn("t2", "director", "2026-03-01", "learning", "FORMAL");
    turn("t3", "reader", "2026-03-01", "learning", "INFORMAL");
    turn("t4", "silent", "2026-03-01");
    turn("t5", "vice", "2026-03-01", "learning", "FORMAL");
    assertThat(story.counted("PU.8", YEAR_END)).containsExactly("course", "director", "seminar");
    assertThat(story.says("PU.8", YEAR_END)).as("без заместителей").isEqualTo("3 из 5 = 60 %");
  }

  /** ПУ.11. */
  @Test
  void winnersAreCountedOnceAYearAndComparedWithTheYearBefore() {
    story.schools("s").teachers("s", "anna", "boris", "vera");
    contest("t1", "anna", "2026-03-01", "WINNER");
    contest("t2", "anna", "2026-11-01", "PRIZE_WINNER");
    contest("t3", "boris", "2026-11-01", "PRIZE_WINNER", "outside", true, "listed", true);
    contest("t4", "vera", "2026-11-01", "WINNER", "outside", true);
    contest("t5", "vera", "2025-11-01", "WINNER");
    assertThat(story.counted("PU.11n", YEAR_END)).containsExactly("anna", "boris");
    assertThat(story.says("PU.11n", "2025-12-31")).isEqualTo("1");
    assertThat(story.says("PU.11", YEAR_END)).isEqualTo("1");
  }

  private Story contest(String id, String teacher, String on, String role, Object... more) {
    return turn(id, teacher, on, Story.fields(more, "kind", "CONTEST", "role", role));
  }

  /** ПУ.13 (and Э.2, the same number under another code). */
  @Test
  void aJuryIsNoParticipantOfAContestAndAnOutsideOneMustBeListed() {
    story.schools("s").teachers("s", "anna", "boris", "vera", "gleb", "dina");
    contest("t1", "anna", "2026-03-01", "PARTICIPANT");
    contest("t2", "boris", "2026-03-01", "JURY");
    contest("t3", "vera", "2026-03-01", "PARTICIPANT", "outside", true, "listed", true);
    contest("t4", "gleb", "2026-03-01", "PARTICIPANT", "outside", true);
    contest("t5", "dina", "2026-03-01", "EXPERT");
    assertThat(story.counted("PU.13", YEAR_END)).containsExactly("anna", "vera");
    assertThat(story.says("PU.13", YEAR_END)).isEqualTo("2 из 5 = 40 %");
    assertThat(story.says("E.2", YEAR_END)).isEqualTo(story.says("PU.13", YEAR_END));
  }

  @Test
  void whoIsOnLeaveAllTheYearIsNotAskedToTakePart() {
    story.schools("s").teachers("s", "anna");
    story.tell(
        "staff",
        "TeacherProfileChanged",
        "away",
        "teacher",
        "away",
        "statuses",
        List.of(java.util.Map.of("status", "ON_LEAVE", "from", "2025-11-01")));
    story.works("away", "s", "TEACHER", "MAIN");
    assertThat(story.of("PU.13", YEAR_END)).containsExactly("anna");
    assertThat(story.of("PU.13", "2025-12-31")).as("часть года работала").hasSize(2);
  }

  /** ПУ.14. */
  @Test
  void aMeetingOfTheCityCountsAndOneOfTheSchoolDoesNot() {
    story.schools("s").teachers("s", "anna", "boris", "vera");
    association("gmo", null, "GMO");
    association("shmo", "s", "SHMO");
    turn("t1", "anna", "2026-09-15", "kind", "ASSOCIATION_MEETING", "association", "gmo");
    turn("t2", "boris", "2026-09-15", "kind", "ASSOCIATION_MEETING", "association", "shmo");
    turn("t3", "vera", "2026-09-15", "kind", "SEMINAR", "association", "gmo");
    assertThat(story.says("PU.14", "2027-04-30")).startsWith("1 из 3");
    assertThat(story.counted("PU.14", "2027-04-30")).containsExactly("anna");
    assertThat(story.says("PU.14", "2026-08-31")).as("прошлый учебный год").startsWith("0 из 3");
  }

  private void association(String id, String school, String kind) {
    story.tell(
        "activities",
        "AssociationChanged",
        id,
        "association",
        id,
        "organisation",
        school,
        "kind",
        kind);
  }

  /** ПУ.15 and the third kind of support of ПУ.1. */
  @Test
  void anAssociationIsRecommendedToByTheCycleOfItsYear() {
    story.schools("s").teachers("s", "anna");
    for (String id : List.of("advised", "other", "empty")) {
      association(id, null, id.equals("other") ? "RMO" : "GMO");
    }
    for (String id : List.of("advised", "other")) {
      story.tell(
          "activities",
          "MembershipChanged",
          id,
          "membership",
          "m-" + id,
          "association",
          id,
          "teacher",
          "anna",
          "role",
          "MEMBER",
          "from",
          "2020-09-01");
    }
    recommended("r1", "association", "advised", "2026-27", null);
    recommended("r2", "association", "other", "2025-26", null);
    assertThat(story.says("PU.15", "2027-07-31")).isEqualTo("1 из 2 = 50 %");
    assertThat(story.counted("PU.15", "2027-07-31")).containsExactly("advised");
    assertThat(story.says("PU.15", "2027-06-30")).as("ещё не выдана").isEqualTo("0 из 2 = 0 %");
    assertThat(story.says("PU.1", "2027-12-31")).isEqualTo("0 из 1 = 0 %");
    recommended("r3", "organisation", "s", "2026-27", null);
    assertThat(story.says("PU.1", "2027-12-31")).isEqualTo("1 из 1 = 100 %");
    recommended("r1", "association", "advised", "2026-27", true);
    assertThat(story.says("PU.15", "2027-07-31")).as("отозвана").isEqualTo("0 из 2 = 0 %");
  }

  private void recommended(String id, String to, String whom, String year, Boolean annulled) {
    story.tell(
        "monitoring",
        "RecommendationIssued",
        id,
        "recommendation",
        id,
        "addressee",
        to.toUpperCase(java.util.Locale.ROOT),
        to,
        whom,
        "year",
        year,
        "indicator",
        "PU.14",
        "issuedOn",
        "2027-07-01",
        "dueOn",
        "2027-10-01",
        "annulled",
        annulled);
  }

  /** ПУ.16. */
  @Test
  void anApprovedPracticeIsOpenToAllAndOneOfTheHistoryIsNot() {
    story.schools("author", "reader", "other");
    practice("new", "2026-02-01");
    shown("old", "s1", "2024-05-05", null);
    shown("mistake", "s2", "2024-05-05", true);
    assertThat(story.says("PU.16", YEAR_END)).isEqualTo("1 из 2 = 50 %");
    assertThat(story.of("PU.16", YEAR_END)).containsExactly("new", "old");
    assertThat(story.says("PU.16", "2026-01-31")).as("ещё не одобрена").isEqualTo("0 из 1 = 0 %");
    opened("new", "reader", "2026-03-01");
    assertThat(story.says("PU.16o", YEAR_END)).startsWith("1 из 3");
    assertThat(story.counted("PU.16o", YEAR_END)).containsExactly("reader");
    assertThat(story.says("PU.16o", "2027-12-31")).as("другой год").startsWith("0 из 3");
  }

  private void practice(String id, String approved) {
    story.tell(
        "activities",
        "PracticeApproved",
        id,
        "practice",
        id,
        "organisation",
        "author",
        "innovative",
        false,
        "approvedOn",
        approved);
  }

  private void shown(String practice, String id, String on, Boolean annulled) {
    story.tell(
        "activities",
        "PracticeDisseminated",
        practice,
        "practice",
        practice,
        "dissemination",
        id,
        "organisation",
        "author",
        "kind",
        "MASTER_CLASS",
        "level",
        "MUNICIPAL",
        "disseminatedOn",
        on,
        "annulled",
        annulled);
  }

  private void opened(String practice, String by, String on) {
    story.tell(
        "activities",
        "PracticeOpened",
        "readers-" + practice,
        "practice",
        practice,
        "organisation",
        by,
        "on",
        on);
  }

  /** ПУ.17. */
  @Test
  void aLaboratoryCountsWhileItsStatusLastsAndItHasAProject() {
    story.schools("active", "idle", "site", "ended", "none");
    laboratory("l1", "active", "LABORATORY", 1, null);
    laboratory("l2", "idle", "LABORATORY", 0, null);
    laboratory("l3", "site", "INNOVATION_SITE", 3, null);
    laboratory("l4", "ended", "LABORATORY", 2, "2026-12-31");
    assertThat(story.counted("PU.17", "2026-12-30")).containsExactly("active", "ended");
    assertThat(story.says("PU.17", YEAR_END)).as("снят с этого дня").isEqualTo("1 из 5 = 20 %");
    assertThat(story.says("PU.17", "2028-08-31")).as("последний день").startsWith("1 из 5");
    assertThat(story.says("PU.17", "2028-09-01")).isEqualTo("0 из 5 = 0 %");
  }

  private void laboratory(String id, String school, String kind, int projects, String ended) {
    story.tell(
        "activities",
        "LaboratoryStatusGranted",
        id,
        "laboratory",
        id,
        "organisation",
        school,
        "kind",
        kind,
        "from",
        "2026-09-01",
        "to",
        "2028-08-31",
        "projects",
        projects,
        "endedOn",
        ended);
  }
}
