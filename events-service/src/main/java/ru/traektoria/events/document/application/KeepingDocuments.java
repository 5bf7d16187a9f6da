package ru.traektoria.events.document.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.document.model.DocumentEvent;
import ru.traektoria.events.document.model.DocumentId;
import ru.traektoria.events.document.model.DocumentType;
import ru.traektoria.events.document.model.LibraryDocument;
import ru.traektoria.events.document.model.LibraryDocument.Approval;
import ru.traektoria.events.document.model.LibraryDocument.End;
import ru.traektoria.events.document.model.Sheet;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.events.meeting.application.Sitting;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.meeting.model.Protocol;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/** Библиотека документов: enter, change, approve by a protocol, end. */
@Service
public class KeepingDocuments {

  private static final Optional<String> NOWHERE = Optional.of("-");

  private final Library library;
  private final Reach reach;
  private final KeepingFiles files;
  private final FindingMeetings meetings;

  KeepingDocuments(Library library, Reach reach, KeepingFiles files, FindingMeetings meetings) {
    this.library = library;
    this.reach = reach;
    this.files = files;
    this.meetings = meetings;
  }

  /** Documents the viewer may read: the municipality's and the own organisation's. */
  public List<Stored<LibraryDocument>> all(Scope scope) {
    Optional<String> municipality =
        scope.unlimited() ? Optional.empty() : scope.viewer().municipality().or(() -> NOWHERE);
    return library.in(municipality).stream()
        .filter(stored -> reach.sees(scope, stored.state().place()))
        .toList();
  }

  /** One document; 404 if it is not the viewer's to read. */
  public Stored<LibraryDocument> one(DocumentId id, Scope scope) {
    return library
        .find(id)
        .filter(stored -> reach.sees(scope, stored.state().place()))
        .orElseThrow(() -> Problems.notFound("Документ", id.value()));
  }

  /** Documents about a council or association that the viewer may read. */
  public List<Stored<LibraryDocument>> about(String association, Scope scope) {
    return all(scope).stream()
        .filter(stored -> association.equals(stored.state().sheet().association()))
        .toList();
  }

  /** Documents of one type that the viewer may read. */
  public List<Stored<LibraryDocument>> of(DocumentType type, Scope scope) {
    return all(scope).stream().filter(stored -> stored.state().sheet().type() == type).toList();
  }

  /** Enters a document of the viewer's municipality or organisation. */
  public Stored<LibraryDocument> enter(
      CreationKey key, String organisation, Sheet sheet, List<Upload> uploads, Scope scope) {
    DocumentId id = new DocumentId(key.id());
    Place place = reach.placeFor(scope, organisation);
    return files.with(
        uploads,
        kept ->
            library.create(id, key.requestHash(), LibraryDocument.enter(id, place, sheet, kept)),
        stored -> stored.state().files());
  }

  /** Changes what stands on it. */
  public Stored<LibraryDocument> change(DocumentId id, long version, Sheet sheet, Scope scope) {
    return decide(id, version, scope, document -> document.change(sheet));
  }

  /** Adds files. */
  public Stored<LibraryDocument> attach(
      DocumentId id, long version, List<Upload> uploads, Scope scope) {
    if (uploads.isEmpty()) {
      throw Problems.refused(Reason.at("files", "document.file", "Выберите файл."));
    }
    return files.with(
        uploads, kept -> decide(id, version, scope, document -> document.attach(kept)));
  }

  /** Утверждает by the signed protocol of a council's meeting. */
  public Stored<LibraryDocument> approve(DocumentId id, long version, String meeting, Scope scope) {
    Place place = one(id, scope).state().place();
    Approval approval = approval(meeting, place, scope);
    return decide(id, version, scope, document -> document.approve(approval));
  }

  private Approval approval(String meeting, Place place, Scope scope) {
    if (meeting == null || meeting.isBlank()) {
      throw Problems.refused(
          Reason.at("meeting", "document.meeting", "Выберите заседание совета с протоколом."));
    }
    Sitting sitting = meetings.one(new MeetingId(meeting), scope);
    Protocol protocol =
        sitting
            .meeting()
            .state()
            .protocol()
            .filter(signed -> approves(sitting.association().state(), place))
            .orElseThrow(
                () ->
                    Problems.refused(
                        Reason.at(
                            "meeting",
                            "document.protocol",
                            "Утверждает совет, и его протокол должен быть подписан.")));
    return new Approval(
        meeting,
        sitting.association().state().charter().name(),
        protocol.number(),
        protocol.minutes().heldOn());
  }

  /** A council of the municipality approves everything, a school's own what is the school's. */
  private static boolean approves(Association council, Place place) {
    return council.charter().kind().council()
        && (council.place().organisation() == null
            || council.place().organisation().equals(place.organisation()));
  }

  /** Прекращает. */
  public Stored<LibraryDocument> end(DocumentId id, long version, End how, Scope scope) {
    return decide(id, version, scope, document -> document.end(how));
  }

  /** Answers whether the viewer keeps it. */
  public boolean keeps(Scope scope, LibraryDocument document) {
    return reach.holds(scope, document.place());
  }

  private Stored<LibraryDocument> decide(
      DocumentId id,
      long version,
      Scope scope,
      Function<LibraryDocument, Decision<LibraryDocument, DocumentEvent>> how) {
    reach.requireHolding(scope, one(id, scope).state().place());
    return library.update(id, version, how);
  }
}
