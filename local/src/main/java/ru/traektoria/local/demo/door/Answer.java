package ru.traektoria.local.demo.door;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the platform answered.
 *
 * @param location of what was created or started, or null
 * @param etag version without quotes, or null
 */
public record Answer(int status, JsonNode body, String location, String etag) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Answer of(HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    boolean json = type.contains("json") && !response.body().isBlank();
    return new Answer(
        response.statusCode(),
        json ? JSON.readTree(response.body()) : JSON.createObjectNode(),
        response.headers().firstValue("Location").orElse(null),
        response.headers().firstValue("ETag").map(tag -> tag.replace("\"", "")).orElse(null));
  }

  boolean isFine() {
    return status < 400;
  }

  public String text(String field) {
    return body.path(field).asString("");
  }
}
