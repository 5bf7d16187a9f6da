package ru.traektoria.events.contest.model.jury;

import java.util.Map;
import java.util.TreeMap;

/**
 * What an expert gives a work.
 *
 * @param points code of the criterion → points
 * @param remarks code of the criterion → why so; those without words are left out
 * @param comment of the work as a whole, may be empty
 */
public record Marks(Map<String, Integer> points, Map<String, String> remarks, String comment) {

  public Marks {
    points = points == null ? Map.of() : new TreeMap<>(points);
    Map<String, String> said = new TreeMap<>();
    if (remarks != null) {
      remarks.forEach(
          (code, words) -> {
            if (words != null && !words.isBlank()) {
              said.put(code, words.strip());
            }
          });
    }
    remarks = said;
    comment = comment == null ? "" : comment.strip();
  }

  /** Points and a comment, nothing said of the criteria. */
  public static Marks of(Map<String, Integer> points, String comment) {
    return new Marks(points, Map.of(), comment);
  }
}
