package ru.traektoria.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/staff/teachers?q=%D0%90&page=2", "/monitoring/tables/track1"})
  void ownPathsAreKept(String path) {
    assertThat(ReturnAddress.of(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.test/",
        "//evil.test",
        "/\\evil.test",
        "\\\\evil.test",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=1",
        "/a\\b",
        "/sign-in?return=/",
        "/api/v1/staff/teachers",
        ""
      })
  void everythingElseLeadsHome(String trap) {
    assertThat(ReturnAddress.of(trap)).isEqualTo("/");
  }

  @Test
  void nothingAndTooMuchLeadHome() {
    assertThat(ReturnAddress.of(null)).isEqualTo("/");
    assertThat(ReturnAddress.of("/" + "a".repeat(2_000))).isEqualTo("/");
    assertThat(ReturnAddress.ofPage("http://portal.test/routes/7?tab=1"))
        .isEqualTo("/routes/7?tab=1");
    assertThat(ReturnAddress.ofPage("not a url at all")).isEqualTo("/");
    assertThat(ReturnAddress.ofPage("mailto:a@b.test")).isEqualTo("/");
  }
}
