package ru.traektoria.staff.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.PlatformTest;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.Tokens;

/** Every page of the staff register in a real browser: phone, desk, axe. */
@PlatformTest
class StaffBrowserTest {

  private static final String API = "/api/v1/staff";
  private static final String LONG =
      "МБОУ «Средняя общеобразовательная школа № 5 с углублённым изучением отдельных предметов»";

  private final Api api;
  private final String base;

  private String town;
  private String methodist;
  private String school;
  private String vera;

  StaffBrowserTest(@Autowired Api api, @Autowired Environment environment) {
    this.api = api;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @BeforeEach
  void aTownWithAReserveAndSites() {
    Map<String, String> place = Map.of("name", "Городской округ " + UUID.randomUUID());
    town = made(api.as(Tokens.admin()).post(API + "/municipalities", place));
    methodist = Tokens.methodist(town);
    school = school(LONG, "INCLUSION");
    school("Детский сад «Берёзка»", "PRESCHOOL");
    vera = teacher("Ёлкина-Преображенская", "Александра", "DEPUTY", "HEAD");
    teacher("Рябинина", "Зоя", "HEAD");
    teacher("Полевая", "Инна");
  }

  @Test
  void theReserveIsReadableAndFitsBothScreens() {
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, "/staff/reserve", "s-reserve");
      screen.look(Tokens.official(town), "/staff/reserve", "s-reserve-official");
      screen.look(methodist, "/staff/teachers/" + vera, "s-teacher");
      screen.look(methodist, "/staff/teachers/" + vera + "/facts/reserve/new", "s-reserve-form");
    }
  }

  @Test
  void internshipSitesAreReadableAndFitBothScreens() {
    String card = "/staff/organisations/" + school;
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, "/staff/internship-sites", "s-sites");
      screen.look(Tokens.schoolLead(town, school), "/staff/internship-sites", "s-sites-lead");
      screen.look(methodist, card, "s-organisation");
      screen.look(methodist, card + "/statuses/new", "s-status-form");
      screen.look(methodist, "/staff/directories/themes", "s-themes");
    }
  }

  @Test
  void peopleAreReadableAndFitBothScreens() {
    String card = "/staff/teachers/" + vera;
    String work =
        api.as(methodist)
            .get(API + "/teachers/" + vera)
            .json()
            .get("assignments")
            .get(0)
            .get("id")
            .asString();
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, "/staff/teachers", "s-teachers");
      screen.look(methodist, "/staff/teachers/new", "s-teacher-new");
      screen.look(methodist, card + "/edit", "s-teacher-edit");
      screen.look(methodist, card + "/assignments/new", "s-assignment-new");
      screen.look(methodist, card + "/assignments/" + work + "/edit", "s-assignment-edit");
      screen.look(methodist, card + "/assignments/" + work + "/end", "s-assignment-end");
      screen.panel(methodist, "/staff/teachers", "/staff/fragments/home", "s-panel-home");
    }
  }

  @Test
  void organisationsAndVacanciesAreReadableAndFitBothScreens() {
    String card = "/staff/organisations/" + school;
    String vacancy = "/staff/vacancies/" + vacancy();
    try (Screen screen = new Screen(base)) {
      screen.look(Tokens.admin(), "/staff/municipalities", "s-municipalities");
      screen.look(Tokens.admin(), "/staff/municipalities/new", "s-municipality-new");
      screen.look(Tokens.admin(), "/staff/municipalities/" + town, "s-municipality");
      screen.look(methodist, "/staff/organisations", "s-organisations");
      screen.look(methodist, "/staff/organisations/new", "s-organisation-new");
      screen.look(methodist, card + "/edit", "s-organisation-edit");
      screen.look(methodist, card + "/rename", "s-organisation-rename");
      screen.look(methodist, card + "/close", "s-organisation-close");
      screen.look(methodist, "/staff/vacancies", "s-vacancies");
      screen.look(methodist, "/staff/vacancies/new", "s-vacancy-new");
      screen.look(methodist, vacancy, "s-vacancy");
      screen.look(methodist, vacancy + "/edit", "s-vacancy-edit");
      screen.look(methodist, vacancy + "/close", "s-vacancy-close");
    }
  }

  @Test
  void directoriesAndImportsAreReadableAndFitBothScreens() {
    String file =
        "ФИО;Организация;Должность;Дата приёма\nСоснова Яна;нет такой;Учитель;32.13.2026\n";
    Api.Answer started =
        api.as(methodist)
            .upload(
                API + "/imports?kind=teachers", "штат.csv", file.getBytes(StandardCharsets.UTF_8));
    String job = started.header("location").replace("/api/v1", "");
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, "/staff/directories/subjects/new", "s-subject-new");
      screen.look(methodist, "/staff/directories/subjects/MATHEMATICS", "s-subject");
      screen.look(methodist, "/staff/imports", "s-imports");
      screen.look(methodist, job, "s-import");
    }
  }

  private String vacancy() {
    return made(
        api.as(methodist)
            .post(
                API + "/vacancies",
                Map.of(
                    "organisation",
                    school,
                    "position",
                    "TEACHER",
                    "subject",
                    "PHYSICS",
                    "rate",
                    0.5,
                    "hours",
                    9,
                    "declaredOn",
                    "2026-09-01")));
  }

  private String school(String name, String theme) {
    Map<String, String> site =
        Map.of("status", "INTERNSHIP_SITE", "from", "2025-09-01", "theme", theme);
    return made(
        api.as(methodist)
            .post(
                API + "/organisations",
                Map.of("name", name, "kind", "SCHOOL", "small", false, "statuses", List.of(site))));
  }

  private String teacher(String last, String first, String... posts) {
    Map<String, Object> work =
        Map.of(
            "organisation", school,
            "position", "TEACHER",
            "subject", "MATHEMATICS",
            "rate", 1,
            "from", "2013-09-01");
    List<Map<String, String>> reserves =
        List.of(posts).stream().map(StaffBrowserTest::place).toList();
    return made(
        api.as(methodist)
            .post(
                API + "/teachers",
                Map.of(
                    "lastName", last,
                    "firstName", first,
                    "middleName", "Константиновна",
                    "reserves", reserves,
                    "assignments", List.of(work))));
  }

  private static Map<String, String> place(String post) {
    return Map.of(
        "post", post, "order", "245-к/2025", "orderedOn", "2025-08-25", "from", "2025-09-01");
  }

  private static String made(Api.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().get("id").asString();
  }
}
