package ru.traektoria.events.document.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.TOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.events.document.model.DocumentEvent.DocumentPublished;
import ru.traektoria.events.document.model.LibraryDocument.Approval;
import ru.traektoria.events.document.model.LibraryDocument.End;
import ru.traektoria.events.document.model.LibraryDocument.Standing;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;

/** A document of the library: entered, approved by a protocol, ended. */
class LibraryDocumentTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final Approval BY_COUNCIL =
      new Approval("m1", "Методический совет", 1, LocalDate.of(2026, 9, 29));

  @ParameterizedTest(name = "{0} «{1}» № {2} от {3} по {4}, с кем «{5}», {6} → {7}")
  @CsvSource({
    "REGULATION, О центре, 5,  2026-09-01, ,           '',       '',                    ''",
    ",           О центре, 5,  2026-09-01, ,           '',       '',                    document.type-chosen",
    "REGULATION, '',       5,  2026-09-01, ,           '',       '',                    document.title-written",
    "REGULATION, О центре, '', 2026-09-01, ,           '',       '',                    document.number-written",
    "REGULATION, О центре, 5,  ,           ,           '',       '',                    document.date-named",
    "REGULATION, О центре, 5,  2026-09-01, 2026-08-31, '',       '',                    document.term-runs-forward",
    "AGREEMENT,  О курсах, 5,  2026-09-01, ,           '',       '',                    document.agreement-has-a-party",
    "AGREEMENT,  О курсах, 5,  2026-09-01, ,           Институт, '',                    ''",
    "ORDER,      О совете, 5,  2026-09-01, ,           '',       javascript:alert(1),   document.links-are-addresses",
    "ORDER,      О совете, 5,  2026-09-01, ,           '',       https://example.org/a, ''",
  })
  void aDocumentHasWhatItNeeds(
      DocumentType type,
      String title,
      String number,
      LocalDate issued,
      LocalDate to,
      String party,
      String link,
      String code) {
    Sheet sheet =
        new Sheet(
            type, title, number, issued, null, to, Set.of(), party, null, null, List.of(link));
    assertThat(codes(enter(sheet))).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void itTellsItsDirectionsAndNothingOfItsText() {
    Accepted<LibraryDocument, DocumentEvent> entered =
        (Accepted<LibraryDocument, DocumentEvent>) enter(regulation(null));
    DocumentPublished told = (DocumentPublished) entered.events().get(0);
    assertThat(told.regulation()).isTrue();
    assertThat(told.directions()).containsExactly(Direction.ORGANISATIONAL, Direction.DIAGNOSTIC);
    assertThat(told.approved()).isFalse();
    assertThat(told.annulled()).isNull();
    assertThat(told.toString()).doesNotContain("центре");
  }

  @Test
  void anOrderThatOpensASchoolNamesIt() {
    Sheet order =
        new Sheet(
            DocumentType.ORDER,
            "Об открытии школы молодого руководителя",
            "94",
            DAY,
            null,
            null,
            Set.of(),
            "",
            "heads",
            null,
            List.of());
    Accepted<LibraryDocument, DocumentEvent> entered =
        (Accepted<LibraryDocument, DocumentEvent>) enter(order);
    assertThat(((DocumentPublished) entered.events().get(0)).association()).isEqualTo("heads");
    assertThat(((DocumentPublished) told(regulation(null))).association()).isNull();
  }

  private static DocumentEvent told(Sheet sheet) {
    return ((Accepted<LibraryDocument, DocumentEvent>) enter(sheet)).events().get(0);
  }

  @Test
  void whatACouncilApprovedChangesOnlyByANewDocument() {
    LibraryDocument entered = state(enter(regulation(null)));
    LibraryDocument approved = state(entered.approve(BY_COUNCIL));
    assertThat(codes(approved.change(regulation(DAY.plusYears(1)))))
        .containsExactly("document.approved");
    assertThat(state(approved.change(regulation(null)))).isSameAs(approved);
    assertThat(state(approved.approve(BY_COUNCIL))).isSameAs(approved);
    assertThat(state(entered.change(regulation(DAY.plusYears(1)))).last())
        .isEqualTo(DAY.plusYears(1));
  }

  @Test
  void itIsInForceFromItsFirstDayToItsLast() {
    LibraryDocument document = state(enter(regulation(DAY.plusYears(1))));
    assertThat(document.on(DAY.minusDays(1))).isEqualTo(Standing.AHEAD);
    assertThat(document.on(DAY)).isEqualTo(Standing.IN_FORCE);
    assertThat(document.on(DAY.plusYears(1))).isEqualTo(Standing.IN_FORCE);
    assertThat(document.on(DAY.plusYears(1).plusDays(1))).isEqualTo(Standing.ENDED);
    LibraryDocument ended = state(document.end(new End(DAY.plusDays(9), "Новая редакция", false)));
    assertThat(ended.on(DAY.plusDays(9))).isEqualTo(Standing.IN_FORCE);
    assertThat(ended.on(DAY.plusDays(10))).isEqualTo(Standing.ENDED);
    assertThat(codes(ended.change(regulation(null)))).containsExactly("document.ended");
    assertThat(codes(ended.approve(BY_COUNCIL))).containsExactly("document.ended");
    assertThat(codes(document.end(new End(DAY.minusDays(1), "Рано", false))))
        .containsExactly("document.end");
    assertThat(codes(document.end(new End(DAY, " ", false)))).containsExactly("document.reason");
  }

  @Test
  void aMistakenEntryIsAnnulled() {
    Accepted<LibraryDocument, DocumentEvent> mistaken =
        (Accepted<LibraryDocument, DocumentEvent>)
            state(enter(regulation(null))).end(new End(null, "Дважды", true));
    assertThat(((DocumentPublished) mistaken.events().get(0)).annulled()).isTrue();
    assertThat(mistaken.state().on(DAY)).isEqualTo(Standing.MISTAKEN);
  }

  @Test
  void itHoldsTenFilesAtMost() {
    List<Attachment> eleven =
        IntStream.range(0, 11)
            .mapToObj(i -> new Attachment("f" + i, "f.pdf", "application/pdf", 1))
            .toList();
    assertThat(codes(state(enter(regulation(null))).attach(eleven)))
        .containsExactly("document.files");
  }

  private static Sheet regulation(LocalDate to) {
    return new Sheet(
        DocumentType.REGULATION,
        "О муниципальном методическом центре",
        "12",
        DAY,
        null,
        to,
        Set.of(Direction.DIAGNOSTIC, Direction.ORGANISATIONAL),
        "",
        null,
        null,
        List.of());
  }

  private static Decision<LibraryDocument, DocumentEvent> enter(Sheet sheet) {
    return LibraryDocument.enter(new DocumentId("d1"), TOWN, sheet, List.of());
  }

  private static LibraryDocument state(Decision<LibraryDocument, DocumentEvent> decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return ((Accepted<LibraryDocument, DocumentEvent>) decision).state();
  }

  private static List<String> codes(Decision<LibraryDocument, DocumentEvent> decision) {
    return decision instanceof Refused<LibraryDocument, DocumentEvent> refused
        ? refused.reasons().stream().map(reason -> reason.code()).toList()
        : List.of();
  }
}
