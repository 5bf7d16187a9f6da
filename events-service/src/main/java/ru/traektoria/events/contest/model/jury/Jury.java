package ru.traektoria.events.contest.model.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.SeatId;
import ru.traektoria.platform.kernel.Reason;

/**
 * Жюри конкурса.
 *
 * @param declared works that experts have declared a conflict with
 */
public record Jury(List<Seat> seats, List<Declared> declared) {

  /** Nobody yet. */
  public static final Jury NOBODY = new Jury(List.of(), List.of());

  private static final int LONGEST_NAME = 100;

  public Jury {
    seats = seats == null ? List.of() : List.copyOf(seats);
    declared = declared == null ? List.of() : List.copyOf(declared);
  }

  /** Самоотвод: an expert does not score this work. */
  public record Declared(SeatId seat, EntryId entry) {}

  /** The seat of this id. */
  public Optional<Seat> seat(SeatId id) {
    return seats.stream().filter(seat -> seat.id().equals(id)).findFirst();
  }

  /** The person's seat. */
  public Optional<Seat> of(String teacherId, String subject) {
    return seats.stream().filter(seat -> seat.of(teacherId, subject)).findFirst();
  }

  /** Those who score in the stage. */
  public List<SeatId> at(int stage) {
    return seats.stream().filter(seat -> seat.sits(stage)).map(Seat::id).toList();
  }

  /** What speaks against the seat. */
  public List<Reason> against(Seat seat) {
    boolean known =
        seats.stream()
            .anyMatch(one -> seat.teacher() != null && seat.teacher().equals(one.teacher()));
    if (known) {
      return List.of(Reason.at("teacher", "jury.twice", "Этот педагог уже в жюри."));
    }
    if (seat.teacher() != null) {
      return List.of();
    }
    String name = seat.outsider() == null ? "" : seat.outsider().name();
    return name.isEmpty() || name.length() > LONGEST_NAME
        ? List.of(
            Reason.at("name", "jury.name", "Выберите педагога или напишите, кто этот эксперт."))
        : List.of();
  }

  /** The same with one more, or with one changed. */
  public Jury with(Seat seat) {
    List<Seat> all =
        new ArrayList<>(seats.stream().filter(one -> !one.id().equals(seat.id())).toList());
    all.add(seat);
    return new Jury(all, declared);
  }

  /** The same with an outsider's seat bound to an account; empty if the seat is not his. */
  public Optional<Jury> taken(SeatId id, String subject) {
    return seat(id)
        .filter(seat -> seat.outsider() != null)
        .filter(seat -> seat.account() == null || seat.account().equals(subject))
        .map(seat -> seat.account() == null ? with(seat.takenBy(subject)) : this);
  }

  /** The same without one. */
  public Jury without(SeatId id) {
    return new Jury(seats.stream().filter(one -> !one.id().equals(id)).toList(), declared);
  }

  /** The same with a declared conflict. */
  public Jury declaring(SeatId seat, EntryId entry) {
    Declared one = new Declared(seat, entry);
    if (declared.contains(one)) {
      return this;
    }
    List<Declared> all = new ArrayList<>(declared);
    all.add(one);
    return new Jury(seats, all);
  }

  /** Answers whether the expert has declared a conflict with the work. */
  public boolean declares(SeatId seat, EntryId entry) {
    return declared.contains(new Declared(seat, entry));
  }
}
