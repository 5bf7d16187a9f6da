package ru.traektoria.events.consultation.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.consultation.model.ConsultationState;
import ru.traektoria.events.consultation.model.Given.Kind;
import ru.traektoria.events.consultation.model.Given.Mode;
import ru.traektoria.events.consultation.model.Message.Side;
import ru.traektoria.events.consultation.model.Topic;
import ru.traektoria.platform.kernel.Attachment;

/**
 * A consultation as people and machines read it.
 *
 * @param asker teacher or organisation that asked; {@code null} for a recorded one
 * @param organisation of the asker
 * @param level {@code MUNICIPAL} or {@code SCHOOL}: who advised
 * @param waitedDays working days to the first answer; {@code null} if not asked or not answered
 * @param waitingSince the asker waits for an answer since then; {@code null} if nobody waits
 * @param late waits longer than the municipality's term
 * @param teachers who was advised; others than the viewer only for who keeps the record
 */
public record ConsultationView(
    String id,
    long version,
    Topic topic,
    ConsultationState state,
    Named asker,
    boolean collective,
    Named organisation,
    String level,
    LocalDate askedOn,
    Integer waitedDays,
    LocalDate waitingSince,
    boolean late,
    String consultant,
    Kind kind,
    Mode mode,
    LocalDate givenOn,
    Integer minutes,
    String words,
    List<Named> teachers,
    List<Named> organisations,
    List<Said> thread,
    Integer rating,
    May may) {

  /** One message. */
  public record Said(
      Side side, String author, LocalDateTime at, String text, List<Attachment> files) {}

  /** What the viewer may do now. */
  public record May(
      boolean write,
      boolean rate,
      boolean withdraw,
      boolean assign,
      boolean answer,
      boolean settle,
      boolean annul) {}

  /** Every file of the thread. */
  public List<Attachment> files() {
    return thread.stream().flatMap(said -> said.files().stream()).toList();
  }

  /** The question in a line; the topic for a recorded one. */
  public String title() {
    if (thread.isEmpty()) {
      return topic.name();
    }
    String text = thread.get(0).text().replaceAll("\\s+", " ");
    return text.length() <= 90 ? text : text.substring(0, 88).strip() + "…";
  }
}
