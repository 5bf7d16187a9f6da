package ru.traektoria.events.practice.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.practice.model.PracticeContent.Kind;
import ru.traektoria.events.practice.model.PracticeStage;
import ru.traektoria.events.practice.model.PracticeState;
import ru.traektoria.events.practice.model.Review.Criterion;
import ru.traektoria.events.practice.model.Review.Verdict;
import ru.traektoria.platform.kernel.Attachment;

/**
 * A practice as people and machines read it.
 *
 * @param version for {@code If-Match}
 * @param organisation whose experience it is; {@code null} if the municipality's
 * @param competences codes with their names
 * @param reviews rounds of review; empty for who only reads the bank
 * @param openedBy how many other organisations opened it
 * @param may what the viewer may do now
 */
public record PracticeView(
    String id,
    long version,
    String title,
    Kind kind,
    Level level,
    boolean innovative,
    List<String> subjects,
    List<Named> competences,
    String annotation,
    List<String> links,
    List<Attachment> files,
    PracticeState state,
    String municipality,
    Named organisation,
    List<Named> authors,
    LocalDate appliedOn,
    LocalDate approvedOn,
    List<Round> reviews,
    List<Showing> showings,
    List<AdoptionView> adoptions,
    int openedBy,
    May may) {

  /** A round of review; what follows {@code assignedOn} is {@code null} while the expert works. */
  public record Round(
      Named expert,
      LocalDate assignedOn,
      Verdict verdict,
      Map<Criterion, Integer> points,
      Integer total,
      String words,
      LocalDate on) {}

  /** Распространение. */
  public record Showing(
      String id,
      ActivityKind kind,
      Level level,
      LocalDate on,
      String title,
      String link,
      String activity) {}

  /** Внедрение. */
  public record AdoptionView(Named organisation, LocalDate on, String note) {}

  /** What the viewer may do with it in its present state. */
  public record May(
      boolean correct, boolean assign, boolean conclude, boolean disseminate, boolean adopt) {}

  /** Жизненный цикл (S3-34). */
  public PracticeStage stage() {
    return PracticeStage.of(state, !adoptions.isEmpty());
  }

  /** The last day on which it was shown; {@code null} if never. */
  public LocalDate lastShownOn() {
    return showings.stream().map(Showing::on).max(LocalDate::compareTo).orElse(null);
  }
}
