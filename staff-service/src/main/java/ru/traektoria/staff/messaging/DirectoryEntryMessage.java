package ru.traektoria.staff.messaging;

import java.util.List;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.place.MunicipalityEvent.MunicipalityNamed;
import ru.traektoria.staff.model.place.OrganisationEvent.OrganisationNamed;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.place.OrganisationKind;
import ru.traektoria.staff.model.teacher.TeacherEvent.TeacherNamed;
import ru.traektoria.staff.model.text.RussianOrder;

/**
 * One line of the directory topic: the only place where names travel (wire contract {@code
 * DirectoryEntry.v1}).
 */
record DirectoryEntryMessage(
    String id,
    Kind kind,
    String municipality,
    OrganisationId organisation,
    List<OrganisationId> organisations,
    String lastName,
    String firstName,
    String middleName,
    String name,
    String shortName,
    String sortKey,
    OrganisationKind organisationKind,
    String position,
    Boolean pedagogue,
    List<Code> subjects) {

  enum Kind {
    TEACHER,
    ORGANISATION,
    MUNICIPALITY
  }

  static DirectoryEntryMessage of(TeacherNamed t) {
    return new DirectoryEntryMessage(
        t.id().value(),
        Kind.TEACHER,
        t.municipality().value(),
        t.organisation(),
        t.organisations(),
        t.name().last(),
        t.name().first(),
        t.name().middle(),
        t.name().full(),
        t.name().brief(),
        t.name().sortKey(),
        null,
        t.position(),
        t.pedagogue(),
        t.subjects());
  }

  static DirectoryEntryMessage of(OrganisationNamed o) {
    return new DirectoryEntryMessage(
        o.id().value(),
        Kind.ORGANISATION,
        o.municipality().value(),
        o.id(),
        null,
        null,
        null,
        null,
        o.name(),
        o.shortName(),
        RussianOrder.key(o.shortName()),
        o.kind(),
        null,
        null,
        null);
  }

  static DirectoryEntryMessage of(MunicipalityNamed m) {
    return new DirectoryEntryMessage(
        m.id().value(),
        Kind.MUNICIPALITY,
        m.id().value(),
        null,
        null,
        null,
        null,
        null,
        m.name(),
        m.name(),
        RussianOrder.key(m.name()),
        null,
        null,
        null,
        null);
  }
}
