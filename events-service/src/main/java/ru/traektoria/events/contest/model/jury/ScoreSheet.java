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
 * @param remarks code of the criterion → why so many points
 */
public record ScoreSheet(
    Of of,
    Map<String, Integer> points,
    String comment,
    LocalDate submittedOn,
    Map<String, String> remarks) {

  private static final int LONGEST_COMMENT = 4000;
  private static final int LONGEST_REMARK = 1000;

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
    remarks = remarks == null ? Map.of() : new TreeMap<>(remarks);
  }

  /** An empty draft. */
  public static ScoreSheet empty(Of of) {
    return new ScoreSheet(of, Map.of(), "", null, Map.of());
  }

  /** Answers whether it counts. */
  public boolean submitted() {
    return submittedOn != null;
  }

  /** Сохраняет черновик. */
  public Decision<ScoreSheet, Void> save(Marks given, Stage stage) {
    List<Reason> reasons = against(given, stage, false);
    return reasons.isEmpty() ? Decision.accept(with(given, null)) : Decision.refuse(reasons);
  }

  /** Сдаёт лист: every criterion has its points. */
  public Decision<ScoreSheet, Void> submit(Marks given, Stage stage, LocalDate today) {
    List<Reason> reasons = against(given, stage, true);
    return reasons.isEmpty() ? Decision.accept(with(given, today)) : Decision.refuse(reasons);
  }

  /** Methodist gives a submitted sheet back to the expert. */
  public Decision<ScoreSheet, Void> giveBack() {
    return Decision.accept(new ScoreSheet(of, points, comment, null, remarks));
  }

  private ScoreSheet with(Marks given, LocalDate day) {
    return new ScoreSheet(of, given.points(), given.comment(), day, given.remarks());
  }

  private List<Reason> against(Marks given, Stage stage, boolean all) {
    List<Reason> reasons = new ArrayList<>();
    if (submitted()) {
      reasons.add(
          Reason.of(
              "sheet.submitted", "Лист уже сдан. Исправить его можно, если вернёт методист."));
    }
    if (given.comment().length() > LONGEST_COMMENT) {
      reasons.add(Reason.at("comment", "sheet.comment", "Комментарий — не длиннее 4000 знаков."));
    }
    for (Criterion criterion : stage.criteria()) {
      Integer points = given.points().get(criterion.code());
      boolean missing = points == null;
      if (missing ? all : points < 0 || points > criterion.most()) {
        reasons.add(
            Reason.at(
                "points." + criterion.code(),
                "sheet.points",
                "«" + criterion.name() + "»: поставьте от 0 до " + criterion.most() + "."));
      }
      if (given.remarks().getOrDefault(criterion.code(), "").length() > LONGEST_REMARK) {
        reasons.add(
            Reason.at(
                "remarks." + criterion.code(),
                "sheet.remark",
                "«" + criterion.name() + "»: пояснение — не длиннее 1000 знаков."));
      }
    }
    return reasons;
  }
}
