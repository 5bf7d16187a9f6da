package ru.traektoria.gateway.home;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ru.traektoria.gateway.panels.Grafana;
import ru.traektoria.gateway.routing.Service;
import ru.traektoria.gateway.routing.Services;
import ru.traektoria.gateway.token.GatewayToken;
import ru.traektoria.platform.web.json.PlatformJson;
import ru.traektoria.portal.navigation.NavigationFile;
import ru.traektoria.portal.navigation.NavigationItem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The entries of all menus: each service tells its own, asked again every half minute (every two
 * seconds until it has answered once). What a service said last stays while it is down.
 */
@Component
class Menus {

  private static final Logger LOG = LoggerFactory.getLogger(Menus.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final long KEPT_NANOS = Duration.ofSeconds(30).toNanos();

  private final HttpClient client;
  private final Services services;
  private final GatewayToken token;
  private final JsonMapper json = PlatformJson.tolerant();
  private final List<NavigationItem> own;
  private final Map<String, Told> told = new ConcurrentHashMap<>();

  private record Told(List<NavigationItem> items, long at) {}

  Menus(HttpClient client, Services services, GatewayToken token, Grafana grafana) {
    this.own = own(grafana);
    this.client = client;
    this.services = services;
    this.token = token;
  }

  /** The gateway's own entries; nobody is led to panels that are not there. */
  static List<NavigationItem> own(Grafana grafana) {
    return NavigationFile.read(new ClassPathResource("navigation.yaml")).stream()
        .filter(item -> grafana.isConnected() || !item.href().startsWith(Grafana.PATH + "/"))
        .toList();
  }

  /** Every entry that is known now. */
  List<NavigationItem> entries() {
    List<NavigationItem> entries = new ArrayList<>(own);
    services
        .all()
        .forEach(
            service -> {
              Told last = told.get(service.path());
              entries.addAll(last == null ? List.of() : last.items());
            });
    return entries;
  }

  @Scheduled(initialDelay = 500, fixedDelay = 2_000)
  void ask() {
    services.all().stream().filter(this::isDue).forEach(this::ask);
  }

  private boolean isDue(Service service) {
    Told last = told.get(service.path());
    return last == null || System.nanoTime() - last.at() > KEPT_NANOS;
  }

  private void ask(Service service) {
    try {
      HttpResponse<String> answer =
          client.send(request(service), BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() == 200) {
        List<NavigationItem> items = List.of(json.readValue(answer.body(), NavigationItem[].class));
        told.put(service.path(), new Told(items, System.nanoTime()));
      }
    } catch (IOException | JacksonException e) {
      LOG.debug("{} did not tell its menu", service.path(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(Service service) {
    return HttpRequest.newBuilder(
            URI.create(service.url() + "/" + service.path() + "/navigation.json"))
        .timeout(PATIENCE)
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + token.next())
        .build();
  }
}
