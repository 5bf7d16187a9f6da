package ru.traektoria.diagnostics;

import static java.time.Duration.ofSeconds;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.ItemKind;
import ru.traektoria.diagnostics.model.instrument.Option;
import ru.traektoria.platform.events.EventCatalogue;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** The service as people and other services meet it: real broker, real store, real HTTP. */
@LiveDiagnostics
class DiagnosticsJourneyTest {

  private static final String ROOT = "/api/v1/diagnostics";
  private static final String TOPIC = "diagnostics.events";
  private static final Contracts CONTRACTS = Contracts.of("diagnostics-service");

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Instruments instruments;
  @Autowired Examinees examinees;
  @Autowired EventCatalogue catalogue;

  private Cast cast;

  @BeforeEach
  void thePeopleAreKnown() {
    cast = new Cast().on(topics);
    await()
        .atMost(ofSeconds(20))
        .until(
            () -> examinees.find(cast.anna).isPresent() && examinees.find(cast.boris).isPresent());
  }

  @Test
  void aTeacherGoesFromTheInvitationToTheResolvedDeficit() {
    String campaign = announced();
    Api.Answer invited =
        api.as(cast.methodist()).post(ROOT + "/campaigns/" + campaign + "/invitations", "{}");
    assertThat(invited.json().get("invited").asInt()).isEqualTo(2);
    assertThat(
            api.as(cast.methodist())
                .post(ROOT + "/campaigns/" + campaign + "/invitations", "{}")
                .json()
                .get("already")
                .asInt())
        .as("a repeated invitation invites nobody twice")
        .isEqualTo(2);

    String mine = onlyAssessment(cast.anna());
    Api anna = api.as(cast.anna());
    assertThat(anna.get(ROOT + "/reminders").body()).contains("Ответьте на приглашение", "NEAR");
    Api.Answer tooEarly = anna.put(path(mine, "/answers/s1"), Map.of("chosen", List.of("c")));
    assertThat(tooEarly.status()).isEqualTo(422);
    assertThat(tooEarly.body()).contains("Сначала дайте согласие");

    consent(anna, mine, "METHODIST");
    assertThat(anna.put(path(mine, "/answers/s1"), Map.of("chosen", List.of("c"))).status())
        .isEqualTo(200);
    assertThat(anna.post(path(mine, "/submission"), "").body()).contains("остался 61 вопрос");
    anna.put(path(mine, "/answers"), Map.of("answers", allBestBut("METHODS.GOALS")));
    JsonNode result = anna.post(path(mine, "/submission"), "").json();
    assertThat(anna.get(ROOT + "/reminders").json()).isEmpty();
    assertThat(level(result, "METHODS.GOALS")).isEqualTo("DEFICIT_HIGH");
    assertThat(level(result, "ICT.SAFETY")).isEqualTo("STRENGTH");

    JsonNode deficit = awaitDeficit("OPEN");
    assertThat(deficit.get("competence").asString()).isEqualTo("METHODS.GOALS");
    assertThat(api.as(cast.lead()).get(ROOT + "/deficits").json().get("total").asInt())
        .as("the consent names the methodist, not the school")
        .isZero();
    assertThat(api.as(cast.lead()).get(ROOT + "/deficits").json().get("hidden").asInt())
        .isEqualTo(1);
    assertThat(api.as(cast.lead()).get(path(mine, "/result")).json().get("visible").asBoolean())
        .isFalse();
    assertThat(anna.get(ROOT + "/looks").body()).contains("METHODIST").doesNotContain("SCHOOL");

    String route = Ids.next();
    route("RouteApproved", route, 1, deficit, Map.of("approvedOn", "2026-11-01"));
    awaitDeficit("IN_ROUTE");
    route(
        "RouteClosed", route, 2, deficit, Map.of("outcome", "CANCELLED", "closedOn", "2026-11-02"));
    awaitDeficit("OPEN");
    route("RouteReopened", route, 3, deficit, Map.of("reopenedOn", "2026-11-02"));
    awaitDeficit("IN_ROUTE");
    route(
        "RouteClosed", route, 4, deficit, Map.of("outcome", "CANCELLED", "closedOn", "2026-11-02"));
    awaitDeficit("OPEN");
    assertThat(finalFor(cast.anna).body()).contains("нет дефицитов в утверждённом маршруте");
    route("RouteApproved", Ids.next(), 1, deficit, Map.of("approvedOn", "2026-11-03"));
    awaitDeficit("IN_ROUTE");

    String last = finalFor(cast.anna).json().get("id").asString();
    assertThat(anna.get(path(last, "")).json().get("questions").asInt())
        .as("only the items of what the route worked on")
        .isEqualTo(4);
    consent(anna, last, "METHODIST");
    anna.put(path(last, "/answers"), Map.of("answers", best("METHODS.GOALS")));
    anna.post(path(last, "/submission"), "");
    awaitDeficit("RESOLVED");
    everythingOfAnnaKeepsItsPromise(
        "DiagnosticCompleted", "DeficitIdentified", "DeficitResolved", "StrengthIdentified");
    entryAndFinalAreTold();
  }

