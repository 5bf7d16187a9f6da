package ru.traektoria.local.demo.tour.diagnostics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.Resource;
import tools.jackson.databind.JsonNode;

/** How somebody who is strong here and weak there answers the self-diagnosis. */
public final class Answers {

  /** How well a competence is mastered; the numbers are the step of a scale from 1 to 5. */
  public enum Mastery {
    STRONG(5),
    SOUND(3),
    WEAK(3),
    POOR(2);

    private final int step;

    Mastery(int step) {
      this.step = step;
    }
  }

  private static final Map<Mastery, Double> USUAL = usual();

  private record Question(
      String code, String competence, String kind, Map<String, Integer> points) {}

  private final List<Question> questions =
      Resource.rows("answers.txt").stream().map(Answers::parse).toList();

  /** What the teacher is good at, by competence. */
  Map<String, Mastery> mastery(Dice dice) {
    Map<String, Mastery> mastery = new TreeMap<>();
    questions.forEach(
        question -> mastery.computeIfAbsent(question.competence(), c -> dice.weighted(USUAL)));
    return mastery;
  }

  /** Answers to the questions that this diagnostics asks. */
  public Map<String, List<String>> to(JsonNode assessment, Map<String, Mastery> mastery) {
    Set<String> asked =
        assessment.path("asked").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (Question question : questions) {
      if (asked.contains(question.code())) {
        answers.put(question.code(), answer(question, mastery.get(question.competence())));
      }
    }
    return answers;
  }

  private static List<String> answer(Question question, Mastery mastery) {
    return switch (question.kind()) {
      case "SCALE" -> List.of(String.valueOf(mastery.step));
      case "MULTIPLE" -> several(question, mastery);
      default -> List.of(single(question, mastery));
    };
  }

  private static String single(Question question, Mastery mastery) {
    int wanted =
        switch (mastery) {
          case STRONG, SOUND -> 100;
          case WEAK -> 50;
          case POOR -> 0;
        };
    return question.points().entrySet().stream()
        .filter(option -> option.getValue() == wanted)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static List<String> several(Question question, Mastery mastery) {
    List<String> right = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    question.points().forEach((code, points) -> (points > 0 ? right : wrong).add(code));
    return switch (mastery) {
      case STRONG, SOUND -> right;
      case WEAK -> right.subList(0, 1);
      case POOR -> wrong.subList(0, 1);
    };
  }

  private static Question parse(String[] cells) {
    Map<String, Integer> points = new LinkedHashMap<>();
    if (!cells[2].equals("SCALE")) {
      Arrays.stream(cells[3].split(","))
          .map(option -> option.split(":"))
          .forEach(option -> points.put(option[0], Integer.valueOf(option[1])));
    }
    return new Question(cells[0], cells[1], cells[2], points);
  }

  private static Map<Mastery, Double> usual() {
    Map<Mastery, Double> usual = new LinkedHashMap<>();
    usual.put(Mastery.STRONG, 0.3);
    usual.put(Mastery.SOUND, 0.57);
    usual.put(Mastery.WEAK, 0.1);
    usual.put(Mastery.POOR, 0.03);
    return usual;
  }
}
