package ru.traektoria.monitoring.cycle.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Этап цикла: its days, who answers for it, its papers.
 *
 * @param responsible a post or a name as people write it; {@code null}: nobody is named yet
 * @param closedOn {@code null}: open
 */
public record Stage(
    StageKind kind,
    LocalDate from,
    LocalDate to,
    String responsible,
    List<Paper> papers,
    LocalDate closedOn) {

  public boolean closed() {
    return closedOn != null;
  }

  /** Whether it should have been closed by now. */
  public boolean late(LocalDate today) {
    return !closed() && to.isBefore(today);
  }

  public Stage planned(LocalDate begins, LocalDate ends, String who) {
    return new Stage(kind, begins, ends, who, papers, closedOn);
  }

  public Stage with(Paper paper) {
    List<Paper> more = new ArrayList<>(papers);
    more.add(paper);
    return new Stage(kind, from, to, responsible, List.copyOf(more), closedOn);
  }

  public Stage without(int number) {
    List<Paper> fewer = new ArrayList<>(papers);
    fewer.remove(number);
    return new Stage(kind, from, to, responsible, List.copyOf(fewer), closedOn);
  }

  public Stage closed(LocalDate on) {
    return new Stage(kind, from, to, responsible, papers, on);
  }
}
