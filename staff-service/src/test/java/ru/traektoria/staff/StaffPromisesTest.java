package ru.traektoria.staff;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.PlatformTest;
import ru.traektoria.platform.testing.TestTopics;
import tools.jackson.databind.JsonNode;

/** What the service promises to everybody: events, repeats, versions, refusals. */
@PlatformTest
class StaffPromisesTest extends StaffStory {

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
}
