package ru.traektoria.platform.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Checks the signature of a token once: the same token comes with every click of its owner, and the
 * check took a third of the gateway's time. Whether it has expired is asked every time; a token
 * that was refused is not remembered.
 */
public final class RememberingJwtDecoder implements JwtDecoder {

  private static final int TOKENS = 10_000;
  private static final Duration REMEMBERED = Duration.ofMinutes(5);

  private final JwtDecoder decoder;
  private final JwtTimestampValidator times = new JwtTimestampValidator();
  private final Cache<String, Jwt> known =
      Caffeine.newBuilder().maximumSize(TOKENS).expireAfterWrite(REMEMBERED).build();

  /** Asks the given decoder about every token that is not known yet. */
  public RememberingJwtDecoder(JwtDecoder decoder) {
    this.decoder = decoder;
  }

  @Override
  public Jwt decode(String token) {
    Jwt jwt = known.get(token, decoder::decode);
    OAuth2TokenValidatorResult result = times.validate(jwt);
    if (result.hasErrors()) {
      throw new JwtValidationException("the token has expired", result.getErrors());
    }
    return jwt;
  }
}
