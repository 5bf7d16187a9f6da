package ru.traektoria.monitoring.cycle.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.cycle.model.action.Note.Publication;
import ru.traektoria.monitoring.cycle.model.action.Note.Review;
import ru.traektoria.monitoring.cycle.model.action.NoteKind;
import ru.traektoria.platform.events.outbox.Stored;

/** Справка. */
record NoteView(
    String id,
    long version,
    String year,
    NoteKind kind,
    String title,
    LocalDate writtenOn,
    @Schema(description = "Окно, числа которого в справке; пусто — живые") String window,
    @Schema(description = "Разделы, без которых её не публикуют") List<NoteKind.Section> sections,
    Map<String, String> texts,
    List<FindingView> findings,
    Publication publication,
    Review review) {

  /** Проблемная зона или эффективная практика с числом. */
  record FindingView(boolean problem, NumberView number, String text) {}

  static NoteView of(Stored<Note> stored) {
    Note n = stored.state();
    return new NoteView(
        stored.id(),
        stored.version(),
        n.year(),
        n.kind(),
        n.title(),
        n.writtenOn(),
        n.window() == null ? null : n.window().id(),
        n.kind().sections(),
        n.texts(),
        n.findings().stream()
            .map(f -> new FindingView(f.problem(), NumberView.of(f.number()), f.text()))
            .toList(),
        n.publication(),
        n.review());
  }
}
