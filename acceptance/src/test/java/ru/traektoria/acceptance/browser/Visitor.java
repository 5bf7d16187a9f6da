package ru.traektoria.acceptance.browser;

import com.microsoft.playwright.Page;
import ru.traektoria.platform.testing.Screen;

/** Comes in through the front door: by an invitation and the sign-in page. */
final class Visitor {

  private static final String PASSWORD = "три зелёных клёна";

  private Visitor() {}

  /** Opens the invitation, sets the password and comes in through the sign-in page. */
  static Page signedIn(Screen screen, String invitation, String login, int width) {
    Page page = screen.open(screen.device(width), invitation);
    page.locator("#password").fill(PASSWORD);
    page.locator("#again").fill(PASSWORD);
    page.locator("button[type=submit]").click();
    page.waitForLoadState();
    page.navigate("/sign-in");
    if (page.locator("#login").count() > 0) {
      page.locator("#login").fill(login);
      page.locator("#password").fill(PASSWORD);
      page.locator("button[type=submit]").first().click();
      page.waitForLoadState();
    }
    return page;
  }
}
