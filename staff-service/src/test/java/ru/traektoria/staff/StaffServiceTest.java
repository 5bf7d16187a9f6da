package ru.traektoria.staff;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.PlatformTest;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** The whole service over HTTP, with a real broker and store. */
@PlatformTest
class StaffServiceTest {

  private static final String API = "/api/v1/staff";

  @Autowired private Api api;
  @Autowired private TestTopics topics;

  private final Contracts contracts = Contracts.of("staff-service");
  private String municipality;
  private Api methodist;

  @BeforeEach
  void aMunicipalityOfItsOwnForEachTest() {
    Map<String, String> town = Map.of("name", "Городской округ " + UUID.randomUUID());
    municipality = id(api.as(Tokens.admin()).post(API + "/municipalities", town));
    methodist = api.as(Tokens.methodist(municipality));
  }

  @Test
  void threeThousandTeachersComeFromAFileAndARepeatChangesNothing() {
    byte[] file = StaffList.ofTeachers(3000, schools(60)).csv();

    JsonNode dry = imported(methodist, "teachers", true, file);
    assertThat(dry.get("state").asString()).isEqualTo("DONE");
    assertThat(dry.get("created").asInt()).isEqualTo(3000);
    assertThat(total("")).isZero();

    JsonNode job = imported(methodist, "teachers", false, file);
    assertThat(job.get("problems")).isEmpty();
    assertThat(job.get("created").asInt()).isEqualTo(3000);
    assertThat(total("")).isEqualTo(3000);
    await().atMost(60, SECONDS).until(() -> events("TeacherProfileChanged").size() == 3000);
    await().atMost(60, SECONDS).until(() -> events("AssignmentChanged").size() == 3000);

    JsonNode again = imported(methodist, "teachers", false, file);
    assertThat(again.get("unchanged").asInt()).isEqualTo(3000);
    assertThat(again.get("created").asInt() + again.get("updated").asInt()).isZero();
    assertThat(events("TeacherProfileChanged")).hasSize(3000);
  }

  @Test
  void whatIsReallyPublishedKeepsItsPromise() {
    String school = school("МБОУ СОШ № 5");
    String vera = id(methodist.post(API + "/teachers", vera(school)));
    Map<String, Object> need =
        Map.of(
            "organisation",
            school,
            "position",
            "TEACHER",
            "subject",
            "PHYSICS",
            "rate",
            0.5,
            "declaredOn",
            "2026-05-20",
            "neededFrom",
            "2026-09-01");
    assertThat(methodist.post(API + "/vacancies", need).status()).isEqualTo(201);
    await().atMost(20, SECONDS).until(() -> events("VacancyChanged").size() == 1);

    List<TestTopics.Published> ours = new ArrayList<>(topics.read("staff.events"));
    assertThat(ours).extracting(TestTopics.Published::name).contains("DirectoryChanged");
    ours.forEach(p -> contracts.assertValid(p.name(), p.value()));
    topics.read("staff.directory").stream()
        .filter(p -> p.value() != null)
        .forEach(p -> contracts.assertValid("DirectoryEntry", p.value()));
    assertThat(topics.read("staff.events", vera))
        .extracting(TestTopics.Published::sequence)
        .containsExactly(1L, 2L);
  }

  @Test
  void eventsCarryNoNamesAndNoSnils() {
    String school = school("МБОУ СОШ № 5");
    String vera = id(methodist.post(API + "/teachers", vera(school)));
    await().atMost(20, SECONDS).until(() -> topics.read("staff.events", vera).size() == 2);
    topics
        .read("staff.events", vera)
        .forEach(p -> assertThat(p.value()).doesNotContain("Ёлкина", "Вера", "900-000", "@"));
    TestTopics.Published name = topics.read("staff.directory", vera).get(0);
    assertThat(name.json().get("shortName").asString()).isEqualTo("Ёлкина В. П.");
    assertThat(name.json().get("organisation").asString()).isEqualTo(school);
    assertThat(name.value()).doesNotContain("900-000", "@");
  }

