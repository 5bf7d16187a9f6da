package ru.traektoria.diagnostics.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import ru.traektoria.diagnostics.persistence.instrument.InstrumentFile;
import ru.traektoria.diagnostics.persistence.instrument.InstrumentReader;
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

  /**
   * The instruments of {@code content/instruments}, by name of their file.
   *
   * @throws IllegalStateException if one cannot be read, which is a bug
   */
  public static List<InstrumentFile> instruments() {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver()
                  .getResources("classpath:content/instruments/*.yaml"))
          .sorted(Comparator.comparing(Resource::getFilename))
          .map(ContentFiles::instrument)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InstrumentFile instrument(Resource resource) {
    try {
      InstrumentFile.Read read =
          InstrumentReader.read(resource.getContentAsString(StandardCharsets.UTF_8));
      if (!read.sound()) {
        throw new IllegalStateException(resource.getFilename() + ": " + read.problems());
      }
      return read.file();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
