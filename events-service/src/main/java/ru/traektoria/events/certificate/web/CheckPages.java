package ru.traektoria.events.certificate.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.events.certificate.application.FindingCertificates;
import ru.traektoria.platform.web.access.AccessGuard.OpenToAll;

/**
 * Проверка сертификата, open to everybody who has the paper: says what the paper says and whether
 * it holds, nothing else. The reason of an annulment stays inside.
 */
@Controller
class CheckPages {

  private final FindingCertificates finding;
  private final CertificateViews views;

  CheckPages(FindingCertificates finding, CertificateViews views) {
    this.finding = finding;
    this.views = views;
  }

  @OpenToAll
  @GetMapping("/activities/certificates/{code}")
  String check(@PathVariable String code, Model model, HttpServletResponse response) {
    CertificateView found = finding.check(code).map(views::view).orElse(null);
    response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
    response.setHeader("X-Robots-Tag", "noindex");
    if (found == null) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
    }
    model.addAttribute("certificate", found);
    return "certificates/check";
  }
}