  /**
   * E.16: levels of both, comparable in the competence that both asked, and no burnout; two
   * assessments may lie in two partitions, which come in any order.
   */
  private void entryAndFinalAreTold() {
    List<JsonNode> both =
        published("DiagnosticCompleted").stream()
            .map(Published::json)
            .sorted(comparing(told -> told.get("campaignKind").asString()))
            .toList();
    assertThat(both)
        .extracting(told -> told.get("campaignKind").asString())
        .containsExactly("ENTRY", "FINAL");
    assertThat(both)
        .extracting(told -> told.get("levels").get("METHODS").asString())
        .containsExactly("DEFICIT_HIGH", "STRENGTH");
    assertThat(both).allSatisfy(told -> assertThat(told.toString()).doesNotContain("BURNOUT"));
    assertThat(both.get(1).get("competences")).hasSize(1);
    assertThat(both.get(1).get("recipients").get(0).asString()).isEqualTo("METHODIST");
  }

  @Test
  void aDirectorAndWhoeverLeftAreNotInvited() {
    Map<String, Object> director = cast.teacher(Ids.next(), "Кедрова Вера Сергеевна");
    director.put("pedagogue", false);
    Map<String, Object> gone = cast.teacher(Ids.next(), "Ясенев Пётр Ильич");
    gone.remove("organisation");
    gone.put("organisations", List.of());
    for (Map<String, Object> one : List.of(director, gone)) {
      String id = one.get("id").toString();
      topics.publishName(id, one);
      await().atMost(ofSeconds(20)).until(() -> examinees.find(id).isPresent());
    }
    Api.Answer invited =
        api.as(cast.methodist()).post(ROOT + "/campaigns/" + announced() + "/invitations", "{}");
    assertThat(invited.json().get("invited").asInt()).as("Анна and Борис").isEqualTo(2);
  }

  @Test
  void aWithdrawnConsentTakesTheResultsAndLeavesTheFact() {
    String campaign = announced();
    api.as(cast.methodist()).post(ROOT + "/campaigns/" + campaign + "/invitations", "{}");
    Api anna = api.as(cast.anna());
    String mine = onlyAssessment(cast.anna());
    consent(anna, mine, "METHODIST", "SCHOOL");
    anna.put(path(mine, "/answers"), Map.of("answers", allBestBut("ICT.DATA")));
    anna.post(path(mine, "/submission"), "");
    awaitDeficit("OPEN");
    assertThat(api.as(cast.lead()).get(path(mine, "/result")).json().get("visible").asBoolean())
        .isTrue();

    assertThat(anna.post(path(mine, "/withdrawal"), "").json().get("state").asString())
        .isEqualTo("WITHDRAWN");
    await()
        .atMost(ofSeconds(20))
        .untilAsserted(() -> assertThat(deficits().get("total").asInt()).isZero());
    assertThat(api.as(cast.lead()).get(path(mine, "/result")).json().get("visible").asBoolean())
        .isFalse();
    JsonNode progress =
        api.as(cast.methodist()).get(ROOT + "/campaigns/" + campaign).json().get("progress");
    assertThat(progress.get("passed").asInt()).as("the fact stays").isEqualTo(1);
    everythingOfAnnaKeepsItsPromise("ConsentWithdrawn");
  }

