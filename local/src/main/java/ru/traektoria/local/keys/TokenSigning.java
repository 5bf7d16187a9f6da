package ru.traektoria.local.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/**
 * Signs access tokens with the gateway's key (local mode only: who reads the key is the operator).
 */
public final class TokenSigning {

  private static final Duration VALID = Duration.ofHours(12);

  private final Keys keys;
  private final String issuer;

  public TokenSigning(Keys keys, String issuer) {
    this.keys = keys;
    this.issuer = issuer;
  }

  /** A bearer token (RS256) that is valid for twelve hours from now. */
  public String sign(Claims claims, Instant now) {
    RSAKey key = keys.signingKey();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID(key.getKeyID())
            .type(JOSEObjectType.JWT)
            .build();
    SignedJWT token = new SignedJWT(header, payload(claims, now));
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException unusable) {
      throw new IllegalStateException("The signing key cannot sign", unusable);
    }
    return token.serialize();
  }

  private JWTClaimsSet payload(Claims claims, Instant now) {
    JWTClaimsSet.Builder payload =
        new JWTClaimsSet.Builder()
            .jwtID(UUID.randomUUID().toString())
            .issuer(issuer)
            .subject(claims.subject())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(VALID)))
            .claim("scope", "api")
            .claim("roles", claims.roles());
    claims.region().ifPresent(region -> payload.claim("region", region));
    claims.municipality().ifPresent(id -> payload.claim("municipality", id));
    claims.organisation().ifPresent(id -> payload.claim("organisation", id));
    claims.teacher().ifPresent(id -> payload.claim("teacherId", id));
    return payload.build();
  }
}
