package ru.traektoria.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stands before one service: its circuit breaker and its share of the gateway's threads.
 *
 * <p>A service that is down or slow costs its own panel and nothing else. Writes are never sent
 * twice; a read is, once, and only when no connection was made.
 */
public final class ServiceGuard {

  private static final Logger LOG = LoggerFactory.getLogger(ServiceGuard.class);
  private static final long PAUSE_BEFORE_RETRY_MS = 150;

  private final Service service;
  private final CircuitBreaker breaker;
  private final Semaphore places;
  private final Forwarding forwarding;

  ServiceGuard(Service service, CircuitBreaker breaker, int places, Forwarding forwarding) {
    this.service = service;
    this.breaker = breaker;
    this.places = new Semaphore(places);
    this.forwarding = forwarding;
  }

  /** The service's answer, or what is said in its place. */
  public ServerResponse pass(ServerRequest request) {
    if (!places.tryAcquire()) {
      return OutageAnswers.answer(service, request, Trouble.REFUSED_HERE);
    }
    try {
      return breaker.tryAcquirePermission()
          ? attempt(request)
          : OutageAnswers.answer(service, request, Trouble.REFUSED_HERE);
    } finally {
      places.release();
    }
  }

  private ServerResponse attempt(ServerRequest request) {
    long started = System.nanoTime();
    try {
      ServerResponse response = withOneMoreTry(request);
      breaker.onSuccess(System.nanoTime() - started, TimeUnit.NANOSECONDS);
      return new AnswerOnItsWay(service, request, response);
    } catch (RuntimeException e) {
      Trouble trouble = Trouble.of(e);
      if (trouble.blamesService()) {
        breaker.onError(System.nanoTime() - started, TimeUnit.NANOSECONDS, e);
      } else {
        breaker.releasePermission();
      }
      LOG.warn("{} did not answer: {} ({})", service.path(), trouble, rootMessage(e));
      return OutageAnswers.answer(service, request, trouble);
    }
  }

  private ServerResponse withOneMoreTry(ServerRequest request) {
    try {
      return forwarding.forward(service, request);
    } catch (RuntimeException e) {
      if (!isRead(request) || Trouble.of(e) != Trouble.UNREACHABLE) {
        throw e;
      }
      pause();
      return forwarding.forward(service, request);
    }
  }

  static boolean isRead(ServerRequest request) {
    return HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method());
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_BEFORE_RETRY_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String rootMessage(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName();
  }
}
