package ru.traektoria.events.document.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.document.application.KeepingDocuments;
import ru.traektoria.events.document.model.LibraryDocument;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/** Makes views of documents. */
@Component
public class DocumentViews {

  private final KeepingDocuments keeping;
  private final Associations associations;
  private final StaffDirectory directory;
  private final Clock clock;

  DocumentViews(
      KeepingDocuments keeping, Associations associations, StaffDirectory directory, Clock clock) {
    this.keeping = keeping;
    this.associations = associations;
    this.directory = directory;
    this.clock = clock;
  }

  /** The document. */
  public DocumentView view(Stored<LibraryDocument> stored, Scope scope) {
    LibraryDocument document = stored.state();
    String organisation =
        document.place().organisation() == null ? null : document.place().organisation().value();
    return new DocumentView(
        stored.id(),
        stored.version(),
        document.sheet(),
        document.place().municipality().value(),
        organisation == null ? null : new Named(organisation, directory.name(organisation)),
        association(document.sheet().association()),
        document.files(),
        document.approval(),
        document.end(),
        document.on(today()),
        document.last(),
        keeping.keeps(scope, document));
  }

  private Named association(String id) {
    return id == null
        ? null
        : associations
            .find(new AssociationId(id))
            .map(known -> new Named(id, known.state().charter().name()))
            .orElse(null);
  }

  /** Today by the municipality's clock. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
