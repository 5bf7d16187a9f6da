package ru.traektoria.gateway.home;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
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

/** Asks every service whether it is ready, all at once. */
@Component
class PlatformState {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final HttpClient client;
  private final Services services;
  private final CircuitBreakerRegistry breakers;

  PlatformState(HttpClient client, Services services, CircuitBreakerRegistry breakers) {
    this.client = client;
    this.services = services;
    this.breakers = breakers;
  }

  /** How a service is. */
  enum Health {
    /** Ready for work. */
    UP,
    /** Runs and says it is not ready: store or broker are missing. */
    NOT_READY,
    /** Does not answer. */
    DOWN
  }

  /**
   * The state of one service.
   *
   * @param millis how long the answer took
   * @param resting true while the gateway leaves it alone after failures
   * @param figures what its metrics tell; empty while it is down
   */
  record State(
      String title, String path, Health health, long millis, boolean resting, Figures figures) {}

  List<State> now() {
    List<CompletableFuture<State>> asked = services.all().stream().map(this::ask).toList();
    return asked.stream().map(CompletableFuture::join).toList();
  }

  private CompletableFuture<State> ask(Service service) {
    long started = System.nanoTime();
    CompletableFuture<Health> health =
        get(service, "/actuator/health/readiness")
            .thenApply(answer -> answer.statusCode() == 200 ? Health.UP : Health.NOT_READY)
            .exceptionally(e -> Health.DOWN);
    CompletableFuture<Figures> figures =
        get(service, "/actuator/prometheus")
            .thenApply(answer -> Figures.of(answer.statusCode() == 200 ? answer.body() : ""))
            .exceptionally(e -> Figures.of(""));
    return health.thenCombine(
        figures,
        (up, told) ->
            new State(
                service.title(),
                service.path(),
                up,
                (System.nanoTime() - started) / 1_000_000,
                isResting(service),
                told));
  }

  private CompletableFuture<HttpResponse<String>> get(Service service, String path) {
    return client.sendAsync(
        HttpRequest.newBuilder(URI.create(service.management() + path)).timeout(PATIENCE).build(),
        BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private boolean isResting(Service service) {
    return breakers.circuitBreaker(service.path()).getState() == CircuitBreaker.State.OPEN;
  }
}
