package ru.traektoria.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.gateway.Cast.PASSWORD;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.gateway.account.application.Accounts;

/** How people come in, stay and go. */
@GatewayTest
class SignInTest {

  @Autowired private Cast cast;
  @Autowired private Accounts accounts;

  @BeforeEach
  void everythingIsUp() {
    cast.closeBreakers();
  }

  @Test
  void whoeverHasNoSessionIsLedToSignInAndBack() {
    Browser browser = cast.browser();
    var away = browser.get("/staff/teachers?q=a");
    assertThat(away.status()).isEqualTo(302);
    assertThat(away.header("Location")).endsWith("/sign-in?return=%2Fstaff%2Fteachers%3Fq%3Da");

    cast.person("METHODIST");
    var back =
        browser.signIn(
            "methodist@cast.test", PASSWORD, "/sign-in?return=%2Fstaff%2Fteachers%3Fq%3Da");
    assertThat(back.header("Location")).endsWith("/staff/teachers?q=a");
    assertThat(browser.get("/staff/teachers?q=a").status()).isEqualTo(200);
  }

  @Test
  void nobodyIsLedToAnotherSite() {
    cast.person("METHODIST");
    for (String trap :
        new String[] {"https%3A%2F%2Fevil.test", "%2F%2Fevil.test", "%2F%5Cevil.test"}) {
      var answer =
          cast.browser().signIn("methodist@cast.test", PASSWORD, "/sign-in?return=" + trap);
      assertThat(answer.header("Location")).as(trap).doesNotContain("evil");
    }
  }

  @Test
  void theSessionGetsANewIdAtSignInAndItsCookieIsHidden() {
    Browser browser = cast.browser();
    browser.get("/sign-in");
    String before = browser.cookie("TRAEKTORIA");
    cast.person("METHODIST");
    var answer = browser.signIn("METHODIST@cast.test", PASSWORD);

    assertThat(answer.response().headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("TRAEKTORIA=")
                    .contains("HttpOnly")
                    .contains("SameSite=Lax"));
    assertThat(browser.cookie("TRAEKTORIA")).isNotBlank().isNotEqualTo(before);
  }

  @Test
  void aWrongPasswordAndAnUnknownLoginSoundTheSame() {
    cast.person("METHODIST");
    Browser browser = cast.browser();
    var wrong = browser.signIn("methodist@cast.test", "не тот пароль");
    var unknown = browser.signIn("nobody@cast.test", "не тот пароль");

    assertThat(wrong.header("Location")).isEqualTo(unknown.header("Location"));
    assertThat(browser.get("/sign-in?failed").text()).contains("Адрес почты или пароль не подошли");
  }

  @Test
  void guessingIsSlowedDownEvenForLoginsThatDoNotExist() {
    Browser browser = cast.browser();
    for (int i = 0; i < 5; i++) {
      browser.signIn("guessed@cast.test", "догадка " + i);
    }
    assertThat(browser.signIn("guessed@cast.test", "догадка").header("Location"))
        .contains("/sign-in?wait=");
    assertThat(browser.get("/sign-in?wait=15").text()).contains("Подождите 15 минут");
  }

  @Test
  void aSignInFormOfAnotherSiteIsRefused() {
    cast.person("METHODIST");
    var answer =
        cast.browser()
            .send(
                "POST",
                "/sign-in",
                "application/x-www-form-urlencoded",
                ("login=methodist@cast.test&password=x").getBytes());
    assertThat(answer.status()).isEqualTo(403);
  }

  @Test
  void aWriteWithoutTheHeaderIsRefusedAndReachesNobody() {
    Browser methodist = cast.signedIn("METHODIST");
    var answer =
        methodist.send(
            "POST", "/staff/forged", "application/x-www-form-urlencoded", "a=1".getBytes());

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text()).contains("ничего не записано");
    assertThat(Neighbours.STAFF.seen("/staff/forged")).isEmpty();
    assertThat(methodist.post("/staff/forged", "a=1").status()).isEqualTo(200);
  }

  @Test
  void theTokenAgainstForgeryInTheBodyDoesNotCountForServices() {
    Browser methodist = cast.signedIn("METHODIST");
    String body = "_csrf=" + methodist.cookie("XSRF-TOKEN");
    assertThat(
            methodist
                .send("POST", "/staff/body", "application/x-www-form-urlencoded", body.getBytes())
                .status())
        .isEqualTo(403);
  }

  @Test
  void afterSignOutTheSessionIsOver() {
    Browser methodist = cast.signedIn("METHODIST");
    methodist.get("/");
    assertThat(methodist.post("/logout", "").status()).isEqualTo(302);
    assertThat(methodist.get("/staff/teachers").status()).isEqualTo(302);
  }

  @Test
  void aFragmentOfAnExpiredSessionSendsTheWholePageToSignIn() {
    var answer =
        cast.browser()
            .with("HX-Request", "true")
            .with("HX-Current-URL", cast.base() + "/routes/7?tab=steps")
            .get("/staff/fragments/teacher/1");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("HX-Redirect"))
        .isEqualTo("/sign-in?return=%2Froutes%2F7%3Ftab%3Dsteps");
  }

  @Test
  void aBlockedAccountIsOutAndCannotComeBack() {
    Browser leaver = cast.signedInAs("leaver", List.of(Cast.grant("EXPERT")));
    assertThat(leaver.get("/").status()).isEqualTo(200);
    accounts.change(accounts.byLogin("leaver@cast.test").orElseThrow().blocked(true));

    assertThat(cast.browser().signIn("leaver@cast.test", PASSWORD).header("Location"))
        .contains("failed");
  }

  @Test
  void everyAnswerTellsTheBrowserToTrustNobodyElse() {
    var page = cast.browser().get("/sign-in");

    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-eval");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(page.header("Permissions-Policy")).contains("camera=()");
    assertThat(cast.signedIn("METHODIST").get("/staff/teachers").header("Content-Security-Policy"))
        .as("also on what services answer")
        .contains("frame-ancestors 'none'");
  }
}
