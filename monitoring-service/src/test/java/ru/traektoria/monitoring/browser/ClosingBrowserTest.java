package ru.traektoria.monitoring.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.monitoring.closing.ClosingTown;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Windows and years in a real browser: the check-list, closing, what came after, ОО-1. */
@LiveMonitoring
class ClosingBrowserTest {

  private static final String TOWN = "screen-town";
  private static final String YEAR = "/monitoring/periods/academic-year/2025-26";

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Environment environment;

  @Test
  void aYearIsClosedByHandAndWhatCameLaterIsSeen() {
    ClosingTown town = new ClosingTown(TOWN, topics, api).told();
    town.vacancy("forest", null);
    String methodist = Tokens.methodist(TOWN);
    try (Screen screen =
        new Screen("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"))) {
      screen.look(methodist, YEAR, "period-checks");
      String window = close(screen, methodist, town);
      screen.look(methodist, "/monitoring/periods?year=2025-26", "periods");
      screen.look(methodist, YEAR, "period-closed");
      screen.look(Tokens.official(TOWN), YEAR, "period-official");
      screen.look(methodist, "/monitoring/staffing?year=2025-26", "closed-staffing");
      screen.look(
          methodist,
          "/monitoring/indicators/T2.1/people?year=2025-26&organisation="
              + town.id("forest")
              + "&subject=MATHS",
          "closed-staffing-list");
      screen.look(methodist, "/monitoring/targets?year=2025-26", "closed-targets");
      screen.look(methodist, "/monitoring/windows/" + window, "window");
      screen.look(methodist, "/monitoring/windows", "windows");
      screen.look(methodist, "/monitoring/oo1?year=2026-27", "oo1");
      screen.print(methodist, "/monitoring/windows/" + window, "window");
    }
  }

  private static String close(Screen screen, String methodist, ClosingTown town) {
    try (BrowserContext desk = screen.device(methodist, Screen.DESK);
        Page page = screen.open(desk, YEAR)) {
      page.getByText("Закрыть период").last().click();
      page.getByText("Исправьте или укажите причину").first().waitFor();
      for (var reason : page.locator("textarea[name^=reason-]").all()) {
        reason.fill("Цели примет совет в декабре");
      }
      page.getByText("Закрыть период").last().click();
      page.getByText("Период закрыт, версия № 1").waitFor();
      town.course("vera", "2026-05-10");
      String href = page.getByText("Что изменилось после неё").getAttribute("href");
      assertThat(href).startsWith("/monitoring/windows/");
      return href.substring("/monitoring/windows/".length());
    }
  }
}
