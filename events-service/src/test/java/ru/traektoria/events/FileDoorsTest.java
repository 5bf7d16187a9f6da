package ru.traektoria.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.events.practice.PracticeStory;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Every page that takes files refuses the huge and the wrong kind, and says so in words. */
@LiveEvents
class FileDoorsTest {

  private static final String BOUNDARY = "boundary-of-doors";
  private static final int HUGE = 20 << 20;

  private final PracticeStory story;
  private final String base;

  FileDoorsTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired Environment environment) {
    this.story = new PracticeStory(api, topics);
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> directory.find(story.vera).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "TEACHER, /activities/practices, files",
    "TEACHER, /activities/materials, files",
    "TEACHER, /activities/outside, files",
    "METHODIST, /activities/documents, files",
    "METHODIST, /activities/contests, paper",
    "METHODIST, /activities/bulletins, files"
  })
  void aDoorTakesNeitherHugeNorStrangeFiles(String role, String door, String field)
      throws Exception {
    String token = role.equals("TEACHER") ? story.annas() : Tokens.methodist(story.town);
    byte[] program = "MZ это программа".getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> strange = post(token, door, field, "опыт О’Нила.pdf", program);
    assertThat(strange.statusCode()).as(strange.body()).isEqualTo(422);
    assertThat(strange.body()).contains("не подходит");
    HttpResponse<String> huge = post(token, door, field, "большой.pdf", new byte[HUGE]);
    assertThat(huge.statusCode()).as(huge.body()).isEqualTo(413);
  }

  private HttpResponse<String> post(
      String token, String door, String field, String name, byte[] content)
      throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
            .formatted(BOUNDARY, field, name);
    body.write(head.getBytes(StandardCharsets.UTF_8));
    body.write(content);
    body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + door))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