  @Test
  void aRepeatedCreationMeetsTheFirstOneAndAnotherBodyIsRefused() {
    String school = school("МБОУ СОШ № 5");
    Api once = methodist.with("Idempotency-Key", UUID.randomUUID().toString());
    String first = id(once.post(API + "/teachers", vera(school)));
    assertThat(id(once.post(API + "/teachers", vera(school)))).isEqualTo(first);
    Map<String, Object> other = vera(school);
    other.put("firstName", "Зоя");
    assertThat(once.post(API + "/teachers", other).status()).isEqualTo(422);
    assertThat(total("")).isEqualTo(1);
  }

  @Test
  void aStaleChangeLosesNothing() {
    String vera = id(methodist.post(API + "/teachers", vera(school("МБОУ СОШ № 5"))));
    String path = API + "/teachers/" + vera;
    Map<String, Object> married = vera(null);
    married.remove("assignments");
    married.put("lastName", "Рябинина");
    assertThat(methodist.put(path, married).status()).isEqualTo(428);
    assertThat(methodist.with("If-Match", "\"7\"").put(path, married).status()).isEqualTo(412);
    assertThat(methodist.get(path).json().get("lastName").asString()).isEqualTo("Ёлкина");
    Api.Answer changed = methodist.with("If-Match", "\"1\"").put(path, married);
    assertThat(changed.header("etag")).isEqualTo("\"2\"");
    assertThat(total("&q=" + "рябинина")).isEqualTo(1);
  }

  @Test
  void snilsIsCheckedUniqueAndShownMasked() {
    String school = school("МБОУ СОШ № 5");
    Api.Answer made = methodist.post(API + "/teachers", vera(school));
    assertThat(made.json().get("snils").asString()).startsWith("•••").doesNotContain("900");
    Map<String, Object> twin = vera(school);
    twin.put("firstName", "Зоя");
    JsonNode taken = methodist.post(API + "/teachers", twin).json().get("errors").get(0);
    assertThat(taken.get("field").asString()).isEqualTo("snils");
    twin.put("snils", "900-000-001 99");
    assertThat(methodist.post(API + "/teachers", twin).json().toString())
        .contains("контрольное число");
  }

  @Test
  void aRefusalNamesEveryField() {
    Map<String, Object> wrong = vera(school("МБОУ СОШ № 5"));
    wrong.put("lastName", " ");
    wrong.put("email", "почта");
    wrong.put("profiles", List.of("ALCHEMY"));
    Api.Answer refused = methodist.post(API + "/teachers", wrong);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors"))
        .extracting(e -> e.get("field").asString())
        .containsExactlyInAnyOrder("lastName", "email", "profiles");
    wrong.put("favouriteColour", "зелёный");
    assertThat(methodist.post(API + "/teachers", wrong).status()).isEqualTo(400);
  }

  @Test
  void aSchoolSeesAndChangesItsOwnPeopleAlone() {
    String own = school("МБОУ СОШ № 5");
    String other = school("МБОУ СОШ № 7");
    Api lead = api.as(Tokens.schoolLead(municipality, own));
    String stranger = id(methodist.post(API + "/teachers", vera(other)));
    assertThat(lead.get(API + "/teachers").json().get("total").asInt()).isZero();
    assertThat(lead.get(API + "/teachers/" + stranger).status()).isEqualTo(404);
    assertThat(lead.get(API + "/organisations/" + other).status()).isEqualTo(404);
    assertThat(lead.post(API + "/teachers", zoya(other)).status()).isEqualTo(404);
    String zoya = id(lead.post(API + "/teachers", zoya(own)));
    assertThat(lead.get(API + "/teachers").json().get("total").asInt()).isEqualTo(1);
    assertThat(lead.post(API + "/organisations", Map.of()).status()).isEqualTo(403);
    Api herself = api.as(Tokens.teacher(municipality, own, zoya));
    assertThat(herself.get(API + "/teachers/" + zoya).status()).isEqualTo(200);
    assertThat(herself.get(API + "/teachers/" + stranger).status()).isEqualTo(404);
    assertThat(herself.get(API + "/teachers").status()).isEqualTo(403);
    assertThat(api.get(API + "/teachers").status()).isEqualTo(401);
    assertThat(api.as(Tokens.expired("METHODIST", municipality)).get(API + "/teachers").status())
        .isEqualTo(401);
    assertThat(api.as(Tokens.official(municipality)).get(API + "/teachers").status())
        .isEqualTo(403);
  }

