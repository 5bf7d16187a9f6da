package ru.traektoria.events.document.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.document.application.KeepingDocuments;
import ru.traektoria.events.document.model.DocumentId;
import ru.traektoria.events.document.model.DocumentType;
import ru.traektoria.events.document.model.LibraryDocument;
import ru.traektoria.events.document.model.LibraryDocument.End;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Библиотека документов over REST; files come in on the pages. */
@RestController
@RequestMapping(DocumentsController.PATH)
class DocumentsController {

  static final String PATH = "/api/v1/activities/documents";

  /** Which meeting of a council approved it. */
  record ApprovalRequest(String meeting) {}

  /** Why it is ended. */
  record EndRequest(LocalDate on, String reason, Boolean mistaken) {}

  private final KeepingDocuments keeping;
  private final DocumentViews views;

  DocumentsController(KeepingDocuments keeping, DocumentViews views) {
    this.keeping = keeping;
    this.views = views;
  }

  /** Documents the viewer may read, of one type where it is named. */
  @GetMapping
  List<DocumentView> list(@RequestParam(required = false) DocumentType type, Scope scope) {
    List<Stored<LibraryDocument>> found =
        type == null ? keeping.all(scope) : keeping.of(type, scope);
    return found.stream().map(stored -> views.view(stored, scope)).toList();
  }

  @PostMapping
  ResponseEntity<DocumentView> enter(
      @RequestBody DocumentRequest request, CreationKey key, Scope scope) {
    Stored<LibraryDocument> stored =
        keeping.enter(key, request.organisation(), request.sheet(), List.of(), scope);
    return Etags.created(PATH + "/" + stored.id(), stored.version(), views.view(stored, scope));
  }

  @GetMapping("/{id}")
  ResponseEntity<DocumentView> one(@PathVariable String id, Scope scope) {
    return ok(keeping.one(new DocumentId(id), scope), scope);
  }

  @PutMapping("/{id}")
  ResponseEntity<DocumentView> change(
      @PathVariable String id, @RequestBody DocumentRequest request, IfMatch seen, Scope scope) {
    return ok(keeping.change(new DocumentId(id), seen.version(), request.sheet(), scope), scope);
  }

  @PostMapping("/{id}/approval")
  ResponseEntity<DocumentView> approve(
      @PathVariable String id, @RequestBody ApprovalRequest request, IfMatch seen, Scope scope) {
    return ok(keeping.approve(new DocumentId(id), seen.version(), request.meeting(), scope), scope);
  }

  @PostMapping("/{id}/end")
  ResponseEntity<DocumentView> end(
      @PathVariable String id, @RequestBody EndRequest request, IfMatch seen, Scope scope) {
    End how = new End(request.on(), request.reason(), Boolean.TRUE.equals(request.mistaken()));
    return ok(keeping.end(new DocumentId(id), seen.version(), how, scope), scope);
  }

  private ResponseEntity<DocumentView> ok(Stored<LibraryDocument> stored, Scope scope) {
    return Etags.ok(stored.version(), views.view(stored, scope));
  }
}
