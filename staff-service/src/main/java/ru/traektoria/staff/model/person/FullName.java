package ru.traektoria.staff.model.person;

import ru.traektoria.staff.model.text.RussianOrder;

/**
 * ФИО.
 *
 * @param middle отчество; {@code null} for those who have none
 */
public record FullName(String last, String first, String middle) {

  /** Cleaned of stray blanks; blank parts become {@code null}. */
  public static FullName of(String last, String first, String middle) {
    return new FullName(clean(last), clean(first), clean(middle));
  }

  /** Reads «Фамилия Имя Отчество» written in one cell; what follows the second word is отчество. */
  public static FullName parse(String text) {
    String[] words = text.strip().split("\\s+", 3);
    return of(words[0], words.length > 1 ? words[1] : null, words.length > 2 ? words[2] : null);
  }

  /** «Фамилия Имя Отчество». */
  public String full() {
    return (text(last) + " " + text(first) + " " + text(middle)).strip();
  }

  /** «Фамилия И. О.» */
  public String brief() {
    return (text(last) + initial(first) + initial(middle)).strip();
  }

  /** The key by which lists of people sort. */
  public String sortKey() {
    return RussianOrder.key(full());
  }

  /** Answers whether the same letters are written, whatever the case and the ё. */
  public boolean matches(FullName other) {
    return sortKey().equals(other.sortKey());
  }

  private static String clean(String text) {
    return text == null || text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
  }

  private static String text(String part) {
    return part == null ? "" : part;
  }

  private static String initial(String part) {
    return part == null ? "" : " " + part.charAt(0) + ".";
  }
}
