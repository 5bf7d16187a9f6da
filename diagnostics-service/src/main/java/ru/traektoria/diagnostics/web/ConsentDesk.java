package ru.traektoria.diagnostics.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.assessment.ConsentStatus;
import ru.traektoria.diagnostics.model.consent.ConsentMedium;
import ru.traektoria.diagnostics.persistence.TeacherDocument;
import ru.traektoria.diagnostics.persistence.TeacherDocument.AssessmentLine;
import ru.traektoria.diagnostics.persistence.TeacherDocument.ConsentLine;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;

/** Реестр согласий within a scope: who agreed to which text, for whose eyes, and on what. */
@Component
public class ConsentDesk {

  private final VisibleTeachers visible;
  private final StaffDirectory directory;

  ConsentDesk(VisibleTeachers visible, StaffDirectory directory) {
    this.visible = visible;
    this.directory = directory;
  }

  /** What is looked for; every part may be {@code null}. */
  public record ConsentFilter(
      String name,
      String organisation,
      ConsentStatus status,
      ConsentMedium medium,
      Recipient recipient,
      String campaign) {

    boolean fits(TeacherDocument teacher, Optional<DirectoryEntry> entry, StaffDirectory names) {
      return (organisation == null || entry.filter(e -> e.worksAt(organisation)).isPresent())
          && (name == null || RegisterFilter.named(names.name(teacher.id()), name));
    }

    boolean fits(AssessmentLine line) {
      ConsentLine consent = line.consent();
      return (status == null || status == ConsentStatus.of(line.state()))
          && (campaign == null || campaign.equals(line.campaign()))
          && (medium == null || consent != null && consent.medium() == medium)
          && (recipient == null || consent != null && consent.recipients().contains(recipient));
    }
  }

  /** The lines that fit, in no order. */
  public List<ConsentRow> list(Scope scope, ConsentFilter filter) {
    List<ConsentRow> rows = new ArrayList<>();
    for (TeacherDocument teacher : visible.in(scope)) {
      Optional<DirectoryEntry> entry = directory.find(teacher.id());
      if (filter.fits(teacher, entry, directory)) {
        teacher.assessments().values().stream()
            .filter(filter::fits)
            .forEach(line -> rows.add(row(teacher, entry, line)));
      }
    }
    return rows;
  }

  private ConsentRow row(
      TeacherDocument teacher, Optional<DirectoryEntry> entry, AssessmentLine line) {
    String place = entry.map(DirectoryEntry::organisation).orElse(teacher.organisation());
    ConsentLine consent = line.consent();
    boolean none = consent == null;
    return new ConsentRow(
        line.id(),
        teacher.id(),
        directory.name(teacher.id()),
        place,
        place == null ? "" : directory.shortName(place),
        line.kind(),
        line.invitedOn(),
        ConsentStatus.of(line.state()),
        none ? null : consent.medium(),
        none ? List.of() : consent.recipients().stream().sorted().toList(),
        none ? null : consent.textVersion(),
        none ? null : consent.givenAt(),
        none ? null : consent.signedOn(),
        line.withdrawnOn(),
        none ? null : consent.scan(),
        none ? null : consent.withdrawalScan());
  }
}
