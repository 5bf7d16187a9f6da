package ru.traektoria.events.certificate.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.certificate.application.FindingCertificates;
import ru.traektoria.events.certificate.application.IssuingCertificates;
import ru.traektoria.events.certificate.model.Certificate;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Сертификаты over REST. */
@RestController
@RequestMapping("/api/v1/activities")
class CertificatesController {

  private final FindingCertificates finding;
  private final IssuingCertificates issuing;
  private final CertificateViews views;

  CertificatesController(
      FindingCertificates finding, IssuingCertificates issuing, CertificateViews views) {
    this.finding = finding;
    this.issuing = issuing;
    this.views = views;
  }

  /** Why it is annulled. */
  record RevocationRequest(String reason) {}

  /** How many were new, and everything that was issued for the activity. */
  record IssuedView(int issued, List<CertificateView> certificates) {}

  @GetMapping("/certificates")
  List<CertificateView> mine(Scope scope) {
    return views.views(finding.mine(scope));
  }

  @GetMapping("/{id}/certificates")
  List<CertificateView> of(@PathVariable String id, Scope scope) {
    return finding.of(new ActivityId(id), scope).stream().map(views::view).toList();
  }

  @PostMapping("/{id}/certificates")
  IssuedView issue(@PathVariable String id, Scope scope) {
    int issued = issuing.issue(new ActivityId(id), scope);
    return new IssuedView(issued, of(id, scope));
  }

  @PostMapping("/{id}/certificates/{teacher}")
  IssuedView issueAgain(@PathVariable String id, @PathVariable String teacher, Scope scope) {
    int issued = issuing.issueAgain(new ActivityId(id), new TeacherId(teacher), scope);
    return new IssuedView(issued, of(id, scope));
  }

  @PostMapping("/certificates/{code}/revocation")
  ResponseEntity<CertificateView> revoke(
      @PathVariable String code,
      @RequestBody RevocationRequest request,
      IfMatch seen,
      Scope scope) {
    Stored<Certificate> revoked = issuing.revoke(code, seen.version(), request.reason(), scope);
    return Etags.ok(revoked.version(), views.view(revoked));
  }
}
