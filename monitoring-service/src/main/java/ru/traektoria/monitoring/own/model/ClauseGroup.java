package ru.traektoria.monitoring.own.model;

import java.util.List;

/** Группа условий, joined among themselves. */
public record ClauseGroup(Join join, List<Clause> clauses) {
  public ClauseGroup {
    clauses = List.copyOf(clauses);
  }
}
