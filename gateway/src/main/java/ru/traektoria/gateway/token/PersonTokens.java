package ru.traektoria.gateway.token;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;
import ru.traektoria.gateway.account.model.Account;
import ru.traektoria.gateway.account.model.Capacity;
import ru.traektoria.gateway.account.model.Identity;

/**
 * Short-lived tokens that tell the services who is looking. They never reach the browser. Their
 * times are real time: a demonstration's shifted day does not move them.
 */
@Component
public class PersonTokens {

  /** How long a token is good for; a changed role takes effect at the latest then. */
  public static final Duration TERM = Duration.ofMinutes(5);

  private final JwtEncoder encoder;
  private final String issuer;

  PersonTokens(JwtEncoder encoder, @Value("${traektoria.issuer}") String issuer) {
    this.encoder = encoder;
    this.issuer = issuer;
  }

  /** A new token for an account in its first capacity, with its roles as they are now. */
  public Jwt of(Account account) {
    return of(account, Capacity.of(account.grants()).get(0));
  }

  /** A new token for an account that acts in one of its capacities. */
  public Jwt of(Account account, Capacity capacity) {
    Identity identity = capacity.identity();
    Instant now = Instant.now();
    JwtClaimsSet.Builder claims =
        JwtClaimsSet.builder()
            .issuer(issuer)
            .subject(account.id())
            .issuedAt(now)
            .expiresAt(now.plus(TERM))
            .claim("name", account.displayName())
            .claim("roles", identity.roles());
    claim(claims, "region", identity.region());
    claim(claims, "municipality", identity.municipality());
    claim(claims, "organisation", identity.organisation());
    claim(claims, "teacherId", identity.teacherId());
    return encoder.encode(
        JwtEncoderParameters.from(
            JwsHeader.with(SignatureAlgorithm.RS256).build(), claims.build()));
  }

  private static void claim(JwtClaimsSet.Builder claims, String name, String value) {
    if (value != null) {
      claims.claim(name, value);
    }
  }
}
