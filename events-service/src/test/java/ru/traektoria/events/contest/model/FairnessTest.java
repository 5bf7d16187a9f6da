package ru.traektoria.events.contest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.contest.model.Contests.blind;
import static ru.traektoria.events.contest.model.Contests.codes;
import static ru.traektoria.events.contest.model.Contests.works;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.traektoria.events.contest.model.jury.Cipher;
import ru.traektoria.events.contest.model.jury.Conflict.Kind;
import ru.traektoria.events.contest.model.jury.ConflictRule;
import ru.traektoria.events.contest.model.jury.ConflictRule.Ties;
import ru.traektoria.events.contest.model.jury.Distribution;
import ru.traektoria.events.contest.model.jury.Given;
import ru.traektoria.events.contest.model.jury.Keyed;
import ru.traektoria.events.contest.model.jury.Marks;
import ru.traektoria.events.contest.model.jury.ScoreSheet;
import ru.traektoria.events.contest.model.ranking.EnoughRule;
import ru.traektoria.events.contest.model.ranking.Ranking;
import ru.traektoria.events.contest.model.ranking.Scored;
import ru.traektoria.events.contest.model.ranking.Standing;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.SeatId;

/** Ciphers, distribution and ranking: balanced, reproducible, and without a guess at a name. */
class FairnessTest {

  @ParameterizedTest
  @CsvSource({
    "true, true, true, true, OWN",
    "false, true, true, true, SAME_ORGANISATION",
    "false, false, true, true, MENTOR_PAIR",
    "false, false, false, true, DECLARED",
    "false, false, false, false, ",
  })
  void whyAWorkIsNotGivenToAnExpert(
      boolean same, boolean organisation, boolean pair, boolean declared, Kind kind) {
    assertThat(ConflictRule.between(new Ties(same, organisation, pair, declared)).orElse(null))
        .isEqualTo(kind);
  }

  @Test
  void ciphersAreAPermutationThatTheKeyGivesAgainAndAnotherKeyDoesNot() {
    Map<EntryId, String> forty = works(40);
    List<Cipher> once = Cipher.numbered(forty, List.of(), new Keyed("key"), 0);
    assertThat(once).extracting(Cipher::number).containsExactlyElementsOf(upTo(40));
    assertThat(Cipher.numbered(forty, List.of(), new Keyed("key"), 0)).isEqualTo(once);
    assertThat(Cipher.numbered(forty, List.of(), new Keyed("other"), 0)).isNotEqualTo(once);
    assertThat(Cipher.numbered(forty, List.of(), new Keyed("key"), 1)).isNotEqualTo(once);
    assertThat(once).extracting(c -> c.entry().value()).isNotEqualTo(names(forty));
    List<Cipher> more = Cipher.numbered(works(42), once, new Keyed("key"), 0);
    assertThat(more.subList(0, 40)).isEqualTo(once);
    assertThat(more).extracting(Cipher::number).containsExactlyElementsOf(upTo(42));
  }

