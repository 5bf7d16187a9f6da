package ru.traektoria.events.contest.web;

import java.util.List;
import java.util.Map;
import ru.traektoria.events.contest.model.terms.Criterion;

/**
 * A work as its expert gets it; in a blind stage nothing of it tells whose it is.
 *
 * @param author {@code null} where names are hidden
 * @param links empty where names are hidden
 * @param version of the sheet, for {@code If-Match}
 * @param open the sheet can be filled in
 */
public record WorkView(
    String contest,
    String contestTitle,
    int stage,
    String stageTitle,
    int number,
    String label,
    String nomination,
    String author,
    String title,
    String about,
    List<String> links,
    List<FileView> files,
    List<Criterion> criteria,
    Map<String, Integer> points,
    Map<String, String> remarks,
    String comment,
    boolean submitted,
    long version,
    boolean open) {

  /** A file by its number, from 1. */
  public record FileView(int number, String name) {}
}
