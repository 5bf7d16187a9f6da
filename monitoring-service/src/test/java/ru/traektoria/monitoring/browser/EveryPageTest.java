package ru.traektoria.monitoring.browser;

import java.util.Map;
import org.junit.jupiter.api.Order;
import ru.traektoria.platform.testing.EveryPage;

@Order(Integer.MAX_VALUE)
class EveryPageTest extends EveryPage {

  @Override
  protected Map<String, String> noPages() {
    return Map.of(
        "/monitoring", "leads to /monitoring/tracks/track1",
        "/monitoring/tracks", "leads to /monitoring/tracks/track1",
        "/monitoring/cycle/people", "names for a field, answered while somebody types",
        "/monitoring/cycle/practices", "practices for a field, answered while somebody types");
  }
}
