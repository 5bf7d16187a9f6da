package ru.traektoria.monitoring.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.monitoring.manual.ManualTown.row;
import static ru.traektoria.monitoring.manual.ManualTown.sent;
import static ru.traektoria.monitoring.manual.ManualTown.typed;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.monitoring.manual.ManualTown;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Pages of manual data and of data quality in a real browser: phone and desk, axe, by hand. */
@LiveMonitoring
class ManualBrowserTest {

  private final ManualTown town;
  private final String base;

  ManualBrowserTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired Environment environment) {
    this.town = new ManualTown("browser-town", api, topics, directory);
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @Test
  void everyPageIsReadableAndFitsBothScreens() {
    String grades = town.gathering("GRADES", "2025-09-01");
    String filled = grades + "/" + town.first;
    sent(
        town.lead(town.first)
            .form(
                filled,
                "version=0&send=true"
                    + row(0, "MATHS", 7, 50, 40, 20)
                    + row(1, "RUSSIAN", 7, 50, 45, 30)));
    String approved = grades + "/" + town.second;
    sent(
        town.lead(town.second).form(approved, "version=0&send=true" + row(0, "MATHS", 8, 3, 3, 1)));
    sent(town.methodist().form(approved + "/approve", "version=1"));
    String card = town.gathering("INFORMATION_CARD", "2026-01-01") + "/" + town.first;
    String assessment = town.gathering("INDEPENDENT_ASSESSMENT", "2026-01-01") + "/" + town.garden;
    String methodist = Tokens.methodist(town.town);
    String lead = Tokens.schoolLead(town.town, town.first);
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, "/monitoring/manual", "man-gatherings");
      screen.look(lead, "/monitoring/manual", "man-gatherings-lead");
      screen.look(methodist, "/monitoring/manual/forms", "man-forms");
      screen.look(methodist, "/monitoring/manual/forms/new", "man-form-new");
      String form = sent(town.methodist().form("/monitoring/manual/forms/adopt", "kind=GRADES"));
      screen.look(methodist, form, "man-form");
      screen.look(methodist, form + "/edit", "man-form-edit");
      screen.look(methodist, grades, "man-board");
      screen.look(methodist, filled, "man-sheet-review");
      screen.look(lead, card, "man-sheet-card");
      screen.look(Tokens.schoolLead(town.town, town.garden), assessment, "man-sheet-noko");
      sent(
          town.methodist()
              .form(filled + "/return", "version=1&reason=" + typed("Сверьте 7 класс")));
      screen.look(lead, filled, "man-sheet-returned");
      screen.look(methodist, approved, "man-sheet-approved");
      screen.look(methodist, "/monitoring/results?year=2025-26", "man-results");
      screen.look(methodist, "/monitoring/quality", "man-quality");
      screen.look(methodist, "/monitoring/quality/organisations", "man-quality-places");
      screen.look(
          methodist,
          "/monitoring/quality/BIRTH_DATE?organisation=" + town.first,
          "man-quality-rule");
      screen.look(lead, "/monitoring/quality/BIRTH_DATE", "man-quality-rule-lead");
      screen.print(methodist, approved, "man-sheet-print");
    }
  }

  @Test
  void resultsAreReadBySubjectAndByClass() {
    String sheet = town.gathering("GRADES", "2023-09-01") + "/" + town.first;
    sent(
        town.lead(town.first)
            .form(
                sheet,
                "version=0&send=true"
                    + row(0, "MATHS", 7, 50, 40, 20)
                    + row(1, "RUSSIAN", 7, 48, 45, 30)
                    + row(2, "MATHS", 8, 52, 50, 25)
                    + row(3, "RUSSIAN", 9, 4, 4, 1)));
    sent(town.methodist().form(sheet + "/approve", "version=1"));
    String api = "/api/v1/monitoring/indicators/P6.4a.d/breakdown?year=2023-24&by=grade";
    await().until(() -> town.methodist().get(api).json().size() == 3);
    String methodist = Tokens.methodist(town.town);
    String page = "/monitoring/indicators/P6.4a.d?year=2023-24&by=";
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, page + "GRADE", "man-by-class");
      screen.look(methodist, page + "SUBJECT", "man-by-subject");
      Page classes = screen.open(screen.device(methodist, Screen.DESK), page + "GRADE");
      assertThat(classes.textContent("main")).contains("По классам", "7 класс", "9 класс");
    }
  }

  @Test
  void aDeputyFillsInASheetByHandAndNothingTypedIsLost() {
    String sheet = town.gathering("GRADES", "2024-09-01") + "/" + town.first;
    String lead = Tokens.schoolLead(town.town, town.first);
    try (Screen screen = new Screen(base)) {
      Page page = screen.open(screen.device(lead, Screen.DESK), sheet);
      page.selectOption("[name='n.0.subject']", "MATHS");
      page.selectOption("[name='n.0.grade']", "7");
      page.fill("[name='n.0.pupils']", "50");
      page.fill("[name='n.0.passed']", "55");
      page.fill("[name='n.0.good']", "20");
      page.click("text=Отправить методисту");
      page.waitForSelector(".error-summary:not([hidden])");
      assertThat(page.textContent(".error-summary")).contains("не может быть больше");
      assertThat(page.inputValue("[name='n.0.passed']")).as("kept").isEqualTo("55");
      page.fill("[name='n.0.passed']", "45");
      page.click("text=Сохранить черновик");
      page.waitForSelector("text=Математика, 7 класс");
      page.click("text=Отправить методисту");
      page.waitForSelector("text=Что с листом было");
      assertThat(page.textContent("main")).contains("Отправлено");
    }
  }
}
