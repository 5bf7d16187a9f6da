package ru.traektoria.local.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;

/**
 * A copy of a built jar to run from, so that a later build does not pull the ground from under a
 * running process. A Spring Boot jar is unpacked into a plain one beside its libraries (twice as
 * fast to start); libraries are shared by all images.
 */
final class AppImage {

  private static final String LIBRARIES = "BOOT-INF/lib/";
  private static final String CLASSES = "BOOT-INF/classes/";

  private final Path folder;

  private AppImage(Path folder) {
    this.folder = folder;
  }

  /**
   * @param jar the built jar
   * @param apps the folder of all images
   */
  static AppImage of(Path jar, Path apps) {
    try {
      String stamp = stamp(jar);
      Path folder = apps.resolve(jar.getFileName().toString().replaceAll("-\\d.*", "") + stamp);
      AppImage image = new AppImage(folder);
      if (!Files.exists(image.jar())) {
        image.unpack(jar, Files.createDirectories(apps.resolve("lib")));
      }
      return image;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  Path jar() {
    return folder.resolve("app.jar");
  }

  /** The archive of loaded classes (AppCDS) that makes the next start cheap. */
  Path archive(String process) {
    return folder.resolve(process + ".jsa");
  }

  String name() {
    return folder.getFileName().toString();
  }

  String mainClass() {
    try (JarFile jar = new JarFile(jar().toFile())) {
      return jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void unpack(Path source, Path libraries) throws IOException {
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "app", ".tmp");
    try (JarFile jar = new JarFile(source.toFile())) {
      Manifest manifest = new Manifest(jar.getManifest());
      String start = manifest.getMainAttributes().getValue("Start-Class");
      if (start == null) {
        Files.copy(source, fresh, StandardCopyOption.REPLACE_EXISTING);
      } else {
        describe(manifest.getMainAttributes(), start, copyLibraries(jar, libraries));
        copyClasses(jar, manifest, fresh);
      }
    }
    Files.move(fresh, jar(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void describe(Attributes attributes, String start, List<String> libraries) {
    attributes.put(Attributes.Name.MAIN_CLASS, start);
    attributes.put(Attributes.Name.CLASS_PATH, String.join(" ", libraries));
    attributes.keySet().removeIf(key -> key.toString().startsWith("Spring-Boot-"));
  }

  private static List<String> copyLibraries(JarFile jar, Path libraries) throws IOException {
    List<String> classPath = new ArrayList<>();
    for (String name : libraryOrder(jar)) {
      JarEntry entry = jar.getJarEntry(name);
      String file = "%08x-%s".formatted(entry.getCrc(), name.substring(name.lastIndexOf('/') + 1));
      copyOnce(jar, entry, libraries.resolve(file));
      classPath.add("../lib/" + file);
    }
    return classPath;
  }

  private static List<String> libraryOrder(JarFile jar) throws IOException {
    JarEntry index = jar.getJarEntry("BOOT-INF/classpath.idx");
    if (index == null) {
      return jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
          .toList();
    }
    try (InputStream lines = jar.getInputStream(index)) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("- "))
          .map(line -> line.substring(2).replace("\"", "").strip())
          .toList();
    }
  }

  private static void copyOnce(JarFile jar, JarEntry entry, Path target) throws IOException {
    if (Files.exists(target) && Files.size(target) == entry.getSize()) {
      return;
    }
    Path fresh = Files.createTempFile(target.getParent(), "lib", ".tmp");
    try (InputStream bytes = jar.getInputStream(entry)) {
      Files.copy(bytes, fresh, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.setLastModifiedTime(fresh, FileTime.fromMillis(entry.getTime()));
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copyClasses(JarFile jar, Manifest manifest, Path target) throws IOException {
    try (OutputStream file = Files.newOutputStream(target);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      Enumeration<JarEntry> entries = jar.entries();
      while (entries.hasMoreElements()) {
        JarEntry entry = entries.nextElement();
        String name = nameInImage(entry.getName());
        if (name != null && !name.isEmpty()) {
          out.putNextEntry(new JarEntry(name));
          try (InputStream bytes = jar.getInputStream(entry)) {
            bytes.transferTo(out);
          }
          out.closeEntry();
        }
      }
    }
  }

  private static String nameInImage(String name) {
    if (name.startsWith(CLASSES)) {
      return name.substring(CLASSES.length());
    }
    boolean aboutTheApplication =
        name.startsWith("META-INF/")
            && !name.equals("META-INF/")
            && !name.equals(JarFile.MANIFEST_NAME);
    return aboutTheApplication ? name : null;
  }

  private static String stamp(Path jar) throws IOException {
    CRC32 crc = new CRC32();
    String identity =
        jar.toAbsolutePath()
            + "|"
            + Files.size(jar)
            + "|"
            + Files.getLastModifiedTime(jar).toMillis()
            + "|"
            + System.getProperty("java.vm.version");
    crc.update(identity.getBytes(StandardCharsets.UTF_8));
    return "-%08x".formatted(crc.getValue());
  }
}
