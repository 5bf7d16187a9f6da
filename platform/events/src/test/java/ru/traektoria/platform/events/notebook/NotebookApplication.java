package ru.traektoria.platform.events.notebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.EventCatalogue;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.platform.events.notebook.Note.NoteEvent;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;

/** The smallest service that uses all of the platform; the tests drive it over HTTP and Kafka. */
@SpringBootApplication
class NotebookApplication {

  @Bean
  EventCatalogue catalogue() {
    return EventCatalogue.of("/notebook-service")
        .event("notes.events", NoteEvent.NoteWritten.class)
        .event("notes.events", NoteEvent.NoteChanged.class)
        .event("notes.events", NoteEvent.RemarkCounted.class);
  }

  @Bean
  AggregateStore<Note> notes(AggregateStores stores) {
    return stores.open("notes", Note.class, note -> Map.of("text", note.text()));
  }

  @Bean
  Intake remarks(AggregateStore<Note> notes) {
    return new RemarkIntake(notes);
  }

  record RemarkIntake(AggregateStore<Note> notes) implements Intake {

    record RemarkMade(String note) {}

    @Override
    public Set<String> types() {
      return Set.of("ru.traektoria.RemarkMade.v1");
    }

    @Override
    public void on(EventMessage event) {
      RemarkMade remark = event.data(RemarkMade.class);
      notes.react(remark.note(), event, note -> note.orElseThrow().remarked());
    }
  }

  @RestController
  @RequestMapping("/api/v1/notes")
  static class Endpoints {

    record NoteRequest(String text) {}

    private final AggregateStore<Note> notes;
    private final Clock clock;

    Endpoints(AggregateStore<Note> notes, Clock clock) {
      this.notes = notes;
      this.clock = clock;
    }

    @GetMapping("/{id}")
    ResponseEntity<Note> one(@PathVariable String id, Scope scope) {
      Stored<Note> note = notes.find(id).orElseThrow(() -> Problems.notFound("Заметка", id));
      scope.require("m1", null, "t1");
      return Etags.ok(note.version(), note.state());
    }

    @PostMapping
    ResponseEntity<Note> write(@RequestBody NoteRequest request, CreationKey key) {
      Stored<Note> note =
          notes.create(
              key.id(),
              key.requestHash(),
              Note.write(key.id(), request.text(), LocalDate.now(clock)));
      return Etags.created("/api/v1/notes/" + note.id(), note.version(), note.state());
    }

    @PutMapping("/{id}")
    ResponseEntity<Note> change(
        @PathVariable String id, @RequestBody NoteRequest request, IfMatch version, Scope scope) {
      Stored<Note> note =
          notes.update(
              id,
              version.version(),
              state -> {
                scope.require("m1", null, "t1");
                return state.change(request.text());
              });
      return Etags.ok(note.version(), note.state());
    }
  }
}
