package ru.traektoria.diagnostics.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the content that comes with the service: tree, instruments, consent. */
public final class ContentFiles {

  private static final JsonMapper JSON = PlatformJson.tolerant();

  private ContentFiles() {}

  /** Reads one file. */
  public static <T> T read(String file, TypeReference<T> type) {
    try (InputStream in = new ClassPathResource("content/" + file).getInputStream()) {
      return JSON.readValue(JSON.treeAsTokens(new YAMLMapper().readTree(in)), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
