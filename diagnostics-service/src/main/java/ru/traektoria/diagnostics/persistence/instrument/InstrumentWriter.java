package ru.traektoria.diagnostics.persistence.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.NumberKey;
import ru.traektoria.diagnostics.model.instrument.Option;
import ru.traektoria.diagnostics.model.instrument.Section;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Writes an instrument as the file that {@link InstrumentReader} reads; absent fields are left out.
 */
public final class InstrumentWriter {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .build();

  private InstrumentWriter() {}

  /** The whole instrument with its keys. */
  public static String write(Instrument instrument) {
    return YAML.writeValueAsString(tree(instrument));
  }

  /** The same as fields, for JSON. */
  public static Map<String, Object> tree(Instrument instrument) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("code", instrument.code());
    file.put("version", instrument.version());
    file.put("kind", instrument.kind().name());
    file.put("title", instrument.title());
    put(file, "description", instrument.description());
    Map<String, Object> thresholds = new LinkedHashMap<>();
    thresholds.put("high", instrument.thresholds().high());
    thresholds.put("medium", instrument.thresholds().medium());
    thresholds.put("strength", instrument.thresholds().strength());
    file.put("thresholds", thresholds);
    file.put("sections", instrument.sections().stream().map(InstrumentWriter::tree).toList());
    return file;
  }

  private static Map<String, Object> tree(Section section) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("title", section.title());
    put(file, "area", section.area() == null ? null : section.area().name());
    put(file, "intro", section.intro());
    file.put("items", section.items().stream().map(InstrumentWriter::tree).toList());
    return file;
  }

  private static Map<String, Object> tree(Item item) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("code", item.code());
    file.put("kind", item.kind().name());
    put(file, "competence", item.competence() == null ? null : item.competence().value());
    put(file, "weight", item.weight() == 1 ? null : item.weight());
    file.put("text", item.text());
    put(file, "hint", item.hint());
    put(file, "optional", item.optional() ? Boolean.TRUE : null);
    put(file, "reverse", item.reverse() ? Boolean.TRUE : null);
    if (item.ends() != null) {
      Map<String, Object> ends = new LinkedHashMap<>();
      ends.put("low", item.ends().low());
      ends.put("high", item.ends().high());
      file.put("ends", ends);
    }
    put(file, "number", item.number() == null ? null : tree(item.number()));
    List<Map<String, Object>> options =
        item.options().stream().map(InstrumentWriter::tree).toList();
    put(file, "options", options.isEmpty() ? null : options);
    return file;
  }

  private static Map<String, Object> tree(NumberKey key) {
    Map<String, Object> file = new LinkedHashMap<>();
    put(file, "min", key.min());
    put(file, "max", key.max());
    put(file, "right", key.right());
    put(file, "tolerance", key.tolerance());
    put(file, "unit", key.unit());
    return file;
  }

  private static Map<String, Object> tree(Option option) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("code", option.code());
    put(file, "title", option.title());
    file.put("points", option.points());
    file.put("text", option.text());
    put(file, "competence", option.competence() == null ? null : option.competence().value());
    return file;
  }

  private static void put(Map<String, Object> file, String name, Object value) {
    if (!Objects.toString(value, "").isBlank()) {
      file.put(name, value);
    }
  }
}
