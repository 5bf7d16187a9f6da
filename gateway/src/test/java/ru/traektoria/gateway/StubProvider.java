package ru.traektoria.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** An identity provider that vouches for whomever the test tells it to. */
final class StubProvider {

  private final HttpServer server;
  private final RSAKey key;
  private volatile String email;
  private volatile boolean verified;
  private volatile String nonce;

  private StubProvider(HttpServer server, RSAKey key) {
    this.server = server;
    this.key = key;
  }

  static StubProvider start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      StubProvider stub =
          new StubProvider(server, new RSAKeyGenerator(2048).keyID("provider").generate());
      server.createContext(
          "/.well-known/openid-configuration", exchange -> send(exchange, stub.metadata()));
      server.createContext(
          "/jwks", exchange -> send(exchange, new JWKSet(stub.key.toPublicJWK()).toString()));
      server.createContext("/token", exchange -> send(exchange, stub.tokens()));
      server.start();
      return stub;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Whom it vouches for next, and with which nonce of the request. */
  void vouch(String nextEmail, boolean nextVerified, String nextNonce) {
    email = nextEmail;
    verified = nextVerified;
    nonce = nextNonce;
  }

  private String metadata() {
    return """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
         "jwks_uri":"%1$s/jwks","response_types_supported":["code"],
         "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}"""
        .formatted(issuer());
  }

  private String tokens() {
    try {
      SignedJWT id =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("provider").build(),
              new JWTClaimsSet.Builder()
                  .issuer(issuer())
                  .subject("someone")
                  .audience("traektoria")
                  .claim("nonce", nonce)
                  .claim("email", email)
                  .claim("email_verified", verified)
                  .issueTime(new Date())
                  .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                  .build());
      id.sign(new RSASSASigner(key));
      return "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\""
          + id.serialize()
          + "\"}";
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void send(HttpExchange exchange, String json) throws IOException {
    try (exchange) {
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      exchange.getRequestBody().readAllBytes();
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
