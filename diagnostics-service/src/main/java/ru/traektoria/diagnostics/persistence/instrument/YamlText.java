package ru.traektoria.diagnostics.persistence.instrument;

import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Text to nodes that know their line; refuses what could blow up: references and deep nesting. */
final class YamlText {

  private static final int DEEPEST = 12;

  private YamlText() {}

  /** The root, {@code null} with a problem written down. */
  static Node root(String text, List<FileProblem> problems) {
    LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
    try {
      if (!harmless(text, settings, problems)) {
        return null;
      }
      Node root = new Compose(settings).composeString(text).orElse(null);
      if (root == null) {
        problems.add(new FileProblem(1, "Файл пуст."));
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      problems.add(
          new FileProblem(
              line,
              "Нарушена запись YAML: проверьте отступы, двоеточия, кавычки и скобки здесь и строкой"
                  + " выше."));
    } catch (YamlEngineException e) {
      problems.add(new FileProblem(1, "Это не текст YAML или JSON: файл прочитать нельзя."));
    }
    return null;
  }

  private static boolean harmless(String text, LoadSettings settings, List<FileProblem> problems) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      boolean reference = event instanceof AliasEvent;
      if (reference || depth > DEEPEST) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        problems.add(
            new FileProblem(
                line,
                reference
                    ? "Ссылки (& и *) не поддерживаются: повторите текст."
                    : "Слишком глубокая вложенность."));
        return false;
      }
    }
    return true;
  }
}
