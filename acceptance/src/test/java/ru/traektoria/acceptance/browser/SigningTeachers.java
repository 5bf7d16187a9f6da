package ru.traektoria.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import ru.traektoria.acceptance.Platform;
import ru.traektoria.platform.testing.Api;
import tools.jackson.databind.JsonNode;

/** Teachers of the demo, each for himself, while the methodist uses the portal. */
final class SigningTeachers {

  private record Somebody(String municipality, String organisation, String teacher) {}

  private List<Somebody> people = List.of();
  private int next;

  /** The next so many teachers sign up. */
  void signUp(String activity, int count) {
    know();
    for (int n = 0; n < count; n++) {
      Somebody one = people.get(next++ % people.size());
      Api.Answer answer =
          Platform.asTeacher(one.municipality(), one.organisation(), one.teacher())
              .post("/api/v1/activities/" + activity + "/sign-up", Map.of());
      assertThat(answer.status()).as(answer.body()).isLessThan(300);
    }
  }

  private void know() {
    if (people.isEmpty()) {
      Api methodist = Platform.as("METHODIST");
      people =
          methodist
              .get("/api/v1/activities/associations")
              .json()
              .valueStream()
              .flatMap(association -> members(association).stream())
              .distinct()
              .toList();
      assertThat(people).isNotEmpty();
    }
  }

  private static List<Somebody> members(JsonNode association) {
    String municipality = association.path("municipality").asString();
    return association
        .path("members")
        .valueStream()
        .filter(member -> member.path("organisation").isString())
        .map(
            member ->
                new Somebody(
                    municipality,
                    member.path("organisation").asString(),
                    member.path("teacher").asString()))
        .toList();
  }
}
