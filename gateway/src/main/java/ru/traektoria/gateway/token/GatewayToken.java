package ru.traektoria.gateway.token;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/**
 * The gateway's own token: without a role for what is open to everybody, such as menus, and as the
 * operator for names of places. It never leaves towards a caller.
 */
@Component
public class GatewayToken {

  private static final Duration TERM = Duration.ofMinutes(1);

  private final JwtEncoder encoder;
  private final String issuer;

  GatewayToken(JwtEncoder encoder, @Value("${traektoria.issuer}") String issuer) {
    this.encoder = encoder;
    this.issuer = issuer;
  }

  /** A new one without any role, good for a minute. */
  public String next() {
    return with(List.of());
  }

  /** A new one that may read names of municipalities and organisations. */
  public String asOperator() {
    return with(List.of("ADMIN"));
  }

  private String with(List<String> roles) {
    Instant now = Instant.now();
    JwtClaimsSet claims =
        JwtClaimsSet.builder()
            .issuer(issuer)
            .subject("gateway")
            .claim("roles", roles)
            .issuedAt(now)
            .expiresAt(now.plus(TERM))
            .build();
    return encoder
        .encode(JwtEncoderParameters.from(JwsHeader.with(SignatureAlgorithm.RS256).build(), claims))
        .getTokenValue();
  }
}
