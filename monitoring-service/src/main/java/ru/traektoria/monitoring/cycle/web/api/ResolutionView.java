package ru.traektoria.monitoring.cycle.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.cycle.model.action.Resolution;
import ru.traektoria.monitoring.cycle.web.ResolutionWords;
import ru.traektoria.platform.events.outbox.Stored;

/** Управленческое решение. */
record ResolutionView(
    String id,
    long version,
    Resolution.Kind kind,
    String title,
    LocalDate date,
    String signer,
    String text,
    List<String> recommendations,
    NumberView number,
    LocalDate control,
    String responsible,
    @Schema(description = "Пусто — на контроле") LocalDate doneOn,
    String result,
    String address) {

  static ResolutionView of(Stored<Resolution> stored) {
    Resolution r = stored.state();
    return new ResolutionView(
        stored.id(),
        stored.version(),
        r.kind(),
        ResolutionWords.title(r),
        r.date(),
        r.signer(),
        r.text(),
        r.recommendations(),
        NumberView.of(r.number()),
        r.control(),
        r.responsible(),
        r.done() == null ? null : r.done().on(),
        r.done() == null ? null : r.done().result(),
        r.address());
  }
}
