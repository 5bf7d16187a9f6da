package ru.traektoria.events.contest.model.jury;

import java.util.List;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.SeatId;

/** Кому работа отдана на оценку. */
public record Given(EntryId entry, List<SeatId> seats) {
  public Given {
    seats = seats == null ? List.of() : List.copyOf(seats);
  }
}
