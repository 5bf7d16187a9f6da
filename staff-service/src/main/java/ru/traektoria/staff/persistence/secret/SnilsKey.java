package ru.traektoria.staff.persistence.secret;

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
 * The secret behind {@link SnilsVault}: the bytes of {@code snils.key} in the keys' folder, made on
 * the first start where there is none. Whoever loses it loses every stored СНИЛС.
 */
@Configuration(proxyBeanMethods = false)
class SnilsKey {

  private static final int BYTES = 64;

  @Bean
  SnilsVault snilsVault(@Value("${traektoria.keys}") Path folder) throws IOException {
    return new SnilsVault(secret(folder.resolve("snils.key")));
  }

  static byte[] secret(Path file) throws IOException {
    if (!Files.exists(file)) {
      make(file);
    }
    return Files.readAllBytes(file);
  }

  private static void make(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "snils", ".draft");
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
