package ru.traektoria.local.demo.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import ru.traektoria.local.demo.files.Table;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody with a token. Every creation carries an Idempotency-Key, so a request whose answer was
 * lost is simply sent again.
 */
public final class Caller {

  /** The same thing said twice must be the same text: a key goes with one body only. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private static final Set<Integer> PASSING = Set.of(409, 429, 502, 503, 504);
  private static final int ATTEMPTS = 8;

  private final HttpClient http;
  private final URI portal;
  private final String token;

  Caller(HttpClient http, URI portal, String token) {
    this.http = http;
    this.portal = portal;
    this.token = token;
  }

  public Answer get(String path) {
    return send(request(path).GET().build());
  }

  /** Creates; the same key gives the same thing again. */
  public Answer create(String path, String key, Object body) {
    return send(
        request(path)
            .header("Idempotency-Key", key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build());
  }

  /** Changes a version of something by POST. */
  public Answer change(String path, String version, String key, Object body) {
    return send(
        request(path)
            .header("If-Match", quoted(version))
            .header("Idempotency-Key", key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build());
  }

  /** Puts a new state in the place of a version. */
  public Answer put(String path, String version, Object body) {
    return send(
        request(path)
            .header("If-Match", quoted(version))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build());
  }

  /** Uploads a table and waits until the job has ended. */
  public Answer upload(String path, Table table) {
    String boundary = "traektoria-demo-boundary";
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
            + "Content-Type: text/csv\r\n\r\n";
    byte[] before = head.formatted(boundary, table.name()).getBytes(StandardCharsets.UTF_8);
    byte[] after = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    Answer started =
        send(
            request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(
                    BodyPublishers.concat(
                        BodyPublishers.ofByteArray(before),
                        BodyPublishers.ofByteArray(table.csv()),
                        BodyPublishers.ofByteArray(after)))
                .build());
    return finished(started);
  }

  private Answer finished(Answer started) {
    while (true) {
      Answer job = get(started.location());
      switch (job.text("state")) {
        case "RUNNING" -> pause(250);
        case "DONE" -> {
          return job;
        }
        default -> throw new Refusal("POST " + started.location(), job);
      }
    }
  }

  private Answer send(HttpRequest request) {
    for (int attempt = 1; ; attempt++) {
      try {
        Answer answer =
            Answer.of(http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
        if (answer.isFine()) {
          return answer;
        }
        if (attempt == ATTEMPTS || !PASSING.contains(answer.status())) {
          throw new Refusal(request.method() + " " + request.uri().getPath(), answer);
        }
      } catch (IOException broken) {
        if (attempt == ATTEMPTS) {
          throw new UncheckedIOException(broken);
        }
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        throw new Refusal("Прервано");
      }
      pause(400L * attempt);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(portal.resolve(path))
        .timeout(Duration.ofSeconds(130))
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json");
  }

  private static String quoted(String version) {
    return '"' + version + '"';
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new Refusal("Прервано");
    }
  }
}
