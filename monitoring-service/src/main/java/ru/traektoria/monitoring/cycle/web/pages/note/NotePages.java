package ru.traektoria.monitoring.cycle.web.pages.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.cycle.model.action.NoteKind.Section;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.look.Action;

/** Одна справка: read by everybody once it is published, written by a methodist until then. */
@Controller
class NotePages {

  private final Shelves shelves;
  private final Grounds grounds;
  private final NoteParts parts;

  NotePages(Shelves shelves, Grounds grounds, NoteParts parts) {
    this.shelves = shelves;
    this.grounds = grounds;
    this.parts = parts;
  }

  @GetMapping(NotesPages.PATH + "/{id}")
  String note(@PathVariable String id, Scope scope, Model model) {
    Stored<Note> stored = shelves.notes().get(id, scope.municipality().orElse(null));
    Note note = stored.state();
    boolean edits = scope.viewer().has(Role.METHODIST);
    if (!note.published() && !edits) {
      throw Problems.notFound("Справка", id);
    }
    LocalDate today = grounds.today();
    List<Part> cards = new ArrayList<>();
    cards.add(parts.findings(stored, edits));
    if (note.published() || !edits) {
      for (Section section : note.kind().sections()) {
        cards.add(Part.of(section.title()).text(note.text(section)));
      }
    } else {
      cards.add(parts.writing(stored));
    }
    cards.add(NoteParts.fate(stored, edits, today));
    return Sheet.page(model, heading(stored), cards);
  }

  private static Heading heading(Stored<Note> stored) {
    Note note = stored.state();
    return Heading.of(note.title())
        .under("Главная", "/")
        .under("Справки и анализ", NotesPages.PATH + "?year=" + note.year())
        .badge(NotesPages.state(note))
        .lead(
            note.kind().title()
                + ", "
                + note.year().replace('-', '/')
                + " учебный год. Числа: "
                + NotesPages.window(stored)
                + ".")
        .action(
            Action.link(
                "Отчёт по справке", "/monitoring/reports/new?note=" + stored.id(), "report"));
  }
}
