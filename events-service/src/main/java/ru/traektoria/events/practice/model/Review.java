package ru.traektoria.events.practice.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Reason;

/**
 * Экспертиза практики: one round of it; a practice that came back has another.
 *
 * @param expert who reviews, {@code null} for an outsider
 * @param conclusion заключение, {@code null} while the expert works
 * @param guest эксперт со стороны, {@code null} for a teacher
 */
public record Review(TeacherId expert, LocalDate assignedOn, Conclusion conclusion, Guest guest) {

  static final int MOST_POINTS = 2;

  /** Критерии экспертизы, each 0 (нет), 1 (частично) or 2 (да). */
  public enum Criterion {
    RELEVANCE("Актуальность"),
    NOVELTY("Новизна"),
    RESULTS("Результативность подтверждена"),
    REPEATABLE("Может быть повторена другими"),
    DESCRIBED("Полно и грамотно описана");

    private final String label;

    Criterion(String label) {
      this.label = label;
    }

    /** As the expert reads it. */
    public String label() {
      return label;
    }
  }

  /** Решение эксперта. */
  public enum Verdict {
    /** Одобрить. */
    APPROVE,
    /** Вернуть на доработку. */
    RETURN,
    /** Отклонить. */
    REJECT
  }

  /**
   * Заключение.
   *
   * @param points of each criterion, 0 to 2
   * @param words what the author reads
   */
  public record Conclusion(
      Verdict verdict, Map<Criterion, Integer> points, String words, LocalDate on) {
    public Conclusion {
      points = points == null ? Map.of() : new TreeMap<>(points);
      words = words == null ? "" : words.strip();
    }

    /** Sum of the points. */
    public int total() {
      return points.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<Reason> objections(LocalDate assignedOn, LocalDate today) {
      List<Reason> reasons = new ArrayList<>();
      if (verdict == null) {
        reasons.add(Reason.at("verdict", "practice.verdict", "Выберите решение."));
      }
      Arrays.stream(Criterion.values()).forEach(criterion -> objection(criterion, reasons));
      if (verdict != Verdict.APPROVE && words.isEmpty()) {
        reasons.add(
            Reason.at("words", "practice.words", "Напишите автору, что доработать и почему."));
      }
      if (on == null || on.isBefore(assignedOn) || on.isAfter(today)) {
        reasons.add(
            Reason.at(
                "on", "practice.concluded-on", "Дата заключения — после назначения эксперта."));
      }
      return reasons;
    }

    private void objection(Criterion criterion, List<Reason> reasons) {
      Integer given = points.get(criterion);
      String field = "points." + criterion.name();
      if (given == null || given < 0 || given > MOST_POINTS) {
        reasons.add(
            Reason.at(
                field, "practice.points", "Оцените: «" + criterion.label() + "», 0, 1 или 2."));
      } else if (given == 0 && verdict == Verdict.APPROVE) {
        reasons.add(
            Reason.at(
                field,
                "practice.zero",
                "«"
                    + criterion.label()
                    + "» — 0: такую практику не одобряют, верните на доработку."));
      }
    }
  }

  Review concluded(Conclusion said) {
    return new Review(expert, assignedOn, said, guest);
  }

  Review boundTo(String account) {
    return new Review(expert, assignedOn, conclusion, guest.with(account));
  }

  /** Answers whether this person reviews: the teacher, or the outsider with this account. */
  public boolean by(String teacher, String account) {
    return expert != null && expert.value().equals(teacher)
        || guest != null && guest.account() != null && guest.account().equals(account);
  }
}
