package ru.traektoria.diagnostics.model.tree;

import java.util.List;
import ru.traektoria.diagnostics.model.Area;

/** An area of the tree with its competences in the order in which they are shown. */
public record CompetenceArea(Area code, String name, List<Competence> competences) {

  public CompetenceArea {
    competences = List.copyOf(competences);
    for (Competence competence : competences) {
      if (competence.code().area() != code) {
        throw new IllegalArgumentException(competence.code() + " stands in another area: " + code);
      }
    }
  }
}
