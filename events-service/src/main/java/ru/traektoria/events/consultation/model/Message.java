package ru.traektoria.events.consultation.model;

import java.time.LocalDateTime;

/**
 * One message of the thread of a question (S0-96).
 *
 * @param id of the request that sent it: a repeated one is no second message
 * @param author the account's name; of a teacher the directory knows it better
 * @param at in the municipality's time
 */
public record Message(String id, Side side, String author, LocalDateTime at, String text) {

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
  }
}
