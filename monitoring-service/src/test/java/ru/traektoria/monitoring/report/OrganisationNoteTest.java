package ru.traektoria.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.monitoring.cycle.Hill.sent;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.monitoring.cycle.Hill;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Справка организации (S4-22): its own figures beside the town's, read by its own head alone. */
@LiveMonitoring
class OrganisationNoteTest {

  private static final String PATH = "/monitoring/reports";
  private static final Pattern WORD =
      Pattern.compile("href=\"(/monitoring/reports/[^\"]+/files/[^\"]+)\"[^>]*>[^<]+[.]docx<");

  @Autowired TestTopics topics;
  @Autowired Api api;
  @Autowired Environment environment;

  private static Api page(Api person) {
    return person.with("Accept", "text/html");
  }

  private static String body(Api person, String path) {
    return page(person).get(path).body().replace('\u00a0', ' ');
  }

  private static String built(Api methodist, String... fields) {
    String report = sent(methodist, PATH, fields);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> page(methodist).get(report).body().contains("Файлы"));
    return report;
  }

  private HttpResponse<byte[]> file(String token, String path) throws Exception {
    String port = environment.getRequiredProperty("local.server.port");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Bearer " + token)
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(byte[] docx) throws Exception {
    try (XWPFWordExtractor words =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
      return words.getText().replace('\u00a0', ' ');
    }
  }

  @Test
  void aSchoolReadsItsFiguresBesideTheTownsAndNobodyElses() throws Exception {
    Hill hill = new Hill("school-note-hill", api, topics).told();
    Api methodist = hill.methodist();
    String school = hill.school(1);
    String note = built(methodist, "kind", "ORGANISATION", "organisation", school);
    String whole = built(methodist, "kind", "TABLES");

    String head = body(hill.lead(1), note);
    assertThat(head)
        .contains("Аналитическая справка: Школа № 1")
        .contains("На что обратить внимание")
        .contains("Сейчас 0 %")
        .contains("по муниципалитету — 70 %")
        .contains("Хуже, чем по муниципалитету")
        .contains("0 из 2")
        .contains("organisation=" + school)
        .doesNotContain("Записать, где опубликован");
    assertThat(body(methodist, note)).contains("После отчёта ничего не изменилось");

    Matcher link = WORD.matcher(head);
    assertThat(link.find()).isTrue();
    String token = Tokens.schoolLead(hill.town(), school);
    String words = text(file(token, link.group(1)).body());
    assertThat(words)
        .contains("Школа № 1", "0 из 2", "70 %", "хуже, чем по муниципалитету")
        .doesNotContain("{{", "[код]", "Школа № 2");

    String other = Tokens.schoolLead(hill.town(), hill.school(2));
    assertThat(file(other, link.group(1)).statusCode()).isEqualTo(404);
    assertThat(page(hill.lead(2)).get(note).status()).isEqualTo(404);
    assertThat(page(hill.lead(1)).get(whole).status()).as("the town's").isEqualTo(404);
    assertThat(page(hill.foreigner()).get(note).status()).isEqualTo(404);
    assertThat(body(hill.lead(1), PATH)).contains(note).doesNotContain(whole);
    assertThat(body(hill.lead(1), PATH)).doesNotContain("Построить отчёт");
    assertThat(body(hill.lead(2), PATH)).doesNotContain(note);
    assertThat(body(methodist, PATH)).contains(note, whole, "Построить отчёт");
  }

  @Test
  void aNoteIsOfAnOrganisationOfTheTownAndOrderedByTheService() {
    Hill hill = new Hill("note-order-hill", api, topics).told();
    Api methodist = hill.methodist().with("HX-Request", "true");
    Api.Answer without =
        methodist.with("Idempotency-Key", "without").form(PATH, "kind=ORGANISATION");
    assertThat(without.status()).isEqualTo(422);
    assertThat(without.body()).contains("Выберите организацию");
    Api.Answer strange =
        methodist
            .with("Idempotency-Key", "strange")
            .form(PATH, "kind=ORGANISATION&organisation=elsewhere");
    assertThat(strange.status()).isEqualTo(404);
    assertThat(
            hill.lead(1)
                .with("HX-Request", "true")
                .with("Idempotency-Key", "lead")
                .form(PATH, "kind=ORGANISATION&organisation=" + hill.school(1))
                .status())
        .isEqualTo(403);
    String whole = built(hill.methodist(), "kind", "TABLES", "organisation", hill.school(1));
    assertThat(body(hill.methodist(), whole))
        .as("another kind is of the municipality")
        .contains("7 из 10")
        .doesNotContain("На что обратить внимание");
  }
}
