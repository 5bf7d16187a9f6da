package ru.traektoria.diagnostics.web.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.diagnostics.application.Consenting;
import ru.traektoria.diagnostics.application.Consenting.Sheet;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.ConsentStatus;
import ru.traektoria.diagnostics.model.consent.ConsentMedium;
import ru.traektoria.diagnostics.web.AssessmentDesk;
import ru.traektoria.diagnostics.web.ConsentDesk;
import ru.traektoria.diagnostics.web.ConsentDesk.ConsentFilter;
import ru.traektoria.diagnostics.web.ConsentRow;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/** Реестр согласий over REST: the list, and sheets that were signed on paper. */
@RestController
@RequestMapping("/api/v1/diagnostics/consents")
class ConsentsController {

  private final ConsentDesk desk;
  private final AssessmentDesk assessments;
  private final Consenting consenting;

  ConsentsController(ConsentDesk desk, AssessmentDesk assessments, Consenting consenting) {
    this.desk = desk;
    this.assessments = assessments;
    this.consenting = consenting;
  }

  /** What a consent is after the command. */
  record ConsentView(
      String assessment, ConsentStatus status, Set<Recipient> recipients, LocalDate withdrawnOn) {

    static ConsentView of(Stored<Assessment> stored) {
      Assessment a = stored.state();
      return new ConsentView(
          stored.id(), ConsentStatus.of(a.state()), a.recipients(), a.withdrawnOn());
    }
  }

  @GetMapping
  List<ConsentRow> list(
      Scope scope,
      @RequestParam(required = false) String organisation,
      @RequestParam(required = false) ConsentStatus status,
      @RequestParam(required = false) ConsentMedium medium,
      @RequestParam(required = false) Recipient recipient,
      @RequestParam(required = false) String campaign) {
    ConsentFilter filter =
        new ConsentFilter(null, organisation, status, medium, recipient, campaign);
    return desk.list(scope, filter).stream()
        .sorted(Comparator.comparing(ConsentRow::teacherName).thenComparing(ConsentRow::assessment))
        .toList();
  }

  /** A signed sheet with its scan, kept by the школа. */
  @PostMapping("/{id}/paper")
  ResponseEntity<ConsentView> record(
      @PathVariable String id,
      @RequestParam(required = false) Set<Recipient> recipients,
      @RequestParam(required = false) LocalDate signedOn,
      @RequestPart(value = "file", required = false) MultipartFile file,
      Scope scope,
      Viewer viewer) {
    assessments.require(scope, id);
    Set<Recipient> named = recipients == null ? Set.of() : recipients;
    return told(consenting.onPaper(id, named, sheet(signedOn, file, viewer)));
  }

  /** A consent that was taken back on paper. */
  @PostMapping("/{id}/paper-withdrawal")
  ResponseEntity<ConsentView> withdraw(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate signedOn,
      @RequestPart(value = "file", required = false) MultipartFile file,
      Scope scope,
      Viewer viewer) {
    assessments.require(scope, id);
    return told(consenting.withdrawOnPaper(id, sheet(signedOn, file, viewer)));
  }

  private static ResponseEntity<ConsentView> told(Stored<Assessment> stored) {
    return Etags.ok(stored.version(), ConsentView.of(stored));
  }

  private static Sheet sheet(LocalDate signedOn, MultipartFile file, Viewer viewer) {
    if (file != null && file.getSize() > Upload.MAX_BYTES) {
      throw Problems.tooLarge("Скан больше 10 МБ. Отсканируйте с меньшим разрешением.");
    }
    try {
      byte[] content = file == null ? new byte[0] : file.getBytes();
      return new Sheet(signedOn, content, viewer.subject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
