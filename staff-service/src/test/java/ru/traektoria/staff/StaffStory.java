package ru.traektoria.staff;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** A municipality of its own for each test, its methodist, and what they do over HTTP. */
abstract class StaffStory {

  static final String API = "/api/v1/staff";

  @Autowired Api api;
  @Autowired TestTopics topics;

  final Contracts contracts = Contracts.of("staff-service");
  String municipality;
  Api methodist;

  @BeforeEach
  void aMunicipalityOfItsOwnForEachTest() {
    Map<String, String> town = Map.of("name", "Городской округ " + UUID.randomUUID());
    municipality = id(api.as(Tokens.admin()).post(API + "/municipalities", town));
    methodist = api.as(Tokens.methodist(municipality));
  }

  int total(String filters) {
    String encoded =
        java.net.URLEncoder.encode(filters, java.nio.charset.StandardCharsets.UTF_8)
            .replace("%26", "&")
            .replace("%3D", "=");
    return methodist.get(API + "/teachers?size=20" + encoded).json().get("total").asInt();
  }

  static JsonNode derived(Api who, String teacher) {
    return who.get(API + "/teachers/" + teacher).json().get("derived");
  }

  int upload(String name, byte[] content) {
    return methodist.upload(API + "/imports?kind=teachers", name, content).status();
  }

  static byte[] hex(String text) {
    return java.util.HexFormat.of().parseHex(text + "00".repeat(600));
  }

  static Map<String, Object> vera(String school) {
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
    vera.put("diplomaOn", "2013-06-28");
    vera.put("workingSince", "2012-09-03");
    vera.put("teachingSince", "2013-09-01");
    vera.put("assignments", List.of(work(school, "MATHEMATICS")));
    return vera;
  }

  static Map<String, Object> zoya(String school) {
    Map<String, Object> zoya = new HashMap<>();
    zoya.put("lastName", "Рябинина");
    zoya.put("firstName", "Зоя");
    zoya.put("assignments", List.of(work(school, "MUSIC")));
    return zoya;
  }

  static Map<String, Object> work(String school, String subject) {
    Map<String, Object> work = new HashMap<>();
    work.put("organisation", school);
    work.put("position", "TEACHER");
    work.put("subject", subject);
    work.put("rate", 1);
    work.put("weeklyHours", 18);
    work.put("from", "2013-09-01");
    return work;
  }

  List<TestTopics.Published> events(String name) {
    return topics.read("staff.events").stream()
        .filter(p -> p.name().equals(name))
        .filter(p -> municipality.equals(p.json().path("municipality").asString("")))
        .toList();
  }

  String school(String name) {
    return id(
        methodist.post(
            API + "/organisations", Map.of("name", name, "kind", "SCHOOL", "small", false)));
  }

  List<String> schools(int n) {
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

  static String id(Api.Answer made) {
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.json().get("id").asString();
  }

  static JsonNode imported(Api who, String kind, boolean dryRun, byte[] file) {
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
