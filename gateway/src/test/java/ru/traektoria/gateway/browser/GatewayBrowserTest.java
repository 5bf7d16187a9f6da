package ru.traektoria.gateway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.gateway.Cast;
import ru.traektoria.gateway.GatewayTest;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;

/** The gateway's own pages in a real browser, signed in as people do: phone, desk, axe. */
@GatewayTest
class GatewayBrowserTest {

  @Autowired private Cast cast;

  @Test
  void theWayInIsReadableAndFitsBothScreens() {
    Map<String, String> grant =
        Map.of("role", "TEACHER", "municipality", "m1", "organisation", "o1", "teacherId", "t8");
    Map<String, Object> asked =
        Map.of(
            "login", "invited@cast.test",
            "displayName", "Ёлкина Вера Павловна",
            "grants", List.of(grant));
    Api.Answer invited = cast.program("METHODIST").post("/api/v1/gateway/invitations", asked);
    assertThat(invited.status()).as(invited.body()).isEqualTo(201);
    String link = invited.json().get("link").asString();
    try (Screen screen = new Screen(cast.base())) {
      screen.look(screen.device(Screen.PHONE), "/sign-in", "g-sign-in");
      screen.look(screen.device(Screen.PHONE), link, "g-invited");
    }
  }

  @Test
  void everybodysPagesAreReadableAndFitBothScreens() {
    try (Screen screen = new Screen(cast.base())) {
      BrowserContext methodist = signedIn(screen, "METHODIST");
      screen.look(methodist, "/", "g-home-methodist");
      screen.look(methodist, "/reminders", "g-reminders");
      screen.look(methodist, "/invitations/new", "g-invite");
      BrowserContext teacher = signedIn(screen, "TEACHER");
      screen.look(teacher, "/", "g-home-teacher");
      screen.look(teacher, "/looks", "g-looks");
    }
  }

  @Test
  void theOperatorsPagesAreReadableAndFitBothScreens() {
    String account = cast.person("TEACHER").id();
    try (Screen screen = new Screen(cast.base())) {
      BrowserContext admin = signedIn(screen, "ADMIN");
      screen.look(admin, "/", "g-home-admin");
      screen.look(admin, "/platform", "g-platform");
      screen.look(admin, "/accounts", "g-accounts");
      screen.look(admin, "/accounts/" + account, "g-account");
      screen.look(admin, "/clients", "g-clients");
    }
  }

  /** A phone on which somebody filled in the form of the sign-in page. */
  private BrowserContext signedIn(Screen screen, String role) {
    BrowserContext phone = screen.device(Screen.PHONE);
    try (Page page = screen.open(phone, "/sign-in")) {
      page.locator("#login").fill(cast.person(role).login());
      page.locator("#password").fill(Cast.PASSWORD);
      page.locator("form:has(#password) button[type=submit]").click();
      page.waitForURL(cast.base() + "/");
    }
    return phone;
  }
}
