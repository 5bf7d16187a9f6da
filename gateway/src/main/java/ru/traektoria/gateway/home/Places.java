package ru.traektoria.gateway.home;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import ru.traektoria.gateway.routing.Services;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The name of the viewer's municipality or organisation for the top bar, told by staff-service to
 * the viewer's own token. Without an answer the place is left out; the menu never waits for it
 * longer than a second, and not again for half a minute.
 */
@Component
class Places {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final long KEPT_NANOS = Duration.ofMinutes(10).toNanos();
  private static final long SILENCE_NANOS = Duration.ofSeconds(30).toNanos();

  private final HttpClient client;
  private final URI staff;
  private final JsonMapper json = PlatformJson.tolerant();
  private final Map<String, Known> names = new ConcurrentHashMap<>();

  private record Known(String name, long at) {

    boolean fresh() {
      return System.nanoTime() - at < (name.isEmpty() ? SILENCE_NANOS : KEPT_NANOS);
    }
  }

  Places(HttpClient client, Services services) {
    this.client = client;
    this.staff = services.named("staff").url();
  }

  String of(Viewer viewer) {
    if (viewer.has(Role.ADMIN)) {
      return "";
    }
    boolean wide = viewer.has(Role.METHODIST) || viewer.has(Role.OFFICIAL);
    Optional<String> organisation = wide ? Optional.empty() : viewer.organisation();
    return organisation
        .map(id -> named("organisations/" + id))
        .or(() -> viewer.municipality().map(id -> named("municipalities/" + id)))
        .orElse("");
  }

  private String named(String path) {
    Known known = names.get(path);
    if (known == null || !known.fresh()) {
      known = new Known(ask(path), System.nanoTime());
      names.put(path, known);
    }
    return known.name();
  }

  private String ask(String path) {
    if (!(SecurityContextHolder.getContext().getAuthentication().getPrincipal()
        instanceof Jwt me)) {
      return "";
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(staff + "/api/v1/staff/" + path))
            .timeout(PATIENCE)
            .header("Accept", "application/json")
            .header("Authorization", "Bearer " + me.getTokenValue())
            .build();
    try {
      HttpResponse<String> answer =
          client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      return answer.statusCode() == 200 ? name(json.readTree(answer.body())) : "";
    } catch (IOException | JacksonException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private static String name(JsonNode place) {
    return place.path("shortName").asString(place.path("name").asString(""));
  }
}
