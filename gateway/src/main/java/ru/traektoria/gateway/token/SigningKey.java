package ru.traektoria.gateway.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import ru.traektoria.gateway.secret.SecretFile;

/**
 * The one key that signs (architecture.md §7): a private RSA key as JWK in {@code gateway.jwk.json}
 * that only its owner may read. It is made when it is missing and survives restarts.
 */
final class SigningKey {

  static final String FILE = "gateway.jwk.json";
  private static final int BITS = 2048;

  private SigningKey() {}

  static RSAKey in(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (Files.notExists(file)) {
      SecretFile.write(file, fresh().toJSONString().getBytes(StandardCharsets.UTF_8));
    }
    try {
      RSAKey key = JWK.parse(Files.readString(file)).toRSAKey();
      if (!key.isPrivate()) {
        throw new IllegalStateException(file + " holds no private key");
      }
      return key;
    } catch (ParseException e) {
      throw new IllegalStateException(file + " is not a signing key", e);
    }
  }

  private static RSAKey fresh() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("This JDK cannot make RSA keys", e);
    }
  }
}
