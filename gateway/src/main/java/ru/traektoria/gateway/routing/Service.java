package ru.traektoria.gateway.routing;

import java.net.URI;
import java.util.List;

/**
 * One business service behind the door.
 *
 * @param title its name in sentences people read, for example «Кадры»
 * @param path where its pages and, under /api/v1, its API begin, without a slash
 * @param url where it listens
 * @param management where its actuator listens; never reachable through the gateway
 * @param also further paths of its pages, without a slash
 */
public record Service(String title, String path, URI url, URI management, List<String> also) {

  public Service {
    also = also == null ? List.of() : List.copyOf(also);
  }

  /** True when a request path belongs to this service. */
  boolean owns(String requestPath) {
    return under(requestPath, "/" + path)
        || under(requestPath, "/api/v1/" + path)
        || also.stream().anyMatch(more -> under(requestPath, "/" + more));
  }

  private static boolean under(String requestPath, String prefix) {
    return requestPath.startsWith(prefix)
        && (requestPath.length() == prefix.length() || requestPath.charAt(prefix.length()) == '/');
  }
}
