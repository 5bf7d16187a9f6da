package ru.traektoria.staff.model.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody probably meant: «Матиматика» → «Математика». */
public final class Likeness {

  private static final int FEW_EDITS = 2;

  private Likeness() {}

  /** The candidate that looks most like the word, if any looks like it at all. */
  public static Optional<String> closest(String word, Collection<String> candidates) {
    String wanted = RussianOrder.folded(word);
    return candidates.stream()
        .filter(candidate -> alike(wanted, RussianOrder.folded(candidate)))
        .min(Comparator.comparingInt(c -> distance(wanted, RussianOrder.folded(c))));
  }

  private static boolean alike(String wanted, String name) {
    boolean beginning = wanted.length() > FEW_EDITS && name.startsWith(wanted);
    return beginning || distance(wanted, name) <= Math.max(FEW_EDITS, name.length() / 4);
  }

  /** Edits (insert, drop, replace) that turn one word into the other. */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
