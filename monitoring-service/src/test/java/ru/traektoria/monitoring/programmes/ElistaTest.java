package ru.traektoria.monitoring.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.town.Story;

/** Программа Элисты (S4) on people, plans and papers made by hand: one story an indicator. */
class ElistaTest {

  private static final String YEAR_END = "2026-12-31";

  private final Story story = new Story();

  /** Э.1б, Э.3. */
  @Test
  void whoeverTookPartInInnovationForOneDayOfTheYearCounts() {
    story.schools("s").teachers("s", "anna", "boris", "vera", "gleb");
    innovator("i1", "anna", "2025-09-01", "2026-01-01", false);
    innovator("i2", "anna", "2026-09-01", null, false);
    innovator("i3", "boris", "2026-12-31", null, false);
    innovator("i4", "vera", "2025-09-01", "2025-12-31", false);
    innovator("i5", "gleb", "2026-09-01", null, true);
    assertThat(story.says("E.3", YEAR_END)).isEqualTo("2 из 4 = 50 %");
    assertThat(story.counted("E.3", YEAR_END)).containsExactly("anna", "boris");
    assertThat(story.counted("E.1bn", "2025-12-31")).containsExactly("anna", "vera");
    assertThat(story.says("E.1b", YEAR_END)).as("2 − 2").isEqualTo("0");
  }

  private void innovator(String id, String who, String from, String to, boolean cancelled) {
    story.tell(
        "activities",
        "InnovationParticipationRecorded",
        "lab",
        "participation",
        id,
        "teacher",
        who,
        "laboratory",
        "lab",
        "kind",
        "APPROBATION",
        "role",
        "PARTICIPANT",
        "from",
        from,
        "to",
        to,
        "cancelled",
        cancelled ? true : null);
  }

  /** Э.2а. */
  @Test
  void everyConclusionOfTheYearCountsEvenTwoOfOneMaterial() {
    expertise("e1", "m1", "RETURN", "2026-01-01");
    expertise("e2", "m1", "POSITIVE", "2026-02-01");
    expertise("e3", "m2", "NEGATIVE", "2026-12-31");
    expertise("e4", "m3", "POSITIVE", "2025-12-31");
    assertThat(story.says("E.2a", YEAR_END)).startsWith("1 из 3");
    assertThat(story.counted("E.2a", YEAR_END)).containsExactly("e2");
    assertThat(story.says("E.2a", "2024-12-31")).isEqualTo("— (0 из 0)");
  }

  private void expertise(String id, String material, String verdict, String on) {
    story.tell(
        "activities",
        "ExpertiseCompleted",
        material,
        "expertise",
        id,
        "material",
        material,
        "expert",
        "x",
        "kind",
        "ARTICLE",
        "verdict",
        verdict,
        "concludedOn",
        on);
  }

  /** Э.6, Э.6а. */
  @Test
  void aSchoolIsFoundedByADocumentAndAClubHasToMeetToo() {
    story.schools("s");
    assertThat(story.says("E.6", YEAR_END)).isEqualTo("0");
    founded("MentoringSchoolCreated", "school", "createdOn", "2026-12-31");
    founded("MentoringClubOpened", "club", "openedOn", "2026-09-01");
    assertThat(story.says("E.6", YEAR_END)).isEqualTo("1");
    assertThat(story.says("E.6", "2026-12-30")).as("ещё не создана").isEqualTo("0");
    assertThat(story.says("E.6a", YEAR_END)).as("клуб не собирался").isEqualTo("0");
    story.tell(
        "activities",
        "ActivityHeld",
        "first",
        "activity",
        "first",
        "kind",
        "OTHER",
        "exactKind",
        "MENTORS_CLUB",
        "heldOn",
        "2026-10-01");
    assertThat(story.says("E.6a", YEAR_END)).isEqualTo("1");
  }

  private void founded(String event, String id, String field, String on) {
    story.tell("mentoring", event, id, "community", id, "documentNumber", "3", field, on);
  }

  /** Э.7. */
  @Test
  void aSchoolOfYoungHeadsIsThereWhenItHasSomebody() {
    story.schools("s").teachers("s", "anna");
    association("heads", "CLUB", "YOUNG_HEADS");
    association("club", "CLUB", null);
    assertThat(story.says("E.7s", YEAR_END)).as("пустая").isEqualTo("0");
    assertThat(story.says("E.7", YEAR_END)).isEqualTo("0");
    member("m1", "heads", "anna", "2026-12-31", null);
    member("m2", "heads", "guest", "2026-09-01", null);
    member("m3", "club", "anna", "2026-09-01", null);
    assertThat(story.says("E.7s", YEAR_END)).isEqualTo("1");
    assertThat(story.counted("E.7m", YEAR_END))
        .as("guest здесь не работает")
        .containsExactly("anna");
    assertThat(story.says("E.7m", "2026-12-30")).isEqualTo("0");
    assertThat(story.says("E.7", YEAR_END)).isEqualTo("1");
    assertThat(story.says("E.7r", YEAR_END)).isEqualTo("0");
    story.tell(
        "staff",
        "TeacherProfileChanged",
        "anna",
        "teacher",
        "anna",
        "reserve",
        List.of(java.util.Map.of("post", "HEAD", "from", "2026-12-01")));
    assertThat(story.says("E.7r", YEAR_END)).isEqualTo("1");
  }

