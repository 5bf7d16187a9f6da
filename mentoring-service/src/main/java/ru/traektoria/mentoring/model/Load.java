package ru.traektoria.mentoring.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.traektoria.mentoring.model.staff.TeacherId;

/**
 * What the mentors of a pair already carry in other active pairs.
 *
 * @param menteesOf the mentees of each mentor in other active pairs
 * @param mostMentees the municipality's limit N for one mentor
 */
public record Load(Map<TeacherId, Set<TeacherId>> menteesOf, int mostMentees) {

  /** Default of N (domain.md §2.4). */
  public static final int DEFAULT_MOST_MENTEES = 3;

  public Load {
    menteesOf = Map.copyOf(menteesOf);
  }

  /** Nobody carries anything yet. */
  public static Load none() {
    return new Load(Map.of(), DEFAULT_MOST_MENTEES);
  }

  /** The same with further mentees of one mentor. */
  public Load with(TeacherId mentor, Set<TeacherId> more) {
    Map<TeacherId, Set<TeacherId>> all = new HashMap<>(menteesOf);
    all.merge(
        mentor,
        more,
        (known, added) ->
            Stream.concat(known.stream(), added.stream()).collect(Collectors.toSet()));
    return new Load(all, mostMentees);
  }

  Set<TeacherId> of(TeacherId mentor) {
    return menteesOf.getOrDefault(mentor, Set.of());
  }
}
