package ru.traektoria.gateway.account.model;

import java.util.List;
import java.util.regex.Pattern;
import ru.traektoria.platform.kernel.Reason;

/**
 * What somebody is invited for (зачем приглашают): the words of the letter, and the page that opens
 * after the first sign-in.
 *
 * @param words for example «в жюри конкурса „Учитель года“»; empty when there is nothing to add
 * @param landing path on this portal; empty for the home page
 */
public record Purpose(String words, String landing) {

  /** An invitation to the portal as such. */
  public static final Purpose NONE = new Purpose("", "");

  private static final int LONGEST_WORDS = 300;
  private static final int LONGEST_LANDING = 500;
  private static final Pattern PAGE = Pattern.compile("/[a-z][-\\p{Alnum}/_.]*");

  public Purpose {
    words = words == null ? "" : words.strip().replaceAll("\\s+", " ");
    landing = landing == null ? "" : landing.strip();
  }

  /** What speaks against it; empty when nothing does. */
  public List<Reason> objections() {
    if (words.length() > LONGEST_WORDS) {
      return List.of(new Reason("long-purpose", "Опишите, зачем приглашаете, короче.", "purpose"));
    }
    boolean own =
        landing.isEmpty()
            || landing.length() <= LONGEST_LANDING
                && PAGE.matcher(landing).matches()
                && !landing.contains("//")
                && !landing.startsWith("/api/");
    return own
        ? List.of()
        : List.of(new Reason("not-ours", "Такой страницы на портале нет.", "landing"));
  }
}