  @Test
  void resultsOfTheRegionalCentreComeInAndNothingIsLost() {
    String known = Ids.next();
    String unknown = Ids.next();
    topics.publish(
        "cnppm.r1.results", "ExternalDiagnosticReported", known, 1, reported(known, cast.anna));
    topics.publish(
        "cnppm.r1.results",
        "ExternalDiagnosticReported",
        unknown,
        1,
        reported(unknown, "Ельников Б. О., Лицей № 1"));
    awaitDeficit("OPEN");
    assertThat(published("DiagnosticCompleted").get(0).json().get("site").asString())
        .isEqualTo("CNPPM");

    Api methodist = api.as(cast.methodist());
    JsonNode waiting =
        await()
            .atMost(ofSeconds(20))
            .until(() -> inQueue(methodist, unknown), found -> found != null);
    String id = waiting.get("id").asString();
    assertThat(methodist.with("Accept", "text/html").get("/diagnostics/cnppm/" + id).body())
        .as("somebody of that surname is suggested")
        .contains("Похожие педагоги", "Это Ельников Борис Олегович");
    assertThat(
            methodist
                .post(ROOT + "/cnppm/queue/" + id + "/acceptance", Map.of("teacher", cast.boris))
                .status())
        .isEqualTo(200);
    assertThat(inQueue(methodist, unknown)).isNull();
    await()
        .atMost(ofSeconds(20))
        .untilAsserted(() -> assertThat(deficits().get("total").asInt()).isEqualTo(2));
    assertThat(
            api.as(Tokens.region("r1"))
                .post(ROOT + "/cnppm/results", reported(known, cast.anna))
                .status())
        .as("the same number once more")
        .isEqualTo(200);
    assertThat(published("DiagnosticCompleted")).hasSize(1);
  }

  @Test
  void whatNamesNobodyHereIsSeenByTheCentreAloneUntilItIsPassedOn() {
    String number = Ids.next();
    topics.publish(
        "cnppm.r1.results",
        "ExternalDiagnosticReported",
        number,
        1,
        reported(number, "Незнакомцева Вера, Школа № 33"));
    Api centre = api.as(Tokens.region("r1"));
    JsonNode waiting =
        await().atMost(ofSeconds(20)).until(() -> inQueue(centre, number), it -> it != null);
    String path = ROOT + "/cnppm/queue/" + waiting.get("id").asString();
    Api methodist = api.as(cast.methodist());
    assertThat(inQueue(methodist, number)).as("«Школа № 3» is not «Школа № 33»").isNull();
    assertThat(methodist.post(path + "/rejection", Map.of("reason", "не наш")).status())
        .isEqualTo(404);
    String page = "/diagnostics/cnppm/" + waiting.get("id").asString();
    assertThat(methodist.with("Accept", "text/html").get(page).status()).isEqualTo(404);
    assertThat(centre.with("Accept", "text/html").get(page).body())
        .contains("Передать муниципалитету")
        .doesNotContain("Записать этому педагогу");

    assertThat(centre.post(path + "/municipality", Map.of("municipality", "?")).status())
        .isEqualTo(422);
    assertThat(
            centre.post(path + "/municipality", Map.of("municipality", cast.municipality)).status())
        .isEqualTo(200);
    assertThat(inQueue(centre, number)).as("it is the municipality's now").isNull();
    assertThat(inQueue(methodist, number)).isNotNull();
    assertThat(inQueue(api.as(Tokens.methodist(Ids.next())), number)).isNull();
  }

