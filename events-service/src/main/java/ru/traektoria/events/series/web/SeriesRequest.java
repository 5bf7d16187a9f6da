package ru.traektoria.events.series.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.traektoria.events.series.model.SeriesKind;
import ru.traektoria.events.series.model.SeriesTerms;
import ru.traektoria.events.series.model.SeriesTerms.PlanItemRef;

/**
 * Серия, as a machine or a form sends it.
 *
 * @param subjects предметы, divided by commas
 * @param share per cent of the sessions for the certificate; empty for none
 * @param organisation whose it is: a school; empty for the municipality's own. Read at creation
 * @param association id of the association that holds it; empty for none. Read at creation
 * @param planItem {@code <plan>/<item>} that it fulfils; empty for none
 */
public record SeriesRequest(
    String title,
    SeriesKind kind,
    @DateTimeFormat(iso = ISO.DATE) LocalDate from,
    @DateTimeFormat(iso = ISO.DATE) LocalDate to,
    String subjects,
    String programme,
    Integer share,
    String organisation,
    String association,
    String planItem) {

  /** As the model knows it. */
  public SeriesTerms terms() {
    String[] item = planItem == null ? new String[0] : planItem.split("/");
    return new SeriesTerms(
        title,
        kind,
        from,
        to,
        subjects == null ? List.of() : List.of(subjects.split("[,;\n]")),
        programme,
        share,
        item.length == 2 ? new PlanItemRef(item[0], item[1]) : null);
  }
}
