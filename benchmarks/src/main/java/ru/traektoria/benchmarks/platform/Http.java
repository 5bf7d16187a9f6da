package ru.traektoria.benchmarks.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody with a token at an address. Nothing is retried: an answer that is not fine ends the
 * benchmark, so no figure hides an error.
 */
public record Http(String base, String token) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String BOUNDARY = "traektoria-benchmark";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  /**
   * What came back.
   *
   * @param nanos from the request's start to the whole answer
   */
  public record Answer(HttpResponse<String> response, long nanos) {

    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    public String text(String field) {
      return json().path(field).asString("");
    }

    /** A header, or the empty text. */
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    public String etag() {
      return header("ETag").replace("\"", "");
    }
  }

  public Answer get(String path) {
    return send("GET", path, Map.of(), BodyPublishers.noBody());
  }

  /** Posts JSON. */
  public Answer post(String path, Object body) {
    return send("POST", path, Map.of("Content-Type", "application/json"), json(body));
  }

  /** Posts JSON to a version of something. */
  public Answer change(String path, String version, Object body) {
    return send("POST", path, versioned(version), json(body));
  }

  /** Puts JSON in the place of a version. */
  public Answer put(String path, String version, Object body) {
    return send("PUT", path, versioned(version), json(body));
  }

  /** Takes something back. */
  public Answer delete(String path) {
    return send("DELETE", path, Map.of(), BodyPublishers.noBody());
  }

  /** Uploads a file in the part {@code file}. */
  public Answer upload(String path, String name, byte[] content) {
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
            + "Content-Type: text/csv\r\n\r\n";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(head.formatted(BOUNDARY, name).getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        "POST",
        path,
        Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY),
        BodyPublishers.ofByteArray(body.toByteArray()));
  }

  private static Map<String, String> versioned(String version) {
    return Map.of("Content-Type", "application/json", "If-Match", '"' + version + '"');
  }

  private static BodyPublisher json(Object body) {
    return BodyPublishers.ofString(JSON.writeValueAsString(body));
  }

  private Answer send(String method, String path, Map<String, String> more, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofSeconds(130))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "application/json")
            .method(method, body);
    more.forEach(request::header);
    try {
      long began = System.nanoTime();
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      Answer answer = new Answer(response, System.nanoTime() - began);
      if (response.statusCode() >= 400) {
        throw new IllegalStateException(
            method + " " + path + ": " + response.statusCode() + " " + response.body());
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
