package ru.traektoria.diagnostics.persistence.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of a YAML file whose readers write down every problem with its line instead of stopping
 * at the first.
 */
final class YamlPart {

  private static final int LONGEST = 4000;

  private final Node node;
  private final Map<String, Node> fields = new LinkedHashMap<>();
  private final List<FileProblem> problems;

  YamlPart(Node node, List<FileProblem> problems) {
    this.node = node;
    this.problems = problems;
    if (!(node instanceof MappingNode mapping)) {
      problem(node, "Здесь ожидаются поля вида «имя: значение».");
      return;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
      if (fields.put(name, tuple.getValueNode()) != null) {
        problem(tuple.getKeyNode(), "Поле «%s» встречается дважды.".formatted(name));
      }
    }
  }

  /** Every other field is a problem: a misspelt name would otherwise pass in silence. */
  YamlPart knows(String... names) {
    Set<String> known = Set.of(names);
    fields.forEach(
        (name, value) -> {
          if (!known.contains(name)) {
            problem(
                value,
                "Неизвестное поле «%s». Здесь бывают: %s."
                    .formatted(name, String.join(", ", names)));
          }
        });
    return this;
  }

  boolean has(String name) {
    Node value = fields.get(name);
    return value != null && !value.getTag().equals(Tag.NULL);
  }

  /** A text, {@code null} where it is absent. */
  String text(String name) {
    if (!has(name)) {
      return null;
    }
    if (!(fields.get(name) instanceof ScalarNode scalar)) {
      problem(fields.get(name), "Поле «%s» — это текст.".formatted(name));
      return null;
    }
    if (scalar.getValue().length() > LONGEST) {
      problem(scalar, "Поле «%s» длиннее %d знаков.".formatted(name, LONGEST));
    }
    return scalar.getValue().strip();
  }

  /** A text that must be there. */
  String required(String name) {
    String text = text(name);
    if (text == null || text.isBlank()) {
      problem(fields.getOrDefault(name, node), "Нет поля «%s».".formatted(name));
      return "";
    }
    return text;
  }

  int whole(String name, int absent, int min, int max) {
    String text = text(name);
    if (text == null) {
      return absent;
    }
    if (text.matches("\\d{1,6}")
        && Integer.parseInt(text) >= min
        && Integer.parseInt(text) <= max) {
      return Integer.parseInt(text);
    }
    problem(
        fields.get(name),
        "Поле «%s» — целое число от %d до %d, а не «%s».".formatted(name, min, max, text));
    return absent;
  }

  Double number(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    if (text.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
      return Double.valueOf(text);
    }
    problem(
        fields.get(name),
        "Поле «%s» — число с точкой, например 12.5, а не «%s».".formatted(name, text));
    return null;
  }

  boolean flag(String name) {
    String text = text(name);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      problem(fields.get(name), "Поле «%s» бывает true или false.".formatted(name));
    }
    return "true".equals(text);
  }

  <E extends Enum<E>> E oneOf(String name, E[] constants, E absent) {
    String text = text(name);
    if (text == null) {
      return absent;
    }
    return Arrays.stream(constants)
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElseGet(
            () -> {
              problem(
                  fields.get(name),
                  "«%s» не бывает значением поля «%s». Бывают: %s."
                      .formatted(text, name, String.join(", ", names(constants))));
              return absent;
            });
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  /** A part of its own, {@code null} where it is absent. */
  <T> T part(String name, Function<YamlPart, T> reader) {
    return has(name) ? reader.apply(new YamlPart(fields.get(name), problems)) : null;
  }

  /** The parts of a list; an absent list is empty. */
  <T> List<T> list(String name, int most, Function<YamlPart, T> reader) {
    List<T> parts = new ArrayList<>();
    if (!has(name)) {
      return parts;
    }
    if (!(fields.get(name) instanceof SequenceNode sequence)) {
      problem(fields.get(name), "Поле «%s» — это список, каждая строка с «- ».".formatted(name));
      return parts;
    }
    if (sequence.getValue().size() > most) {
      problem(sequence, "В списке «%s» больше %d строк.".formatted(name, most));
    }
    sequence.getValue().stream()
        .limit(most)
        .forEach(each -> parts.add(reader.apply(new YamlPart(each, problems))));
    return parts;
  }

  void problem(String name, String message) {
    problem(fields.getOrDefault(name, node), message);
  }

  private void problem(Node where, String message) {
    problems.add(new FileProblem(where.getStartMark().map(Mark::getLine).orElse(0) + 1, message));
  }
}
