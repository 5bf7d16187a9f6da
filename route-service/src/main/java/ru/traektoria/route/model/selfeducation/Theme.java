package ru.traektoria.route.model.selfeducation;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.terms.CompetenceCode;

/**
 * Тема самообразования.
 *
 * @param competence that is to grow, {@code null} if none is named
 * @param results what is planned: a product, a lesson, a publication
 */
public record Theme(String title, CompetenceCode competence, String results) {

  private static final int MOST = 300;

  public Theme {
    title = title == null ? "" : title.strip();
    results = results == null ? "" : results.strip();
  }

  /** What keeps the theme from being chosen. */
  List<Reason> objections() {
    List<Reason> reasons = new ArrayList<>();
    if (title.isEmpty()) {
      reasons.add(Reason.at("title", "self-education.title", "Назовите тему"));
    }
    if (title.length() > MOST) {
      reasons.add(Reason.at("title", "self-education.title.long", "Тема — не длиннее 300 знаков"));
    }
    if (results.isEmpty()) {
      reasons.add(
          Reason.at(
              "results",
              "self-education.results",
              "Напишите, что получится: разработка, открытый урок, выступление"));
    }
    return reasons;
  }
}
