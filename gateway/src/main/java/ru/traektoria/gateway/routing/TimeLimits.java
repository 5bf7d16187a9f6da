package ru.traektoria.gateway.routing;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the gateway waits for a whole answer (architecture.md §6: a default limit of one second
 * once answered 200 while the backend was still writing).
 *
 * @param connect until a connection stands
 * @param page an ordinary page or call
 * @param heavy imports, reports and exports
 */
@ConfigurationProperties("traektoria.gateway.limits")
record TimeLimits(
    @DefaultValue("2s") Duration connect,
    @DefaultValue("10s") Duration page,
    @DefaultValue("120s") Duration heavy) {

  private static final Set<String> HEAVY =
      Set.of(
          "import", "imports", "history", "report", "reports", "export", "exports", "windows",
          "periods", "cycle");
  private static final Set<String> FILES = Set.of(".xlsx", ".csv", ".pdf", ".docx", ".zip");

  /** True when the path is one of the long ones: a segment or a file kind says so. */
  boolean isHeavy(String path) {
    for (String segment : path.split("/")) {
      if (HEAVY.contains(segment)) {
        return true;
      }
    }
    return FILES.stream().anyMatch(path::endsWith);
  }
}
