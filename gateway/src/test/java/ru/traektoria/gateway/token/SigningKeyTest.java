package ru.traektoria.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

  @TempDir private Path folder;

  @Test
  void theKeySurvivesRestarts() throws Exception {
    RSAKey first = SigningKey.in(folder.resolve("keys"));
    RSAKey second = SigningKey.in(folder.resolve("keys"));

    assertThat(second.getKeyID()).isEqualTo(first.getKeyID());
    assertThat(second.isPrivate()).isTrue();
    Path file = folder.resolve("keys").resolve(SigningKey.FILE);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aPublicKeyOrNonsenseIsNotSignedWith() throws Exception {
    RSAKey key = SigningKey.in(folder);
    Files.writeString(folder.resolve(SigningKey.FILE), key.toPublicJWK().toJSONString());
    assertThatThrownBy(() -> SigningKey.in(folder)).hasMessageContaining("no private key");

    Files.writeString(folder.resolve(SigningKey.FILE), "не ключ");
    assertThatThrownBy(() -> SigningKey.in(folder)).hasMessageContaining("not a signing key");
  }
}
