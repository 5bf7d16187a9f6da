package ru.traektoria.mentoring.browser;

import java.util.Map;
import org.junit.jupiter.api.Order;
import ru.traektoria.platform.testing.EveryPage;

@Order(Integer.MAX_VALUE)
class EveryPageTest extends EveryPage {

  @Override
  protected Map<String, String> noPages() {
    return Map.of(
        "/mentoring", "the same page as /mentoring/pairs",
        "/mentoring/choices/{side}", "part of the form of a pair, answered while somebody types");
  }
}
