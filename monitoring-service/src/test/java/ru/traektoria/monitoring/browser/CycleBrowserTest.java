package ru.traektoria.monitoring.browser;

import static org.awaitility.Awaitility.await;
import static ru.traektoria.monitoring.cycle.Hill.sent;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.monitoring.cycle.Hill;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** The pages of the cycle, of programmes and of reports, at both widths. */
@LiveMonitoring
class CycleBrowserTest {

  private final Api api;
  private final TestTopics topics;
  private final String base;

  CycleBrowserTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired Environment environment) {
    this.api = api;
    this.topics = topics;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @Test
  void everyPageOfTheCycleFitsAndAGoalIsAddedByHand() {
    Hill hill = new Hill("browser-hill", api, topics).told();
    Api methodist = hill.methodist();
    methodist
        .with("If-Match", "\"0\"")
        .put(
            "/api/v1/monitoring/targets/T1.1?year=" + Hill.YEAR,
            Map.of("kind", "FLOOR", "amount", 90, "due", "2027-08-31"));
    String token = Tokens.methodist(hill.town());
    try (Screen screen = new Screen(base)) {
      String stage = "/monitoring/cycle/stages/";
      Page page = screen.open(screen.device(token, Screen.DESK), stage + "INDICATORS");
      page.locator("summary:has-text('Добавить цель')").click();
      page.locator("#field-goal-title").fill("Каждый педагог с маршрутом");
      page.locator("form[hx-post*='/goals'] [type=submit]").click();
      page.locator("text=Каждый педагог с маршрутом").first().waitFor();
      sent(methodist, "/monitoring/cycle/indicators", "version", "1", "codes", "T1.1");
      sent(
          methodist,
          "/monitoring/cycle/methods",
          "version",
          "2",
          "codes",
          "T1.1",
          "methods",
          "STATISTICS",
          "sources",
          "RECORDS");
      sent(methodist, "/monitoring/cycle/campaigns/staff/freeze", "version", "3");
      sent(
          methodist,
          stage + "INDICATORS/papers",
          "version",
          "4",
          "title",
          "Приказ о показателях мониторинга",
          "number",
          "14",
          "date",
          "2026-09-10",
          "address",
          "https://imdc.example/14.pdf");
      String note =
          sent(
              methodist,
              "/monitoring/notes",
              "kind",
              "COMPLEX",
              "title",
              "Комплексный анализ за 2026/27 учебный год");
      String recommendation =
          sent(
              methodist,
              "/monitoring/recommendations",
              "to",
              "HEAD",
              "addressee",
              hill.school(1),
              "code",
              "T1.1",
              "text",
              "Направить педагогов без высшего образования на обучение",
              "due",
              "2027-03-01",
              "practice",
              hill.practice(),
              "practices",
              "https://bank.example/practice-7");
      String id = recommendation.substring(recommendation.lastIndexOf('/') + 1);
      String measure =
          sent(
              methodist,
              "/monitoring/measures",
              "title",
              "Целевое обучение в педагогическом университете",
              "kind",
              "DIFFICULTIES",
              "recommendations",
              id,
              "code",
              "T1.1",
              "responsible",
              "Методист по кадрам",
              "from",
              "2026-11-01",
              "to",
              "2027-05-31");
      String resolution =
          sent(
              methodist,
              "/monitoring/resolutions",
              "kind",
              "ORDER",
              "number",
              "207",
              "date",
              "2026-11-12",
              "signer",
              "Начальник управления образования",
              "text",
              "Утвердить перечень педагогов для целевого обучения",
              "recommendations",
              id,
              "control",
              "2027-02-01");
      screen.look(token, "/monitoring/cycle", "c-cycle");
      for (String kind : new String[] {"INDICATORS", "METHODS", "MONITORING", "MEASURES"}) {
        screen.look(token, stage + kind, "c-stage-" + kind.toLowerCase());
      }
      screen.look(token, "/monitoring/attention", "c-attention");
      screen.look(token, "/monitoring/notes", "c-notes");
      screen.look(token, "/monitoring/notes/new", "c-note-new");
      screen.look(token, note, "c-note");
      screen.look(token, "/monitoring/recommendations", "c-recommendations");
      screen.look(token, "/monitoring/recommendations/new?to=ASSOCIATION", "c-recommendation-new");
      screen.look(
          Tokens.schoolLead(hill.town(), hill.school(1)), recommendation, "c-recommendation-lead");
      screen.look(token, "/monitoring/measures", "c-measures");
      screen.look(token, "/monitoring/measures/new?recommendation=" + id, "c-measure-new");
      screen.look(token, measure, "c-measure");
      screen.look(token, "/monitoring/resolutions", "c-resolutions");
      screen.look(token, "/monitoring/resolutions/new?kind=COUNCIL", "c-resolution-new");
      screen.look(Tokens.official(hill.town()), resolution, "c-resolution");
    }
  }

  @Test
  void programmesAndReportsFit() {
    Hill hill = new Hill("paper-hill", api, topics).told();
    Api methodist = hill.methodist();
    String token = Tokens.methodist(hill.town());
    String programme =
        sent(
            methodist,
            "/monitoring/passports",
            "title",
            "Муниципальная система научно-методического сопровождения педагогов",
            "from",
            "2024-09-01",
            "to",
            "2029-08-31",
            "customer",
            "Отдел образования",
            "goal",
            "Создание условий для непрерывного профессионального развития",
            "tasks",
            "Выявление дефицитов\nАдресное сопровождение");
    sent(
        methodist,
        programme + "/expected",
        "version",
        "1",
        "words",
        "Не меньше 80 % педагогов с высшим образованием",
        "code",
        "T1.1",
        "kind",
        "FLOOR",
        "amount",
        "80",
        "due",
        "2029-08-31");
    sent(
        methodist,
        programme + "/roadmap",
        "version",
        "2",
        "section",
        "1. Диагностика",
        "title",
        "Провести входную диагностику",
        "term",
        "сентябрь–октябрь",
        "to",
        "2026-10-31",
        "responsible",
        "Методическая служба");
    sent(
        methodist,
        programme + "/risks",
        "version",
        "3",
        "title",
        "Нехватка времени у педагогов",
        "likelihood",
        "2",
        "harm",
        "3",
        "measure",
        "Дистанционные форматы",
        "code",
        "T1.1");
    String risk =
        methodist.get("/api/v1" + programme).json().findPath("risks").get(0).get("id").asString();
    sent(
        methodist,
        programme + "/risk-marks",
        "version",
        "4",
        "risk",
        risk,
        "state",
        "OCCURRED",
        "note",
        "Три школы отменили занятия");
    String report =
        sent(
            methodist,
            "/monitoring/reports",
            "kind",
            "PUBLIC",
            "programme",
            programme.substring(programme.lastIndexOf('/') + 1));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> methodist.with("Accept", "text/html").get(report).body().contains("Файлы"));
    String note =
        sent(
            methodist,
            "/monitoring/reports",
            "kind",
            "ORGANISATION",
            "organisation",
            hill.school(1));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> methodist.with("Accept", "text/html").get(note).body().contains("Файлы"));
    String lead = Tokens.schoolLead(hill.town(), hill.school(1));
    try (Screen screen = new Screen(base)) {
      screen.look(lead, "/monitoring/reports", "c-school-reports");
      screen.look(lead, note, "c-school-note");
      screen.look(token, "/monitoring/passports", "c-passports");
      screen.look(token, "/monitoring/passports/new", "c-passport-new");
      screen.look(token, programme, "c-passport");
      screen.look(token, programme + "/roadmap", "c-roadmap");
      screen.look(token, programme + "/risks", "c-risks");
      screen.look(token, "/monitoring/reports", "c-reports");
      screen.look(token, "/monitoring/reports/new", "c-report-new");
      screen.look(token, report, "c-report");
      screen.look(token, "/monitoring/print-template", "c-templates");
      screen.print(token, report, "c-report-print");
    }
  }
}
