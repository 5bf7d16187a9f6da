package ru.traektoria.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.traektoria.benchmarks.platform.Http;
import tools.jackson.databind.JsonNode;

/** A teacher who agreed and now answers question after question. */
final class Respondent {

  private final Http self;
  private final String assessment;
  private final Map<String, List<String>> choices;
  private final List<String> asked;
  private final Map<String, String> given = new LinkedHashMap<>();
  private int answers;

  /** Opens the teacher's own invitation to the campaign and agrees that nobody else reads it. */
  Respondent(Http self, String campaign, int consentText, Map<String, List<String>> choices) {
    this.self = self;
    this.choices = choices;
    String own =
        self.get("/api/v1/diagnostics/assessments?campaign=" + campaign)
            .json()
            .path(0)
            .path("assessment")
            .path("id")
            .asString("");
    this.assessment = "/api/v1/diagnostics/assessments/" + own;
    Map<String, Object> consent = Map.of("textVersion", consentText, "recipients", List.of());
    JsonNode opened = self.put(assessment + "/consent", "1", consent).json();
    Set<String> mine =
        opened.path("asked").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    this.asked = new ArrayList<>(choices.keySet());
    asked.retainAll(mine);
  }

  /** Answers the next question; after the last one changes the answers, as people do. */
  synchronized void answerNext() {
    String item = asked.get(answers % asked.size());
    List<String> options = choices.get(item);
    String chosen = options.get((answers + answers / asked.size()) % options.size());
    answers++;
    self.put(assessment + "/answers/" + item, "1", Map.of("chosen", List.of(chosen)));
    given.put(item, chosen);
  }

  /** How many answers the platform does not show as they were given; 0 is what is hoped for. */
  int lost() {
    JsonNode saved = self.get(assessment).json().path("answers");
    int lost = 0;
    for (Map.Entry<String, String> answer : given.entrySet()) {
      JsonNode kept = saved.path(answer.getKey());
      if (kept.size() != 1 || !kept.path(0).asString("").equals(answer.getValue())) {
        lost++;
      }
    }
    return lost + Math.abs(saved.size() - given.size());
  }
}
