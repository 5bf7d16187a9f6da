package ru.traektoria.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a service counts as down, and how soon it is tried again.
 *
 * @param window how many last calls are looked at
 * @param rest how long a service is left alone before the next try
 * @param places how many requests one service may hold at a time
 */
@ConfigurationProperties("traektoria.gateway.breaker")
record Breakers(
    @DefaultValue("10") int window,
    @DefaultValue("5s") Duration rest,
    @DefaultValue("60") int places) {

  private static final int TRIES_AFTER_REST = 3;
  private static final int HALF = 50;

  CircuitBreakerRegistry registry() {
    return CircuitBreakerRegistry.of(
        CircuitBreakerConfig.custom()
            .slidingWindowType(SlidingWindowType.COUNT_BASED)
            .slidingWindowSize(window)
            .minimumNumberOfCalls(Math.max(1, window / 2))
            .failureRateThreshold(HALF)
            .waitDurationInOpenState(rest)
            .permittedNumberOfCallsInHalfOpenState(TRIES_AFTER_REST)
            .build());
  }

  static CircuitBreaker of(CircuitBreakerRegistry registry, Service service) {
    return registry.circuitBreaker(service.path());
  }
}
