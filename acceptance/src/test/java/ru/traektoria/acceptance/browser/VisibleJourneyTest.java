package ru.traektoria.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.traektoria.acceptance.Platform;
import ru.traektoria.acceptance.Town;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import tools.jackson.databind.JsonNode;

/**
 * The half of the journey that people see: a methodist signs in and imports a staff list with a dry
 * run that shows an error; a teacher fills in the questionnaire on a phone; the route and the table
 * are there, and the number opens its people. Each page is checked with axe.
 */
@ExtendWith(Platform.class)
class VisibleJourneyTest {

  /** All parts of the questionnaire are on the page; one is shown. */
  private static final String OPEN_PART = ".fill-part:not([hidden])";

  private static final String HEADER =
      "ФИО;Пол;Дата рождения;Организация;Должность;Предмет;Ставка;Дата приёма\n";

  private final Town town = Town.founded("Видимый район");
  private final Api methodist = town.methodist();
  private Screen screen;

  @Test
  void aMethodistAndATeacherGetThroughTheirDay() {
    try (Screen chromium = new Screen(Platform.url())) {
      screen = chromium;
      Page desk =
          Visitor.signedIn(screen, invited("METHODIST", null), login("METHODIST"), Screen.DESK);
      theStaffListIsImported(desk);
      String teacher = theTeacher();
      theCampaignInvites(teacher);
      Page phone =
          Visitor.signedIn(screen, invited("TEACHER", teacher), login("TEACHER"), Screen.PHONE);
      theQuestionnaireIsFilledIn(phone);
      theRouteIsThere(desk, teacher);
      theNumberOpensItsPeople(desk);
    }
  }

  private void theStaffListIsImported(Page desk) {
    desk.navigate("/staff/imports");
    screen.check(desk, "imports");
    desk.locator("input[type=radio][value=teachers]").check();
    upload(desk, "Матиматика");
    desk.getByText("Проверить файл").click();
    assertThat(desk.locator("main")).containsText("Что исправить");
    assertThat(desk.locator("main")).containsText("Матиматика");
    screen.check(desk, "imports-errors");
    desk.navigate("/staff/imports");
    desk.locator("input[type=radio][value=teachers]").check();
    upload(desk, "Математика");
    desk.getByText("Загрузить сразу").click();
    assertThat(desk.locator("main")).containsText("Загружено");
    desk.navigate("/staff/teachers");
    assertThat(desk.locator("main")).containsText("Ёлкина-Д'Артуа");
    screen.check(desk, "teachers");
  }

  private static void upload(Page desk, String subject) {
    String row =
        "Ёлкина-Д'Артуа Анна Петровна;женский;12.09.1986;СОШ № 1;Учитель;"
            + subject
            + ";1;01.09.2020\n";
    desk.locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                "штат.csv", "text/csv", (HEADER + row).getBytes(StandardCharsets.UTF_8)));
  }

  private void theQuestionnaireIsFilledIn(Page phone) {
    phone.onDialog(Dialog::accept);
    phone.navigate("/diagnostics/mine");
    screen.check(phone, "phone-mine");
    phone.getByText("Прочитать согласие и начать").click();
    phone.waitForLoadState();
    screen.check(phone, "phone-consent");
    for (Locator recipient : phone.locator("input[name=recipients]").all()) {
      recipient.check();
    }
    phone.getByText("Даю согласие, перейти к вопросам").click();
    phone.waitForURL(url -> !url.contains("consent"));
    screen.check(phone, "phone-questions");
    boolean more = true;
    while (more) {
      answerAll(phone);
      Locator next = phone.locator(OPEN_PART + " .fill-steps a.btn-primary");
      more = next.count() > 0;
      if (more) {
        next.click();
      }
    }
    assertThat(phone.locator("#fill-state")).hasText("Все ответы сохранены");
    screen.check(phone, "phone-finished");
    phone.getByText("Завершить и узнать результат").click();
    confirmIfAsked(phone);
    phone.waitForURL(url -> url.contains("/diagnostics/results"));
    screen.check(phone, "phone-results");
  }

  /** The first answer everywhere: a deficit is sure to be found. */
  private static void answerAll(Page phone) {
    for (Locator question : phone.locator(OPEN_PART + " form.question").all()) {
      question.locator("label:has(input[name=chosen])").first().click();
    }
  }

  private static void confirmIfAsked(Page page) {
    Locator confirm = page.locator("dialog[open] button.btn-primary, dialog[open] .btn-danger");
    if (confirm.count() > 0) {
      confirm.first().click();
    }
  }

  private void theRouteIsThere(Page desk, String teacher) {
    String list = "/api/v1/routes?state=DRAFT&teacher=" + teacher;
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(methodist.get(list).json()).hasSize(1));
    desk.navigate("/routes/" + methodist.get(list).json().get(0).get("id").asString());
    assertThat(desk.locator("main")).containsText("Ёлкина-Д'Артуа");
    screen.check(desk, "route");
  }

  private void theNumberOpensItsPeople(Page desk) {
    desk.navigate("/monitoring/tracks/track1");
    assertThat(desk.locator("main")).containsText("квалификационную категорию");
    screen.check(desk, "track1");
    desk.navigate("/monitoring/indicators/T1.6");
    screen.check(desk, "indicator");
    desk.getByText("Кто в числителе").click();
    desk.waitForURL(url -> url.contains("/people"));
    assertThat(desk.locator("main")).containsText("Ёлкина-Д'Артуа");
    screen.check(desk, "people");
  }

  private String theTeacher() {
    JsonNode rows = methodist.get("/api/v1/staff/teachers").json().get("items");
    assertThat(rows).hasSize(1);
    return rows.get(0).get("id").asString();
  }

  private void theCampaignInvites(String teacher) {
    Api.Answer made =
        methodist.post(
            "/api/v1/diagnostics/campaigns",
            Map.of(
                "title", "Входная диагностика",
                "kind", "ENTRY",
                "site", "MUNICIPAL",
                "from", "2026-09-01",
                "to", "2026-12-31",
                "instrument", "self-diagnosis-2"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String path =
        "/api/v1/diagnostics/campaigns/" + made.json().get("id").asString() + "/invitations";
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(methodist.post(path, Map.of("teachers", List.of(teacher))).body())
                    .contains("1"));
  }

  private final String suffix = UUID.randomUUID().toString().substring(0, 8);

  private String login(String role) {
    return role.toLowerCase(java.util.Locale.ROOT) + "-" + suffix + "@example.org";
  }

  private String invited(String role, String teacher) {
    Map<String, Object> grant = new HashMap<>();
    grant.put("role", role);
    grant.put("municipality", town.id());
    if (teacher != null) {
      grant.put("organisation", town.school());
      grant.put("teacherId", teacher);
    }
    List<Object> grants = new ArrayList<>(List.of(grant));
    Api.Answer answer =
        Platform.as("ADMIN")
            .post(
                "/api/v1/gateway/invitations",
                Map.of("login", login(role), "displayName", "Анна Ёлкина", "grants", grants));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().get("link").asString();
  }
}
