package ru.traektoria.monitoring.own.model;

import java.util.List;

/**
 * Кого считать: groups of conditions, or the text of a formula (CEL) of somebody who prefers to
 * write it.
 *
 * @param join of the groups
 * @param cel {@code null}: the groups say it
 */
public record Clauses(Join join, List<ClauseGroup> groups, String cel) {

  public Clauses {
    groups = List.copyOf(groups);
  }

  /** All of these conditions. */
  public static Clauses all(Clause... clauses) {
    return new Clauses(Join.ALL, List.of(new ClauseGroup(Join.ALL, List.of(clauses))), null);
  }

  /** Any of these conditions. */
  public static Clauses any(Clause... clauses) {
    return new Clauses(Join.ALL, List.of(new ClauseGroup(Join.ANY, List.of(clauses))), null);
  }

  /** A formula as somebody wrote it. */
  public static Clauses written(String cel) {
    return new Clauses(Join.ALL, List.of(), cel);
  }

  public boolean expert() {
    return cel != null;
  }

  /** How many conditions there are; a formula counts as one. */
  public int size() {
    return expert()
        ? cel.isBlank() ? 0 : 1
        : groups.stream().mapToInt(group -> group.clauses().size()).sum();
  }
}
