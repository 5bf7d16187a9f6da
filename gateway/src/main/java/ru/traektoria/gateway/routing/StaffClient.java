package ru.traektoria.gateway.routing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks staff-service for the few things the gateway has to know of people and places. */
@Component
class StaffClient {

  private final HttpClient client;
  private final URI staff;
  private final JsonMapper json = PlatformJson.tolerant();

  StaffClient(HttpClient client, Services services) {
    this.client = client;
    this.staff = services.named("staff").url();
  }

  /** The answer; empty when the register refuses to show it. */
  Optional<JsonNode> get(String path, String bearer, Duration patience) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(staff + "/api/v1/staff/" + path))
            .timeout(patience)
            .header("Authorization", "Bearer " + bearer)
            .header("Accept", "application/json")
            .build();
    try {
      HttpResponse<String> answer =
          client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() >= 500) {
        throw new IOException("staff-service answered " + answer.statusCode());
      }
      return answer.statusCode() == 200
          ? Optional.of(json.readTree(answer.body()))
          : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
