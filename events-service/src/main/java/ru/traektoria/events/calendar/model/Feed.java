package ru.traektoria.events.calendar.model;

/**
 * Адрес календаря of one person: whose things it shows, and the secret that opens it.
 *
 * @param kind чей календарь
 * @param target id of the teacher, association or municipality
 * @param municipality of the person who has it
 * @param holder who has it: the account
 * @param secret part of the address nobody can guess; empty when it is revoked
 */
public record Feed(
    String id, Kind kind, String target, String municipality, String holder, String secret) {

  /** Чей календарь. */
  public enum Kind {
    /** Мой. */
    PERSON,
    /** Объединения. */
    ASSOCIATION,
    /** Муниципалитета. */
    MUNICIPALITY
  }

  /** Answers whether the address opens anything. */
  public boolean open() {
    return !secret.isEmpty();
  }

  /** The same with another secret: the old address is dead. */
  public Feed with(String other) {
    return new Feed(id, kind, target, municipality, holder, other);
  }
}