  @Test
  void aSchoolImportsItsOwnRowsAlone() {
    String own = school("МБОУ СОШ № 5");
    school("МБОУ СОШ № 7");
    Api lead = api.as(Tokens.schoolLead(municipality, own));
    byte[] file = StaffList.ofTeachers(2, List.of("МБОУ СОШ № 5", "МБОУ СОШ № 7")).csv();
    JsonNode job = imported(lead, "teachers", false, file);
    assertThat(job.get("state").asString()).isEqualTo("REFUSED");
    assertThat(job.get("problems").get(0).get("row").asInt()).isEqualTo(3);
    assertThat(job.get("problems").get(0).get("column").asString()).isEqualTo("Организация");
    assertThat(total("")).isZero();
    assertThat(lead.upload(API + "/imports?kind=organisations", "о.csv", file).status())
        .isEqualTo(403);
  }

  @Test
  void oneBadRowKeepsTheWholeFileOutAndSaysWhere() {
    school("МБОУ СОШ № 5");
    StaffList list =
        StaffList.headed(
                "Фамилия;Имя;СНИЛС;Дата рождения;Организация;Должность;Предмет;Работает с;Ставка")
            .row(
                "Ёлкина;Вера;900-000-001 99;17.04.1991;МБОУ СОШ № 5;Учитель;Математика;01.09.2013;1")
            .row("Рябинина;Зоя;;12 мая 1980;МБОУ СОШ №5;учитель;Матиматика;2015-09-01;0,5")
            .row("Полевая;Инна;;31.02.1980;МБОУ СОШ № 6;Учитель;Физика;01.09.2015;одна")
            .row("Лужайкина;Нина;;03.03.1980;МБОУ СОШ № 5;Учитель;Физика;01.09.2015;1");
    JsonNode job =
        imported(methodist, "teachers", false, list.csv(Charset.forName("windows-1251")));
    assertThat(job.get("state").asString()).isEqualTo("REFUSED");
    assertThat(job.get("problems"))
        .extracting(p -> p.get("row").asInt() + " " + p.get("column").asString())
        .contains("2 СНИЛС", "3 Предмет", "4 Дата рождения", "4 Ставка");
    assertThat(job.get("problems").toString()).contains("Возможно, это «Математика»?");
    assertThat(total("")).isZero();
  }

  @Test
  void wrongFilesAreRefusedAtOnce() {
    assertThat(upload("пусто.csv", new byte[0])).isEqualTo(400);
    assertThat(upload("большой.csv", new byte[20 * 1024 * 1024])).isEqualTo(413);
    assertThat(upload("старый.xls", hex("D0CF11E0A1B11AE1"))).isEqualTo(415);
    StaffList long100 = StaffList.headed("Фамилия;Имя;Организация;Должность;Работает с");
    for (int i = 0; i < 100_000; i++) {
      long100.row("Ёлкина;Вера;Школа;Учитель;01.09.2020");
    }
    assertThat(upload("длинный.csv", long100.csv())).isEqualTo(422);
    assertThat(upload("чужой.csv", StaffList.headed("a;b").row("1;2").csv())).isEqualTo(422);
    assertThat(methodist.upload(API + "/imports?kind=cats", "a.csv", new byte[] {1}).status())
        .isEqualTo(400);
  }

