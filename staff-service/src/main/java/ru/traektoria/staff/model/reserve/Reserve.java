package ru.traektoria.staff.model.reserve;

import java.time.LocalDate;
import ru.traektoria.staff.model.time.Period;

/**
 * Кадровый резерв: who may be appointed to a managing post, by an order (S4-35, S4-58, E.7).
 *
 * @param order number of the order; stays in this service
 * @param orderedOn day of the order
 * @param to last day, {@code null} while it lasts
 */
public record Reserve(Post post, String order, LocalDate orderedOn, LocalDate from, LocalDate to) {

  /** На какую должность. */
  public enum Post {
    HEAD("руководитель"),
    DEPUTY("заместитель руководителя");

    private final String title;

    Post(String title) {
      this.title = title;
    }

    /** Russian, lower case. */
    public String title() {
      return title;
    }
  }

  /** When it holds. */
  public Period period() {
    return new Period(from, to);
  }

  /** Answers whether both are the same place in the reserve, ended or mended. */
  public boolean sameBeginning(Reserve other) {
    return post == other.post && from != null && from.equals(other.from);
  }

  boolean twin(Reserve other) {
    return post == other.post && period().overlaps(other.period());
  }
}
