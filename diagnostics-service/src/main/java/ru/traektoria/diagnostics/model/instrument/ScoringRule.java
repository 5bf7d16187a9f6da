package ru.traektoria.diagnostics.model.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Finding;

/** Подсчёт результата: per competence the share of the weighted points, then its level. */
public final class ScoringRule {

  private ScoringRule() {}

  /**
   * The findings, ordered by area and competence. Items without an answer do not count, nor do
   * answers that bring no points: free text, «не наблюдалось».
   *
   * @param answers valid answers by item code
   */
  public static List<Finding> findings(
      Instrument instrument, Set<CompetenceCode> asked, Map<String, List<String>> answers) {
    Map<CompetenceCode, Score> scores = new TreeMap<>();
    for (Item item : instrument.items(asked)) {
      if (answers.containsKey(item.code())) {
        Score score = item.score(answers.get(item.code()));
        if (score.max() > 0) {
          scores.merge(item.competence(), score, Score::plus);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    scores.forEach((competence, score) -> findings.add(finding(instrument, competence, score)));
    return findings;
  }

  private static Finding finding(Instrument instrument, CompetenceCode competence, Score score) {
    return new Finding(competence, instrument.thresholds().level(score), score.percent(), null);
  }
}
