package ru.traektoria.monitoring.cycle.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.cycle.application.CycleReach;
import ru.traektoria.monitoring.cycle.model.action.Addressee;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;

/** Адресная рекомендация. */
record RecommendationView(
    String id,
    long version,
    Addressee.Kind addressee,
    @Schema(description = "Кому; педагога видят методист, его школа и он сам") String addresseeId,
    String organisation,
    String goal,
    String note,
    String text,
    List<String> practices,
    NumberView number,
    LocalDate issuedOn,
    LocalDate due,
    Recommendation.State state,
    @Schema(description = "Что ответили последним") String answer) {

  static RecommendationView of(Stored<Recommendation> stored, Viewer viewer) {
    Recommendation r = stored.state();
    return new RecommendationView(
        stored.id(),
        stored.version(),
        r.to().kind(),
        CycleReach.named(r.to(), viewer) ? r.to().id() : null,
        r.to().organisation(),
        r.goal(),
        r.note(),
        r.text(),
        r.practices(),
        NumberView.of(r.number()),
        r.issuedOn(),
        r.due(),
        r.state(),
        r.answer() == null ? null : r.answer().text());
  }
}
