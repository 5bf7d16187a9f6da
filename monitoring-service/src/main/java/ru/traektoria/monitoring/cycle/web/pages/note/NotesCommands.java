package ru.traektoria.monitoring.cycle.web.pages.note;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.application.WritingNotes;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.cycle.model.action.Note.Publication;
import ru.traektoria.monitoring.cycle.model.action.Note.Review;
import ru.traektoria.monitoring.cycle.model.action.NoteKind;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;

/** What is done with a note. */
@Controller
@RequestMapping(NotesPages.PATH)
class NotesCommands {

  private final WritingNotes writing;
  private final Shelves shelves;
  private final Grounds grounds;

  NotesCommands(WritingNotes writing, Shelves shelves, Grounds grounds) {
    this.writing = writing;
    this.shelves = shelves;
    this.grounds = grounds;
  }

  @PostMapping
  ResponseEntity<Void> begin(
      @RequestParam(required = false) NoteKind kind,
      @RequestParam(required = false) String title,
      @ModelAttribute Grounds.Asking asking,
      CreationKey key,
      Scope scope) {
    Ground ground = grounds.of(asking, scope);
    Stored<Note> begun =
        writing.begin(
            key,
            ground.municipality(),
            ground.year(),
            kind,
            title,
            scope.viewer().name(),
            Told::red);
    return Done.at(NotesPages.PATH + "/" + begun.id(), "Справка начата");
  }

  @PostMapping("/{id}")
  ResponseEntity<Void> write(
      @PathVariable String id, @RequestParam Map<String, String> sent, IfMatch match, Scope scope) {
    String town = scope.municipality().orElse(null);
    NoteKind kind = shelves.notes().get(id, town).state().kind();
    writing.write(
        id,
        town,
        match.version(),
        sent.get("title"),
        NoteParts.texts(kind, sent),
        sent.get("window"));
    return Done.here("Текст сохранён");
  }

  @PostMapping("/{id}/findings")
  ResponseEntity<Void> find(
      @PathVariable String id,
      @RequestParam(defaultValue = "true") boolean problem,
      @RequestParam(required = false) String code,
      @RequestParam(required = false) String organisation,
      @RequestParam(required = false) String text,
      IfMatch match,
      Scope scope) {
    writing.find(
        id, scope.municipality().orElse(null), match.version(), problem, code, organisation, text);
    return Done.here(problem ? "Проблемная зона записана" : "Практика записана");
  }

  @PostMapping("/{id}/publish")
  ResponseEntity<Void> publish(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate on,
      @RequestParam(required = false) String address,
      IfMatch match,
      Scope scope) {
    writing.publish(
        id,
        scope.municipality().orElse(null),
        match.version(),
        new Publication(on, address == null ? null : address.strip()));
    return Done.here("Справка опубликована");
  }

  @PostMapping("/{id}/take-back")
  ResponseEntity<Void> takeBack(@PathVariable String id, IfMatch match, Scope scope) {
    writing.takeBack(id, scope.municipality().orElse(null), match.version());
    return Done.here("Публикация отозвана");
  }

  @PostMapping("/{id}/review")
  ResponseEntity<Void> review(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate on,
      @RequestParam(required = false) String meeting,
      IfMatch match,
      Scope scope) {
    writing.review(id, scope.municipality().orElse(null), match.version(), new Review(on, meeting));
    return Done.here("Рассмотрение записано");
  }
}
