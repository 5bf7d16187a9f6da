package ru.traektoria.gateway.browser;

import java.util.Map;
import org.junit.jupiter.api.Order;
import ru.traektoria.platform.testing.EveryPage;

@Order(Integer.MAX_VALUE)
class EveryPageTest extends EveryPage {

  @Override
  protected Map<String, String> noPages() {
    String choice = "choices of the invitation's form, answered while somebody types";
    return Map.of(
        "/grafana/**",
        "pages of Grafana, which is not ours",
        "/platform/fragments/services",
        "a part of /platform",
        "/platform/fragments/home",
        "a part of the operator's home page",
        "/invitations/teachers",
        choice,
        "/invitations/organisations",
        choice,
        "/invitations/municipalities",
        choice);
  }
}
