package ru.traektoria.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.mentoring.PairStory.API;
import static ru.traektoria.mentoring.PairStory.ok;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.mentoring.application.print.MentoringForm;
import ru.traektoria.platform.documents.print.PrintTemplates;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Приказы, согласие и программа пары on paper. */
@LiveMentoring
class PairPrintTest {

  private final PairStory story;
  private final PrintTemplates templates;
  private final String base;

  PairPrintTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired PrintTemplates templates,
      @Autowired Environment environment) {
    this.story = new PairStory(api, topics, directory);
    this.templates = templates;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @Test
  void everyCommonTemplateKnowsItsWords() {
    for (MentoringForm form : MentoringForm.values()) {
      assertThat(templates.of(form, story.town).faults(form.placeholders()))
          .as(form.label())
          .isEmpty();
    }
  }

  @Test
  void anOrderNamesAllPairsOfItsNumberWithTheirTerms() throws Exception {
    String pair = story.active();
    ok(
        story.lead.post(
            API + "/pairs",
            story.terms(Map.of("mentees", List.of(story.novice), "form", "REVERSE"))));
    String order = text(pair, "order");
    assertThat(order)
        .contains("Школа № 7 имени Д’Артаньяна")
        .contains("№ 15-од от 31 августа 2026")
        .contains("Берёзкина Ольга Д’Артаньяновна")
        .contains("Ёжикова Алёна Сергеевна")
        .contains("Горностаев Пётр Ильич")
        .contains("реверсивная")
        .doesNotContain("{{")
        .doesNotContain("[наставник]");
  }

  @Test
  void theProgrammeTheConsentAndTheProlongationSayWhatThePairAgreed() throws Exception {
    String pair = story.active();
    ok(story.seen(story.lead, pair).post(pair + "/programme/draft", ""));
    ok(
        story
            .seen(story.lead, pair)
            .post(
                pair + "/prolongation",
                Map.of("orderNumber", "3-пр", "orderOn", "2026-11-19", "until", "2028-08-31")));
    assertThat(text(pair, "programme"))
        .contains("Выступление на заседании МО")
        .contains("Знакомство, цели и план");
    assertThat(text(pair, "consent")).contains("Берёзкина").contains("не предусмотрена");
    assertThat(text(pair, "prolongation"))
        .contains("№ 3-пр от 19 ноября 2026")
        .contains("до 31 августа 2028");
    assertThat(new String(bytes(pair, "order.pdf"), 0, 4)).isEqualTo("%PDF");
    String page = pair.replace("/api/v1", "");
    Api strange = story.api.as(Tokens.schoolLead(story.town, story.other));
    assertThat(strange.get(page + "/print/order.docx").status()).isEqualTo(404);
    assertThat(story.lead.get(page + "/print/report.docx").status()).isEqualTo(404);
    assertThat(story.methodist.get("/mentoring/print-template?form=ORDER").status()).isEqualTo(200);
  }

  private String text(String pair, String form) throws IOException, InterruptedException {
    return words(address(pair, form + ".docx"), Tokens.schoolLead(story.town, story.school));
  }

  private byte[] bytes(String pair, String file) throws IOException, InterruptedException {
    return bytesAt(address(pair, file), Tokens.schoolLead(story.town, story.school));
  }

  private String address(String pair, String file) {
    return base + pair.replace("/api/v1", "") + "/print/" + file;
  }

  /** The words of a Word document that the service answers. */
  static String words(String address, String token) throws IOException, InterruptedException {
    try (XWPFDocument document =
            new XWPFDocument(new ByteArrayInputStream(bytesAt(address, token)));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      return words.getText().replace('\u00a0', ' ');
    }
  }

  private static byte[] bytesAt(String address, String token)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + token)
            .build();
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
