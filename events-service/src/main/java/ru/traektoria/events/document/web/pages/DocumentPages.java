package ru.traektoria.events.document.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.document.application.KeepingDocuments;
import ru.traektoria.events.document.model.DocumentId;
import ru.traektoria.events.document.model.LibraryDocument.End;
import ru.traektoria.events.document.web.DocumentView;
import ru.traektoria.events.document.web.DocumentViews;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Entry;

/** Документ: what stands on it, its files, its approval and its end. */
@Controller
class DocumentPages {

  private static final String CARD = DocumentsPages.PATH + "/{id}";

  private final KeepingDocuments keeping;
  private final DocumentViews views;
  private final FindingMeetings meetings;
  private final FileAnswers files;

  DocumentPages(
      KeepingDocuments keeping, DocumentViews views, FindingMeetings meetings, FileAnswers files) {
    this.keeping = keeping;
    this.views = views;
    this.meetings = meetings;
    this.files = files;
  }

  @GetMapping(CARD)
  String card(@PathVariable String id, Scope scope, Model model) {
    DocumentView document = view(id, scope);
    String path = DocumentsPages.PATH + "/" + id;
    Heading heading =
        Heading.of(document.sheet().title())
            .under("Документы", DocumentsPages.PATH)
            .lead(
                document.sheet().type().label()
                    + " № "
                    + document.sheet().number()
                    + " от "
                    + Russian.date(document.sheet().issuedOn()))
            .badge(DocumentsPages.badge(document.standing()));
    boolean changes = document.keeps() && document.end() == null;
    model.addAttribute(
        changes && document.approval() == null
            ? heading.also(Action.link("Изменить", path + "/edit", "pencil"))
            : heading);
    model.addAttribute("document", document);
    model.addAttribute("path", path);
    model.addAttribute("entries", entries(document));
    model.addAttribute("changes", changes);
    model.addAttribute("councils", changes ? councils(scope) : List.of());
    model.addAttribute("today", views.today());
    return "documents-library/document";
  }

  private DocumentView view(String id, Scope scope) {
    return views.view(keeping.one(new DocumentId(id), scope), scope);
  }

  /** Signed protocols of councils of two years, for the approval. */
  private List<Option> councils(Scope scope) {
    LocalDate today = views.today();
    return meetings.between(today.minusYears(2), today, scope).stream()
        .filter(sitting -> sitting.association().state().charter().kind().council())
        .filter(sitting -> sitting.meeting().state().protocol().isPresent())
        .map(
            sitting ->
                Option.of(
                    sitting.meeting().id(),
                    sitting.association().state().charter().name()
                        + ", протокол № "
                        + sitting.meeting().state().protocol().orElseThrow().number()
                        + " от "
                        + Russian.date(sitting.day())))
        .toList();
  }

  private static List<Entry> entries(DocumentView document) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Чей", DocumentsPages.whose(document)));
    entries.add(
        Entry.of(
            "Действует",
            document.last() == null
                ? "с " + Russian.date(document.sheet().validFrom()) + ", без срока"
                : Russian.range(document.sheet().validFrom(), document.last())));
    if (!document.sheet().party().isEmpty()) {
      entries.add(Entry.of("С кем", document.sheet().party()));
    }
    entries.add(Entry.of("Направления", DocumentsPages.directions(document)));
    if (document.association() != null) {
      entries.add(
          Entry.of("О чём", document.association().name())
              .href("/activities/associations/" + document.association().id()));
    }
    if (document.approval() != null) {
      entries.add(
          Entry.of(
                  "Утверждён",
                  "протокол № "
                      + document.approval().number()
                      + " от "
                      + Russian.date(document.approval().heldOn()))
              .href("/activities/meetings/" + document.approval().meeting() + "/protocol")
              .hint(document.approval().council()));
    }
    if (document.end() != null) {
      entries.add(
          Entry.of(
              document.end().mistaken() ? "Внесён по ошибке" : "Прекращён",
              document.end().reason()));
    }
    return entries;
  }

  @GetMapping(CARD + "/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String file, Scope scope) {
    return files.answer(view(id, scope).files(), file);
  }

  @PostMapping(CARD + "/files")
  ResponseEntity<Void> attach(
      @PathVariable String id,
      @RequestParam(required = false) List<MultipartFile> files,
      IfMatch seen,
      Scope scope) {
    keeping.attach(new DocumentId(id), seen.version(), FileAnswers.uploads(files), scope);
    return Done.here("Файл приложен");
  }

  @PostMapping(CARD + "/approval")
  ResponseEntity<Void> approve(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String meeting,
      IfMatch seen,
      Scope scope) {
    keeping.approve(new DocumentId(id), seen.version(), meeting, scope);
    return Done.here("Документ утверждён протоколом");
  }

  @PostMapping(CARD + "/end")
  ResponseEntity<Void> end(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "false") boolean mistaken,
      IfMatch seen,
      Scope scope) {
    keeping.end(new DocumentId(id), seen.version(), new End(on, reason, mistaken), scope);
    return Done.here("Отмечено: документ больше не действует");
  }
}
