package ru.traektoria.events.practice.model;

/**
 * Эксперт со стороны: in no staff register; his account is bound when he accepts the invitation.
 *
 * @param name as the card of the practice shows it
 * @param post должность и место работы
 * @param account subject of his account, {@code null} until then
 */
public record Guest(String name, String post, String account) {

  static final int LONGEST_NAME = 100;

  public Guest {
    name = name == null ? "" : name.strip().replaceAll("\\s+", " ");
    post = post == null ? "" : post.strip();
  }

  boolean named() {
    return !name.isEmpty() && name.length() <= LONGEST_NAME;
  }

  Guest with(String subject) {
    return new Guest(name, post, subject);
  }
}
