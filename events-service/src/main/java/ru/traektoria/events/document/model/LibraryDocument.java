package ru.traektoria.events.document.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.events.document.model.DocumentEvent.DocumentPublished;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Документ библиотеки: a положение, an order, an agreement with its number, date and term.
 *
 * @param id of the document
 * @param place whose it is: the municipality's is open to all its people, a school's to its own
 * @param sheet what stands on it
 * @param files scans and originals
 * @param approval which council approved it; {@code null} until then
 * @param end why and when it was ended before its term; {@code null} if it was not
 */
public record LibraryDocument(
    DocumentId id, Place place, Sheet sheet, List<Attachment> files, Approval approval, End end) {

  private static final int MOST_FILES = 10;

  public LibraryDocument {
    files = files == null ? List.of() : List.copyOf(files);
  }

  /**
   * Утверждён протоколом совета (S3-146, S0-110).
   *
   * @param meeting id of the council's meeting
   * @param council its name when it approved
   * @param number of the protocol
   * @param heldOn day of the meeting
   */
  public record Approval(String meeting, String council, int number, LocalDate heldOn) {}

  /**
   * Прекращён.
   *
   * @param on last day in force
   * @param reason why
   * @param mistaken entered by mistake: it never was in force
   */
  public record End(LocalDate on, String reason, boolean mistaken) {}

  /** Where a document stands. */
  public enum Standing {
    AHEAD("Ещё не действует"),
    IN_FORCE("Действует"),
    ENDED("Не действует"),
    MISTAKEN("Внесён по ошибке");

    private final String label;

    Standing(String label) {
      this.label = label;
    }

    /** The users' word. */
    public String label() {
      return label;
    }
  }

  /** Enters a document. */
  public static Decision<LibraryDocument, DocumentEvent> enter(
      DocumentId id, Place place, Sheet sheet, List<Attachment> files) {
    return new LibraryDocument(id, place, sheet, files, null, null).checked();
  }

  /** Changes what stands on it; an approved one changes only by a new document. */
  public Decision<LibraryDocument, DocumentEvent> change(Sheet changed) {
    if (end != null) {
      return refuseEnded();
    }
    if (approval != null && !changed.equals(sheet)) {
      return Decision.refuse(
          Reason.of(
              "document.approved",
              "Документ утверждён протоколом и не меняется. Внесите новую редакцию отдельно."));
    }
    return changed.equals(sheet)
        ? Decision.unchanged(this)
        : new LibraryDocument(id, place, changed, files, approval, null).checked();
  }

  /** Adds files. */
  public Decision<LibraryDocument, DocumentEvent> attach(List<Attachment> more) {
    List<Attachment> all = Stream.concat(files.stream(), more.stream()).toList();
    return all.size() > MOST_FILES
        ? Decision.refuse(Reason.at("files", "document.files", "У документа не больше 10 файлов."))
        : Decision.accept(new LibraryDocument(id, place, sheet, all, approval, end));
  }

  /** Утверждает протоколом совета. */
  public Decision<LibraryDocument, DocumentEvent> approve(Approval by) {
    if (end != null) {
      return refuseEnded();
    }
    return by.equals(approval)
        ? Decision.unchanged(this)
        : new LibraryDocument(id, place, sheet, files, by, null).checked();
  }

  /** Прекращает действие before its term, or takes a mistaken entry back. */
  public Decision<LibraryDocument, DocumentEvent> end(End how) {
    if (end != null) {
      return Decision.unchanged(this);
    }
    if (how.reason() == null || how.reason().isBlank() || how.reason().length() > 500) {
      return Decision.refuse(
          Reason.at("reason", "document.reason", "Назовите причину, не длиннее 500 знаков."));
    }
    if (!how.mistaken() && (how.on() == null || how.on().isBefore(sheet.validFrom()))) {
      return Decision.refuse(
          Reason.at("on", "document.end", "Укажите последний день: не раньше начала действия."));
    }
    return new LibraryDocument(id, place, sheet, files, approval, how).checked();
  }

  /** Where it stands on a day. */
  public Standing on(LocalDate day) {
    if (end != null && end.mistaken()) {
      return Standing.MISTAKEN;
    }
    if (sheet.validFrom().isAfter(day)) {
      return Standing.AHEAD;
    }
    LocalDate last = last();
    return last != null && last.isBefore(day) ? Standing.ENDED : Standing.IN_FORCE;
  }

  /** The last day in force; {@code null} without term. */
  public LocalDate last() {
    return end != null && !end.mistaken() ? end.on() : sheet.validTo();
  }

  private Decision<LibraryDocument, DocumentEvent> checked() {
    List<Reason> reasons = SheetRule.against(sheet);
    return reasons.isEmpty() ? Decision.accept(this, told()) : Decision.refuse(reasons);
  }

  private DocumentPublished told() {
    return new DocumentPublished(
        id,
        place.municipality(),
        place.organisation(),
        sheet.association(),
        sheet.type(),
        sheet.type().regulation(),
        sheet.orderedDirections(),
        sheet.issuedOn(),
        sheet.validFrom(),
        last(),
        approval != null,
        end != null && end.mistaken() ? true : null);
  }

  private static Decision<LibraryDocument, DocumentEvent> refuseEnded() {
    return Decision.refuse(Reason.of("document.ended", "Документ больше не действует."));
  }
}
