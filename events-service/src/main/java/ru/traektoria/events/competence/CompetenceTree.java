package ru.traektoria.events.competence;

import java.util.List;

/**
 * The published tree; also what is read of {@code CompetenceTreePublished.v1}.
 *
 * @param areas области
 */
record CompetenceTree(List<Area> areas) {

  /** Область компетенций. */
  record Area(String code, String name, List<Competence> competences) {}

  /** Компетенция. */
  record Competence(String code, String name) {}

  CompetenceTree {
    areas = areas == null ? List.of() : List.copyOf(areas);
  }
}
