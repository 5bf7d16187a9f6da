package ru.traektoria.route.model.priority;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Кого касается тема: whose route aims at one of the competences, who teaches one of the subjects;
 * with neither, everybody.
 *
 * @param competences codes; the code of an area stands for all of its competences
 * @param subjects codes of the staff register
 */
public record Concern(List<String> competences, List<String> subjects) {

  public Concern {
    competences = competences == null ? List.of() : List.copyOf(competences);
    subjects = subjects == null ? List.of() : List.copyOf(subjects);
  }

  public boolean everybody() {
    return competences.isEmpty() && subjects.isEmpty();
  }

  /** Whether a teacher is concerned: what the route aims at, what the teacher teaches. */
  public boolean touches(Collection<String> aims, Set<String> taught) {
    return everybody()
        || subjects.stream().anyMatch(taught::contains)
        || aims.stream().anyMatch(aim -> competences.stream().anyMatch(one -> within(aim, one)));
  }

  private static boolean within(String aim, String wanted) {
    return aim.equals(wanted) || aim.startsWith(wanted + ".");
  }
}
