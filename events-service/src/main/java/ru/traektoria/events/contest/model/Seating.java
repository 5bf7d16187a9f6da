package ru.traektoria.events.contest.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.traektoria.events.contest.model.jury.Jury;
import ru.traektoria.events.contest.model.jury.Seat;
import ru.traektoria.events.contest.model.ranking.Round;
import ru.traektoria.events.contest.model.terms.ContestRule;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.SeatId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Состав жюри: who comes in, who goes, who steps aside from one work. */
record Seating(Contest contest) {

  Decision<Contest, Void> seat(Seat seat) {
    Jury jury = contest.jury();
    List<Reason> reasons =
        Stream.concat(contest.refusal(ContestRule.SEAT).stream(), jury.against(seat).stream())
            .toList();
    return reasons.isEmpty()
        ? Decision.accept(contest.with(jury.with(seat)))
        : Decision.refuse(reasons);
  }

  Decision<Contest, Void> unseat(SeatId seat) {
    List<Reason> reasons = contest.refusal(ContestRule.SEAT);
    return reasons.isEmpty()
        ? Decision.accept(contest.with(contest.jury().without(seat)))
        : Decision.refuse(reasons);
  }

  Decision<Contest, Void> take(SeatId id, String subject) {
    Optional<Jury> taken = contest.jury().taken(id, subject);
    if (taken.filter(contest.jury()::equals).isPresent()) {
      return Decision.unchanged(contest);
    }
    return taken.isPresent() && ContestRule.SEAT.allows(contest.state())
        ? Decision.accept(contest.with(taken.get()))
        : Decision.refuse(
            Reason.of("jury.taken", "Приглашение уже использовано или отозвано. Попросите новое."));
  }

  Decision<Contest, Void> declare(SeatId seat, EntryId entry) {
    List<Reason> reasons = contest.refusal(ContestRule.SCORE);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<Round> all = new ArrayList<>(contest.rounds());
    all.set(all.size() - 1, contest.round().without(seat, entry));
    return Decision.accept(
        contest.with(contest.jury().declaring(seat, entry)).with(contest.state(), all));
  }
}
