package ru.traektoria.monitoring.cycle.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.model.Campaign.Window;
import ru.traektoria.monitoring.cycle.model.action.CycleEvent;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.cycle.model.action.Note.Finding;
import ru.traektoria.monitoring.cycle.model.action.Note.Publication;
import ru.traektoria.monitoring.cycle.model.action.Note.Review;
import ru.traektoria.monitoring.cycle.model.action.NoteKind;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Пишет справки: they begin with what is red, and stand on a frozen window. */
@Component
public class WritingNotes {

  private final Shelves shelves;
  private final YearNumbers numbers;
  private final FrozenTables frozen;
  private final Clock clock;

  WritingNotes(Shelves shelves, YearNumbers numbers, FrozenTables frozen, Clock clock) {
    this.shelves = shelves;
    this.numbers = numbers;
    this.frozen = frozen;
    this.clock = clock;
  }

  /**
   * Begins a note with a finding for every red number of the year.
   *
   * @param words how a red number is told: the sentence of the finding
   */
  public Stored<Note> begin(
      CreationKey key,
      String municipality,
      AcademicYear year,
      NoteKind kind,
      String title,
      String by,
      Function<YearNumbers.Standing, String> words) {
    if (kind == null) {
      throw Problems.refused(Reason.at("kind", "note.kind", "Выберите вид справки."));
    }
    if (title == null || title.isBlank()) {
      throw Problems.refused(Reason.at("title", "note.title", "Назовите справку."));
    }
    List<Finding> red =
        numbers.all(municipality, year).stream()
            .filter(YearNumbers.Standing::red)
            .map(s -> new Finding(true, YearNumbers.measured(s.row(), null), words.apply(s)))
            .toList();
    Note note =
        new Note(
            municipality,
            year.toString(),
            kind,
            title.strip(),
            null,
            Map.of(),
            red,
            null,
            null,
            by,
            LocalDate.now(clock));
    return shelves.notes().create(key, Decision.accept(note));
  }

  /** Writes the sections; the window must be of the same municipality. */
  public Stored<Note> write(
      String id,
      String municipality,
      long version,
      String title,
      Map<String, String> texts,
      String window) {
    Window in = window(window, municipality);
    return change(id, municipality, version, note -> note.written(title, texts, in));
  }

  private Window window(String id, String municipality) {
    if (IssuingRecommendations.blank(id) == null) {
      return null;
    }
    return frozen
        .find(id)
        .filter(w -> w.municipality().equals(municipality))
        .map(w -> new Window(w.id(), w.number()))
        .orElseThrow(() -> Problems.notFound("Окно", id));
  }

  /** Adds a problem zone or an effective practice, with its number of today. */
  public Stored<Note> find(
      String id,
      String municipality,
      long version,
      boolean problem,
      String code,
      String organisation,
      String text) {
    Note note = shelves.notes().get(id, municipality).state();
    var number =
        numbers.measure(
            IssuingRecommendations.need(code, "code", "Выберите показатель."),
            municipality,
            IssuingRecommendations.blank(organisation),
            AcademicYear.parse(note.year()),
            null);
    return change(id, municipality, version, n -> n.found(new Finding(problem, number, text)));
  }

  public Stored<Note> publish(String id, String municipality, long version, Publication where) {
    return change(id, municipality, version, note -> note.published(where, LocalDate.now(clock)));
  }

  public Stored<Note> takeBack(String id, String municipality, long version) {
    return change(id, municipality, version, Note::takenBack);
  }

  public Stored<Note> review(String id, String municipality, long version, Review at) {
    return change(id, municipality, version, note -> note.reviewed(at, LocalDate.now(clock)));
  }

  private Stored<Note> change(
      String id, String municipality, long version, Function<Note, Decision<Note, CycleEvent>> to) {
    return shelves.notes().change(id, municipality, version, to);
  }
}
