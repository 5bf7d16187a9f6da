package ru.traektoria.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.traektoria.acceptance.Platform;
import ru.traektoria.acceptance.Town;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;

/**
 * An expert from outside: the methodist names him on the page of the jury, which hands him over to
 * the invitations of the gateway; by that one link he sets a password, signs in on a phone, stands
 * before the works and sees nothing else.
 */
@ExtendWith(Platform.class)
class InvitedExpertTest {

  private static final String CONTESTS = "/api/v1/activities/contests";
  private static final String PASSWORD = "три зелёных клёна";

  private final Town town = Town.founded("Конкурсный район");
  private final Api methodist = town.methodist();
  private final String suffix = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void oneLinkLeadsFromTheJurysPageThroughTheDoorToTheWorks() {
    String contest = announced("Учитель года");
    String elsewhere = announced("Другой конкурс");
    try (Screen screen = new Screen(Platform.url())) {
      Page desk = Visitor.signedIn(screen, methodistsLink(), login("methodist"), Screen.DESK);
      String link = invited(desk, contest);
      Page phone = screen.open(screen.device(Screen.PHONE), link);
      assertThat(phone.locator("body")).containsText("Учитель года");
      phone.locator("#password").fill(PASSWORD);
      phone.locator("#again").fill(PASSWORD);
      phone.locator("button[type=submit]").click();
      phone.waitForURL(url -> url.contains("/sign-in"));
      phone.locator("#login").fill(login("expert"));
      phone.locator("#password").fill(PASSWORD);
      phone.locator("button[type=submit]").first().click();
      phone.waitForURL(url -> url.contains("/activities/contests/desk"));
      assertThat(phone.locator("h1")).containsText("Работы на оценку");
      screen.check(phone, "expert-desk");

      assertThat(status(phone, "/activities/contests/" + contest)).isEqualTo(200);
      assertThat(status(phone, "/activities/contests/" + elsewhere)).isEqualTo(404);
      assertThat(status(phone, "/activities/contests/" + contest + "/jury")).isEqualTo(403);
      assertThat(status(phone, "/invitations/new")).isEqualTo(403);
      desk.navigate("/activities/contests/" + contest + "/jury");
      assertThat(desk.locator("main")).containsText("Ёлкин О'Нил");
      assertThat(desk.content()).doesNotContain(login("expert"));
    }
  }

  /** Names the expert on the page of the jury; answers the link that the gateway shows. */
  private String invited(Page desk, String contest) {
    desk.navigate("/activities/contests/" + contest + "/jury");
    desk.locator("#outsider [name=name]").fill("Ёлкин О'Нил");
    desk.locator("#outsider [name=post]").fill("Институт развития образования");
    desk.locator("#outsider [name=email]").fill(login("expert"));
    desk.locator("#outsider [type=submit]").click();
    desk.locator("#invitation-link").waitFor();
    return desk.locator("#invitation-link").inputValue();
  }

  private static int status(Page page, String path) {
    return page.navigate(Platform.url() + path).status();
  }

  private String announced(String title) {
    Map<String, Object> terms = new HashMap<>();
    terms.put("title", title);
    terms.put("level", "MUNICIPAL");
    terms.put("nominations", List.of("Учитель года"));
    terms.put("winners", 1);
    terms.put("prizes", 1);
    terms.put(
        "window",
        Map.of(
            "opens", Platform.today().minusDays(20) + "T09:00",
            "deadline", Platform.today().plusDays(8) + "T23:59"));
    terms.put("stages", List.of(stage()));
    Api.Answer made = methodist.post(CONTESTS, terms);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String id = made.json().get("id").asString();
    String path = CONTESTS + "/" + id;
    Api.Answer opened =
        methodist
            .with("If-Match", methodist.get(path).header("ETag"))
            .post(path + "/opening", Map.of());
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
    return id;
  }

  private static Map<String, Object> stage() {
    String day = Platform.today().plusDays(10).toString();
    Map<String, Object> stage = new HashMap<>();
    stage.put("title", "Заочный этап");
    stage.put("format", "REMOTE");
    stage.put("blind", true);
    stage.put("from", day);
    stage.put("to", day);
    stage.put("resultOn", day);
    stage.put("perWork", 1);
    stage.put("advance", 1);
    stage.put(
        "criteria", List.of(Map.of("code", "К1", "name", "Замысел", "weight", 1, "most", 10)));
    return stage;
  }

  private String login(String who) {
    return who + "-" + suffix + "@example.org";
  }

  private String methodistsLink() {
    Map<String, Object> wanted =
        Map.of(
            "login",
            login("methodist"),
            "displayName",
            "Методист",
            "grants",
            List.of(Map.of("role", "METHODIST", "municipality", town.id())));
    Api.Answer answer = Platform.as("ADMIN").post("/api/v1/gateway/invitations", wanted);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().get("link").asString();
  }
}
