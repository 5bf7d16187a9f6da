package ru.traektoria.staff.web.views;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.staff.model.reserve.Reserve;

/**
 * A place in the reserve (кадровый резерв), with the words people read.
 *
 * @param organisations short names of where the person works on the day
 * @param state on the day asked for
 */
public record ReserveView(
    String teacher,
    String name,
    List<String> organisations,
    Reserve.Post post,
    String order,
    LocalDate orderedOn,
    LocalDate from,
    LocalDate to,
    State state) {

  /** Whether the person is in the reserve on the day. */
  public enum State {
    COMING("ещё не начался"),
    HOLDS("в резерве"),
    ENDED("завершён");

    private final String title;

    State(String title) {
      this.title = title;
    }

    /** Russian. */
    public String title() {
      return title;
    }

    static State of(Reserve reserve, LocalDate on) {
      if (reserve.period().covers(on)) {
        return HOLDS;
      }
      return reserve.from().isAfter(on) ? COMING : ENDED;
    }
  }

  /** Where the person works, in one line. */
  public String place() {
    return String.join(", ", organisations);
  }
}
