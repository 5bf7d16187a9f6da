package ru.traektoria.monitoring.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.monitoring.cycle.Hill;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Свои показатели in a real browser: built, tried, saved, changed, ended, at both widths. */
@LiveMonitoring
class OwnBrowserTest {

  private static final String NEW = "/monitoring/own/new";
  private static final String FACT = "[id='numerator.0.%d.fact']";

  private static final Predicate<Response> BUILDER =
      answer -> answer.url().contains("/monitoring/own/builder");

  private final Api api;
  private final TestTopics topics;
  private final String base;

  OwnBrowserTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired Environment environment) {
    this.api = api;
    this.topics = topics;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @Test
  void aMethodistBuildsTriesAndChangesAnIndicator() {
    Hill hill = new Hill("own-browser", api, topics).told();
    String methodist = Tokens.methodist(hill.town());
    String official = Tokens.official(hill.town());
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, "/monitoring/own", "own-empty");
      screen.look(methodist, NEW, "own-new");
      nothingIsLostWhileItIsBuilt(screen, methodist);
      builtByKeyboardOnAPhone(screen, methodist);
      screen.look(methodist, "/monitoring/own", "own-list");
      screen.look(methodist, "/monitoring/own/M.1", "own-one");
      screen.look(methodist, "/monitoring/own/M.1/edit", "own-edit");
      changed(screen, methodist);
      screen.look(official, "/monitoring/own/M.1", "own-one-official");
      screen.look(methodist, "/monitoring/programmes/M", "own-table");
      screen.look(methodist, "/monitoring/indicators/M.1", "own-indicator");
      screen.look(methodist, "/monitoring/indicators/M.1/people", "own-people");
      screen.look(Tokens.region("r1"), "/monitoring/own?municipality=" + hill.town(), "own-region");
      ended(screen, methodist);
      screen.look(methodist, "/monitoring/own/M.1", "own-ended");
    }
  }

  /** A condition more, a group more, one less, the formula as text: what was typed stays. */
  private static void nothingIsLostWhileItIsBuilt(Screen screen, String methodist) {
    try (BrowserContext desk = screen.device(methodist, Screen.DESK);
        Page page = screen.open(desk, NEW)) {
      page.fill("#field-name", "Доля педагогов старшего возраста");
      choose(page, FACT.formatted(0), "age");
      page.fill("[id='numerator.0.0.value']", "55");
      page.selectOption("[id='numerator.0.0.comparison']", "AT_LEAST");
      press(page, "[id='add-numerator.0']");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("numerator.0.1.fact");
      choose(page, FACT.formatted(1), "course");
      page.selectOption("[id='numerator.0.1.choice.1']", "MONTHS_36");
      page.selectOption("[id='numerator.0.1.negated']", "true");
      press(page, "#group-numerator");
      choose(page, "[id='numerator.1.0.fact']", "category");
      page.selectOption("[id='numerator.1.0.value']", "HIGHEST");
      assertThat(page.inputValue("[id='numerator.0.0.value']")).isEqualTo("55");
      assertThat(page.inputValue("[id='numerator.0.1.negated']")).isEqualTo("true");
      assertThat(page.inputValue("#field-name")).contains("старшего");
      yearBringsItsLastDay(page);
      screen.check(page, "own-builder-1440");
      page.setViewportSize(Screen.PHONE, 800);
      screen.check(page, "own-builder-390");
      page.setViewportSize(Screen.DESK, 900);
      press(page, "[aria-label='Убрать условие 1'] >> nth=1");
      assertThat(page.inputValue(FACT.formatted(0))).isEqualTo("course");
      press(page, "#text-numerator");
      assertThat(page.inputValue("#field-numerator-cel"))
          .isEqualTo("!course(\"ANY\", monthsBefore(asOf, 36), asOf) && category == \"HIGHEST\"");
      page.fill("#field-numerator-cel", "categry == \"HIGHEST\"");
      page.click("[type=submit]");
      page.locator(".error-summary li").first().waitFor();
      assertThat(page.locator(".error-summary").innerText())
          .contains("Строка 1, знак 1: нет факта с именем «categry»")
          .contains("Укажите документ");
      assertThat(page.inputValue("#field-numerator-cel")).isEqualTo("categry == \"HIGHEST\"");
      screen.check(page, "own-errors-1440");
      page.selectOption("#field-unit", "COUNT");
      page.locator("#part-denominator")
          .waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
  }

  private static void yearBringsItsLastDay(Page page) {
    assertThat(page.inputValue("[id='field-period.day']")).isEqualTo("08-31");
    page.selectOption("[id='field-period.day']", "09-30");
    choose(page, "#field-unit", "PERCENT");
    assertThat(page.inputValue("[id='field-period.day']")).isEqualTo("09-30");
    choose(page, "[id='field-period.year']", "CALENDAR");
    assertThat(page.inputValue("[id='field-period.day']")).isEqualTo("12-31");
    press(page, "[id='add-numerator.1']");
    choose(page, "[id='numerator.1.1.fact']", "course");
    assertThat(page.inputValue("[id='numerator.1.1.choice.1']"))
        .as("new conditions begin with the year of the indicator")
        .isEqualTo("CALENDAR_YEAR");
    press(page, "[aria-label='Убрать условие 2'] >> nth=1");
  }

  /** No mouse: focus and keys alone, on a narrow screen. */
  private static void builtByKeyboardOnAPhone(Screen screen, String methodist) {
    try (BrowserContext phone = screen.device(methodist, Screen.PHONE);
        Page page = screen.open(phone, NEW)) {
      page.focus("#field-name");
      page.keyboard().type("Доля педагогов с высшим образованием");
      page.focus(FACT.formatted(0));
      page.waitForResponse(BUILDER, () -> down(page, FACT.formatted(0), "education"));
      Screen.settle(page);
      assertThat(page.evaluate("document.activeElement.id"))
          .as("the focus stays where it was")
          .isEqualTo("numerator.0.0.fact");
      assertThat(page.inputValue("[id='numerator.0.0.value']")).isEqualTo("HIGHER");
      page.focus("#try");
      page.keyboard().press("Enter");
      page.locator("#trial .tile-value").first().waitFor();
      assertThat(page.locator("#trial .tile-value").first().innerText().replace('\u00a0', ' '))
          .isEqualTo("70 %");
      Screen.settle(page);
      page.focus("#list-rest");
      page.keyboard().press("Enter");
      page.locator("#trial-people li").first().waitFor();
      assertThat(page.locator("#trial-people li").count()).isEqualTo(3);
      assertThat(page.locator("#trial-people").innerText()).contains("Анна Петровна");
      screen.check(page, "own-trial-390");
      page.setViewportSize(Screen.DESK, 900);
      screen.check(page, "own-trial-1440");
      page.focus("[name='paper.title']");
      page.keyboard().type("Приказ управления образования");
      page.focus("[type=submit]");
      page.keyboard().press("Enter");
      page.waitForURL("**/monitoring/own/M.1");
      page.getByText("Показатель M.1 заведён").waitFor();
    }
  }

  private static void changed(Screen screen, String methodist) {
    try (BrowserContext desk = screen.device(methodist, Screen.DESK);
        Page page = screen.open(desk, "/monitoring/own/M.1/edit")) {
      assertThat(page.inputValue("[id='numerator.0.0.value']")).isEqualTo("HIGHER");
      page.selectOption("[id='numerator.0.0.value']", "SECONDARY_VOCATIONAL");
      page.fill("#field-validFrom", "2026-11-19");
      page.click("[type=submit]");
      page.getByText("прошлое не меняется").first().waitFor();
      page.fill("#field-validFrom", "2026-11-20");
      page.click("[type=submit]");
      page.waitForURL("**/monitoring/own/M.1");
      page.getByText("Редакция № 2").waitFor();
      assertThat(page.locator(".own-edition").first().innerText())
          .contains("среднее профессиональное");
    }
  }

  private static void ended(Screen screen, String methodist) {
    try (BrowserContext desk = screen.device(methodist, Screen.DESK);
        Page page = screen.open(desk, "/monitoring/own/M.1")) {
      page.fill("#field-validFrom", "2027-01-01");
      page.click("form.card [type=submit]");
      page.locator("[data-confirm-yes]").click();
      page.getByText("Прекратится").first().waitFor();
    }
  }

  private static void choose(Page page, String select, String value) {
    page.waitForResponse(BUILDER, () -> page.selectOption(select, value));
    Screen.settle(page);
  }

  private static void press(Page page, String button) {
    page.waitForResponse(BUILDER, () -> page.click(button));
    Screen.settle(page);
  }

  /** Goes down a list by its arrow key. */
  private static void down(Page page, String select, String value) {
    for (int i = 0; i < 20 && !page.inputValue(select).equals(value); i++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(page.inputValue(select)).isEqualTo(value);
  }
}
