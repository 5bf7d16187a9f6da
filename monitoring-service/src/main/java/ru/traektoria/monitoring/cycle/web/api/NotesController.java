package ru.traektoria.monitoring.cycle.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.application.WritingNotes;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.cycle.model.action.NoteKind;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Справки: начинаются с того, что под угрозой. */
@RestController
@RequestMapping("/api/v1/monitoring/notes")
@Tag(name = "Справки")
class NotesController {

  private static final String PATH = "/api/v1/monitoring/notes/";

  /** Новая справка. */
  record BeginRequest(NoteKind kind, String title) {}

  /** Название, разделы и окно, на числах которого она стоит. */
  record TextRequest(String title, Map<NoteKind.Section, String> texts, String window) {}

  /** Проблемная зона ({@code problem}) или практика с показателем. */
  record FindingRequest(boolean problem, String code, String organisation, String text) {}

  private final WritingNotes writing;
  private final Shelves shelves;
  private final Grounds grounds;

  NotesController(WritingNotes writing, Shelves shelves, Grounds grounds) {
    this.writing = writing;
    this.shelves = shelves;
    this.grounds = grounds;
  }

  @GetMapping
  @Operation(summary = "Справки года")
  List<NoteView> list(@ModelAttribute Grounds.Asking asking, Scope scope) {
    Ground ground = grounds.of(asking, scope);
    return shelves.notes().of(ground.municipality(), ground.year().toString()).stream()
        .map(NoteView::of)
        .toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "Справка")
  ResponseEntity<NoteView> one(@PathVariable String id, Scope scope) {
    return ok(shelves.notes().get(id, town(scope)));
  }

  @PostMapping
  @Operation(
      summary = "Начать справку",
      description = "В ней уже стоят показатели, цели по которым под угрозой.")
  ResponseEntity<NoteView> begin(
      @RequestBody BeginRequest request,
      @ModelAttribute Grounds.Asking asking,
      CreationKey key,
      Scope scope) {
    Ground ground = grounds.of(asking, scope);
    Stored<Note> begun =
        writing.begin(
            key,
            ground.municipality(),
            ground.year(),
            request.kind(),
            request.title(),
            scope.viewer().name(),
            Told::red);
    return Etags.created(PATH + begun.id(), begun.version(), NoteView.of(begun));
  }

  @PutMapping("/{id}")
  @Operation(summary = "Записать текст справки")
  ResponseEntity<NoteView> write(
      @PathVariable String id, @RequestBody TextRequest request, IfMatch match, Scope scope) {
    NoteKind kind = shelves.notes().get(id, town(scope)).state().kind();
    Map<String, String> texts = request.texts() == null ? Map.of() : kind.own(request.texts());
    return ok(
        writing.write(id, town(scope), match.version(), request.title(), texts, request.window()));
  }

  @PostMapping("/{id}/findings")
  @Operation(summary = "Добавить проблемную зону или практику с числом на сегодня")
  ResponseEntity<NoteView> find(
      @PathVariable String id, @RequestBody FindingRequest request, IfMatch match, Scope scope) {
    return ok(
        writing.find(
            id,
            town(scope),
            match.version(),
            request.problem(),
            request.code(),
            request.organisation(),
            request.text()));
  }

  @PostMapping("/{id}/publish")
  @Operation(summary = "Опубликовать: дата и адрес, где её прочтёт каждый")
  ResponseEntity<NoteView> publish(
      @PathVariable String id, @RequestBody Note.Publication where, IfMatch match, Scope scope) {
    return ok(writing.publish(id, town(scope), match.version(), where));
  }

  @PostMapping("/{id}/take-back")
  @Operation(summary = "Отозвать публикацию")
  ResponseEntity<NoteView> takeBack(@PathVariable String id, IfMatch match, Scope scope) {
    return ok(writing.takeBack(id, town(scope), match.version()));
  }

  @PostMapping("/{id}/review")
  @Operation(summary = "Записать совещание, на котором её рассмотрели")
  ResponseEntity<NoteView> review(
      @PathVariable String id, @RequestBody Note.Review at, IfMatch match, Scope scope) {
    return ok(writing.review(id, town(scope), match.version(), at));
  }

  private static ResponseEntity<NoteView> ok(Stored<Note> stored) {
    return Etags.ok(stored.version(), NoteView.of(stored));
  }

  private static String town(Scope scope) {
    return scope.municipality().orElse(null);
  }
}
