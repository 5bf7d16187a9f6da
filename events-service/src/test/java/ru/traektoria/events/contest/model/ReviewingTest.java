package ru.traektoria.events.contest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.contest.model.Contests.AFTER;
import static ru.traektoria.events.contest.model.Contests.BEFORE;
import static ru.traektoria.events.contest.model.Contests.DAY;
import static ru.traektoria.events.contest.model.Contests.blind;
import static ru.traektoria.events.contest.model.Contests.codes;
import static ru.traektoria.events.contest.model.Contests.open;
import static ru.traektoria.events.contest.model.Contests.stage;
import static ru.traektoria.events.contest.model.Contests.state;
import static ru.traektoria.events.contest.model.Contests.works;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.contest.model.Reviewing.Works;
import ru.traektoria.events.contest.model.jury.Cipher;
import ru.traektoria.events.contest.model.jury.Conflict;
import ru.traektoria.events.contest.model.jury.Marks;
import ru.traektoria.events.contest.model.jury.ScoreSheet;
import ru.traektoria.events.contest.model.ranking.Round;
import ru.traektoria.events.contest.model.terms.ContestState;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.SeatId;

/** A stage from giving out the works to its places. */
class ReviewingTest {

  private static final EntryId FIRST = new EntryId("entry-1");

  @Test
  void worksAreNotGivenOutBeforeTheDeadlineNorWhileSomethingIsUndecided() {
    Contest contest = open(3, blind(2));
    assertThat(codes(contest.reviewing().distribute(taking(3), BEFORE)))
        .containsExactly("contest.still-open");
    Works undecided = new Works(works(3), 1, List.of(), List.of());
    assertThat(codes(contest.reviewing().distribute(undecided, AFTER)))
        .containsExactly("contest.undecided");
    assertThat(codes(contest.reviewing().distribute(taking(0), AFTER)))
        .containsExactly("contest.no-works");
    assertThat(codes(open(0, blind(2)).reviewing().distribute(taking(3), AFTER)))
        .containsExactly("contest.no-jury");
    assertThat(codes(open(1, blind(2)).reviewing().distribute(taking(3), AFTER)))
        .containsExactly("contest.few-experts");
  }

  @Test
  void aWorkIsNotGivenToWhoHasAConflictAndTheReasonIsKept() {
    Conflict conflict = new Conflict(new SeatId("seat-1"), FIRST, Conflict.Kind.SAME_ORGANISATION);
    Works works = new Works(works(4), 0, List.of(conflict), List.of());
    Round round = state(open(3, blind(2)).reviewing().distribute(works, AFTER)).round();
    assertThat(round.experts(FIRST))
        .containsExactlyInAnyOrder(new SeatId("seat-2"), new SeatId("seat-3"));
    assertThat(round.conflicts()).containsExactly(conflict);
  }

  @Test
  void givingOutAgainKeepsWhatWasGivenAndTheNumbers() {
    Contest contest = given(4, 3);
    Round before = contest.round();
    Contest again = state(contest.reviewing().distribute(taking(4), AFTER));
    assertThat(again).isEqualTo(contest);
    Contest without = state(contest.unseat(new SeatId("seat-1")));
    Round after = state(without.reviewing().distribute(taking(4), AFTER)).round();
    assertThat(after.ciphers()).isEqualTo(before.ciphers());
    for (Cipher cipher : after.ciphers()) {
      assertThat(after.experts(cipher.entry()))
          .containsExactlyInAnyOrder(new SeatId("seat-2"), new SeatId("seat-3"));
    }
  }

  @Test
  void resultsWaitUntilEveryWorkHasItsSheetsAndDraftsCountForNothing() {
    Contest contest = given(2, 2);
    assertThat(codes(contest.reviewing().fix(List.of(), DAY))).containsExactly("contest.unscored");
    List<ScoreSheet> sheets = sheets(contest, 5);
    ScoreSheet draft =
        new ScoreSheet(sheets.get(0).of(), sheets.get(0).points(), "", null, Map.of());
    sheets.set(0, draft);
    assertThat(codes(contest.reviewing().fix(sheets, DAY))).containsExactly("contest.unscored");
    assertThat(contest.reviewing().lacking(sheets)).hasSize(1).allMatch(l -> l.contains("1 из 2"));
  }

  @Test
  void expertsFarApartCallForAThird() {
    Contest contest = given(1, 3);
    List<ScoreSheet> sheets = sheets(contest, 2);
    sheets.set(1, scored(contest, sheets.get(1).of().seat(), 9));
    assertThat(codes(contest.reviewing().fix(sheets, DAY))).containsExactly("contest.unscored");
    Works apart = new Works(works(1), 0, List.of(), sheets);
    Contest more = state(contest.reviewing().distribute(apart, AFTER));
    assertThat(more.round().experts(FIRST)).hasSize(3);
    SeatId third = more.round().experts(FIRST).get(2);
    sheets.add(scored(more, third, 5));
    assertThat(state(more.reviewing().fix(sheets, DAY)).state()).isEqualTo(ContestState.RESULTS);
  }

