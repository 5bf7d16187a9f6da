package ru.traektoria.platform.events.notebook;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** A sample aggregate: a note that counts the remarks others make on it. */
record Note(NoteId id, String text, LocalDate writtenOn, int remarks) {

  record NoteId(String value) {}

  sealed interface NoteEvent {
    record NoteWritten(NoteId note, String text, LocalDate writtenOn) implements NoteEvent {}

    record NoteChanged(NoteId note, String text) implements NoteEvent {}

    record RemarkCounted(NoteId note, int remarks) implements NoteEvent {}
  }

  static Decision<Note, NoteEvent> write(String id, String text, LocalDate on) {
    if (text.isBlank()) {
      return Decision.refuse(Reason.at("text", "note.empty", "Напишите текст заметки."));
    }
    Note note = new Note(new NoteId(id), text, on, 0);
    return Decision.accept(note, List.of(new NoteEvent.NoteWritten(note.id, text, on)));
  }

  Decision<Note, NoteEvent> change(String newText) {
    return Decision.accept(
        new Note(id, newText, writtenOn, remarks), List.of(new NoteEvent.NoteChanged(id, newText)));
  }

  Decision<Note, NoteEvent> remarked() {
    return Decision.accept(
        new Note(id, text, writtenOn, remarks + 1),
        List.of(new NoteEvent.RemarkCounted(id, remarks + 1)));
  }
}
