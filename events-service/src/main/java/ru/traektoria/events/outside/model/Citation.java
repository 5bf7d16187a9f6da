package ru.traektoria.events.outside.model;

/**
 * Выходные данные публикации (S1-74): what a bibliographic reference needs beside title, journal
 * and link.
 *
 * @param authors as they stand in the reference: «Иванова А. П., Петров О. И.»; may be empty
 * @param issue номер, том, издательство: «№ 3», «Т. 2»; may be empty
 * @param pages «12–15»; may be empty
 */
public record Citation(String authors, String issue, String pages) {

  /** Nothing said. */
  public static final Citation NONE = new Citation("", "", "");

  private static final int LONGEST = 300;

  public Citation {
    authors = text(authors);
    issue = text(issue);
    pages = text(pages).replace('-', '–');
  }

  private static String text(String value) {
    return value == null ? "" : value.strip().replaceAll("\\s+", " ");
  }

  boolean tooLong() {
    return authors.length() > LONGEST || issue.length() > LONGEST || pages.length() > 30;
  }

  /**
   * Библиографическая запись in the order of ГОСТ Р 7.0.5: authors, title // where. — year. —
   * issue. — pages. — address.
   *
   * @param author who stands first where no authors are written: «Иванова А. П.»
   */
  public String reference(Told told, String author) {
    StringBuilder text = new StringBuilder(authors.isEmpty() ? author : authors);
    text.append(text.toString().endsWith(".") ? " " : ". ").append(told.title());
    if (!told.where().isEmpty()) {
      text.append(" // ").append(told.where());
    }
    part(text, String.valueOf(told.heldOn().getYear()));
    part(text, issue);
    part(text, pages.isEmpty() ? "" : "С. " + pages);
    part(text, told.link().isEmpty() ? "" : "URL: " + told.link());
    return told.link().isEmpty() ? text.append('.').toString() : text.toString();
  }

  private static void part(StringBuilder text, String words) {
    if (!words.isEmpty()) {
      text.append(text.toString().endsWith(".") ? " — " : ". — ").append(words);
    }
  }
}
