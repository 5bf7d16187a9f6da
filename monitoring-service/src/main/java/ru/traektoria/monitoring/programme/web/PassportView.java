package ru.traektoria.monitoring.programme.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.programme.model.Edition;
import ru.traektoria.monitoring.programme.model.Edition.Approval;
import ru.traektoria.monitoring.programme.model.Programme;
import ru.traektoria.monitoring.programme.model.RiskMark;
import ru.traektoria.platform.events.outbox.Stored;

/** Программа и одна её редакция. */
@Schema(description = "Программа с редакцией, которую спросили, или с последней")
record PassportView(
    String id,
    @Schema(description = "Таблица показателей; пусто — своей нет") String table,
    long version,
    int editions,
    @Schema(description = "Номер действующей редакции; пусто — ни одна не утверждена")
        Integer inForce,
    @Schema(description = "Отметки о рисках, старые первыми; риск без отметки — угроза")
        List<RiskMark> riskMarks,
    Edition edition) {

  /** A programme in the list. */
  record LineView(
      String id,
      String title,
      LocalDate from,
      LocalDate to,
      String table,
      int edition,
      Approval approval) {

    static LineView of(Stored<Programme> stored) {
      Edition latest = stored.state().latest();
      return new LineView(
          stored.id(),
          latest.passport().title(),
          latest.passport().from(),
          latest.passport().to(),
          stored.state().table(),
          latest.number(),
          latest.approval());
    }
  }

  static PassportView of(Stored<Programme> stored, Edition edition) {
    Edition binding = stored.state().inForce();
    return new PassportView(
        stored.id(),
        stored.state().table(),
        stored.version(),
        stored.state().editions().size(),
        binding == null ? null : binding.number(),
        stored.state().marks(),
        edition);
  }
}
