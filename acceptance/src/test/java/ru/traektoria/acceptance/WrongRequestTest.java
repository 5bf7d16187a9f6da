package ru.traektoria.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Tokens;

/**
 * A request that is wrong, at every service: nobody's, an old one's, one that knows too much or
 * comes too late, somebody else's. A clear error each, and nothing is written.
 */
@ExtendWith(Platform.class)
class WrongRequestTest {

  private static final TwoSchools HERE = new TwoSchools();
  private static final Town ELSEWHERE = Town.founded("Дальний район");

  private Map<String, String> versions;
  private Map<String, Integer> lengths;

  @BeforeEach
  void look() {
    versions = HERE.versions();
    lengths = HERE.lengths();
  }

  @AfterEach
  void nothingIsWritten() {
    assertThat(HERE.versions()).isEqualTo(versions);
    assertThat(HERE.lengths()).isEqualTo(lengths);
  }

  @ParameterizedTest
  @CsvSource({
    "8101, /api/v1/staff/teachers, /api/v1/staff/vacancies",
    "8102, /api/v1/diagnostics/deficits, /api/v1/diagnostics/campaigns",
    "8103, /api/v1/routes, /api/v1/routes/courses",
    "8104, /api/v1/mentoring/pairs, /api/v1/mentoring/pairs",
    "8105, /api/v1/activities, /api/v1/activities",
    "8106, /api/v1/monitoring/tables/track1, /api/v1/monitoring/windows"
  })
  void withoutATokenOrWithAnOldOneNobodyComesIn(int port, String read, String write) {
    Api door = new Api(Platform.url());
    Api behind = new Api("http://127.0.0.1:" + Platform.port(port));
    String old = Tokens.expired("METHODIST", HERE.town.id());
    for (Api nobody : new Api[] {door, behind, door.as(old), behind.as(old)}) {
      problem(nobody.get(read), 401);
      problem(nobody.post(write, Map.of()), 401);
    }
    problem(door.as(Tokens.methodist(HERE.town.id())).get(read), 401);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/staff/vacancies",
    "/api/v1/diagnostics/campaigns",
    "/api/v1/routes/courses",
    "/api/v1/mentoring/pairs",
    "/api/v1/activities",
    "/api/v1/monitoring/windows"
  })
  void aFieldThatNobodyKnowsIsNamed(String path) {
    Api.Answer answer = HERE.methodist.post(path, Map.of("colour", "red"));
    assertThat(problem(answer, 400)).contains("«colour»");
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of(
            "/api/v1/staff/vacancies/" + HERE.vacancy + "/close", Map.of("on", "2026-11-20")),
        Arguments.of("/api/v1/diagnostics/campaigns/" + HERE.campaign + "/closing", Map.of()),
        Arguments.of(
            "/api/v1/routes/courses/" + HERE.course + "/annulment", Map.of("reason", "Ошибка")),
        Arguments.of(
            "/api/v1/mentoring/pairs/" + HERE.pair + "/end",
            Map.of("endedOn", "2026-11-20", "reason", "EMPLOYER_DECIDED", "comment", "Переезд")),
        Arguments.of("/api/v1/activities/" + HERE.activity + "/cancellation", Map.of()));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whoComesTooLateIsToldAndLosesNothing(String path, Map<String, Object> body) {
    Api.Answer stale = HERE.methodist.with("If-Match", "\"77\"").post(path, body);
    assertThat(problem(stale, 412)).contains("не потеряны");
    assertThat(problem(HERE.methodist.post(path, body), 428)).contains("If-Match");
  }

  static Stream<String> records() {
    return Stream.of(
        "/api/v1/staff/organisations/" + HERE.town.school(),
        "/api/v1/staff/teachers/" + HERE.teacher,
        "/api/v1/staff/vacancies/" + HERE.vacancy,
        "/api/v1/diagnostics/teachers/" + HERE.teacher + "/profile",
        "/api/v1/routes/courses/" + HERE.course,
        "/api/v1/mentoring/pairs/" + HERE.pair,
        "/api/v1/mentoring/target-models/" + HERE.town.school(),
        "/api/v1/activities/" + HERE.activity,
        "/api/v1/monitoring/tables/track1?organisation=" + HERE.town.school());
  }

  @ParameterizedTest
  @MethodSource("records")
  void anotherSchoolsRecordIsNotThere(String path) {
    assertThat(HERE.own().get(path).status()).as("its own school: " + path).isEqualTo(200);
    problem(HERE.stranger().get(path), 404);
    problem(ELSEWHERE.methodist().get(path), 404);
  }

  static Stream<Arguments> writes() {
    String teacher = HERE.teacher;
    return Stream.of(
        Arguments.of("POST", "/api/v1/staff/vacancies", HERE.vacancy()),
        Arguments.of(
            "POST",
            "/api/v1/staff/vacancies/" + HERE.vacancy + "/close",
            Map.of("on", "2026-11-20")),
        Arguments.of("POST", "/api/v1/diagnostics/assessments/final", Map.of("teacher", teacher)),
        Arguments.of(
            "POST",
            "/api/v1/diagnostics/competence-assessments",
            Map.of("teacher", teacher, "course", HERE.course, "passedOn", "2026-10-21")),
        Arguments.of("POST", "/api/v1/routes/courses", HERE.course()),
        Arguments.of(
            "POST",
            "/api/v1/routes/courses/" + HERE.course + "/annulment",
            Map.of("reason", "Ошибка")),
        Arguments.of("POST", "/api/v1/mentoring/pairs", HERE.pair()),
        Arguments.of(
            "PUT",
            "/api/v1/mentoring/target-models/" + HERE.town.school(),
            Map.of("actNumber", "1", "adoptedOn", "2026-09-01")),
        Arguments.of("POST", "/api/v1/activities", HERE.activity()),
        Arguments.of(
            "PUT", "/api/v1/activities/" + HERE.activity + "/participants/" + teacher, Map.of()));
  }

  @ParameterizedTest
  @MethodSource("writes")
  void nobodyWritesIntoAnotherSchool(String method, String path, Map<String, Object> body) {
    for (Api other : new Api[] {HERE.stranger(), ELSEWHERE.methodist()}) {
      Api armed = other.with("If-Match", "\"1\"");
      Api.Answer answer = method.equals("PUT") ? armed.put(path, body) : armed.post(path, body);
      assertThat(answer.status()).as(path + ": " + answer.body()).isIn(403, 404, 422);
      problem(answer, answer.status());
    }
  }

  private static String problem(Api.Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
    String detail = answer.json().get("detail").asString();
    assertThat(detail).containsPattern("[А-Яа-я]");
    return detail;
  }
}