  @Test
  void historyIsTakenOverOnceAndMarkedAsHistory() {
    String file =
        "Код педагога;ФИО;Организация;Дата диагностики;Вид;Площадка;Высокий дефицит;Дефицит;Сильная"
            + " сторона;Согласие для\n"
            + cast.anna
            + ";;;12.10.2024;входная;ЦНППМ;METHODS.GOALS (15.05.2025);Работа с данными и"
            + " электронными документами;ICT.SAFETY;методист\n"
            + ";Ельников Борис Олегович;Лицей № 1;14.10.2024;входная;;;;;\n";
    JsonNode job = imported("history", "diagnostics", file);
    assertThat(job.get("state").asString()).as(job.toString()).isEqualTo("DONE");
    assertThat(job.get("created").asInt()).isEqualTo(2);
    await()
        .atMost(ofSeconds(20))
        .untilAsserted(() -> assertThat(deficits().get("total").asInt()).isEqualTo(2));
    assertThat(published("DeficitResolved").get(0).json().get("resolvedOn").asString())
        .isEqualTo("2025-05-15");
    assertThat(published("DeficitIdentified")).allMatch(e -> e.json().get("imported").asBoolean());
    assertThat(imported("history", "diagnostics", file).get("unchanged").asInt()).isEqualTo(2);
  }

  @Test
  void aBrokenFileSaysWhereAndWritesNothing() {
    String file =
        "Код педагога;Дата;Вид;Дефицит\n"
            + cast.anna
            + ";12.10.2024;входная;Вышивание\nникто;31.02.2024;пробная;\n";
    JsonNode job = imported("history", "diagnostics", file);
    assertThat(job.get("state").asString()).isEqualTo("REFUSED");
    assertThat(job.get("problems").toString())
        .contains("Вышивание", "\"row\":2", "\"row\":3", "пробная");
    assertThat(published("DiagnosticCompleted")).isEmpty();
  }

  @Test
  void anAssessmentOfCompetencesIsRecordedWithItsCourse() {
    Api lead = api.as(cast.lead()).with("Idempotency-Key", Ids.next());
    Map<String, Object> passed =
        Map.of("teacher", cast.anna, "course", Ids.next(), "passedOn", "2026-10-01");
    Api.Answer first = lead.post(ROOT + "/competence-assessments", passed);
    assertThat(first.status()).isEqualTo(201);
    assertThat(lead.post(ROOT + "/competence-assessments", passed).json()).isEqualTo(first.json());
    assertThat(
            api.as(cast.lead())
                .post(ROOT + "/competence-assessments", Map.of("teacher", cast.anna))
                .body())
        .contains("Укажите курс");
    await()
        .atMost(ofSeconds(20))
        .untilAsserted(() -> assertThat(published("CompetenceAssessmentPassed")).hasSize(1));
    everythingOfAnnaKeepsItsPromise("CompetenceAssessmentPassed");
  }

  @Test
  void nobodyReachesWhatIsNotTheirs() {
    String campaign = announced();
    api.as(cast.methodist()).post(ROOT + "/campaigns/" + campaign + "/invitations", "{}");
    String hers = onlyAssessment(cast.anna());
    assertThat(api.get(ROOT + "/deficits").status()).isEqualTo(401);
    assertThat(api.as(Tokens.official(cast.municipality)).get(ROOT + "/deficits").status())
        .isEqualTo(403);
    assertThat(api.as(cast.boris()).get(path(hers, "")).status()).isEqualTo(404);
    assertThat(api.as(cast.boris()).post(path(hers, "/submission"), "").status()).isEqualTo(404);
    assertThat(api.as(Tokens.methodist(Ids.next())).get(path(hers, "/result")).status())
        .isEqualTo(404);
    assertThat(
            api.as(cast.methodist()).post(ROOT + "/campaigns", Map.of("titel", "опечатка")).body())
        .contains("titel");
    assertThat(
            api.as(cast.methodist())
                .with("If-Match", "\"99\"")
                .post(ROOT + "/campaigns/" + campaign + "/closing", "")
                .status())
        .isEqualTo(412);
  }

