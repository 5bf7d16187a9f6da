package ru.traektoria.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;

/** Puts a guard before a service; all have the same limits. */
public final class Guards {

  private final ProxyExchange pages;
  private final ProxyExchange heavy;
  private final TimeLimits limits;
  private final Breakers settings;
  private final CircuitBreakerRegistry registry;

  Guards(
      ProxyExchange pages,
      ProxyExchange heavy,
      TimeLimits limits,
      Breakers settings,
      CircuitBreakerRegistry registry) {
    this.pages = pages;
    this.heavy = heavy;
    this.limits = limits;
    this.settings = settings;
    this.registry = registry;
  }

  /** The guard of this service, which is told who asks by the passport. */
  public ServiceGuard before(Service service, Passport passport) {
    return new ServiceGuard(
        service,
        Breakers.of(registry, service),
        settings.places(),
        new Forwarding(pages, heavy, limits, passport));
  }
}
