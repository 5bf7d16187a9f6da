package ru.traektoria.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import ru.traektoria.acceptance.Platform;
import ru.traektoria.platform.testing.Api;
import tools.jackson.databind.JsonNode;

/** Teachers of the demo, each for himself, while somebody uses the portal. */
final class Colleagues {

  private static final String CONTESTS = "/api/v1/activities/contests";

  /** A teacher of an association. */
  record Somebody(String municipality, String organisation, String teacher, String name) {}

  private List<Somebody> people = List.of();
  private int next;

  /** The next so many teachers sign up. */
  void signUp(String activity, int count) {
    know();
    for (int n = 0; n < count; n++) {
      Api one = api(people.get(next++ % people.size()));
      ok(one.post("/api/v1/activities/" + activity + "/sign-up", Map.of()));
    }
  }

  /** The next so many apply to a contest, each with a work of one's own. */
  void apply(String contest, int count) {
    know();
    for (int n = 0; n < count; n++) {
      Api author = api(people.get(next++ % people.size()));
      Map<String, Object> work =
          Map.of(
              "nomination", "Лучший урок",
              "title", "Урок, который открывает задачу " + next,
              "about", "Как построен урок, что делают ученики и что меняется за четверть.");
      String entry =
          CONTESTS
              + "/entries/"
              + ok(author.post(CONTESTS + "/" + contest + "/entries", work))
                  .json()
                  .path("id")
                  .asString();
      String version = author.get(entry).header("ETag");
      ok(author.with("If-Match", version).post(entry + "/submission", Map.of()));
    }
  }

  /** The next so many, as a jury needs them. */
  List<Somebody> experts(int count) {
    know();
    List<Somebody> experts = people.subList(people.size() - count, people.size());
    assertThat(next).as("nobody judges who has applied").isLessThan(people.size() - count);
    return experts;
  }

  /** One expert gives points to every work that waits on the desk. */
  void score(Somebody expert, String contest) {
    Api api = api(expert);
    for (JsonNode work : api.get(CONTESTS + "/desk").json()) {
      if (work.path("contest").asString().equals(contest)) {
        int number = work.path("number").asInt();
        String at = CONTESTS + "/" + contest + "/stages/0/works/" + number;
        Map<String, Object> sheet =
            Map.of("points", Map.of("К1", 6 + number % 3, "К2", 7), "comment", "Ясный замысел.");
        ok(api.with("If-Match", api.get(at).header("ETag")).post(at + "/sheet", sheet));
      }
    }
  }

  private static Api api(Somebody one) {
    return Platform.asTeacher(one.municipality(), one.organisation(), one.teacher());
  }

  private static Api.Answer ok(Api.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isLessThan(300);
    return answer;
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
                    member.path("teacher").asString(),
                    member.path("name").asString()))
        .toList();
  }
}
