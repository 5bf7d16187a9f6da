package ru.traektoria.route.model.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Команда прошла адресную программу (S2 task 4, PU.12): so many people of one organisation finished
 * the same addressed programme within a calendar year.
 *
 * @param least how many people make a team
 */
public record TeamRule(int least) {

  /**
   * A person with the document of an addressed programme.
   *
   * @param programme its id in the catalogue, or what {@link SameProgrammeRule} knows it by
   */
  public record Finished(String organisation, String programme, String teacher, LocalDate on) {}

  /** The people of an organisation who finished a programme, each once. */
  public record Team(String organisation, String programme, List<String> people, boolean enough) {}

  public TeamRule {
    if (least < 1) {
      throw new IllegalArgumentException("a team has people, not " + least);
    }
  }

  /** Those of the year, the largest first; too small ones say so. */
  public List<Team> teams(List<Finished> all, int year) {
    Map<List<String>, Set<String>> people = new LinkedHashMap<>();
    all.stream()
        .filter(one -> one.organisation() != null && one.on().getYear() == year)
        .forEach(
            one ->
                people
                    .computeIfAbsent(
                        List.of(one.organisation(), one.programme()), k -> new LinkedHashSet<>())
                    .add(one.teacher()));
    List<Team> teams = new ArrayList<>();
    people.forEach(
        (key, who) ->
            teams.add(new Team(key.get(0), key.get(1), List.copyOf(who), who.size() >= least)));
    teams.sort(Comparator.comparingInt((Team team) -> -team.people().size()));
    return teams;
  }
}
