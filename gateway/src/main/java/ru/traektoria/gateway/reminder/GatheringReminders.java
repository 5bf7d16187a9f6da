package ru.traektoria.gateway.reminder;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;
import ru.traektoria.gateway.routing.Service;
import ru.traektoria.gateway.routing.Services;
import ru.traektoria.platform.web.json.PlatformJson;
import ru.traektoria.platform.web.reminder.Reminder;
import tools.jackson.databind.json.JsonMapper;

/** Asks every service, all at once, what it has to remind a person of. */
@Component
class GatheringReminders {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final HttpClient client;
  private final Services services;
  private final JsonMapper json = PlatformJson.tolerant();

  GatheringReminders(HttpClient client, Services services) {
    this.client = client;
    this.services = services;
  }

  /**
   * What was told.
   *
   * @param reminders the most urgent first
   * @param silent titles of services that did not answer
   */
  record Gathered(List<Reminder> reminders, List<String> silent) {}

  private record Told(Service service, List<Reminder> reminders) {}

  /** The reminders of whoever has this token. */
  Gathered of(String bearer) {
    List<CompletableFuture<Told>> asked =
        services.all().stream().map(service -> ask(service, bearer)).toList();
    List<Told> told = asked.stream().map(CompletableFuture::join).toList();
    return new Gathered(
        told.stream()
            .filter(one -> one.reminders() != null)
            .flatMap(one -> one.reminders().stream())
            .sorted(Reminder.ORDER)
            .toList(),
        told.stream()
            .filter(one -> one.reminders() == null)
            .map(one -> one.service().title())
            .toList());
  }

  private CompletableFuture<Told> ask(Service service, String bearer) {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(service.url() + "/api/v1/" + service.path() + "/reminders"))
            .timeout(PATIENCE)
            .header("Accept", "application/json")
            .header("Authorization", "Bearer " + bearer)
            .build();
    return client
        .sendAsync(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
        .thenApply(answer -> new Told(service, read(answer)))
        .exceptionally(silence -> new Told(service, null));
  }

  /** A service that answers nothing readable is as silent as one that does not answer. */
  private List<Reminder> read(HttpResponse<String> answer) {
    return answer.statusCode() == 200
        ? List.of(json.readValue(answer.body(), Reminder[].class))
        : null;
  }
}
