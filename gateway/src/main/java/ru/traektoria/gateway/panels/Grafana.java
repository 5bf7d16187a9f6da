package ru.traektoria.gateway.panels;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import ru.traektoria.gateway.routing.Service;

/**
 * Where Grafana listens.
 *
 * @param url without the path; empty where the installation has none
 */
@ConfigurationProperties("traektoria.gateway.grafana")
public record Grafana(String url) {

  /** Where its pages begin, here and there: it serves from this sub path. */
  public static final String PATH = "/grafana";

  public Grafana {
    url = url == null ? "" : url.strip();
  }

  /** Whether this installation has panels. */
  public boolean isConnected() {
    return !url.isEmpty();
  }

  /** As one of the services behind the door. */
  Service service() {
    URI address = URI.create(url.replaceFirst("/+$", ""));
    return new Service("Сводные панели", PATH.substring(1), address, address, null);
  }
}
