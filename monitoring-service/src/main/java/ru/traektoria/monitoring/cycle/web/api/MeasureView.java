package ru.traektoria.monitoring.cycle.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.cycle.model.action.Effect;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.model.action.MeasureKind;
import ru.traektoria.platform.events.outbox.Stored;

/** Мера. */
record MeasureView(
    String id,
    long version,
    String track,
    MeasureKind kind,
    String goal,
    String title,
    List<String> recommendations,
    String organisation,
    String responsible,
    LocalDate from,
    LocalDate to,
    @Schema(description = "Срок словами; пусто — днями") String term,
    LocalDate doneOn,
    @Schema(description = "Почему отменена; пусто — не отменена") String cancelledWhy,
    NumberView before,
    NumberView after,
    @Schema(description = "Пусто — ещё не оценена") Effect.Change change,
    String conclusion) {

  static MeasureView of(Stored<Measure> stored) {
    Measure m = stored.state();
    Effect effect = m.effect();
    return new MeasureView(
        stored.id(),
        stored.version(),
        m.track(),
        m.kind(),
        m.goal(),
        m.title(),
        m.recommendations(),
        m.organisation(),
        m.responsible(),
        m.from(),
        m.to(),
        m.term(),
        m.done() == null ? null : m.done().on(),
        m.cancelledWhy(),
        NumberView.of(m.before()),
        effect == null ? null : NumberView.of(effect.after()),
        effect == null ? null : effect.change(),
        effect == null ? null : effect.conclusion());
  }
}
