package ru.traektoria.staff.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directory;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.directory.Entry;
import ru.traektoria.staff.model.directory.PositionKind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The content the platform is delivered with: {@code directories/*.yaml} among the resources. */
public final class DirectoryContent {

  private record Line(
      String code,
      String name,
      PositionKind kind,
      Boolean teachingHours,
      List<String> profiles,
      Boolean coversPrimary) {

    Entry entry() {
      List<Code> fitting = profiles == null ? null : profiles.stream().map(Code::of).toList();
      return new Entry(Code.of(code), name, kind, teachingHours, fitting, coversPrimary, false);
    }
  }

  private DirectoryContent() {}

  /** The directory as it is delivered. */
  public static Directory of(DirectoryName name) {
    String file = "/directories/" + name.name().toLowerCase(Locale.ROOT) + ".yaml";
    try (InputStream in = DirectoryContent.class.getResourceAsStream(file)) {
      List<Line> lines = new YAMLMapper().readValue(in, new TypeReference<List<Line>>() {});
      return new Directory(name, lines.stream().map(Line::entry).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