  @Test
  void vacanciesComeFromAFileAndARepeatChangesNothing() {
    school("МБОУ СОШ № 5");
    StaffList list =
        StaffList.headed("Организация;Должность;Предмет;Ставка;Часы;Объявлена;Нужен с;Закрыта")
            .row("МБОУ СОШ № 5;Учитель;Физика;0,5;9;20.05.2026;01.09.2026;")
            .row("МБОУ СОШ № 5;Учитель;Физика;1;18;20.05.2026;;")
            .row("МБОУ СОШ № 5;Воспитатель;;1;;20.05.2026;;31.08.2026");
    assertThat(imported(methodist, "vacancies", false, list.csv()).get("created").asInt())
        .isEqualTo(3);
    assertThat(imported(methodist, "vacancies", false, list.csv()).get("unchanged").asInt())
        .isEqualTo(3);
    assertThat(methodist.get(API + "/vacancies?on=2026-08-30").json()).hasSize(3);
    assertThat(methodist.get(API + "/vacancies?on=2026-08-31").json()).hasSize(2);
    await().atMost(20, SECONDS).until(() -> events("VacancyChanged").size() == 3);
  }

  @Test
  void restIsDescribedInRussian() {
    JsonNode description = methodist.get(API + "/openapi.json").json();
    JsonNode change = description.get("paths").get(API + "/teachers/{id}").get("put");
    assertThat(change.get("summary").asString()).isEqualTo("Изменить сведения о педагоге");
    assertThat(change.get("parameters"))
        .extracting(p -> p.get("name").asString())
        .containsExactly("id", "If-Match");
    JsonNode request = description.at("/components/schemas/AssignmentRequest/properties");
    assertThat(request.get("position").get("type").asString()).isEqualTo("string");
  }

  @Test
  void aMergerCarriesPeopleAndVacanciesOverAndKeepsHistory() {
    String old = school("МБОУ СОШ № 5");
    String next = school("МБОУ СОШ № 7");
    String vera = id(methodist.post(API + "/teachers", vera(old)));
    Map<String, Object> need =
        Map.of("organisation", old, "position", "EDUCATOR", "rate", 1, "declaredOn", "2026-05-20");
    String vacancy = id(methodist.post(API + "/vacancies", need));
    LocalDate on = LocalDate.now().minusDays(10);
    Api.Answer merged =
        methodist
            .with("If-Match", "\"1\"")
            .post(API + "/organisations/" + old + "/close", Map.of("on", on, "into", next));
    assertThat(merged.json().get("mergedInto").asString()).isEqualTo(next);
    JsonNode work = methodist.get(API + "/teachers/" + vera).json().get("assignments");
    assertThat(work.get(0).get("to").asString()).isEqualTo(on.toString());
    assertThat(work.get(1).get("from").asString()).isEqualTo(on.plusDays(1).toString());
    assertThat(work.get(1).get("organisation").asString()).isEqualTo(next);
    assertThat(methodist.get(API + "/vacancies/" + vacancy).json().get("organisation").asString())
        .isEqualTo(next);
  }

  @Test
  void anAssignmentIsStartedChangedAndEnded() {
    String school = school("МБОУ СОШ № 5");
    String base = API + "/teachers/" + id(methodist.post(API + "/teachers", vera(school)));
    Map<String, Object> physics = work(school, "PHYSICS");
    physics.put("employment", "INTERNAL_PART_TIME");
    physics.put("weeklyHours", 14);
    JsonNode started = methodist.post(base + "/assignments", physics).json();
    assertThat(started.get("derived").get("weeklyHours").asInt()).isEqualTo(32);
    assertThat(started.get("derived").get("conditionalSpecialist").asBoolean()).isTrue();
    String second = started.get("assignments").get(1).get("id").asString();
    Map<String, Object> last = Map.of("on", "2026-10-31");
    JsonNode ended =
        methodist
            .with("If-Match", "\"2\"")
            .post(base + "/assignments/" + second + "/end", last)
            .json();
    assertThat(ended.get("assignments").get(1).get("to").asString()).isEqualTo("2026-10-31");
    await()
        .atMost(20, SECONDS)
        .until(() -> events("AssignmentChanged").stream().anyMatch(p -> p.value().contains("to")));
  }

