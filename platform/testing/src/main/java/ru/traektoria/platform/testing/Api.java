package ru.traektoria.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Talks to a service as a person or machine would. Immutable: {@link #as} and {@link #with} give a
 * copy.
 */
public final class Api {

  private static final JsonMapper JSON = PlatformJson.tolerant();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BOUNDARY = "traektoria-boundary";

  private final String base;
  private final Map<String, String> headers;

  public Api(String base) {
    this(base, Map.of());
  }

  private Api(String base, Map<String, String> headers) {
    this.base = base;
    this.headers = headers;
  }

  /** What came back. */
  public record Answer(int status, Map<String, java.util.List<String>> headers, String body) {

    /** The body as JSON. */
    public JsonNode json() {
      return JSON.readTree(body);
    }

    /** The first value of a header, or null. */
    public String header(String name) {
      java.util.List<String> values = headers.get(name.toLowerCase(java.util.Locale.ROOT));
      return values == null ? null : values.get(0);
    }
  }

  /** The same with a bearer token. */
  public Api as(String token) {
    return with("Authorization", "Bearer " + token);
  }

  /** The same with a further header. */
  public Api with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Api(base, more);
  }

  public Answer get(String path) {
    return send("GET", path, null, null);
  }

  public Answer delete(String path) {
    return send("DELETE", path, null, null);
  }

  /** Posts an object, or text that is JSON already. */
  public Answer post(String path, Object body) {
    return send("POST", path, "application/json", json(body));
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, "application/json", json(body));
  }

  public Answer patch(String path, Object body) {
    return send("PATCH", path, "application/json", json(body));
  }

  /** Posts a form, url-encoded already. */
  public Answer form(String path, String encoded) {
    return send(
        "POST",
        path,
        "application/x-www-form-urlencoded",
        encoded.getBytes(StandardCharsets.UTF_8));
  }

  /** Posts a file in the part {@code file}. */
  public Answer upload(String path, String fileName, byte[] content) {
    return upload(path, "file", fileName, content);
  }

  /** Posts a file in a part of this name. */
  public Answer upload(String path, String part, String fileName, byte[] content) {
    String head =
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\""
            + part
            + "\"; filename=\""
            + fileName
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    byte[] end = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] body = new byte[start.length + content.length + end.length];
    System.arraycopy(start, 0, body, 0, start.length);
    System.arraycopy(content, 0, body, start.length, content.length);
    System.arraycopy(end, 0, body, start.length + content.length, end.length);
    return send("POST", path, "multipart/form-data; boundary=" + BOUNDARY, body);
  }

  private static byte[] json(Object body) {
    String text = body instanceof String ready ? ready : JSON.writeValueAsString(body);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Answer send(String method, String path, String type, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::setHeader);
    if (type != null) {
      request.setHeader("Content-Type", type);
    }
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
