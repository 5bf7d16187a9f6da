package ru.traektoria.staff;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
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

@PlatformTest
class StaffServiceTest {

  private static final String API = "/api/v1/staff";

  @Autowired private Api api;
  @Autowired private TestTopics topics;

  private String municipality;
  private Api methodist;

  @BeforeEach
  void aMunicipalityOfItsOwnForEachTest() {
    JsonNode made =
        api.as(Tokens.admin())
            .post(API + "/municipalities", Map.of("name", "Городской округ " + UUID.randomUUID()))
            .json();
    municipality = made.get("id").asString();
    methodist = api.as(Tokens.methodist(municipality));
  }

  @Test
  void threeThousandTeachersComeFromAFileAndARepeatChangesNothing() {
    List<String> schools = schools(60);
    byte[] file = StaffList.ofTeachers(3000, schools).csv();

    JsonNode dry = imported(methodist, "teachers", true, file);
    assertThat(dry.get("state").asString()).isEqualTo("DONE");
    assertThat(dry.get("created").asInt()).isEqualTo(3000);
    assertThat(teachers(methodist, "").get("total").asInt()).isZero();

    JsonNode job = imported(methodist, "teachers", false, file);
    assertThat(job.get("problems")).isEmpty();
    assertThat(job.get("created").asInt()).isEqualTo(3000);
    assertThat(teachers(methodist, "").get("total").asInt()).isEqualTo(3000);
    await().atMost(60, SECONDS).until(() -> published("TeacherProfileChanged").size() == 3000);
    assertThat(published("AssignmentChanged")).hasSize(3000);

    JsonNode again = imported(methodist, "teachers", false, file);
    assertThat(again.get("unchanged").asInt()).isEqualTo(3000);
    assertThat(again.get("created").asInt() + again.get("updated").asInt()).isZero();
    assertThat(published("TeacherProfileChanged")).hasSize(3000);
    Contracts contracts = Contracts.of("staff-service");
    published("AssignmentChanged").stream()
        .limit(50)
        .forEach(p -> contracts.assertValid(p.name(), p.value()));
  }

  private List<TestTopics.Published> published(String name) {
    return topics.read("staff.events").stream()
        .filter(p -> p.name().equals(name))
        .filter(p -> municipality.equals(p.json().path("municipality").asString("")))
        .toList();
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

  private JsonNode teachers(Api who, String filters) {
    return who.get(API + "/teachers?size=20" + filters).json();
  }

  private JsonNode imported(Api who, String kind, boolean dryRun, byte[] file) {
    Api.Answer started =
        who.upload(API + "/imports?kind=" + kind + "&dryRun=" + dryRun, "список.csv", file);
    assertThat(started.status()).as(started.body()).isEqualTo(202);
    String location = started.header("Location");
    long from = System.nanoTime();
    await()
        .atMost(60, SECONDS)
        .until(() -> !who.get(location).json().get("state").asString().equals("RUNNING"));
    System.out.printf(
        "%s dryRun=%s: %d ms%n", kind, dryRun, (System.nanoTime() - from) / 1_000_000);
    return who.get(location).json();
  }
}
