package ru.traektoria.local.demo.tour.diagnostics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.door.Refusal;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Teacher;

/** Анкета «Обратная связь» of the year: anonymous, of about every sixteenth teacher so far. */
public final class LivingSurvey implements Act {

  private static final String SURVEYS = "/api/v1/diagnostics/satisfaction";
  private static final String ANSWERS = "/api/v1/diagnostics/survey/answers";
  private static final double ANSWERED = 0.06;
  private static final int ALREADY = 422;
  private static final Map<String, Double> MARKS =
      Map.of("5", 0.42, "4", 0.34, "3", 0.16, "2", 0.06, "1", 0.02);
  private static final List<String> USEFUL = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  @Override
  public String title() {
    return "Анкета «Обратная связь»";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    LocalDate today = stage.town().today();
    Map<String, String> days =
        Map.of("from", today.minusDays(7).toString(), "to", today.plusDays(30).toString());
    stage.methodist().create(SURVEYS, stage.key("survey", today), days);
    List<Teacher> people =
        stage.town().teachers().stream()
            .filter(Teacher::isPedagogue)
            .filter(one -> stage.dice("survey", one).chance(ANSWERED))
            .toList();
    Crowd.each(
        people, counter, one -> answer(stage.teacher(one), stage.dice("survey-answers", one)));
    return Words.count(people.size(), "ответ", "ответа", "ответов");
  }

  /** An answer is taken once: whoever has answered is told so. */
  private static void answer(Caller self, Dice dice) {
    try {
      self.put(ANSWERS, "0", Map.of("answers", answers(dice)));
    } catch (Refusal refusal) {
      if (refusal.status() != ALREADY) {
        throw refusal;
      }
    }
  }

  static Map<String, List<String>> answers(Dice dice) {
    Map<String, List<String>> answers = new HashMap<>();
    answers.put("overall", List.of(mark(dice)));
    for (int question = 1; question <= 8; question++) {
      if (dice.chance(0.9)) {
        answers.put("r" + question, List.of(mark(dice)));
      }
    }
    List<String> useful = new ArrayList<>(USEFUL);
    useful.removeIf(one -> dice.chance(0.75));
    answers.put("r9", useful.subList(0, Math.min(3, useful.size())));
    return answers;
  }

  private static String mark(Dice dice) {
    return dice.weighted(new java.util.TreeMap<>(MARKS));
  }
}
