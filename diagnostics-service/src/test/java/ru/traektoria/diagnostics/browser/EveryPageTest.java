package ru.traektoria.diagnostics.browser;

import java.util.Map;
import org.junit.jupiter.api.Order;
import ru.traektoria.platform.testing.EveryPage;

@Order(Integer.MAX_VALUE)
class EveryPageTest extends EveryPage {

  @Override
  protected Map<String, String> noPages() {
    return Map.of(
        "/diagnostics", "leads on to the page of the role",
        "/diagnostics/campaigns/{id}/invitations", "a part of the campaign's page for seconds",
        "/diagnostics/people", "names for a field, no page");
  }
}
