package ru.traektoria.monitoring.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.monitoring.manual.ManualTown.row;
import static ru.traektoria.monitoring.manual.ManualTown.sent;
import static ru.traektoria.monitoring.manual.ManualTown.typed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;

/** From the form to the number: a school fills in, the methodist returns, approves, it counts. */
@LiveMonitoring
class ManualJourneyTest {

  private static final String HEAD =
      "Предмет;Класс;Аттестовано, чел.;Без неудовлетворительных, чел.;На «4» и «5», чел.\n";

  private final ManualTown town;
  private final TestTopics topics;

  ManualJourneyTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired StaffDirectory directory) {
    this.topics = topics;
    this.town = new ManualTown("manual-town", api, topics, directory);
  }

  private List<Published> told(String sheetOf) {
    return topics.read("monitoring.events").stream()
        .filter(p -> p.json().path("organisation").asString("").equals(sheetOf))
        .toList();
  }

  @Test
  void resultsAreFilledInReturnedApprovedCountedAndCorrected() {
    String board = town.gathering("GRADES", "2025-09-01");
    assertThat(town.gathering("GRADES", "2026-08-31")).as("the same period").isEqualTo(board);
    String sheet = board + "/" + town.first;
    Api lead = town.lead(town.first);
    assertThat(town.methodist().get(board).body())
        .contains("Школа № 1", "Школа № 2", "Не начат")
        .doesNotContain("Родничок");
    assertThat(lead.get("/api/v1/monitoring/reminders").body())
        .contains("Заполните: Успеваемость и качество знаний, 2025/26 учебный год", sheet);

    Api.Answer wrong = lead.form(sheet, "version=0&send=true" + row(0, "MATHS", 7, 50, 51, 20));
    assertThat(wrong.status()).as(wrong.body()).isEqualTo(422);
    assertThat(wrong.body()).contains("не может быть больше, чем «Аттестовано»");
    sent(lead.form(sheet, "version=0&send=false" + row(0, "MATHS", 7, 50, 40, 20)));
    assertThat(lead.get(sheet).body()).contains("Математика, 7 класс", "value=\"40\"");
    String kept = "&r.MATHS.7.pupils=50&r.MATHS.7.passed=40&r.MATHS.7.good=20";
    assertThat(lead.form(sheet, "version=0&send=true" + kept).status()).isEqualTo(412);
    assertThat(lead.form(sheet, "send=true" + kept).status()).isEqualTo(428);
    sent(lead.form(sheet, "version=1&send=true" + kept));
    assertThat(lead.form(sheet, "version=2&send=false" + kept).status()).isEqualTo(422);

    Api methodist = town.methodist();
    assertThat(methodist.get("/api/v1/monitoring/reminders").body())
        .containsPattern("лист(а|ов)? жд(ёт|ут) проверки");
    assertThat(methodist.form(sheet + "/return", "version=2&reason=").status()).isEqualTo(422);
    sent(methodist.form(sheet + "/return", "version=2&reason=" + typed("Сверьте 7 класс")));
    assertThat(lead.get(sheet).body()).contains("Методист вернул лист", "Сверьте 7 класс");
    sent(lead.form(sheet, "version=3&send=true" + kept));
    assertThat(lead.form(sheet + "/approve", "version=4").status()).as("not theirs").isEqualTo(403);
    sent(methodist.form(sheet + "/approve", "version=4"));
    assertThat(methodist.form(sheet + "/approve", "version=4").status()).isEqualTo(412);
    results("80 %");

    sent(lead.form(sheet + "/correct", "version=5&reason=" + typed("Опечатка")));
    sent(lead.form(sheet, "version=6&send=true" + kept.replace("passed=40", "passed=45")));
    results("80 %");
    sent(methodist.form(sheet + "/approve", "version=7"));
    results("90 %");
    await().atMost(Duration.ofSeconds(20)).until(() -> told(town.first).size() >= 2);
    told(town.first)
        .forEach(p -> Contracts.of("monitoring-service").assertValid(p.name(), p.value()));
    assertThat(told(town.first)).noneMatch(p -> p.value().contains("Опечатка"));
  }

  private void results(String grades) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        town.lead(town.first)
                            .get("/monitoring/results?year=2025-26")
                            .body()
                            .replaceAll("&nbsp;|\\u00a0", " "))
                    .contains(grades));
  }

  @Test
  void whoeverHasNothingToDoThereIsKeptOut() {
    String board = town.gathering("VPR", "2025-09-01");
    String sheet = board + "/" + town.first;
    assertThat(town.lead(town.second).get(sheet).status()).isEqualTo(404);
    assertThat(town.lead(town.second).form(sheet, "version=0").status()).isEqualTo(404);
    assertThat(town.page(Tokens.methodist("elsewhere")).get(sheet).status()).isEqualTo(404);
    assertThat(town.page(Tokens.methodist("elsewhere")).get(board).status()).isEqualTo(404);
    assertThat(town.methodist().get(board + "/" + town.garden).status())
        .as("a kindergarten is not asked")
        .isEqualTo(404);
    assertThat(town.official().get(board).status()).isEqualTo(200);
    assertThat(town.official().get(sheet).status()).isEqualTo(403);
    assertThat(town.lead(town.first).get(board).status()).isEqualTo(403);
    assertThat(town.page(Tokens.teacher("manual-town", town.first, "t")).get(sheet).status())
        .isEqualTo(403);
    assertThat(town.methodist().form(sheet + "/approve", "version=1").status())
        .as("nothing was written")
        .isEqualTo(404);
    assertThat(town.methodist().get("/monitoring/manual/no-such").status()).isEqualTo(404);
  }

  @Test
  void aFileIsCheckedWholeBeforeAnythingIsWritten() {
    String board = town.gathering("GRADES", "2024-09-01");
    String sheet = board + "/" + town.first;
    Api lead = town.lead(town.first);
    Api.Answer wrong =
        upload(lead, sheet, false, HEAD + "Магия;7;50;40;20\nматематика;15;x;40;20\n");
    assertThat(wrong.body()).contains("нет такого предмета", "Не число: «x»", "ничего не записано");
    assertThat(lead.get(sheet).body()).doesNotContain("7 класс</b>");
    String good = HEAD + "математика;7;50;40;20\nРусский язык;7;50;45;30\n";
    assertThat(upload(lead, sheet, true, good).body()).contains("Ошибок нет");
    assertThat(lead.get(sheet).body()).as("only checked").doesNotContain("7 класс</b>");
    assertThat(upload(lead, sheet, false, good).status()).isEqualTo(204);
    assertThat(lead.get(sheet).body()).contains("Математика, 7 класс", "Русский язык, 7 класс");
    assertThat(upload(lead, sheet, true, good).body()).contains("уже так и записано: 1");
    assertThat(upload(lead, sheet, false, good).status()).as("a no-op").isEqualTo(204);
    String twice = HEAD + "математика;7;50;40;20\nМАТЕМАТИКА;7;50;40;20\n";
    assertThat(upload(lead, sheet, false, twice).body()).contains("Такая строка в файле уже есть");
    assertThat(upload(lead, sheet, false, "").status()).isEqualTo(400);
    byte[] huge = new byte[10 * 1024 * 1024 + 1];
    assertThat(lead.upload(sheet + "/file?dryRun=true", "big.csv", huge).status()).isEqualTo(413);
    assertThat(lead.get(sheet + "/template").status()).isEqualTo(200);
    assertThat(town.lead(town.second).get(sheet + "/template").status()).isEqualTo(404);
  }

  @Test
  void aProgramDoesWhatAPersonDoesOnThePage() {
    String gathering = town.gathering("OGE", "2025-09-01").replaceAll(".*/", "");
    String path = "/api/v1/monitoring/manual/" + gathering + "/" + town.second;
    Api lead = town.lead(town.second);
    assertThat(lead.get("/api/v1/monitoring/manual").body()).contains("Результаты ОГЭ");
    assertThat(lead.get(path).json().get("stage").asString()).isEqualTo("NOT_STARTED");
    Map<String, Object> answers =
        Map.of(
            "rows",
            List.of(
                Map.of("subject", "MATHS", "values", Map.of("pupils", "20", "average", "3,8"))));
    assertThat(lead.put(path, answers).status()).isEqualTo(428);
    Api.Answer kept = lead.with("If-Match", "\"0\"").put(path, answers);
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    assertThat(kept.header("etag")).isEqualTo("\"1\"");
    Map<String, Object> unknown =
        Map.of("checks", Map.of("x", Map.of("seen", 1, "confirmed", true)));
    assertThat(lead.with("If-Match", "\"1\"").put(path, unknown).status()).isEqualTo(422);
    Api.Answer sent = lead.with("If-Match", "\"1\"").post(path + "/submission", Map.of());
    assertThat(sent.json().get("stage").asString()).isEqualTo("SUBMITTED");
    Api methodist = town.methodist();
    Api.Answer back =
        methodist.with("If-Match", "\"2\"").post(path + "/return", Map.of("reason", ""));
    assertThat(back.status()).isEqualTo(422);
    assertThat(lead.with("If-Match", "\"2\"").post(path + "/approval", Map.of()).status())
        .isEqualTo(403);
    Api.Answer done = methodist.with("If-Match", "\"2\"").post(path + "/approval", Map.of());
    assertThat(done.json().get("stage").asString()).isEqualTo("APPROVED");
    assertThat(methodist.get("/api/v1/monitoring/manual/" + gathering).body())
        .contains("\"stage\":\"APPROVED\"");
    assertThat(town.lead(town.first).get(path).status()).isEqualTo(404);
  }

  @Test
  void oneFileFillsTheDraftsOfManyOrganisations() {
    String board = town.gathering("GRADES", "2023-09-01");
    String head = "Организация;" + HEAD;
    Api methodist = town.methodist();
    assertThat(upload(methodist, board, false, head + "Школа № 9;Математика;7;50;40;20\n").body())
        .contains("нет такой организации");
    String good = head + "Школа № 1;Математика;7;50;40;20\nшкола № 2;Математика;8;60;40;20\n";
    assertThat(upload(methodist, board, true, good).body()).contains("Изменится листов: 2");
    assertThat(upload(methodist, board, false, good).status()).isEqualTo(204);
    assertThat(methodist.get(board).body()).contains("Заполняется");
    assertThat(upload(town.lead(town.first), board, false, good).status()).isEqualTo(403);
  }

  private static Api.Answer upload(Api who, String path, boolean dryRun, String csv) {
    return who.upload(
        path + "/file?dryRun=" + dryRun, "file.csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aNumberThePlatformKnowsIsConfirmedOrDisputed() {
    String sheet = town.gathering("INFORMATION_CARD", "2026-01-01") + "/" + town.first;
    Api lead = town.lead(town.first);
    assertThat(lead.get(sheet).body().replaceAll("&nbsp;|\\u00a0", " "))
        .contains(
            "Педагогических работников: 2 чел.",
            "По данным платформы на 20 ноября 2026: педагогические работники на дату.");
    Api.Answer moved = lead.form(sheet, "version=0&c.staff=yes&l.staff=7");
    assertThat(moved.status()).isEqualTo(422);
    assertThat(moved.body()).contains("число изменилось, сейчас 2");
    StringBuilder inputs = new StringBuilder("&f.act=" + typed("да") + "&f.analysis=x");
    for (String code :
        List.of("highest", "first", "courses", "diagnosed", "routes", "pairs", "vacancies")) {
      inputs.append("&l.").append(code).append("=0");
    }
    inputs.append("&all=true&c.young=no&f.young=1&w.young=");
    Api.Answer silent = lead.form(sheet, "version=0&send=true&c.staff=yes&l.staff=2" + inputs);
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.body()).contains("напишите, почему число неверно");
    sent(
        lead.form(
            sheet,
            "version=0&send=true&c.staff=yes&l.staff=2" + inputs + typed("Не внесена дата")));
    String seen = town.methodist().get(sheet).body();
    assertThat(seen)
        .contains(
            "Подтверждено число платформы", "Оспорено", "Не внесена дата", "Утвердить данные");
    sent(town.methodist().form(sheet + "/approve", "version=1"));
    await().atMost(Duration.ofSeconds(20)).until(() -> card() == 1);
  }

  /** How many organisations have handed in the card of the year. */
  private int card() {
    return town.methodist()
        .get("/api/v1/monitoring/indicators/A.5/people?part=numerator&year=2026")
        .json()
        .size();
  }

  @Test
  void aFileThatAFieldAsksForIsKeptWithTheSheet() {
    String sheet = town.gathering("INDEPENDENT_ASSESSMENT", "2026-01-01") + "/" + town.second;
    String attach = sheet + "/attachments/report?version=";
    Api lead = town.lead(town.second);
    byte[] pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.UTF_8);
    byte[] programme = {'M', 'Z', 0, 1, 2, 3};
    assertThat(lead.upload(attach + "0", "report.pdf", programme).status()).isEqualTo(422);
    assertThat(lead.upload(sheet + "/attachments/held?version=0", "r.pdf", pdf).status())
        .as("a date takes no file")
        .isEqualTo(404);
    assertThat(lead.upload(attach.replace("?version=", ""), "r.pdf", pdf).status()).isEqualTo(428);
    sent(lead.upload(attach + "0", "report.pdf", pdf));
    assertThat(lead.upload(attach + "0", "report.pdf", pdf).status()).isEqualTo(412);
    Matcher file = Pattern.compile(sheet + "/files/[^\"]+").matcher(lead.get(sheet).body());
    assertThat(file.find()).isTrue();
    assertThat(town.methodist().get(file.group()).body()).startsWith("%PDF");
    assertThat(town.lead(town.first).get(file.group()).status()).isEqualTo(404);
    assertThat(lead.get(sheet + "/files/other").status()).isEqualTo(404);
  }

  @Test
  void aFormOfTheTownsOwnIsDesignedAndChangedByVersions() {
    Api methodist = town.methodist();
    String design =
        "title=Adaptation&source=S1&period=HALF_YEAR&asked=SCHOOL&asked=KINDERGARTEN&table=NONE"
            + "&field.0.code=young&field.0.title=Young&field.0.type=NUMBER&field.0.place=ORGANISATION"
            + "&field.0.required=true&field.0.max=100&field.1.code=how&field.1.title=How"
            + "&field.1.type=CHOICE&field.1.place=ORGANISATION&field.1.choices=good%0Abad";
    assertThat(
            methodist
                .form("/monitoring/manual/forms", design.replace("good%0Abad", "good"))
                .status())
        .isEqualTo(422);
    Api once = methodist.with("Idempotency-Key", "adaptation");
    String form = sent(once.form("/monitoring/manual/forms", design));
    assertThat(sent(once.form("/monitoring/manual/forms", design))).as("a repeat").isEqualTo(form);
    String board = sent(methodist.form(form + "/gatherings", "period=2026-07-01&due=2026-12-20"));
    String next = design + "&field.2.code=more&field.2.title=More&field.2.type=TEXT";
    assertThat(methodist.form(form, next + "&version=1&why=").status()).isEqualTo(422);
    sent(methodist.form(form, next + "&version=1&why=asked"));
    assertThat(methodist.form(form, next + "&version=1&why=asked").status()).isEqualTo(412);
    assertThat(methodist.get(form).body()).contains("Версия 2", "More");
    String sheet = board + "/" + town.garden;
    assertThat(town.lead(town.garden).get(sheet).body()).contains("Young").doesNotContain("More");
    sent(town.lead(town.garden).form(sheet, "version=0&send=true&f.young=3&f.how=good"));
    assertThat(town.page(Tokens.methodist("elsewhere")).get(form).status()).isEqualTo(404);
    assertThat(town.lead(town.first).get(form).status()).isEqualTo(403);
    sent(methodist.form(form + "/retire", "version=2&retired=true"));
    assertThat(methodist.form(form + "/gatherings", "period=2026-01-01&due=2026-12-20").status())
        .isEqualTo(422);
    sent(methodist.form(board, "version=1&due=2026-12-25&closed=true"));
    assertThat(methodist.form(board, "version=1&due=2026-12-25").status()).isEqualTo(412);
    assertThat(methodist.form(board, "due=2026-12-25").status()).isEqualTo(428);
  }
}
