package ru.traektoria.staff.browser;

import java.util.Map;
import org.junit.jupiter.api.Order;
import ru.traektoria.platform.testing.EveryPage;

@Order(Integer.MAX_VALUE)
class EveryPageTest extends EveryPage {

  @Override
  protected Map<String, String> noPages() {
    return Map.of(
        "/staff", "leads to /staff/teachers",
        "/staff/directories", "leads to the first directory");
  }
}
