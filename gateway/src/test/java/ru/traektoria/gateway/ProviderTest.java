package ru.traektoria.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

/** The region's single sign-on says who somebody is; what he may do, our accounts say. */
@GatewayTest
class ProviderTest {

  @Autowired private Cast cast;

  @Test
  void whoeverIsKnownComesInAndReturnsWhereHeWanted() {
    cast.person("METHODIST");
    Browser browser = cast.browser();
    var answer =
        through(browser, "methodist@cast.test", true, "/sign-in/region?return=%2Fstaff%2Fa");

    assertThat(answer.header("Location")).isEqualTo("/staff/a");
    assertThat(browser.get("/").text()).contains("Что опаздывает");
  }

  @Test
  void whoeverHasNoAccountStaysOutside() {
    Browser browser = cast.browser();
    var answer = through(browser, "unknown@elsewhere.test", true, "/sign-in/region");

    assertThat(answer.header("Location")).isEqualTo("/sign-in?stranger");
    assertThat(browser.get("/").status()).isEqualTo(302);
    assertThat(browser.get("/sign-in?stranger").text()).contains("Попросите приглашение");
  }

  @Test
  void anAddressTheProviderHasNotVerifiedDoesNotCount() {
    cast.person("METHODIST");
    Browser browser = cast.browser();
    var answer = through(browser, "methodist@cast.test", false, "/sign-in/region");

    assertThat(answer.header("Location")).isEqualTo("/sign-in?stranger");
    assertThat(browser.get("/").status()).isEqualTo(302);
  }

  private static Browser.Page through(
      Browser browser, String email, boolean verified, String entrance) {
    assertThat(browser.get("/sign-in").text()).contains("Войти через единый вход");
    String toProvider = browser.get(browser.get(entrance).header("Location")).header("Location");
    assertThat(toProvider).startsWith(Neighbours.PROVIDER.issuer() + "/authorize");
    var query = UriComponentsBuilder.fromUriString(toProvider).build().getQueryParams();
    Neighbours.PROVIDER.vouch(email, verified, query.getFirst("nonce"));
    return browser.get("/login/oauth2/code/region?code=x&state=" + query.getFirst("state"));
  }
}