  @Test
  void whereNobodyIsLeftToAskTwoExpertsFarApartAreEnough() {
    Contest contest = given(1, 2);
    List<ScoreSheet> sheets = sheets(contest, 0);
    sheets.set(1, scored(contest, sheets.get(1).of().seat(), 10));
    assertThat(state(contest.reviewing().fix(sheets, DAY)).state()).isEqualTo(ContestState.RESULTS);
  }

  @Test
  void theSheetOfWhoHasLeftTheJuryDoesNotCount() {
    Contest contest = given(1, 2);
    List<ScoreSheet> sheets = sheets(contest, 7);
    Contest without = state(contest.unseat(sheets.get(0).of().seat()));
    assertThat(codes(without.reviewing().fix(sheets, DAY))).containsExactly("contest.unscored");
  }

  @Test
  void anExpertWhoDeclaresAConflictLosesTheWorkForGood() {
    Contest contest = given(1, 3);
    SeatId out = contest.round().experts(FIRST).get(0);
    Contest declared = state(contest.declare(out, FIRST));
    assertThat(declared.round().experts(FIRST)).hasSize(1).doesNotContain(out);
    Conflict conflict = new Conflict(out, FIRST, Conflict.Kind.DECLARED);
    Works works = new Works(works(1), 0, List.of(conflict), List.of());
    assertThat(state(declared.reviewing().distribute(works, AFTER)).round().experts(FIRST))
        .hasSize(2)
        .doesNotContain(out);
  }

  @Test
  void onlyTheBestGoOnAndTheLastStageAwards() {
    Contest contest = open(2, blind(0), stage(false, 0, Contests.CRITERIA));
    contest = state(contest.reviewing().distribute(taking(3), AFTER));
    contest = state(contest.reviewing().fix(ranked(contest), DAY));
    assertThat(contest.state()).isEqualTo(ContestState.REVIEW);
    assertThat(contest.stageNumber()).isEqualTo(1);
    contest = state(contest.reviewing().distribute(taking(3), AFTER));
    assertThat(contest.round().ciphers()).extracting(Cipher::entry).containsExactly(FIRST);
    contest = state(contest.reviewing().fix(sheets(contest, 8), DAY));
    assertThat(contest.state()).isEqualTo(ContestState.RESULTS);
    assertThat(new Awards(contest).all())
        .containsEntry(FIRST, Role.WINNER)
        .containsEntry(new EntryId("entry-2"), Role.PARTICIPANT)
        .hasSize(3);
    assertThat(state(contest.announce(DAY)).state()).isEqualTo(ContestState.CLOSED);
  }

  @Test
  void namesAreHiddenInABlindStageUntilItsResultsAreFixed() {
    assertThat(NamesRule.of(blind(2), false)).isEqualTo(NamesRule.CIPHER);
    assertThat(NamesRule.of(blind(2), true)).isEqualTo(NamesRule.NAME);
    assertThat(NamesRule.of(stage(false, 2, Contests.CRITERIA), false)).isEqualTo(NamesRule.NAME);
  }

  private static Works taking(int many) {
    return new Works(works(many), 0, List.of(), List.of());
  }

  private static Contest given(int many, int seats) {
    return state(open(seats, blind(2)).reviewing().distribute(taking(many), AFTER));
  }

  /** Every expert gives every work that was given out the same points. */
  private static List<ScoreSheet> sheets(Contest contest, int points) {
    List<ScoreSheet> sheets = new ArrayList<>();
    for (Cipher cipher : contest.round().ciphers()) {
      for (SeatId seat : contest.round().experts(cipher.entry())) {
        sheets.add(sheet(contest, cipher.entry(), seat, points));
      }
    }
    return sheets;
  }

  /** The first work is the best, the second the next. */
  private static List<ScoreSheet> ranked(Contest contest) {
    List<ScoreSheet> sheets = new ArrayList<>();
    for (Cipher cipher : contest.round().ciphers()) {
      int points = 10 - Integer.parseInt(cipher.entry().value().replace("entry-", ""));
      for (SeatId seat : contest.round().experts(cipher.entry())) {
        sheets.add(sheet(contest, cipher.entry(), seat, points));
      }
    }
    return sheets;
  }

  private static ScoreSheet scored(Contest contest, SeatId seat, int points) {
    return sheet(contest, FIRST, seat, points);
  }

  private static ScoreSheet sheet(Contest contest, EntryId entry, SeatId seat, int points) {
    ScoreSheet.Of of = new ScoreSheet.Of(contest.id(), contest.stageNumber(), entry, seat);
    return state(
        ScoreSheet.empty(of)
            .submit(Marks.of(Map.of("К1", points, "К2", points), ""), contest.stage(), DAY));
  }
}
