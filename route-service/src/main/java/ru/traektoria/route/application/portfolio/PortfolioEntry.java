package ru.traektoria.route.application.portfolio;

import java.time.LocalDate;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.route.model.portfolio.PortfolioItem;
import ru.traektoria.route.model.portfolio.PortfolioSection;

/**
 * One line of a portfolio with its source.
 *
 * @param note role, level, hours, number of the document: what stands in the second line
 * @param id of the record it comes from
 * @param state of an entry made by hand, {@code null} for everything else
 */
public record PortfolioEntry(
    PortfolioSection section,
    LocalDate on,
    String title,
    String note,
    Source source,
    String id,
    PortfolioItem.State state) {

  /** Откуда запись. */
  public enum Source {
    REGISTER("реестр кадров"),
    COURSE("запись о курсе"),
    ROUTE("закрытый маршрут"),
    ACTIVITY("отметка организатора"),
    PRACTICE("банк практик"),
    MATERIAL("банк материалов"),
    HAND("добавлено вручную");

    private final String label;

    Source(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Stands in the printed portfolio: everything but what still waits or came back. */
  public boolean counts() {
    return state == null || state == PortfolioItem.State.CONFIRMED;
  }

  public AcademicYear year() {
    return AcademicYear.of(on);
  }
}
