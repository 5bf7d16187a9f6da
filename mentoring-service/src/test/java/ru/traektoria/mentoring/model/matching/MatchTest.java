package ru.traektoria.mentoring.model.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.mentoring.Cast.OLEG;
import static ru.traektoria.mentoring.Cast.VERA;
import static ru.traektoria.mentoring.model.matching.Ground.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MatchTest {

  static Stream<Arguments> truthTable() {
    return Stream.of(
        Arguments.of("subject and school", Set.of(SAME_SUBJECT, SAME_ORGANISATION), 0, 0, 50, true),
        Arguments.of("one mentee takes off", Set.of(SAME_SUBJECT), 0, 1, 22, true),
        Arguments.of("one strength", Set.of(STRENGTH_AGAINST_DEFICIT), 1, 0, 25, true),
        Arguments.of("three count as two", Set.of(STRENGTH_AGAINST_DEFICIT), 3, 0, 50, true),
        Arguments.of("category alone", Set.of(HIGHEST_CATEGORY), 0, 0, 15, false),
        Arguments.of("title alone", Set.of(MENTOR_TITLE), 0, 0, 20, false),
        Arguments.of("title and subject", Set.of(MENTOR_TITLE, SAME_SUBJECT), 0, 0, 50, true),
        Arguments.of("kind of school alone", Set.of(SAME_KIND), 0, 0, 5, false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("truthTable")
  void groundsAreWeighed(
      String what, Set<Ground> grounds, int strengths, int load, int score, boolean worth) {
    List<String> codes = Stream.of("A", "B", "C").limit(strengths).toList();
    Match match = new Match(VERA, grounds, codes, load);
    assertThat(match.score()).as(what).isEqualTo(score);
    assertThat(match.worthAsking()).as(what).isEqualTo(worth);
  }

  @Test
  void ofEqualOnesTheLessLoadedComesFirst() {
    Match freer = new Match(VERA, Set.of(SAME_SUBJECT), List.of(), 0);
    Match busier = new Match(OLEG, Set.of(SAME_SUBJECT, HIGHEST_CATEGORY), List.of(), 2);
    assertThat(Stream.of(busier, freer).sorted(Match.BEST)).containsExactly(freer, busier);
  }
}
