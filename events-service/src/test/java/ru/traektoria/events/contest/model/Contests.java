package ru.traektoria.events.contest.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.events.Cast;
import ru.traektoria.events.activity.model.Description.Format;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.contest.model.jury.Seat;
import ru.traektoria.events.contest.model.terms.Audience;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.ContestTerms;
import ru.traektoria.events.contest.model.terms.Criterion;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.SeatId;
import ru.traektoria.events.contest.model.terms.Stage;
import ru.traektoria.events.contest.model.terms.TermsRule;
import ru.traektoria.events.contest.model.terms.Window;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Contests of the tests: applications until 15 November 2026, one or two stages after that. */
final class Contests {

  static final LocalDateTime BEFORE = LocalDateTime.parse("2026-11-10T12:00");
  static final LocalDateTime AFTER = LocalDateTime.parse("2026-11-16T09:00");
  static final LocalDate DAY = LocalDate.of(2026, 11, 16);
  static final List<Criterion> CRITERIA =
      List.of(
          new Criterion("К1", "Актуальность", BigDecimal.ONE, 10),
          new Criterion("К2", "Новизна", new BigDecimal("1.5"), 10));

  private Contests() {}

  static Stage blind(int perWork) {
    return stage(true, perWork, CRITERIA);
  }

  static Stage stage(boolean blind, int perWork, List<Criterion> criteria) {
    return new Stage("Заочный этап", Format.REMOTE, blind, DAY, DAY, DAY, perWork, 1, criteria);
  }

  static ContestTerms terms(Stage... stages) {
    return new ContestTerms(
        "Учитель года",
        Level.MUNICIPAL,
        "ежегодно, ноябрь",
        "",
        "",
        List.of("Учитель", "Воспитатель"),
        Audience.EVERYBODY,
        new Window(
            LocalDateTime.parse("2026-11-01T09:00"), LocalDateTime.parse("2026-11-15T23:59")),
        1,
        1,
        List.of(stages));
  }

  static List<String> refusals(Stage stage) {
    return TermsRule.against(terms(stage)).stream().map(Reason::field).toList();
  }

  /** Announced, with so many teachers in the jury. */
  static Contest open(int seats, Stage... stages) {
    Contest contest =
        state(
            Contest.prepare(new ContestId("contest"), Cast.TOWN, terms(stages), "secret")
                .map(c -> c));
    contest = state(contest.open(BEFORE));
    for (int i = 1; i <= seats; i++) {
      contest = state(contest.seat(seat(i)));
    }
    return contest;
  }

  static Seat seat(int number) {
    return new Seat(
        new SeatId("seat-" + number),
        new TeacherId("expert-" + number),
        null,
        null,
        false,
        List.of());
  }

  static Map<EntryId, String> works(int many) {
    Map<EntryId, String> works = new LinkedHashMap<>();
    for (int i = 1; i <= many; i++) {
      works.put(new EntryId("entry-" + i), "Учитель");
    }
    return works;
  }

  static <S> S state(Decision<S, ?> decision) {
    if (decision instanceof Decision.Accepted<S, ?> accepted) {
      return accepted.state();
    }
    throw new AssertionError(decision.toString());
  }

  static List<String> codes(Decision<?, ?> decision) {
    return decision instanceof Decision.Refused<?, ?> refused
        ? refused.reasons().stream().map(Reason::code).toList()
        : List.of();
  }
}
