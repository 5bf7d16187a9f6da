package ru.traektoria.route.application;

import java.util.List;
import java.util.Map;
import ru.traektoria.route.model.terms.CompetenceCode;

/** The competence tree as diagnostics-service last published it: only its names are used here. */
public interface Competences {

  /** The name of a competence or an area; the code itself while the tree is not known. */
  String name(CompetenceCode code);

  /** All names by code, areas and competences. */
  Map<String, String> names();

  /** All areas with their competences, in the order of the tree. */
  List<Area> areas();

  /** Область компетенций. */
  record Area(String code, String name, List<Competence> competences) {}

  /** Компетенция. */
  record Competence(String code, String name) {}

  /** Takes over a tree; an older version than the known one is passed over. */
  void replace(int version, List<Area> areas);
}
