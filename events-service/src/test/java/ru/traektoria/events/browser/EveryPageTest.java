package ru.traektoria.events.browser;

import java.util.Map;
import org.junit.jupiter.api.Order;
import ru.traektoria.platform.testing.EveryPage;

@Order(Integer.MAX_VALUE)
class EveryPageTest extends EveryPage {

  @Override
  protected Map<String, String> noPages() {
    return Map.of(
        "/activities/people", "names for a field",
        "/activities/contests/people", "names for a field",
        "/activities/contests/{id}/paper", "a file",
        "/activities/plans/people", "names for a field",
        "/activities/practices/people", "names for a field",
        "/activities/setting", "a part of the form while one types",
        "/activities/practices/twins", "a part of the form while one types",
        "/activities/{id}/check-in/screen/code", "a part of the screen that changes each minute",
        "/activities/plans/{id}/print", "a sheet: PlansBrowserTest looks at it on A4");
  }
}
