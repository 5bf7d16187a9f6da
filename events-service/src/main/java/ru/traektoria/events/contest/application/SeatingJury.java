package ru.traektoria.events.contest.application;

import java.security.MessageDigest;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.jury.Keyed;
import ru.traektoria.events.contest.model.jury.Seat;
import ru.traektoria.events.contest.model.jury.Seat.Outsider;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.SeatId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Жюри: teachers of the register, and outsiders who come in with the role EXPERT. An outsider's
 * account is bound to the seat by a one-time address that only the methodist knows.
 */
@Service
public class SeatingJury {

  private static final int CODE_LENGTH = 32;

  private final Contests contests;
  private final FindingContests finding;
  private final Reach places;
  private final Entries entries;

  SeatingJury(Contests contests, FindingContests finding, Reach places, Entries entries) {
    this.contests = contests;
    this.finding = finding;
    this.places = places;
    this.entries = entries;
  }

  /**
   * Who is seated.
   *
   * @param teacher id of a teacher, empty for an outsider
   * @param stages numbers from 0, empty for all
   */
  public record Seating(
      String teacher, String name, String post, boolean chair, List<Integer> stages) {}

  /** Вводит в жюри; a repeat with the same key changes nothing. */
  public Stored<Contest> seat(ContestId id, CreationKey key, Seating said, Scope scope) {
    Contest contest = finding.arranged(id, scope).state();
    SeatId seatId = new SeatId(key.id());
    if (contest.jury().seat(seatId).isPresent()) {
      return finding.one(id, scope);
    }
    Seat seat = seat(seatId, said, scope);
    requireNotApplying(contest, seat);
    return contests.update(id, null, known -> known.seat(seat));
  }

  private Seat seat(SeatId id, Seating said, Scope scope) {
    if (said.teacher() == null || said.teacher().isBlank()) {
      Outsider outsider = new Outsider(said.name(), said.post());
      return new Seat(id, null, outsider, null, said.chair(), said.stages());
    }
    TeacherId teacher = new TeacherId(said.teacher());
    places.placeOf(teacher, scope);
    return new Seat(id, teacher, null, null, said.chair(), said.stages());
  }

  private void requireNotApplying(Contest contest, Seat seat) {
    boolean applies =
        seat.teacher() != null
            && entries.of(contest.id()).stream()
                .anyMatch(e -> e.state().author().teacher().equals(seat.teacher()));
    if (applies) {
      throw Problems.refused(
          Reason.at("teacher", "jury.applies", "Этот педагог сам подал заявку на конкурс."));
    }
  }

  /** Выводит из жюри. */
  public Stored<Contest> unseat(ContestId id, String seat, Scope scope) {
    finding.arranged(id, scope);
    return contests.update(id, null, contest -> contest.unseat(new SeatId(seat)));
  }

  /** The secret of the address by which an outsider takes the seat. */
  public static String code(Contest contest, SeatId seat) {
    return new Keyed(contest.key()).seal("seat", seat.value()).substring(0, CODE_LENGTH);
  }

  /** The contest whose seat is offered; 404 for who does not bring its secret. */
  public Contest offered(ContestId id, String seat, String code, Viewer viewer) {
    return contests
        .find(id)
        .map(Stored::state)
        .filter(
            c -> viewer.municipality().filter(c.place().municipality().value()::equals).isPresent())
        .filter(c -> c.jury().seat(new SeatId(seat)).isPresent())
        .filter(c -> MessageDigest.isEqual(code(c, new SeatId(seat)).getBytes(), code.getBytes()))
        .orElseThrow(() -> Problems.notFound("Приглашение", ""));
  }

  /** Takes the seat with the account that is signed in. */
  public Stored<Contest> take(ContestId id, String seat, String code, Viewer viewer) {
    offered(id, seat, code, viewer);
    return contests.update(
        id, null, contest -> contest.takeSeat(new SeatId(seat), viewer.subject()));
  }
}
