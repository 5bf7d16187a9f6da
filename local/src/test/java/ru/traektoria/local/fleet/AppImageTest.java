package ru.traektoria.local.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppImageTest {

  @TempDir Path folder;

  @Test
  void aBootJarBecomesAPlainOneWithItsLibrariesInTheirOrder() throws IOException {
    Path jar = bootJar("staff-service-1.0.0-SNAPSHOT.jar", "content");
    AppImage image = AppImage.of(jar, folder.resolve("apps"));

    assertThat(image.name()).startsWith("staff-service-");
    assertThat(image.mainClass()).isEqualTo("ru.traektoria.staff.StaffService");
    try (JarFile plain = new JarFile(image.jar().toFile())) {
      assertThat(plain.getEntry("application.yaml")).isNotNull();
      assertThat(plain.getEntry("BOOT-INF/classes/application.yaml")).isNull();
      assertThat(plain.getEntry("org/springframework/boot/loader/Launcher.class")).isNull();
      String path = plain.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      assertThat(path).matches("\\.\\./lib/\\w{8}-b\\.jar \\.\\./lib/\\w{8}-a\\.jar");
      for (String library : path.split(" ")) {
        assertThat(image.jar().resolveSibling(library).normalize()).exists();
      }
    }
  }

  @Test
  void theSameJarIsUnpackedOnceAndANewBuildGetsAnImageOfItsOwnSharingLibraries()
      throws IOException {
    Path jar = bootJar("staff-service-1.0.0-SNAPSHOT.jar", "one");
    AppImage first = AppImage.of(jar, folder.resolve("apps"));
    assertThat(AppImage.of(jar, folder.resolve("apps")).name()).isEqualTo(first.name());

    bootJar("staff-service-1.0.0-SNAPSHOT.jar", "another content");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1_800_000_000_000L));
    AppImage second = AppImage.of(jar, folder.resolve("apps"));

    assertThat(second.name()).isNotEqualTo(first.name());
    assertThat(first.jar()).exists();
    try (Stream<Path> libraries = Files.list(folder.resolve("apps/lib"))) {
      assertThat(libraries).hasSize(2);
    }
  }

  private Path bootJar(String name, String content) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Main-Class", "org.springframework.boot.loader.Launcher");
    manifest.getMainAttributes().putValue("Start-Class", "ru.traektoria.staff.StaffService");
    Map<String, byte[]> entries =
        Map.of(
            "BOOT-INF/classpath.idx", bytes("- \"BOOT-INF/lib/b.jar\"\n- \"BOOT-INF/lib/a.jar\"\n"),
            "BOOT-INF/lib/a.jar", library("a"),
            "BOOT-INF/lib/b.jar", library("b"),
            "BOOT-INF/classes/application.yaml", bytes(content),
            "org/springframework/boot/loader/Launcher.class", bytes("loader"));
    Path jar = folder.resolve(name);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new JarEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return jar;
  }

  private static byte[] library(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream out = new JarOutputStream(bytes)) {
      JarEntry entry = new JarEntry(name + ".txt");
      entry.setTime(0);
      out.putNextEntry(entry);
      out.write(bytes(name));
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
