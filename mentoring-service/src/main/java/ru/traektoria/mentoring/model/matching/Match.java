package ru.traektoria.mentoring.model.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ru.traektoria.mentoring.model.staff.TeacherId;

/**
 * Somebody who could lead a teacher.
 *
 * @param mentor who
 * @param grounds why
 * @param competences codes of strengths that answer deficits of the mentee; only those the viewer
 *     may know of on both sides
 * @param mentees how many the person leads now
 */
public record Match(TeacherId mentor, Set<Ground> grounds, List<String> competences, int mentees) {

  /** What one mentee more than none takes off. */
  private static final int LOAD = 8;

  private static final int MOST_STRENGTHS = 2;

  /** The best first; equal ones by load, then in the order of the directory. */
  public static final Comparator<Match> BEST =
      Comparator.comparingInt(Match::score).reversed().thenComparingInt(Match::mentees);

  public Match {
    grounds = Set.copyOf(grounds);
    competences = List.copyOf(competences);
  }

  /** Баллы: weights of the grounds, less for each mentee already led. */
  public int score() {
    int strengths =
        Ground.STRENGTH_AGAINST_DEFICIT.weight() * Math.min(competences.size(), MOST_STRENGTHS);
    int others =
        grounds.stream()
            .filter(ground -> ground != Ground.STRENGTH_AGAINST_DEFICIT)
            .mapToInt(Ground::weight)
            .sum();
    return strengths + others - LOAD * mentees;
  }

  /** A category or the kind of school alone is no reason to lead just this teacher. */
  public boolean worthAsking() {
    return grounds.contains(Ground.SAME_SUBJECT)
        || grounds.contains(Ground.SAME_ORGANISATION)
        || grounds.contains(Ground.STRENGTH_AGAINST_DEFICIT);
  }
}
