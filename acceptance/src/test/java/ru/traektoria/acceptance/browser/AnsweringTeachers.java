package ru.traektoria.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import ru.traektoria.acceptance.Platform;
import ru.traektoria.acceptance.Questionnaire;
import ru.traektoria.platform.testing.Api;
import tools.jackson.databind.JsonNode;

/** The teachers of the demo's municipality, each for himself, while a methodist uses the portal. */
final class AnsweringTeachers {

  private static final String ASSESSMENTS = "/api/v1/diagnostics/assessments";
  private static final List<String> WEAK =
      List.of("METHODS", "PSYCHOLOGY", "ICT", "FUNCTIONAL_LITERACY");

  /** A teacher with an invitation. */
  private record Invited(String teacher, String assessment) {}

  private final Map<String, Api> people = new ConcurrentHashMap<>();
  private final Map<String, String> routes = new ConcurrentHashMap<>();
  private String municipality;
  private Api methodist;

  /** So many of those who have no route yet agree to be read and show a deficit. */
  void answerBadly(String campaign, int count) {
    know();
    Set<String> onRoute =
        methodist
            .get("/api/v1/routes")
            .json()
            .valueStream()
            .map(line -> line.path("teacher").asString())
            .collect(Collectors.toSet());
    List<Invited> willing =
        invited(campaign).stream()
            .filter(one -> !onRoute.contains(one.teacher()))
            .limit(count)
            .toList();
    assertThat(willing).as("invited who have no route yet").hasSize(count);
    for (int n = 0; n < count; n++) {
      people.put(willing.get(n).teacher(), self(willing.get(n)));
    }
    together(
        willing,
        one -> {
          String area = WEAK.get(Math.floorMod(one.teacher().hashCode(), WEAK.size()));
          pass(one, Questionnaire.answersWithADeficitIn(area));
        });
  }

  /** Those who are on a route answer everything at its best. */
  void answerWell(String campaign, int atMost) {
    List<Invited> ours =
        invited(campaign).stream()
            .filter(one -> routes.containsKey(one.teacher()))
            .limit(atMost)
            .toList();
    assertThat(ours).as("invited to the final diagnostics").isNotEmpty();
    together(ours, one -> pass(one, Questionnaire.answersWithADeficitIn("BURNOUT")));
  }

  /** Waits for the drafts that diagnostics makes and agrees to each as its teacher. */
  void agreeToTheirRoutes(int atLeast) {
    await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofSeconds(2))
        .until(() -> drafts() >= atLeast);
    together(
        List.copyOf(routes.keySet()),
        teacher -> {
          Api self = people.get(teacher);
          String route = "/api/v1/routes/" + routes.get(teacher);
          String version = self.get(route).header("ETag");
          ok(self.with("If-Match", version).post(route + "/agreement", Map.of()));
        });
  }

  /** The practical step of {@link #someName}: shown by the teacher, confirmed by the school. */
  void oneVisitsALesson() {
    String teacher = first();
    Api self = people.get(teacher);
    String route = "/api/v1/routes/" + routes.get(teacher);
    Api.Answer seen = self.get(route);
    String step =
        seen.json()
            .path("steps")
            .valueStream()
            .filter(one -> one.path("plan").path("kind").asString().equals("MUTUAL_VISIT"))
            .map(one -> route + "/steps/" + one.path("id").asString())
            .findFirst()
            .orElseThrow();
    Map<String, String> evidence = Map.of("evidence", "Лист наблюдения урока и самоанализ, 2 стр.");
    Api.Answer shown = self.with("If-Match", seen.header("ETag")).post(step + "/report", evidence);
    ok(shown);
    String school = seen.json().path("organisation").asString();
    Api lead = Platform.as("SCHOOL_LEAD", "--municipality", municipality, "--organisation", school);
    ok(lead.with("If-Match", shown.header("ETag")).post(step + "/confirmation", Map.of()));
  }

  private String first() {
    return routes.keySet().stream().sorted().findFirst().orElseThrow();
  }

  /** Somebody of them who is on a route, as the register of staff writes the name. */
  String someName() {
    String teacher = routes.keySet().stream().sorted().findFirst().orElseThrow();
    return methodist.get("/api/v1/staff/teachers/" + teacher).json().path("lastName").asString();
  }

  private int drafts() {
    methodist
        .get("/api/v1/routes?state=DRAFT")
        .json()
        .forEach(
            line -> {
              String teacher = line.path("teacher").asString();
              if (people.containsKey(teacher)) {
                routes.put(teacher, line.path("id").asString());
              }
            });
    return routes.size();
  }

  private void know() {
    JsonNode all = Platform.as("REGION").get("/api/v1/staff/municipalities").json();
    municipality = all.get(0).path("id").asString();
    methodist = Platform.as("METHODIST", "--municipality", municipality);
  }

  private List<Invited> invited(String campaign) {
    List<Invited> invited = new ArrayList<>();
    for (JsonNode row : methodist.get(ASSESSMENTS + "?campaign=" + campaign).json()) {
      JsonNode assessment = row.path("assessment");
      if (assessment.path("state").asString("INVITED").equals("INVITED")) {
        invited.add(new Invited(row.path("teacher").asString(), assessment.path("id").asString()));
      }
    }
    return invited;
  }

  private Api self(Invited one) {
    String school =
        methodist.get(ASSESSMENTS + "/" + one.assessment()).json().path("organisation").asString();
    return Platform.asTeacher(municipality, school, one.teacher());
  }

  private void pass(Invited one, Map<String, List<String>> answers) {
    Api self = people.get(one.teacher());
    String path = ASSESSMENTS + "/" + one.assessment();
    int text = self.get("/api/v1/diagnostics/consent-text").json().path("version").asInt();
    ok(
        self.put(
            path + "/consent",
            Map.of("textVersion", text, "recipients", List.of("SCHOOL", "METHODIST", "CNPPM"))));
    Set<String> asked =
        self.get(path)
            .json()
            .path("asked")
            .valueStream()
            .map(JsonNode::asString)
            .collect(Collectors.toSet());
    Map<String, List<String>> given = new LinkedHashMap<>(answers);
    given.keySet().retainAll(asked);
    ok(self.put(path + "/answers", Map.of("answers", given)));
    ok(self.post(path + "/submission", Map.of()));
  }

  private static void ok(Api.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
  }

  private interface Deed<T> {
    void of(T one);
  }

  private static <T> void together(List<T> all, Deed<T> deed) {
    ExecutorService hands = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Void>> deeds = new ArrayList<>();
      for (T one : all) {
        deeds.add(
            () -> {
              deed.of(one);
              return null;
            });
      }
      for (Future<Void> done : hands.invokeAll(deeds)) {
        done.get();
      }
    } catch (Exception failed) {
      throw new AssertionError(failed);
    } finally {
      hands.shutdownNow();
    }
  }
}
