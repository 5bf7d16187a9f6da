package ru.traektoria.gateway.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.traektoria.gateway.panels.Grafana;
import ru.traektoria.portal.navigation.NavigationItem;

/** What the gateway itself adds to the menu. */
class MenusTest {

  @Test
  void nobodyIsLedToPanelsThatAreNotThere() {
    assertThat(Menus.own(new Grafana("http://grafana:3000")))
        .extracting(NavigationItem::id)
        .contains("grafana", "home", "platform");
    assertThat(Menus.own(new Grafana("")))
        .extracting(NavigationItem::id)
        .doesNotContain("grafana")
        .contains("home", "platform");
  }
}
