package ru.traektoria.events.bulletin.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.bulletin.model.Audience.People;
import ru.traektoria.events.bulletin.model.Bulletin.Standing;
import ru.traektoria.events.bulletin.model.BulletinContent.Topic;
import ru.traektoria.platform.kernel.Attachment;

/**
 * A bulletin as people and machines read it.
 *
 * @param standing of the viewer's organisation; {@code null} where it has none
 * @param of organisations it was sent to
 * @param organisations how each stands; empty for who does not send bulletins
 */
public record BulletinView(
    String id,
    long version,
    Topic topic,
    String title,
    String body,
    List<String> links,
    List<Attachment> files,
    People people,
    List<String> positions,
    List<String> subjects,
    LocalDate sentOn,
    LocalDate dueOn,
    boolean withdrawn,
    Standing standing,
    int confirmed,
    int of,
    List<Row> organisations,
    boolean mayConfirm,
    boolean mayWithdraw) {

  /** One organisation; {@code at} and {@code by} are {@code null} until it confirms. */
  public record Row(Named organisation, Standing standing, LocalDateTime at, String by) {}
}
