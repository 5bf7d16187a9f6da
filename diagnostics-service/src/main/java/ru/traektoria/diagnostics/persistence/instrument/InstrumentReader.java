package ru.traektoria.diagnostics.persistence.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.instrument.Drafting.Face;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.ItemKind;
import ru.traektoria.diagnostics.model.instrument.NumberKey;
import ru.traektoria.diagnostics.model.instrument.Option;
import ru.traektoria.diagnostics.model.instrument.ScaleEnds;
import ru.traektoria.diagnostics.model.instrument.Section;
import ru.traektoria.diagnostics.model.instrument.Thresholds;

/** Reads a file of an instrument and tells every problem with its line. */
public final class InstrumentReader {

  private static final int SECTIONS = 50;
  private static final int ITEMS = 200;
  private static final int OPTIONS = 20;

  private final List<FileProblem> problems = new ArrayList<>();
  private final Map<String, Integer> codes = new HashMap<>();
  private int items;

  private InstrumentReader() {}

  /** The file, or its problems. */
  public static InstrumentFile.Read read(String text) {
    InstrumentReader reader = new InstrumentReader();
    Node root = YamlText.root(text, reader.problems);
    InstrumentFile file = root == null ? null : reader.file(new YamlPart(root, reader.problems));
    List<FileProblem> sorted =
        reader.problems.stream()
            .sorted(java.util.Comparator.comparingInt(FileProblem::line))
            .toList();
    return new InstrumentFile.Read(sorted.isEmpty() ? file : null, sorted);
  }

  private InstrumentFile file(YamlPart part) {
    part.knows(
        "code", "version", "retired", "kind", "title", "description", "thresholds", "sections");
    InstrumentKind kind = part.oneOf("kind", InstrumentKind.values(), null);
    if (!part.has("kind")) {
      part.required("kind");
    }
    Thresholds thresholds = part.part("thresholds", this::thresholds);
    Face face =
        new Face(
            kind,
            part.required("title"),
            part.text("description"),
            thresholds == null ? Thresholds.DEFAULT : thresholds,
            null);
    if (!part.has("sections")) {
      part.problem("sections", "Нет поля «sections»: в нём разделы с вопросами.");
    }
    return new InstrumentFile(
        part.text("code"),
        part.whole("version", 1, 1, 999),
        part.flag("retired"),
        face,
        part.list("sections", SECTIONS, this::section));
  }

  private Thresholds thresholds(YamlPart part) {
    part.knows("high", "medium", "strength");
    int high = part.whole("high", 40, 0, 100);
    int medium = part.whole("medium", 60, 0, 100);
    int strength = part.whole("strength", 85, 0, 100);
    if (high > medium || medium > strength) {
      part.problem("high", "Пороги идут по возрастанию: high, medium, strength.");
      return Thresholds.DEFAULT;
    }
    return new Thresholds(high, medium, strength);
  }

  private Section section(YamlPart part) {
    part.knows("title", "area", "intro", "items");
    return new Section(
        part.required("title"),
        part.oneOf("area", Area.values(), null),
        part.text("intro"),
        part.list("items", ITEMS, this::item));
  }

  private Item item(YamlPart part) {
    part.knows(
        "code",
        "kind",
        "competence",
        "weight",
        "text",
        "hint",
        "optional",
        "reverse",
        "ends",
        "number",
        "options");
    items++;
    ItemKind kind = part.oneOf("kind", ItemKind.values(), ItemKind.SINGLE);
    if (!part.has("kind")) {
      part.required("kind");
    }
    int[] place = {0};
    return new Item(
        code(part),
        kind,
        competence(part),
        part.whole("weight", 1, 1, 10),
        part.required("text"),
        part.text("hint"),
        part.flag("optional"),
        part.flag("reverse"),
        part.part("ends", this::ends),
        part.part("number", this::number),
        part.list("options", OPTIONS, option -> option(option, place[0]++)));
  }

  private String code(YamlPart part) {
    String code = part.has("code") ? part.required("code") : "q" + items;
    if (!code.matches("[A-Za-z0-9_-]{1,40}")) {
      part.problem("code", "Код вопроса — латинские буквы и цифры, до 40 знаков.");
    }
    if (codes.put(code, items) != null) {
      part.problem("code", "Код вопроса «%s» встречается дважды.".formatted(code));
    }
    return code;
  }

  private static CompetenceCode competence(YamlPart part) {
    String code = part.text("competence");
    try {
      return code == null || code.isBlank() ? null : new CompetenceCode(code);
    } catch (IllegalArgumentException e) {
      part.problem("competence", e.getMessage());
      return null;
    }
  }

  private ScaleEnds ends(YamlPart part) {
    part.knows("low", "high");
    return new ScaleEnds(part.required("low"), part.required("high"));
  }

  private NumberKey number(YamlPart part) {
    part.knows("min", "max", "right", "tolerance", "unit");
    return new NumberKey(
        part.number("min"),
        part.number("max"),
        part.number("right"),
        part.number("tolerance"),
        part.text("unit"));
  }

  private Option option(YamlPart part, int place) {
    part.knows("code", "text", "points", "title", "competence");
    String code = part.has("code") ? part.required("code") : String.valueOf((char) ('a' + place));
    return new Option(
        code,
        part.required("text"),
        part.whole("points", 0, 0, 100),
        part.text("title"),
        competence(part));
  }
}