  /** Э.7: документ об открытии. */
  @Test
  void anOrderEnteredWithTheSchoolStandsBesideTheNumberOfSchools() {
    story.schools("s").teachers("s", "anna");
    association("heads", "CLUB", "YOUNG_HEADS");
    association("club", "CLUB", null);
    member("m1", "heads", "anna", "2026-09-01", null);
    member("m2", "club", "anna", "2026-09-01", null);
    paper("regulation", "heads", "REGULATION", null);
    paper("of-club", "club", "ORDER", null);
    paper("of-none", null, "ORDER", null);
    assertThat(ordered()).isZero();
    paper("order", "heads", "ORDER", null);
    assertThat(ordered()).isEqualTo(1);
    assertThat(story.says("E.7s", YEAR_END)).isEqualTo("1");
    paper("order", "heads", "ORDER", true);
    assertThat(ordered()).as("entered by mistake").isZero();
  }

  private long ordered() {
    return story.row("E.7s", YEAR_END).notes().get(0).count();
  }

  private void paper(String id, String association, String type, Boolean annulled) {
    story.tell(
        "activities",
        "DocumentPublished",
        id,
        "document",
        id,
        "association",
        association,
        "type",
        type,
        "validFrom",
        "2026-09-01",
        "annulled",
        annulled);
  }

  private void association(String id, String kind, String exactKind) {
    story.tell(
        "activities",
        "AssociationChanged",
        id,
        "association",
        id,
        "kind",
        kind,
        "exactKind",
        exactKind);
  }

  private void member(String id, String association, String who, String from, String to) {
    story.tell(
        "activities",
        "MembershipChanged",
        association,
        "membership",
        id,
        "association",
        association,
        "teacher",
        who,
        "role",
        "MEMBER",
        "from",
        from,
        "to",
        to);
  }

  /** Э.10, Э.18, Э.20. */
  @Test
  void plansAreRealisedByItemsThatNameTheIndicator() {
    item("i1", "E.10", "DONE", "2026-10-01");
    item("i2", "E.10", "DONE", "2027-01-15");
    item("i3", "E.10", "OPEN", null);
    item("i4", "E.10", "CANCELLED", null);
    item("i5", "E.20", "DONE", "2026-05-05");
    item("i6", null, "DONE", "2026-05-05");
    assertThat(story.says("E.10", YEAR_END)).startsWith("1 из 3");
    assertThat(story.of("E.10", YEAR_END)).containsExactly("i1", "i2", "i3");
    assertThat(story.says("E.10", "2027-12-31")).as("нарастающим").startsWith("2 из 3");
    assertThat(story.says("E.10", "2025-12-31")).as("план не начался").isEqualTo("— (0 из 0)");
    assertThat(story.says("E.20", YEAR_END)).isEqualTo("1 из 1 = 100 %");
    assertThat(story.says("E.18", YEAR_END)).as("сайт").isEqualTo("0");
    item("i7", "E.18", "DONE", "2026-11-11");
    assertThat(story.says("E.18", YEAR_END)).isEqualTo("1");
  }

  private void item(String id, String indicator, String state, String done) {
    story.tell(
        "activities",
        "PlanItemChanged",
        id,
        "plan",
        "plan",
        "owner",
        "MUNICIPALITY",
        "yearKind",
        "CALENDAR",
        "first",
        2026,
        "last",
        2028,
        "item",
        id,
        "section",
        "s1",
        "state",
        state,
        "dueOn",
        "2026-12-31",
        "doneOn",
        done,
        "indicator",
        indicator);
  }

  /** Э.11. */
  @Test
  void aDirectionHasARegulationWhileOneIsInForce() {
    story.schools("s");
    document(
        "d1", "REGULATION", true, "2025-01-01", "2026-12-31", null, "SCIENTIFIC", "ANALYTICAL");
    document("d2", "REGULATION", true, "2026-01-01", null, null, "ANALYTICAL");
    document("d3", "REGULATION", true, "2027-01-01", null, null, "PUBLISHING");
    document("d4", "ORDER", false, "2025-01-01", null, null, "CONSULTING");
    document("d5", "REGULATION", true, "2025-01-01", null, true, "DIAGNOSTIC");
    assertThat(story.says("E.11", YEAR_END)).startsWith("2 из 7");
    assertThat(story.counted("E.11", YEAR_END))
        .containsExactly("town#ANALYTICAL", "town#SCIENTIFIC");
    assertThat(story.says("E.11", "2027-01-01")).as("d1 кончилось, d3 началось").startsWith("2 из");
    assertThat(story.says("E.11", YEAR_END, "s")).as("не про школу").isEqualTo("— (0 из 0)");
  }

