package ru.traektoria.local.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.text.ParseException;
import ru.traektoria.local.console.CannotRun;

/**
 * The secrets of an installation: made at the first start, readable by their owner alone (0600),
 * never replaced. {@code gateway.jwk.json} signs tokens; {@code snils.key} (64 random bytes) guards
 * СНИЛС.
 */
public final class Keys {

  private static final String SIGNING = "gateway.jwk.json";
  private static final String SNILS = "snils.key";
  private static final int SNILS_BYTES = 64;
  private static final int RSA_BITS = 2048;

  private final Path folder;

  public Keys(Path folder) {
    this.folder = folder;
  }

  /** Makes what is missing. */
  public void ensure() {
    try {
      Files.createDirectories(folder);
      if (!Files.exists(folder.resolve(SIGNING))) {
        write(SIGNING, freshSigningKey().toJSONString().getBytes(StandardCharsets.UTF_8));
      }
      if (!Files.exists(folder.resolve(SNILS))) {
        write(SNILS, freshSnilsKey());
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /**
   * @throws CannotRun when the platform has never been started here
   */
  RSAKey signingKey() {
    Path file = folder.resolve(SIGNING);
    if (!Files.exists(file)) {
      throw new CannotRun("Ключа " + file + " ещё нет: сначала запустите платформу (./run).");
    }
    try {
      return JWK.parse(Files.readString(file)).toRSAKey();
    } catch (IOException | ParseException damaged) {
      throw new CannotRun("Ключ " + file + " не читается.", damaged);
    }
  }

  private void write(String name, byte[] secret) throws IOException {
    Path fresh = Files.createTempFile(folder, name, ".new");
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    }
    Files.write(fresh, secret);
    Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private static RSAKey freshSigningKey() {
    try {
      return new RSAKeyGenerator(RSA_BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException("This JDK cannot make RSA keys", impossible);
    }
  }

  private static byte[] freshSnilsKey() {
    byte[] bytes = new byte[SNILS_BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
