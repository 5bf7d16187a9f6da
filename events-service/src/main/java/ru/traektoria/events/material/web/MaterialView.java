package ru.traektoria.events.material.web;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.material.model.Expertise.Verdict;
import ru.traektoria.events.material.model.MaterialContent.Carrier;
import ru.traektoria.events.material.model.MaterialContent.Kind;
import ru.traektoria.events.material.model.MaterialState;
import ru.traektoria.platform.kernel.Attachment;

/**
 * A material as people and machines read it.
 *
 * @param organisation whose it is; {@code null} if the municipal service's
 * @param reviews conclusions of all rounds; empty for who only reads the bank
 * @param may what the viewer may do now
 */
public record MaterialView(
    String id,
    long version,
    String title,
    Kind kind,
    Carrier carrier,
    Integer printRun,
    List<Named> subjects,
    List<Named> competences,
    String annotation,
    Named association,
    String analysis,
    List<String> links,
    List<Attachment> files,
    MaterialState state,
    Named organisation,
    List<Named> authors,
    LocalDate submittedOn,
    LocalDate publishedOn,
    LocalDate archivedOn,
    List<Round> reviews,
    May may) {

  /** One expert's part; what follows {@code assignedOn} is {@code null} while the expert works. */
  public record Round(
      int round, Named expert, LocalDate assignedOn, Verdict verdict, String words, LocalDate on) {}

  /**
   * What the viewer may do with it in its present state.
   *
   * @param conclude experts whose conclusion the viewer may write
   */
  public record May(
      boolean correct, boolean assign, List<Named> conclude, boolean archive, boolean restore) {}
}