  @Test
  void erasureLeavesATombstone() {
    String vera = id(methodist.post(API + "/teachers", vera(school("МБОУ СОШ № 5"))));
    Api.Answer erased = methodist.with("If-Match", "\"1\"").delete(API + "/teachers/" + vera);
    assertThat(erased.status()).isEqualTo(204);
    assertThat(methodist.get(API + "/teachers/" + vera).status()).isEqualTo(404);
    await()
        .atMost(20, SECONDS)
        .until(
            () -> {
              List<TestTopics.Published> said = topics.read("staff.directory", vera);
              return said.size() == 2 && said.get(1).value() == null;
            });
    assertThat(id(methodist.post(API + "/teachers", vera(school("МБОУ СОШ № 6"))))).isNotNull();
  }

  @Test
  void whatOtherServicesSayShowsOnTheCardOfThoseWhoMayKnow() {
    String school = school("МБОУ СОШ № 5");
    Map<String, Object> vera = vera(school);
    vera.put("assignments", List.of(work(school, "PHYSICS")));
    String id = id(methodist.post(API + "/teachers", vera));
    assertThat(derived(methodist, id).get("conditionalSpecialist").asBoolean()).isTrue();

    Map<String, Object> deficit =
        Map.of(
            "deficit",
            "d1",
            "teacher",
            id,
            "municipality",
            municipality,
            "assessment",
            "as1",
            "competence",
            "METHODS.GOALS",
            "area",
            "METHODS",
            "severity",
            "HIGH",
            "foundOn",
            "2026-10-01");
    String profile = UUID.randomUUID().toString();
    topics.publish("diagnostics.events", "DeficitIdentified", profile, 1, deficit);
    Map<String, Object> course =
        Map.of(
            "course",
            "c1",
            "teacher",
            id,
            "municipality",
            municipality,
            "kind",
            "RETRAINING",
            "hours",
            250,
            "documentOn",
            "2026-06-01",
            "profiles",
            List.of("PHYSICS"));
    topics.publish("routes.events", "CourseCompleted", UUID.randomUUID().toString(), 1, course);

    await()
        .atMost(20, SECONDS)
        .until(() -> derived(methodist, id).get("support").toString().contains("WITH_DEFICITS"));
    await()
        .atMost(20, SECONDS)
        .until(() -> !derived(methodist, id).get("conditionalSpecialist").asBoolean());
    assertThat(derived(api.as(Tokens.schoolLead(municipality, school)), id).get("support"))
        .isEmpty();
    topics.publish("diagnostics.events", "DeficitResolved", profile, 2, deficit);
    await()
        .atMost(20, SECONDS)
        .until(() -> !derived(methodist, id).get("support").toString().contains("WITH_DEFICITS"));
  }

  @Test
  void theRegisterIsFilteredAndSorted() {
    imported(methodist, "teachers", false, StaffList.ofTeachers(60, schools(3)).csv());
    int all = total("");
    assertThat(all).isEqualTo(60);
    assertThat(total("&category=FIRST") + total("&category=NONE") + total("&category=HIGHEST"))
        .isEqualTo(all);
    assertThat(total("&category=FIRST")).isEqualTo(20);
    assertThat(total("&subject=MATHEMATICS&positionKind=TEACHER")).isEqualTo(60);
    assertThat(total("&positionKind=HEAD")).isZero();
    assertThat(total("&q=" + "елкина")).isEqualTo(8);
    int groups = 0;
    for (String group :
        List.of(
            "UNDER_25",
            "FROM_25",
            "FROM_30",
            "FROM_35",
            "FROM_40",
            "FROM_45",
            "FROM_50",
            "FROM_55",
            "FROM_60",
            "FROM_65")) {
      groups += total("&age=" + group);
    }
    assertThat(groups).isEqualTo(all);
    assertThat(total("&status=DISMISSED")).isZero();
    JsonNode items = methodist.get(API + "/teachers?size=20").json().get("items");
    assertThat(items.get(0).get("name").asString()).startsWith("Ёлкина");
  }