  @Test
  void theSealIsHmacSha256() {
    assertThat(new Keyed("key").seal("The quick brown fox jumps over the lazy dog"))
        .isEqualTo("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyWorkHasItsExpertsAndEverybodyAboutTheSameNumber(long seed) {
    Random random = new Random(seed);
    List<SeatId> seats =
        IntStream.range(0, 3 + random.nextInt(8)).mapToObj(i -> new SeatId("s" + i)).toList();
    Map<EntryId, Integer> needed = new LinkedHashMap<>();
    works(1 + random.nextInt(60)).keySet().forEach(entry -> needed.put(entry, 2));
    List<Given> given = given(seats, Map.of(), needed);
    assertThat(given).allMatch(one -> new HashSet<>(one.seats()).size() == 2);
    IntSummaryStatistics load = load(seats, given);
    assertThat(load.getMax() - load.getMin()).isLessThanOrEqualTo(1);
    assertThat(given(seats, Map.of(), needed)).isEqualTo(given);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void conflictsAreKeptHoweverTheWorksFall(long seed) {
    Random random = new Random(seed);
    List<SeatId> seats = IntStream.range(0, 8).mapToObj(i -> new SeatId("s" + i)).toList();
    Map<EntryId, Integer> needed = new LinkedHashMap<>();
    Map<EntryId, Set<SeatId>> barred = new HashMap<>();
    for (EntryId entry : works(40).keySet()) {
      needed.put(entry, 3);
      barred.put(entry, Set.of(seats.get(random.nextInt(8)), new SeatId("s-nobody")));
    }
    List<Given> given = given(seats, barred, needed);
    assertThat(given).allMatch(one -> one.seats().size() == 3);
    assertThat(given).allMatch(one -> Collections.disjoint(one.seats(), barred.get(one.entry())));
    IntSummaryStatistics load = load(seats, given);
    assertThat(load.getMax() - load.getMin()).isLessThanOrEqualTo(2);
  }

  @Test
  void theScoreIsTheMeanOfWeightedSumsAndMissingSheetsAreLeftOut() {
    Standing one = ranking(work("a", sheet(8, 6), sheet(7, 8)), work("b", sheet(9, 9))).get(1);
    assertThat(one.score()).isEqualByComparingTo("18.00");
    assertThat(one.tie()).isEqualByComparingTo("7.00");
    assertThat(one.sheets()).isEqualTo(2);
    assertThat(one.spread()).isEqualByComparingTo("8.00");
  }

  @Test
  void tiesAreDecidedByTheMostWeightyCriterionAndThenShared() {
    List<Standing> places =
        ranking(
            work("a", sheet(9, 2)),
            work("b", sheet(6, 4)),
            work("c", sheet(6, 4)),
            work("d", sheet(1, 1)));
    assertThat(places).extracting(s -> s.entry().value()).containsExactly("b", "c", "a", "d");
    assertThat(places).extracting(Standing::place).containsExactly(1, 1, 3, 4);
    assertThat(places).extracting(Standing::onward).containsExactly(true, true, false, false);
  }

  @Test
  void theOrderInWhichWorksAndSheetsComeChangesNothing() {
    Random random = new Random(5);
    List<Scored> works = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      List<Map<String, Integer>> sheets = new ArrayList<>();
      for (int j = 0; j < 1 + random.nextInt(3); j++) {
        sheets.add(sheet(random.nextInt(11), random.nextInt(11)));
      }
      works.add(new Scored(new EntryId("e" + i), i % 2 == 0 ? "Учитель" : "Воспитатель", sheets));
    }
    List<Standing> once = new Ranking(blind(2)).of(works);
    List<Scored> shuffled = new ArrayList<>();
    for (Scored one : works) {
      List<Map<String, Integer>> sheets = new ArrayList<>(one.sheets());
      Collections.shuffle(sheets, random);
      shuffled.add(new Scored(one.entry(), one.nomination(), sheets));
    }
    Collections.shuffle(shuffled, random);
    assertThat(new Ranking(blind(2)).of(shuffled)).isEqualTo(once);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5, 2",
    "0, 10, 3",
    "2, 5, 2",
    "1, 5, 3",
  })
  void aWideSpreadNeedsAThirdExpert(int one, int other, int needed) {
    assertThat(EnoughRule.needed(blind(2), 2, List.of(sheet(one, one), sheet(other, other))))
        .isEqualTo(needed);
    assertThat(EnoughRule.needed(blind(2), 2, List.of(sheet(one, one)))).isEqualTo(2);
  }

  @Test
  void aSheetIsSubmittedWholeOnceAndWithinItsBounds() {
    ScoreSheet.Of of = new ScoreSheet.Of(new ContestId("c"), 0, new EntryId("e"), new SeatId("s"));
    ScoreSheet empty = ScoreSheet.empty(of);
    LocalDate day = Contests.DAY;
    assertThat(codes(empty.submit(Marks.of(Map.of("К1", 5), ""), blind(2), day)))
        .containsExactly("sheet.points");
    assertThat(codes(empty.save(Marks.of(Map.of("К1", 11), ""), blind(2))))
        .containsExactly("sheet.points");
    assertThat(codes(empty.save(Marks.of(Map.of("К1", -1), ""), blind(2))))
        .containsExactly("sheet.points");
    Marks wordy = new Marks(Map.of(), Map.of("К1", "я".repeat(1001), "К2", " "), "");
    assertThat(codes(empty.save(wordy, blind(2)))).containsExactly("sheet.remark");
    ScoreSheet draft = Contests.state(empty.save(Marks.of(Map.of("К1", 5), "Подумаю"), blind(2)));
    assertThat(draft.submitted()).isFalse();
    ScoreSheet whole = Contests.state(draft.submit(Marks.of(sheet(5, 6), "Хорошо"), blind(2), day));
    assertThat(whole.submitted()).isTrue();
    assertThat(codes(whole.submit(Marks.of(sheet(1, 1), ""), blind(2), day)))
        .containsExactly("sheet.submitted");
    assertThat(Contests.state(whole.giveBack()).submitted()).isFalse();
  }

  private static List<Given> given(
      List<SeatId> seats, Map<EntryId, Set<SeatId>> barred, Map<EntryId, Integer> needed) {
    return new Distribution(seats, barred, new Keyed("key")).of(needed, List.of());
  }

  private static IntSummaryStatistics load(List<SeatId> seats, List<Given> given) {
    return seats.stream()
        .mapToInt(seat -> (int) given.stream().filter(g -> g.seats().contains(seat)).count())
        .summaryStatistics();
  }

  private static List<Standing> ranking(Scored... works) {
    return new Ranking(blind(2)).of(List.of(works));
  }

  @SafeVarargs
  private static Scored work(String id, Map<String, Integer>... sheets) {
    return new Scored(new EntryId(id), "Учитель", List.of(sheets));
  }

  private static Map<String, Integer> sheet(int relevance, int novelty) {
    return Map.of("К1", relevance, "К2", novelty);
  }

  private static List<Integer> upTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }

  private static List<String> names(Map<EntryId, String> works) {
    return works.keySet().stream().map(EntryId::value).toList();
  }
}
