package ru.traektoria.gateway.routing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The routing table: which paths belong to which service (architecture.md §1). */
@ConfigurationProperties("traektoria.gateway")
public record Services(Map<String, Service> services) {

  /** The service a request path belongs to; empty for the gateway's own pages. */
  public Optional<Service> owning(String requestPath) {
    return services.values().stream().filter(service -> service.owns(requestPath)).findFirst();
  }

  /** All services in the order of the menu. */
  public Collection<Service> all() {
    return services.values();
  }

  /** The service configured under a name such as {@code staff}. */
  public Service named(String name) {
    return Optional.ofNullable(services.get(name))
        .orElseThrow(() -> new IllegalArgumentException("No service " + name));
  }
}
