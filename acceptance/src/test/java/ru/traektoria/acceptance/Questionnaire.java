package ru.traektoria.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Fills in the published self-diagnosis as well or as badly as a test wants. */
public final class Questionnaire {

  /** The instrument's id. */
  public static final String ID = "self-diagnosis-2";

  private static final Path FILE =
      Path.of("../diagnostics-service/src/main/resources/content/instruments/" + ID + ".yaml");

  private Questionnaire() {}

  /** The best answer everywhere, the worst in one area. */
  public static Map<String, List<String>> answersWithADeficitIn(String area) {
    return answers(item -> true, item -> !isOf(area, item));
  }

  /** The best answers to the items of one area alone. */
  public static Map<String, List<String>> bestAnswersIn(String area) {
    return answers(item -> isOf(area, item), item -> true);
  }

  private static boolean isOf(String area, JsonNode item) {
    return item.get("competence").asString().startsWith(area + ".");
  }

  private static Map<String, List<String>> answers(
      Predicate<JsonNode> asked, Predicate<JsonNode> well) {
    Map<String, List<String>> answers = new HashMap<>();
    for (JsonNode section : read().get("sections")) {
      for (JsonNode item : section.get("items")) {
        if (asked.test(item)) {
          answers.put(item.get("code").asString(), chosen(item, well.test(item)));
        }
      }
    }
    return answers;
  }

  private static List<String> chosen(JsonNode item, boolean well) {
    return switch (item.get("kind").asString()) {
      case "SCALE" -> List.of(well ? "5" : "1");
      case "MULTIPLE" -> options(item, well);
      default -> List.of(single(item, well));
    };
  }

  private static List<String> options(JsonNode item, boolean right) {
    List<String> codes = new ArrayList<>();
    for (JsonNode option : item.get("options")) {
      if (option.get("points").asInt() > 0 == right) {
        codes.add(option.get("code").asString());
      }
    }
    return codes;
  }

  private static String single(JsonNode item, boolean best) {
    JsonNode chosen = null;
    for (JsonNode option : item.get("options")) {
      boolean better = chosen == null || points(option) > points(chosen) == best;
      if (better) {
        chosen = option;
      }
    }
    return chosen.get("code").asString();
  }

  private static int points(JsonNode option) {
    return option.get("points").asInt();
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
