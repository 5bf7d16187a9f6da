package ru.traektoria.events.consultation.model;

import java.time.LocalDateTime;
import java.util.List;
import ru.traektoria.platform.kernel.Attachment;

/**
 * One message of the thread of a question (S0-96).
 *
 * @param id of the request that sent it: a repeated one is no second message
 * @param author the account's name; of a teacher the directory knows it better
 * @param at in the municipality's time
 * @param files what was attached; read by who reads the thread
 */
public record Message(
    String id, Side side, String author, LocalDateTime at, String text, List<Attachment> files) {

  static final int LONGEST = 4000;

  /** Who speaks. */
  public enum Side {
    /** Кто спросил. */
    ASKER,
    /** Методист. */
    CONSULTANT
  }

  public Message {
    text = text == null ? "" : text.strip();
    files = files == null ? List.of() : List.copyOf(files);
  }
}
