package ru.traektoria.events.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.activity.ActivityStory.TODAY;
import static ru.traektoria.events.activity.ActivityStory.ok;
import static ru.traektoria.events.activity.ActivityStory.page;
import static ru.traektoria.events.activity.ActivityStory.refused;
import static ru.traektoria.events.activity.ActivityStory.seminar;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Материалы at activities: brought by who holds it, read by who sees it. */
@LiveEvents
class HandoutsJourneyTest {

  private static final byte[] SLIDES = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);

  @Autowired private Api api;
  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;

  private ActivityStory story;

  @BeforeEach
  void people() {
    story = new ActivityStory(api, topics, directory);
  }

  @Test
  void aPresentationIsBroughtReadByTheAudienceAndTakenAway() {
    String path = page(story.planned(seminar("Семинар с презентацией", TODAY, null)));
    done(brought(story.methodist, path, "Д'Артаньян и ещё 1.pdf"));

    String link = panel(story.teacher(story.vera), path).select("a").attr("href");
    Answer file = story.teacher(story.vera).get(link);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(panel(story.teacher(story.vera), path).text()).contains("Д'Артаньян и ещё 1.pdf");
    assertThat(panel(story.teacher(story.vera), path).select("form, button")).isEmpty();
    assertThat(panel(api.as(Tokens.official(story.town)), path).select("form, button")).isEmpty();
    assertThat(panel(story.methodist, path).select("form")).hasSize(1);

    assertThat(story.stranger.get(link).status()).isEqualTo(404);
    assertThat(brought(story.otherLead, path, "чужое.pdf").status()).isEqualTo(403);
    assertThat(story.teacher(story.anna).post(path + "/files", "").status()).isEqualTo(403);
    assertThat(story.methodist.get(path + "/files/unknown").status()).isEqualTo(404);

    done(story.methodist.post(link + "/removal", ""));
    done(story.methodist.post(link + "/removal", ""));
    assertThat(story.teacher(story.vera).get(link).status()).isEqualTo(404);
    assertThat(panel(story.teacher(story.vera), path).text()).isBlank();
  }

  @Test
  void whatASchoolBringsToItsOwnCouncilStaysAtTheSchool() {
    Map<String, Object> council = seminar("Педсовет", TODAY, null);
    council.put("level", "SCHOOL");
    String id = story.lead.post(ActivityStory.API, council).json().get("id").asString();
    String path = "/activities/" + id;
    done(brought(story.lead, path, "Доклад.pdf"));
    String link = panel(story.teacher(story.anna), path).select("a").attr("href");
    assertThat(story.teacher(story.anna).get(link).status()).isEqualTo(200);
    assertThat(story.teacher(story.vera).get(link).status()).isEqualTo(404);
    assertThat(story.otherLead.get(link).status()).isEqualTo(404);
  }

  @Test
  void aWrongFileIsRefusedInPlainWords() {
    String path = page(story.planned(seminar("Семинар", TODAY, null)));
    String files = path + "/files";
    assertThat(refused(story.methodist.upload(files, "files", "вирус.pdf", new byte[] {'M', 'Z'})))
        .contains("не подходит");
    assertThat(refused(story.methodist.upload(files, "files", "пусто.pdf", new byte[0])))
        .contains("Выберите файл");
    assertThat(story.methodist.upload(files, "files", "большой.pdf", new byte[20_000_000]).status())
        .isEqualTo(413);
    assertThat(panel(story.teacher(story.vera), path).text()).isBlank();
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
  }

  private static Answer brought(Api who, String path, String name) {
    return who.upload(path + "/files", "files", name, SLIDES);
  }

  private static Document panel(Api who, String path) {
    return Jsoup.parse(ok(who.with("Accept", "text/html").get(path + "/files/panel")).body());
  }
}
