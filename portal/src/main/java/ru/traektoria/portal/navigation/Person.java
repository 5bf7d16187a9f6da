package ru.traektoria.portal.navigation;

/**
 * Who is signed in, as the top bar shows it.
 *
 * @param name «Иванова А. П.» or the account's name
 * @param roles in words: «методист»
 * @param place municipality or organisation: «Берёзовский район»
 */
public record Person(String name, String roles, String place) {
  /** Up to two letters for the round picture. */
  public String initials() {
    String[] words = name.strip().split("[\\s.]+");
    String first = words[0].isEmpty() ? "" : words[0].substring(0, 1);
    return words.length > 1 && !words[1].isEmpty() ? first + words[1].charAt(0) : first;
  }
}
