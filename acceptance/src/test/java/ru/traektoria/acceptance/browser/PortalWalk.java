package ru.traektoria.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.regex.Pattern;
import ru.traektoria.acceptance.Platform;
import ru.traektoria.platform.testing.Screen;

/** Somebody of the demo's cast at a screen: what a person does there, and pictures of it. */
final class PortalWalk implements AutoCloseable {

  /** What another service or the broker has yet to bring is waited for so long. */
  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  private static final double MINUTES_MILLIS = 180_000;

  private final Screen screen = new Screen(Platform.url());
  private final Path pictures;
  private Page page;

  PortalWalk(Path pictures) {
    this.pictures = pictures;
  }

  /** Comes in as one of the demo's cast, at a window of this width; answers the person's name. */
  String signIn(String role, int width) {
    page = screen.open(screen.device(width), "/sign-in");
    Locator one =
        page.locator(".cast-one").filter(new Locator.FilterOptions().setHasText(role)).first();
    String name = one.locator(".cast-name").textContent();
    one.click();
    settle();
    return name;
  }

  /** Somebody who has not signed in opens an address. */
  void stranger(int width, String address) {
    page = screen.open(screen.device(width), address.replace(Platform.url(), ""));
    settle();
  }

  Page page() {
    return page;
  }

  /** The path of the page that is open. */
  String here() {
    return page.url().replace(Platform.url(), "").replaceAll("[?#].*", "");
  }

  void open(String path) {
    page.navigate(path);
    settle();
  }

  /** What is frozen or built takes its time: a press may take minutes from now on. */
  void patiently() {
    page.setDefaultTimeout(MINUTES_MILLIS);
  }

  /** Opens what is folded on the page, as somebody does who presses every triangle. */
  void unfold() {
    page.evaluate("() => document.querySelectorAll('main details').forEach(d => d.open = true)");
  }

  /** The form that is sent to an address with this end. */
  Locator form(String end) {
    return page.locator("main form[hx-post$='" + end + "']").first();
  }

  /** Sends a form by its own button. */
  void send(Locator form) {
    press(form.locator("button[type=submit]").first());
  }

  Locator field(String name) {
    return page.locator("main [name='" + name + "']").first();
  }

  void fill(String name, String value) {
    field(name).fill(value);
  }

  /** The value of the first choice whose words contain these. */
  String option(String name, String words) {
    return field(name)
        .locator("option")
        .filter(new Locator.FilterOptions().setHasText(words))
        .first()
        .getAttribute("value");
  }

  void choose(String name, String value) {
    field(name).selectOption(value);
  }

  /** Types into a field that searches and takes the first it finds. */
  void lookUp(String name, String words) {
    Locator field = page.locator("[data-field='" + name + "']");
    field.locator("[role=combobox]").fill(words);
    field.locator("[role=option]").first().click();
  }

  /** Presses and waits for the page that comes after: what is done brings a fresh one. */
  void press(String button) {
    press(
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
            .first());
  }

  void press(Locator button) {
    page.evaluate("() => { window.before = true; }");
    boolean asks = button.getAttribute("hx-confirm") != null;
    button.click();
    if (asks) {
      page.locator("#portal-confirm[open] [data-confirm-yes]").click();
    }
    page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    settle();
  }

  /** Presses and waits until the portal says what was done. */
  void press(String button, String said) {
    press(button);
    assertThat(page.locator("body")).containsText(said, PATIENTLY);
  }

  /** Presses and waits until the page of what was made is open. */
  String make(String button, String kind) {
    press(button);
    assertThat(page).hasURL(Pattern.compile(".*/" + kind + "/[0-9a-f-]{36}"));
    return here();
  }

  void settle() {
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  /** A picture for the guide, of a page that fits and that axe finds nothing at. */
  void picture(String name) {
    page.evaluate("window.scrollTo(0, 0)");
    screen.check(page, pictures.getFileName() + "-" + name);
    page.screenshot(new Page.ScreenshotOptions().setPath(pictures.resolve(name + ".png")));
  }

  /** What was on the screen last: where a walk has stopped is seen there. */
  @Override
  public void close() {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", "last-" + System.nanoTime() + ".png"))
            .setFullPage(true));
    screen.close();
  }
}
