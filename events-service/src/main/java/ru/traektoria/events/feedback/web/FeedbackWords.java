package ru.traektoria.events.feedback.web;

import java.util.LinkedHashMap;
import java.util.Map;
import ru.traektoria.events.feedback.model.Answer.Useful;
import ru.traektoria.events.feedback.model.FeedbackSummary;

/** The users' words for feedback. */
final class FeedbackWords {

  private FeedbackWords() {}

  static String useful(Useful useful) {
    return switch (useful) {
      case CONTENT -> "Содержание";
      case TECHNIQUES -> "Приёмы для своих уроков";
      case MATERIALS -> "Материалы, которые можно взять";
      case EXCHANGE -> "Разговор с коллегами";
      case ANSWERS -> "Ответы на вопросы";
    };
  }

  /** Score → how many, the best first; empty while hidden. */
  static Map<Integer, Integer> scores(FeedbackSummary summary) {
    Map<Integer, Integer> scores = new LinkedHashMap<>();
    for (int score = summary.scores().size(); score >= 1; score--) {
      scores.put(score, summary.scores().get(score - 1));
    }
    return scores;
  }

  /** What was useful → how many named it. */
  static Map<String, Integer> useful(FeedbackSummary summary) {
    Map<String, Integer> words = new LinkedHashMap<>();
    summary.useful().forEach((code, count) -> words.put(useful(code), count));
    return words;
  }
}