  private void document(
      String id,
      String type,
      boolean regulation,
      String from,
      String to,
      Boolean annulled,
      String... directions) {
    story.tell(
        "activities",
        "DocumentPublished",
        id,
        "document",
        id,
        "type",
        type,
        "regulation",
        regulation,
        "directions",
        List.of(directions),
        "issuedOn",
        from,
        "validFrom",
        from,
        "validTo",
        to,
        "approved",
        true,
        "annulled",
        annulled);
  }

  /** Э.12. */
  @Test
  void articlesAndRecommendationsOfTheYearAreCounted() {
    material("m1", "ARTICLE", "2026-01-01");
    material("m2", "RECOMMENDATIONS", "2026-12-31");
    material("m3", "VIDEO", "2026-05-05");
    material("m4", "ARTICLE", "2025-12-31");
    assertThat(story.says("E.12", YEAR_END)).isEqualTo("2");
    assertThat(story.counted("E.12", YEAR_END)).containsExactly("m1", "m2");
  }

  private void material(String id, String kind, String on) {
    story.tell(
        "activities",
        "MaterialPublished",
        id,
        "material",
        id,
        "kind",
        kind,
        "publishedOn",
        on,
        "subjects",
        List.of("MUSIC"));
  }

  /** Э.13. */
  @Test
  void entriesOfRegionalAndFederalContestsAreCountedOneByOne() {
    entry("t1", "anna", "REGIONAL", "PARTICIPANT");
    entry("t2", "anna", "FEDERAL", "WINNER");
    entry("t3", "anna", "MUNICIPAL", "PARTICIPANT");
    entry("t4", "boris", "REGIONAL", "JURY");
    assertThat(story.says("E.13", YEAR_END)).isEqualTo("2");
    assertThat(story.counted("E.13", YEAR_END)).containsExactly("t1", "t2");
  }

  private void entry(String id, String who, String level, String role) {
    turn(id, who, "kind", "CONTEST", "level", level, "role", role);
  }

  private void turn(String id, String who, Object... more) {
    Object[] fields = {
      "participation",
      id,
      "activity",
      "a-" + id,
      "teacher",
      who,
      "attendance",
      "PRESENT",
      "heldOn",
      "2026-05-05",
      "municipalProject",
      false
    };
    Object[] all = Story.fields(more, fields);
    story.tell("activities", "ParticipationRecorded", "a-" + id, all);
  }

  /** Э.15. */
  @Test
  void activitiesWithTheTagAndTheirPeopleAreCounted() {
    story.schools("s").teachers("s", "anna", "boris");
    activity("a1", List.of("NATIVE_LANGUAGE", "FGOS"));
    activity("a2", List.of("FGOS"));
    turn("t1", "anna", "tags", List.of("NATIVE_LANGUAGE"));
    turn("t2", "anna", "tags", List.of("NATIVE_LANGUAGE"));
    turn("t3", "boris", "tags", List.of("FGOS"));
    assertThat(story.counted("E.15", YEAR_END)).containsExactly("a1");
    assertThat(story.counted("E.15p", YEAR_END)).containsExactly("anna");
    activity("a1", List.of());
    assertThat(story.says("E.15", YEAR_END)).as("метку сняли").isEqualTo("0");
  }

  private void activity(String id, List<String> tags) {
    story.tell(
        "activities",
        "ActivityHeld",
        id,
        "activity",
        id,
        "kind",
        "SEMINAR",
        "level",
        "MUNICIPAL",
        "heldOn",
        "2026-05-05",
        "municipalProject",
        false,
        "tags",
        tags);
  }

  /** Э.19. */
  @Test
  void documentsAndAWorkingGroupAreBothNeeded() {
    story.schools("s").teachers("s", "anna");
    document("d1", "ORDER", false, "2026-01-01", null, null);
    document("d2", "LETTER", false, "2026-01-01", null, null);
    association("group", "CREATIVE_GROUP", null);
    assertThat(story.says("E.19d", YEAR_END)).isEqualTo("1");
    assertThat(story.says("E.19", YEAR_END)).as("группы с составом нет").isEqualTo("0");
    member("m1", "group", "anna", "2026-02-02", null);
    assertThat(story.says("E.19g", YEAR_END)).isEqualTo("1");
    assertThat(story.says("E.19", YEAR_END)).isEqualTo("1");
  }
}