  @Test
  void whoAnsweredNothingIsToldWhenTheCampaignEndsAndOnlyOnce() {
    String campaign = announced();
    api.as(cast.methodist()).post(ROOT + "/campaigns/" + campaign + "/invitations", "{}");
    String annas = onlyAssessment(cast.anna());
    String boriss = onlyAssessment(cast.boris());
    api.as(cast.boris()).post(path(boriss, "/refusal"), "");
    end(campaign);
    await()
        .atMost(ofSeconds(20))
        .untilAsserted(() -> assertThat(published("InvitationUnanswered")).hasSize(1));
    Published told = published("InvitationUnanswered").get(0);
    CONTRACTS.assertValid("InvitationUnanswered", told.value());
    assertThat(told.json().get("assessment").asString()).isEqualTo(annas);
    assertThat(told.json().get("unansweredOn").asString()).isEqualTo(LocalDate.now().toString());
    assertThat(topics.read(TOPIC))
        .as("Борис отказался: это сказано, а молчания нет")
        .noneMatch(
            each -> each.name().equals("InvitationUnanswered") && each.value().contains(boriss));
    end(campaign);
    await()
        .during(ofSeconds(1))
        .atMost(ofSeconds(5))
        .until(() -> published("InvitationUnanswered").size() == 1);
  }

  private void end(String campaign) {
    String there = ROOT + "/campaigns/" + campaign;
    Api methodist = api.as(cast.methodist());
    String version = methodist.get(there).header("ETag");
    assertThat(methodist.with("If-Match", version).post(there + "/closing", "").status())
        .isEqualTo(200);
  }

  @Test
  void everyPublishedEventHasASchemaAndAnExampleThatFitsIt() {
    Set<String> names =
        catalogue.types().stream()
            .map(type -> type.split("\\.")[2])
            .collect(Collectors.toCollection(TreeSet::new));
    names.add("ExternalDiagnosticReported");
    assertThat(CONTRACTS.events()).isEqualTo(names);
    names.forEach(name -> CONTRACTS.assertValid(name, CONTRACTS.example(name)));
    List<Published> trees =
        topics.read(TOPIC).stream()
            .filter(e -> e.name().equals("CompetenceTreePublished"))
            .toList();
    assertThat(trees).isNotEmpty();
    trees.forEach(tree -> CONTRACTS.assertValid(tree.name(), tree.value()));
  }

  private String announced() {
    LocalDate today = LocalDate.now();
    Api.Answer made =
        api.as(cast.methodist())
            .post(
                ROOT + "/campaigns",
                Map.of(
                    "title",
                    "Входная диагностика",
                    "kind",
                    "ENTRY",
                    "site",
                    "MUNICIPAL",
                    "from",
                    today.minusDays(3).toString(),
                    "to",
                    today.plusDays(30).toString(),
                    "instrument",
                    instruments.selfDiagnosis().id().value()));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.json().get("id").asString();
  }

  private String onlyAssessment(String token) {
    JsonNode rows = api.as(token).get(ROOT + "/assessments").json();
    assertThat(rows.size()).isEqualTo(1);
    return rows.get(0).get("assessment").get("id").asString();
  }

  private void consent(Api teacher, String assessment, String... recipients) {
    Api.Answer given =
        teacher.put(
            path(assessment, "/consent"),
            Map.of("textVersion", 3, "recipients", List.of(recipients)));
    assertThat(given.status()).as(given.body()).isEqualTo(200);
  }

  private Api.Answer finalFor(String teacher) {
    return api.as(cast.methodist()).post(ROOT + "/assessments/final", Map.of("teacher", teacher));
  }

  private Map<String, List<String>> allBestBut(String weak) {
    Map<String, List<String>> answers = new HashMap<>();
    for (Item item : instruments.selfDiagnosis().items()) {
      boolean poor = item.competence().value().equals(weak);
      answers.put(item.code(), poor ? worst(item) : best(item));
    }
    return answers;
  }

