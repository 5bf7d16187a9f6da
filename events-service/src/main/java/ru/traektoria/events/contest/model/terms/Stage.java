package ru.traektoria.events.contest.model.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.activity.model.Description.Format;

/**
 * Этап конкурса.
 *
 * @param title «Заочный этап»
 * @param format очно, дистанционно
 * @param blind experts see ciphers instead of names until the results are fixed
 * @param from first day of the jury's work
 * @param to last day of it
 * @param resultOn day by which the results are fixed
 * @param perWork how many experts score each work; 0: every member of the jury
 * @param advance how many of a nomination go on to the next stage; not read in the last one
 * @param criteria what is scored
 */
public record Stage(
    String title,
    Format format,
    boolean blind,
    LocalDate from,
    LocalDate to,
    LocalDate resultOn,
    int perWork,
    int advance,
    List<Criterion> criteria) {

  public Stage {
    title = title == null ? "" : title.strip();
    criteria = criteria == null ? List.of() : List.copyOf(criteria);
  }

  /** The highest weighted sum of one sheet. */
  public BigDecimal most() {
    return criteria.stream()
        .map(c -> c.weight().multiply(BigDecimal.valueOf(c.most())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The most weighty criterion decides ties; of equal ones the first. */
  public Criterion weightiest() {
    Criterion first = criteria.get(0);
    for (Criterion criterion : criteria) {
      if (criterion.weight().compareTo(first.weight()) > 0) {
        first = criterion;
      }
    }
    return first;
  }
}
