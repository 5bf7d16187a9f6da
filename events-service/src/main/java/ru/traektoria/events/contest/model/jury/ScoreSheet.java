package ru.traektoria.events.contest.model.jury;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.Criterion;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.SeatId;
import ru.traektoria.events.contest.model.terms.Stage;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/**
 * Оценочный лист: what one expert gives one work in one stage. A draft counts for nothing; a
 * submitted one is final unless the methodist gives it back.
 *
 * @param points code of the criterion → points
 * @param comment what the expert says, may be empty
 * @param submittedOn {@code null} while it is a draft
 */
public record ScoreSheet(
    Of of, Map<String, Integer> points, String comment, LocalDate submittedOn) {

  private static final int LONGEST_COMMENT = 4000;

  /** Whose sheet of what. */
  public record Of(ContestId contest, int stage, EntryId entry, SeatId seat) {

    /** The id of the sheet: one for each expert, work and stage. */
    public String id() {
      return Ids.derived(
          "score-sheet", contest.value(), String.valueOf(stage), entry.value(), seat.value());
    }
  }

  public ScoreSheet {
    points = points == null ? Map.of() : new TreeMap<>(points);
    comment = comment == null ? "" : comment.strip();
  }

  /** An empty draft. */
  public static ScoreSheet empty(Of of) {
    return new ScoreSheet(of, Map.of(), "", null);
  }

  /** Answers whether it counts. */
  public boolean submitted() {
    return submittedOn != null;
  }

  /** Сохраняет черновик. */
  public Decision<ScoreSheet, Void> save(Map<String, Integer> given, String said, Stage stage) {
    List<Reason> reasons = against(given, said, stage, false);
    return reasons.isEmpty()
        ? Decision.accept(new ScoreSheet(of, given, said, null))
        : Decision.refuse(reasons);
  }

  /** Сдаёт лист: every criterion has its points. */
  public Decision<ScoreSheet, Void> submit(
      Map<String, Integer> given, String said, Stage stage, LocalDate today) {
    List<Reason> reasons = against(given, said, stage, true);
    return reasons.isEmpty()
        ? Decision.accept(new ScoreSheet(of, given, said, today))
        : Decision.refuse(reasons);
  }

  /** Methodist gives a submitted sheet back to the expert. */
  public Decision<ScoreSheet, Void> giveBack() {
    return Decision.accept(new ScoreSheet(of, points, comment, null));
  }

  private List<Reason> against(Map<String, Integer> given, String said, Stage stage, boolean all) {
    List<Reason> reasons = new ArrayList<>();
    if (submitted()) {
      reasons.add(
          Reason.of(
              "sheet.submitted", "Лист уже сдан. Исправить его можно, если вернёт методист."));
    }
    if (said != null && said.length() > LONGEST_COMMENT) {
      reasons.add(Reason.at("comment", "sheet.comment", "Комментарий — не длиннее 4000 знаков."));
    }
    for (Criterion criterion : stage.criteria()) {
      Integer points = given.get(criterion.code());
      boolean missing = points == null;
      if (missing ? all : points < 0 || points > criterion.most()) {
        reasons.add(
            Reason.at(
                "points." + criterion.code(),
                "sheet.points",
                "«" + criterion.name() + "»: поставьте от 0 до " + criterion.most() + "."));
      }
    }
    return reasons;
  }
}
