package ru.traektoria.events.application;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The secret behind {@link Seal}: {@code activities.key} in the keys' folder, made on the first
 * start. Certificates that were issued stay valid without it: their codes are kept.
 */
@Configuration(proxyBeanMethods = false)
class SealKey {

  private static final int BYTES = 64;

  @Bean
  Seal seal(@Value("${traektoria.keys}") Path folder) throws IOException {
    return new Seal(secret(folder.resolve("activities.key").toAbsolutePath()));
  }

  private static byte[] secret(Path file) throws IOException {
    if (!Files.exists(file)) {
      make(file);
    }
    return Files.readAllBytes(file);
  }

  /** A finished draft takes the name at once: another instance never reads half a key. */
  private static void make(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    Path draft = Files.createTempFile(file.getParent(), "activities", ".draft");
    try {
      Files.write(draft, fresh, StandardOpenOption.TRUNCATE_EXISTING);
      if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      }
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException quicker) {
      // Another instance made the key at the same moment; its key is the one.
    } finally {
      Files.delete(draft);
    }
  }
}
