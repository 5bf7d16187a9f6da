package ru.traektoria.monitoring.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.closing.application.ClosingCheck;
import ru.traektoria.monitoring.closing.application.ClosingPeriods;
import ru.traektoria.monitoring.closing.model.Act;
import ru.traektoria.monitoring.closing.model.Closing;
import ru.traektoria.monitoring.closing.model.Period;
import ru.traektoria.platform.events.outbox.Stored;

/** Период мониторинга: окно или год. */
@Schema(description = "Окно или год, который закрывают")
public record PeriodView(
    String kind,
    String title,
    String year,
    String source,
    @Schema(description = "День среза; у года пусто") LocalDate day,
    @Schema(description = "Срок закрытия") LocalDate due,
    boolean closed,
    @Schema(description = "Версия записи для If-Match; 0 — ещё ничего не решали") long version,
    @Schema(description = "Закрытия: версия, замороженное окно, печать") List<Closing> closings,
    @Schema(description = "Кто, когда, что и почему") List<Act> acts,
    @Schema(description = "Условия закрытия; в списке пусто") List<ClosingCheck.Found> checks) {

  static PeriodView of(Stored<Period> stored, List<ClosingCheck.Found> checks) {
    Period period = stored.state();
    return new PeriodView(
        period.kind().code(),
        period.kind().title(),
        ClosingPeriods.year(period).toString(),
        period.kind().source(),
        period.day(),
        period.due(),
        period.closed(),
        stored.version(),
        period.closings(),
        period.acts(),
        checks);
  }
}
