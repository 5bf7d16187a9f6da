package ru.traektoria.events.document.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.document.model.DocumentEvent;
import ru.traektoria.events.document.model.DocumentId;
import ru.traektoria.events.document.model.LibraryDocument;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** All documents. */
public interface Library {

  /** The document, if there is one. */
  Optional<Stored<LibraryDocument>> find(DocumentId id);

  /** Documents of a municipality, or of all where none is given. */
  List<Stored<LibraryDocument>> in(Optional<String> municipality);

  /** Creates; a repeat of the same request meets the first one. */
  Stored<LibraryDocument> create(
      DocumentId id, String requestHash, Decision<LibraryDocument, DocumentEvent> decision);

  /** Finds, decides, saves; without a version decides again when somebody else was quicker. */
  Stored<LibraryDocument> update(
      DocumentId id,
      Long version,
      Function<LibraryDocument, Decision<LibraryDocument, DocumentEvent>> how);
}