  private Map<String, List<String>> best(String competence) {
    Map<String, List<String>> answers = new HashMap<>();
    instruments.selfDiagnosis().items().stream()
        .filter(item -> item.competence().value().equals(competence))
        .forEach(item -> answers.put(item.code(), best(item)));
    return answers;
  }

  private static List<String> best(Item item) {
    if (item.kind() == ItemKind.SCALE) {
      return List.of("5");
    }
    int most = item.kind() == ItemKind.SINGLE ? 100 : 1;
    return item.options().stream().filter(o -> o.points() >= most).map(Option::code).toList();
  }

  private static List<String> worst(Item item) {
    return item.kind() == ItemKind.SCALE
        ? List.of("1")
        : item.options().stream().filter(o -> o.points() == 0).map(Option::code).limit(1).toList();
  }

  private JsonNode awaitDeficit(String state) {
    return await()
        .atMost(ofSeconds(20))
        .until(
            () -> {
              for (JsonNode row : deficits().get("rows")) {
                if (row.get("state").asString().equals(state)) {
                  return row;
                }
              }
              return null;
            },
            found -> found != null);
  }

  private JsonNode deficits() {
    return api.as(cast.methodist()).get(ROOT + "/deficits").json();
  }

  private void route(
      String event, String route, long sequence, JsonNode deficit, Map<String, Object> more) {
    Map<String, Object> data = new HashMap<>(more);
    data.put("route", route);
    data.put("teacher", cast.anna);
    data.put("municipality", cast.municipality);
    data.put("deficits", List.of(deficit.get("id").asString()));
    topics.publish("routes.events", event, route, sequence, data);
  }

  private static Map<String, Object> reported(String number, String teacher) {
    return Map.of(
        "externalId",
        number,
        "teacher",
        teacher,
        "completedOn",
        "2026-10-05",
        "results",
        List.of(Map.of("competence", "METHODS.GOALS", "level", "DEFICIT_HIGH")));
  }

  private JsonNode inQueue(Api methodist, String number) {
    for (JsonNode waiting : methodist.get(ROOT + "/cnppm/queue").json()) {
      if (waiting.get("result").get("externalId").asString().equals(number)) {
        return waiting;
      }
    }
    return null;
  }

  private JsonNode imported(String where, String kind, String csv) {
    Api methodist = api.as(cast.methodist());
    Api.Answer started =
        methodist.upload(
            ROOT + "/" + where + "?kind=" + kind,
            "прошлое.csv",
            csv.getBytes(StandardCharsets.UTF_8));
    assertThat(started.status()).as(started.body()).isEqualTo(202);
    return await()
        .atMost(ofSeconds(20))
        .until(
            () -> methodist.get(started.header("Location")).json(),
            job -> !job.get("state").asString().equals("RUNNING"));
  }

  private List<Published> published(String event) {
    return topics.read(TOPIC).stream()
        .filter(each -> each.name().equals(event))
        .filter(each -> cast.anna.equals(each.json().get("teacher").asString()))
        .toList();
  }

  private void everythingOfAnnaKeepsItsPromise(String... atLeast) {
    Set<String> seen = new TreeSet<>();
    List<Published> hers = new ArrayList<>();
    for (Published each : topics.read(TOPIC)) {
      if (each.value().contains(cast.anna)) {
        hers.add(each);
        seen.add(each.name());
      }
    }
    hers.forEach(each -> CONTRACTS.assertValid(each.name(), each.value()));
    hers.forEach(each -> assertThat(each.value()).doesNotContain("Берёзова", "answers", "percent"));
    assertThat(seen).contains(atLeast);
  }

  private static String level(JsonNode result, String competence) {
    for (JsonNode level : result.get("levels")) {
      if (level.get("competence").asString().equals(competence)) {
        return level.get("level").asString();
      }
    }
    return null;
  }

  private static String path(String assessment, String rest) {
    return ROOT + "/assessments/" + assessment + rest;
  }
}
