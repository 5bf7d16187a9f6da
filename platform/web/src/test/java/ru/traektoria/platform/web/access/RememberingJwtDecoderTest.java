package ru.traektoria.platform.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class RememberingJwtDecoderTest {

  private final List<String> checked = new ArrayList<>();
  private Instant expires = Instant.now().plusSeconds(600);
  private final JwtDecoder decoder = new RememberingJwtDecoder(this::signature);

  @Test
  void theSignatureOfATokenIsCheckedOnce() {
    Jwt first = decoder.decode("anna");
    assertThat(decoder.decode("anna")).isSameAs(first);
    decoder.decode("boris");
    assertThat(checked).containsExactly("anna", "boris");
  }

  @Test
  void aKnownTokenThatExpiredIsRefused() {
    expires = Instant.now().minusSeconds(600);
    assertThatThrownBy(() -> decoder.decode("anna")).isInstanceOf(JwtValidationException.class);
    assertThatThrownBy(() -> decoder.decode("anna")).isInstanceOf(JwtValidationException.class);
  }

  @Test
  void aRefusedTokenIsAskedAboutAgain() {
    assertThatThrownBy(() -> decoder.decode("forged")).isInstanceOf(BadJwtException.class);
    assertThatThrownBy(() -> decoder.decode("forged")).isInstanceOf(BadJwtException.class);
    assertThat(checked).containsExactly("forged", "forged");
  }

  private Jwt signature(String token) {
    checked.add(token);
    if (token.equals("forged")) {
      throw new BadJwtException("the signature does not fit");
    }
    return Jwt.withTokenValue(token)
        .header("alg", "RS256")
        .subject(token)
        .issuedAt(expires.minusSeconds(900))
        .expiresAt(expires)
        .build();
  }
}
