package ru.traektoria.events.laboratory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Reason;

/** Оценка заявки членом совета: each criterion 0 to 5. */
public record CouncilScore(
    TeacherId member, Map<Criterion, Integer> points, String words, LocalDate on) {

  static final int MOST = 5;

  /** Критерии. */
  public enum Criterion {
    RELEVANCE("Актуальность темы"),
    NOVELTY("Новизна замысла"),
    FEASIBLE("Реализуемость: люди, условия, сроки"),
    RESULTS("Ожидаемые результаты"),
    SHARED("Польза для других организаций");

    private final String label;

    Criterion(String label) {
      this.label = label;
    }

    /** As the council reads it. */
    public String label() {
      return label;
    }
  }

  public CouncilScore {
    points = points == null ? Map.of() : new TreeMap<>(points);
    words = words == null ? "" : words.strip();
  }

  /** Sum of the points, at most 25. */
  public int total() {
    return points.values().stream().mapToInt(Integer::intValue).sum();
  }

  List<Reason> objections() {
    List<Reason> reasons = new ArrayList<>();
    for (Criterion criterion : Criterion.values()) {
      Integer given = points.get(criterion);
      if (given == null || given < 0 || given > MOST) {
        reasons.add(
            Reason.at(
                "points." + criterion.name(),
                "laboratory.points",
                "«" + criterion.label() + "»: поставьте от 0 до 5."));
      }
    }
    return reasons;
  }
}
