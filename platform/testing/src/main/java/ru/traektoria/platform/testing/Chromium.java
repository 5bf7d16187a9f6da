package ru.traektoria.platform.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One browser for all tests of a JVM: starting it takes longer than most pages. */
final class Chromium {

  private static final Path WHOLE = Path.of("/usr/bin/chromium");

  /**
   * The same engine without a window's parts: opens a page in half the time, where it is there. Its
   * date fields speak English alone, so pictures for people are taken by the whole one.
   */
  private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");

  static final Browser STARTED = started();

  /** Date fields speak the language of the system, not of the page. */
  private static Map<String, String> russian() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("LANGUAGE", "ru");
    return environment;
  }

  private static boolean forPeople() {
    return Boolean.getBoolean("traektoria.shots") || Boolean.getBoolean("traektoria.year");
  }

  private static Browser started() {
    Map<String, String> noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(noDownload));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Files.exists(SHELL) && !forPeople() ? SHELL : WHOLE)
                .setEnv(russian())
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }
}
