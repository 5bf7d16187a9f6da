package ru.traektoria.gateway.routing;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import ru.traektoria.gateway.account.application.Places;
import ru.traektoria.gateway.token.GatewayToken;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Names of places from staff-service, kept for ten minutes; while the service is silent, what was
 * known stays and it is asked again only after half a minute.
 */
@Component
class HttpPlaces implements Places {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final long KEPT_NANOS = Duration.ofMinutes(10).toNanos();
  private static final long SILENCE_NANOS = Duration.ofSeconds(30).toNanos();

  private final StaffClient staff;
  private final GatewayToken token;
  private final Map<String, Known> names = new ConcurrentHashMap<>();

  private record Known(String name, long until) {}

  HttpPlaces(StaffClient staff, GatewayToken token) {
    this.staff = staff;
    this.token = token;
  }

  @Override
  public String municipality(String id) {
    return named("municipalities/" + id);
  }

  @Override
  public String organisation(String id) {
    return named("organisations/" + id);
  }

  private String named(String path) {
    Known known = names.get(path);
    if (known == null || known.until() - System.nanoTime() < 0) {
      known = ask(path, known == null ? "" : known.name());
      names.put(path, known);
    }
    return known.name();
  }

  private Known ask(String path, String before) {
    try {
      String name = staff.get(path, token.asOperator(), PATIENCE).map(HttpPlaces::name).orElse("");
      return new Known(name, System.nanoTime() + (name.isEmpty() ? SILENCE_NANOS : KEPT_NANOS));
    } catch (IOException | JacksonException e) {
      return new Known(before, System.nanoTime() + SILENCE_NANOS);
    }
  }

  private static String name(JsonNode place) {
    return place.path("shortName").asString(place.path("name").asString(""));
  }
}
