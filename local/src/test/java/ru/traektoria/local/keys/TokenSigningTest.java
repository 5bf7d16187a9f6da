package ru.traektoria.local.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.traektoria.local.console.CannotRun;

class TokenSigningTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Claims SCHOOL_LEAD =
      new Claims(
          "завуч",
          List.of("SCHOOL_LEAD"),
          Optional.of("r1"),
          Optional.of("m1"),
          Optional.of("o1"),
          Optional.empty());

  @TempDir Path folder;

  @Test
  void aTokenCarriesRolesAndScopesAndIsSignedWithTheGatewaysKey() throws Exception {
    Keys keys = new Keys(folder);
    keys.ensure();
    String token = new TokenSigning(keys, "http://127.0.0.1:8080").sign(SCHOOL_LEAD, NOON);

    SignedJWT parsed = SignedJWT.parse(token);
    assertThat(parsed.verify(new RSASSAVerifier(keys.signingKey().toPublicJWK()))).isTrue();
    assertThat(parsed.getHeader().getKeyID()).isEqualTo(keys.signingKey().getKeyID());
    assertThat(parsed.getJWTClaimsSet().getIssuer()).isEqualTo("http://127.0.0.1:8080");
    assertThat(parsed.getJWTClaimsSet().getStringListClaim("roles")).containsExactly("SCHOOL_LEAD");
    assertThat(parsed.getJWTClaimsSet().getStringClaim("organisation")).isEqualTo("o1");
    assertThat(parsed.getJWTClaimsSet().getClaim("teacherId")).isNull();
    assertThat(parsed.getJWTClaimsSet().getExpirationTime())
        .isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
  }

  @Test
  void theSecretsAreMadeOnceAndReadableByTheirOwnerAlone() throws Exception {
    Keys keys = new Keys(folder);
    keys.ensure();
    String kid = keys.signingKey().getKeyID();
    byte[] snils = Files.readAllBytes(folder.resolve("snils.key"));
    keys.ensure();

    assertThat(keys.signingKey().getKeyID()).isEqualTo(kid);
    assertThat(Files.readAllBytes(folder.resolve("snils.key"))).isEqualTo(snils).hasSize(64);
    for (String file : List.of("gateway.jwk.json", "snils.key")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void withoutAFirstStartThereIsNoTokenButAClearSentence() {
    TokenSigning signing = new TokenSigning(new Keys(folder), "http://127.0.0.1:8080");
    assertThatThrownBy(() -> signing.sign(SCHOOL_LEAD, NOON))
        .isInstanceOf(CannotRun.class)
        .hasMessageContaining("сначала запустите платформу");
  }
}
