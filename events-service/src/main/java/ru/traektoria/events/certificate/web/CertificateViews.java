package ru.traektoria.events.certificate.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.events.certificate.model.Certificate;
import ru.traektoria.events.web.PortalAddress;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;

/** Makes views: adds names and the public address. */
@Component
class CertificateViews {

  static final String PATH = "/activities/certificates/";

  private final StaffDirectory directory;
  private final PortalAddress portal;

  CertificateViews(StaffDirectory directory, PortalAddress portal) {
    this.directory = directory;
    this.portal = portal;
  }

  CertificateView view(Stored<Certificate> stored) {
    return view(stored.state(), stored.version());
  }

  CertificateView view(Certificate certificate) {
    return view(certificate, null);
  }

  List<CertificateView> views(List<Certificate> all) {
    return all.stream().map(this::view).toList();
  }

  private CertificateView view(Certificate certificate, Long version) {
    Certificate.Revocation revoked = certificate.revocation();
    Certificate.Deed deed = certificate.deed();
    return new CertificateView(
        certificate.code().value(),
        certificate.code().printed(),
        version,
        certificate.number(),
        certificate.teacher().value(),
        directory.name(certificate.teacher().value()),
        certificate.role(),
        CertificateWords.title(certificate.role()),
        CertificateWords.what(deed),
        CertificateWords.when(deed),
        CertificateWords.hours(deed),
        deed.organiser(),
        issuer(certificate),
        certificate.issuedOn(),
        certificate.state(),
        revoked == null ? null : revoked.on(),
        revoked == null ? null : revoked.reason(),
        portal.of(PATH + certificate.code().printed()));
  }

  /** The school or the municipality; nothing rather than «имя удалено» where nobody knows it. */
  private String issuer(Certificate certificate) {
    String id =
        certificate.issuer().organisation() == null
            ? certificate.issuer().municipality().value()
            : certificate.issuer().organisation().value();
    Optional<DirectoryEntry> known = directory.find(id);
    return known.map(DirectoryEntry::name).orElse("");
  }
}