  private int total(String filters) {
    String encoded =
        java.net.URLEncoder.encode(filters, java.nio.charset.StandardCharsets.UTF_8)
            .replace("%26", "&")
            .replace("%3D", "=");
    return methodist.get(API + "/teachers?size=20" + encoded).json().get("total").asInt();
  }

  private static JsonNode derived(Api who, String teacher) {
    return who.get(API + "/teachers/" + teacher).json().get("derived");
  }

  private int upload(String name, byte[] content) {
    return methodist.upload(API + "/imports?kind=teachers", name, content).status();
  }

  private static byte[] hex(String text) {
    return java.util.HexFormat.of().parseHex(text + "00".repeat(600));
  }

  private static Map<String, Object> vera(String school) {
    Map<String, Object> vera = new HashMap<>();
    vera.put("lastName", "Ёлкина");
    vera.put("firstName", "Вера");
    vera.put("middleName", "Павловна");
    vera.put("sex", "FEMALE");
    vera.put("birthDate", "1991-04-17");
    vera.put("snils", SampleSnils.number(1));
    vera.put("email", "vera@example.test");
    vera.put("education", "HIGHER");
    vera.put("profiles", List.of("MATHEMATICS"));
    vera.put("teachingSince", "2013-09-01");
    vera.put("assignments", List.of(work(school, "MATHEMATICS")));
    return vera;
  }

  private static Map<String, Object> zoya(String school) {
    Map<String, Object> zoya = new HashMap<>();
    zoya.put("lastName", "Рябинина");
    zoya.put("firstName", "Зоя");
    zoya.put("assignments", List.of(work(school, "MUSIC")));
    return zoya;
  }

  private static Map<String, Object> work(String school, String subject) {
    Map<String, Object> work = new HashMap<>();
    work.put("organisation", school);
    work.put("position", "TEACHER");
    work.put("subject", subject);
    work.put("rate", 1);
    work.put("weeklyHours", 18);
    work.put("from", "2013-09-01");
    return work;
  }

  private List<TestTopics.Published> events(String name) {
    return topics.read("staff.events").stream()
        .filter(p -> p.name().equals(name))
        .filter(p -> municipality.equals(p.json().path("municipality").asString("")))
        .toList();
  }

  private String school(String name) {
    return id(
        methodist.post(
            API + "/organisations", Map.of("name", name, "kind", "SCHOOL", "small", false)));
  }

  private List<String> schools(int n) {
    List<String> names = new ArrayList<>();
    StaffList list = StaffList.headed("Краткое название;Вид");
    for (int i = 1; i <= n; i++) {
      names.add("МБОУ СОШ № " + i);
      list.row(names.get(i - 1) + ";школа");
    }
    assertThat(imported(methodist, "organisations", false, list.csv()).get("created").asInt())
        .isEqualTo(n);
    return names;
  }

  private static String id(Api.Answer made) {
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.json().get("id").asString();
  }

  private static JsonNode imported(Api who, String kind, boolean dryRun, byte[] file) {
    Api.Answer started =
        who.upload(API + "/imports?kind=" + kind + "&dryRun=" + dryRun, "список.csv", file);
    assertThat(started.status()).as(started.body()).isEqualTo(202);
    String location = started.header("Location");
    await()
        .atMost(60, SECONDS)
        .until(() -> !who.get(location).json().get("state").asString().equals("RUNNING"));
    return who.get(location).json();
  }
}
