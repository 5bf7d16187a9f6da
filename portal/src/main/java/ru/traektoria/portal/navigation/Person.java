package ru.traektoria.portal.navigation;

import java.util.List;

/**
 * Who is signed in, as the top bar shows it.
 *
 * @param name «Иванова А. П.» or the account's name
 * @param roles in words: «методист»
 * @param place municipality or organisation: «Берёзовский район»
 * @param others what else the person may act as
 */
public record Person(String name, String roles, String place, List<Other> others) {
  /**
   * Another set of roles of the same person, in another place.
   *
   * @param href where a POST switches to it
   */
  public record Other(String roles, String place, String href) {}

  /** Somebody who acts in one capacity only. */
  public Person(String name, String roles, String place) {
    this(name, roles, place, List.of());
  }

  /** Up to two letters for the round picture. */
  public String initials() {
    String[] words = name.strip().split("[\\s.]+");
    String first = words[0].isEmpty() ? "" : words[0].substring(0, 1);
    return words.length > 1 && !words[1].isEmpty() ? first + words[1].charAt(0) : first;
  }
}
