package ru.traektoria.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.testing.Api.Answer;
import tools.jackson.databind.JsonNode;

/** One issuer, one key, and no way to have a token made for the asking. */
@GatewayTest
class TokenTest {

  @Autowired private Cast cast;

  @Test
  void aProgramWithoutATokenIsToldSoAsAProblem() {
    Answer answer = cast.api().get("/api/v1/staff/teachers");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(answer.json().get("title").asString()).isEqualTo("Нужен вход");
  }

  @Test
  void aTokenOfAnotherKeyIsRefused() throws Exception {
    RSAKey other = new RSAKeyGenerator(2048).keyID("other").generate();
    assertThat(asked(signed(other, Neighbours.ISSUER, 600))).isEqualTo(401);
  }

  @Test
  void anExpiredTokenAndOneOfAnotherIssuerAreRefused() throws Exception {
    RSAKey own = ownKey();
    assertThat(asked(signed(own, Neighbours.ISSUER, -600))).isEqualTo(401);
    assertThat(asked(signed(own, "http://elsewhere", 600))).isEqualTo(401);
    assertThat(asked(signed(own, Neighbours.ISSUER, 600)))
        .as("signed elsewhere with the same key, as ./run token does")
        .isEqualTo(200);
  }

  @Test
  void theKeyIsPublishedWithoutItsSecretAndItsFileIsTheOwnersAlone() throws Exception {
    JsonNode key = cast.api().get("/oauth2/jwks").json().get("keys").get(0);
    assertThat(key.get("kid").asString()).isEqualTo(ownKey().getKeyID());
    assertThat(key.has("d")).isFalse();

    var file = Neighbours.DATA.resolve("keys/gateway.jwk.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void theSessionsTokenSaysWhoLooks() throws Exception {
    cast.signedIn("TEACHER").get("/activities/mine");

    String bearer = Neighbours.OTHERS.seen("/activities/mine").get(0).header("Authorization");
    JWTClaimsSet claims = SignedJWT.parse(bearer.substring(7)).getJWTClaimsSet();
    assertThat(claims.getIssuer()).isEqualTo(Neighbours.ISSUER);
    assertThat(claims.getStringListClaim("roles")).containsExactly("TEACHER");
    assertThat(claims.getStringClaim("region")).isEqualTo("r1");
    assertThat(claims.getStringClaim("municipality")).isEqualTo("m1");
    assertThat(claims.getStringClaim("organisation")).isEqualTo("o1");
    assertThat(claims.getStringClaim("teacherId")).isEqualTo("t1");
    assertThat(claims.getStringClaim("name")).isEqualTo("Лицо TEACHER");
    assertThat(claims.getSubject()).isEqualTo("id-teacher@cast.test");
    long minutes =
        (claims.getExpirationTime().getTime() - claims.getIssueTime().getTime()) / 60_000;
    assertThat(minutes).isEqualTo(5);
  }

  @Test
  void aTokenIsMadeOncePerSessionNotPerRequest() {
    Browser methodist = cast.signedIn("METHODIST");
    methodist.get("/activities/one");
    methodist.get("/activities/two");

    assertThat(Neighbours.OTHERS.seen("/activities/one").get(0).header("Authorization"))
        .isEqualTo(Neighbours.OTHERS.seen("/activities/two").get(0).header("Authorization"));
  }

  @Test
  void aMachineGetsATokenOfItsRegionForItsSecret() throws Exception {
    Answer made =
        cast.program("ADMIN")
            .post(
                "/api/v1/gateway/clients",
                Map.of("id", "cnppm-exchange", "name", "ЦНППМ", "region", "r1"));
    assertThat(made.status()).isEqualTo(201);
    String secret = made.json().get("clientSecret").asString();

    Answer refused = ask("cnppm-exchange", "wrong");
    assertThat(refused.status()).isEqualTo(401);

    Answer given = ask("cnppm-exchange", secret);
    assertThat(given.status()).isEqualTo(200);
    String token = given.json().get("access_token").asString();
    JWTClaimsSet claims = SignedJWT.parse(token).getJWTClaimsSet();
    assertThat(claims.getStringListClaim("roles")).containsExactly("REGION");
    assertThat(claims.getStringClaim("region")).isEqualTo("r1");
    assertThat(cast.api().as(token).get("/api/v1/staff/machine").status()).isEqualTo(200);

    assertThat(cast.program("ADMIN").delete("/api/v1/gateway/clients/cnppm-exchange").status())
        .isEqualTo(204);
    assertThat(ask("cnppm-exchange", secret).status()).isEqualTo(401);
  }

  @Test
  void onlyTheOperatorKeepsClients() {
    assertThat(cast.program("METHODIST").get("/api/v1/gateway/clients").status()).isEqualTo(403);
    assertThat(cast.program("REGION").get("/api/v1/gateway/clients").status()).isEqualTo(403);
  }

  private Answer ask(String id, String secret) {
    String basic =
        Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
    return cast.api()
        .with("Authorization", "Basic " + basic)
        .form("/oauth2/token", "grant_type=client_credentials");
  }

  private int asked(String token) {
    return cast.api().as(token).get("/api/v1/staff/asked").status();
  }

  private static RSAKey ownKey() throws Exception {
    return JWK.parse(Files.readString(Neighbours.DATA.resolve("keys/gateway.jwk.json"))).toRSAKey();
  }

  private static String signed(RSAKey key, String issuer, int seconds) throws Exception {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
            new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("elsewhere")
                .claim("roles", List.of("METHODIST"))
                .issueTime(Date.from(Instant.now().minusSeconds(3_600)))
                .expirationTime(Date.from(Instant.now().plusSeconds(seconds)))
                .build());
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }
}
