package ru.traektoria.monitoring.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of {@code resources/catalogue}: every one but those that hold no indicators. */
public final class CatalogueFiles {

  private static final String FOLDER = "classpath:catalogue/";
  private static final String TRACKS = "tracks.yaml";
  private static final Set<String> OTHERS =
      Set.of("pension-age.yaml", "suggestions.yaml", "breakdowns.yaml");

  private CatalogueFiles() {}

  /** Contents by name: the tracks first, the others by name. */
  public static Map<String, byte[]> indicators() {
    try {
      Map<String, byte[]> files = new LinkedHashMap<>();
      Resource[] found = new PathMatchingResourcePatternResolver().getResources(FOLDER + "*.yaml");
      Arrays.sort(
          found,
          Comparator.comparing((Resource file) -> !TRACKS.equals(file.getFilename()))
              .thenComparing(Resource::getFilename));
      for (Resource file : found) {
        if (!OTHERS.contains(file.getFilename())) {
          files.put(file.getFilename(), file.getContentAsByteArray());
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the catalogue. */
  public static InputStream open(String name) {
    InputStream stream = CatalogueFiles.class.getResourceAsStream("/catalogue/" + name);
    if (stream == null) {
      throw new UncheckedIOException(new IOException("нет файла catalogue/" + name));
    }
    return stream;
  }
}
