package ru.traektoria.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Tokens of people for tests, signed by an issuer of the tests' own that serves its keys. */
public final class Tokens {

  private static final RSAKey KEY = key();
  private static final String ISSUER = serve();

  private Tokens() {}

  /** The issuer's address; its keys are at {@code /oauth2/jwks}. */
  public static String issuer() {
    return ISSUER;
  }

  /** A methodist of the municipality. */
  public static String methodist(String municipality) {
    return token("METHODIST", null, municipality, null, null);
  }

  /** A school deputy of the organisation. */
  public static String schoolLead(String municipality, String organisation) {
    return token("SCHOOL_LEAD", null, municipality, organisation, null);
  }

  /** A teacher. */
  public static String teacher(String municipality, String organisation, String teacher) {
    return token("TEACHER", null, municipality, organisation, teacher);
  }

  /** An official of the municipality. */
  public static String official(String municipality) {
    return token("OFFICIAL", null, municipality, null, null);
  }

  /** The regional centre. */
  public static String region(String region) {
    return token("REGION", region, null, null, null);
  }

  /** The operator. */
  public static String admin() {
    return token("ADMIN", null, null, null, null);
  }

  /** Any role; claims that are null are left out. */
  public static String token(
      String role, String region, String municipality, String organisation, String teacher) {
    return signed(claims(role, region, municipality, organisation, teacher, Duration.ofHours(1)));
  }

  /** A token that ran out an hour ago. */
  public static String expired(String role, String municipality) {
    return signed(claims(role, null, municipality, null, null, Duration.ofHours(-1)));
  }

  private static JWTClaimsSet claims(
      String role,
      String region,
      String municipality,
      String organisation,
      String teacher,
      Duration life) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .subject(teacher == null ? "test-" + role : teacher)
            .claim("name", "Проверка " + role)
            .claim("roles", List.of(role))
            .issueTime(Date.from(Instant.now().minusSeconds(7200)))
            .expirationTime(Date.from(Instant.now().plus(life)));
    claim(claims, "region", region);
    claim(claims, "municipality", municipality);
    claim(claims, "organisation", organisation);
    claim(claims, "teacherId", teacher);
    return claims.build();
  }

  private static void claim(JWTClaimsSet.Builder claims, String name, String value) {
    if (value != null) {
      claims.claim(name, value);
    }
  }

  private static String signed(JWTClaimsSet claims) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(), claims);
      token.sign(new RSASSASigner(KEY));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("tests").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String serve() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/oauth2/jwks",
          exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
          });
      server.start();
      return "http://127.0.0.1:" + server.getAddress().getPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
