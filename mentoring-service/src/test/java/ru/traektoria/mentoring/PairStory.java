package ru.traektoria.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** A town of its own for a test: two schools, their people, and what they do with pairs. */
public final class PairStory {

  public static final String API = "/api/v1/mentoring";

  public final String town = Ids.next();
  public final String school = Ids.next();
  public final String other = Ids.next();
  public final String mentor = Ids.next();
  public final String second = Ids.next();
  public final String far = Ids.next();
  public final String young = Ids.next();
  public final String novice = Ids.next();
  public final Api api;
  public final Api methodist;
  public final Api lead;
  private final TestTopics topics;

  public PairStory(Api api, TestTopics topics, StaffDirectory directory) {
    this.api = api;
    this.topics = topics;
    methodist = api.as(Tokens.methodist(town));
    lead = api.as(Tokens.schoolLead(town, school));
    organisation(school, "Школа № 7 имени Д’Артаньяна");
    organisation(other, "Гимназия посёлка Ёлкино");
    teacher(mentor, school, "Берёзкина Ольга Д’Артаньяновна", "Берёзкина О. Д.", "MATHEMATICS");
    teacher(
        second,
        school,
        "Кузьмина-Караваева Елизавета Юрьевна",
        "Кузьмина-Караваева Е. Ю.",
        "RUSSIAN");
    teacher(far, other, "Соснина Марина Игоревна", "Соснина М. И.", "MATHEMATICS");
    teacher(young, school, "Ёжикова Алёна Сергеевна", "Ёжикова А. С.", "MATHEMATICS");
    teacher(novice, school, "Горностаев Пётр Ильич", "Горностаев П. И.", "HISTORY");
    profile(young, school, "2026-09-01", List.of());
    profile(novice, school, "2025-09-01", List.of());
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(novice).isPresent());
  }

  /** Terms with every paper, from 1 September 2026 on, changed by {@code more}. */
  public Map<String, Object> terms(Map<String, Object> more) {
    Map<String, Object> terms = new HashMap<>();
    terms.put("mentors", List.of(mentor));
    terms.put("mentees", List.of(young));
    terms.put("form", "TRADITIONAL");
    terms.put("orderNumber", "15-од");
    terms.put("orderOn", "2026-08-31");
    terms.put("consents", List.of(Map.of("mentor", mentor, "on", "2026-08-30")));
    terms.put("menteesAgreedOn", "2026-08-30");
    terms.put("from", "2026-09-01");
    terms.put("plannedTo", "2027-08-31");
    terms.put("programme", "Первый год в школе");
    terms.put("start", true);
    terms.putAll(more);
    return terms;
  }

  /** An active pair; answers its path. */
  public String active() {
    return created(lead.post(API + "/pairs", terms(Map.of())));
  }

  /** A proposal whose people have not answered; answers its path. */
  public String proposed() {
    Map<String, Object> open = terms(Map.of("start", false));
    open.keySet().removeAll(List.of("orderNumber", "orderOn", "consents", "menteesAgreedOn"));
    return created(lead.post(API + "/pairs", open));
  }

  /** What the other school proposes: one of its own, led by the mentor of the first school. */
  public Map<String, Object> othersProposal() {
    Map<String, Object> open = terms(Map.of("mentees", List.of(far), "start", false));
    open.keySet().removeAll(List.of("orderNumber", "orderOn", "consents", "menteesAgreedOn"));
    return open;
  }

  public String mentorToken() {
    return Tokens.token("MENTOR", null, town, school, mentor);
  }

  public String youngToken() {
    return Tokens.teacher(town, school, young);
  }

  public static String created(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return API + "/pairs/" + answer.json().get("id").asString();
  }

  public static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
    return answer;
  }

  /** Somebody who has just seen the pair, so that If-Match fits. */
  public Api seen(Api who, String path) {
    return who.with("If-Match", ok(methodist.get(path)).header("etag"));
  }

  /** Four marks, shown ones first. */
  public static List<Map<String, Object>> marks(int shown) {
    List<String> signs =
        List.of("ACTS_INDEPENDENTLY", "OVERCAME_BARRIERS", "SETTLED_IN", "GROWS_PROFESSIONALLY");
    return signs.stream()
        .map(
            sign ->
                Map.<String, Object>of(
                    "sign",
                    sign,
                    "shown",
                    signs.indexOf(sign) < shown,
                    "comment",
                    "Ведёт урок сам, боится открытых уроков"))
        .toList();
  }

  public void organisation(String id, String name) {
    topics.publishName(
        id,
        Map.of(
            "id", id,
            "kind", "ORGANISATION",
            "municipality", town,
            "organisationKind", "SCHOOL",
            "name", name,
            "shortName", name,
            "sortKey", name));
  }

  public void teacher(String id, String at, String name, String shortName, String subject) {
    Map<String, Object> entry = new HashMap<>();
    entry.put("id", id);
    entry.put("kind", "TEACHER");
    entry.put("municipality", town);
    entry.put("organisation", at);
    entry.put("organisations", List.of(at));
    entry.put("name", name);
    entry.put("shortName", shortName);
    entry.put("sortKey", name);
    entry.put("position", "Учитель");
    entry.put("subjects", List.of(subject));
    topics.publishName(id, entry);
  }

  public void profile(String id, String at, String since, List<Map<String, Object>> categories) {
    profile(id, at, since, categories, List.of());
  }

  /** The same with titles of attestation. */
  public void profile(
      String id,
      String at,
      String since,
      List<Map<String, Object>> categories,
      List<Map<String, Object>> titles) {
    topics.publish(
        "staff.events",
        "TeacherProfileChanged",
        id,
        1,
        Map.of(
            "teacher", id,
            "municipality", town,
            "organisation", at,
            "teachingSince", since,
            "categories", categories,
            "titles", titles,
            "statuses", List.of(Map.of("status", "EMPLOYED", "from", since)),
            "leader", false));
  }

  /** A deficit of the young teacher that the named readers may know of; answers its id. */
  public String deficit(String teacher, String competence, long sequence, List<String> readers) {
    String id = Ids.next();
    topics.publish(
        "diagnostics.events",
        "DeficitIdentified",
        "profile-" + teacher,
        sequence,
        Map.of(
            "deficit", id,
            "teacher", teacher,
            "municipality", town,
            "competence", competence,
            "area", "METHODS",
            "severity", "HIGH",
            "assessment", "assessment-" + teacher,
            "foundOn", "2026-09-20",
            "recipients", readers));
    return id;
  }

  public void strength(String teacher, String competence, long sequence, List<String> readers) {
    topics.publish(
        "diagnostics.events",
        "StrengthIdentified",
        "profile-" + teacher,
        sequence,
        Map.of(
            "strength",
            Ids.next(),
            "teacher",
            teacher,
            "municipality",
            town,
            "competence",
            competence,
            "area",
            "METHODS",
            "assessment",
            "assessment-" + teacher,
            "foundOn",
            "2026-09-20",
            "recipients",
            readers));
  }

  public void tree() {
    topics.publish(
        "diagnostics.events",
        "CompetenceTreePublished",
        "competence-tree",
        1,
        Map.of(
            "version",
            1,
            "areas",
            List.of(
                Map.of(
                    "code",
                    "METHODS",
                    "name",
                    "Методика",
                    "competences",
                    List.of(
                        Map.of("code", "METHODS.GOALS", "name", "Целеполагание урока"),
                        Map.of("code", "METHODS.MARKS", "name", "Оценивание и обратная связь"))))));
  }
}
