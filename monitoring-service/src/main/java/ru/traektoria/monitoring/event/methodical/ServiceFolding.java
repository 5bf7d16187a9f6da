package ru.traektoria.monitoring.event.methodical;

import java.util.Map;
import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.event.row.RowFolding;
import ru.traektoria.monitoring.event.row.Rows;
import ru.traektoria.monitoring.event.row.Touching;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.methodical.DocumentFacts;
import ru.traektoria.monitoring.facts.methodical.ServiceFacts;

/**
 * Documents, bulletins, consultations and laboratories of {@code activities.events}, and the
 * recommendations of {@code monitoring.events}.
 */
public final class ServiceFolding {

  private final Facts facts;
  private final ServiceFacts service;

  public ServiceFolding(Facts facts) {
    this.facts = facts;
    this.service = facts.service;
  }

  public Map<String, Folding> foldings() {
    return Map.of(
        "DocumentPublished", document(),
        "BulletinSent", bulletin(),
        "BulletinConfirmed", confirmed(),
        "ConsultationGiven", consultation(),
        "LaboratoryStatusGranted", laboratory(),
        "InnovationParticipationRecorded", innovator(),
        "RecommendationIssued", recommendation());
  }

  private Folding document() {
    DocumentFacts.Documents table = facts.documents.documents;
    Rows directions =
        new Rows(facts.documents.documentDirections, facts.documents.documentDirections.direction);
    return new RowFolding("document", table, facts)
        .texts(table.municipality, table.organisation, table.association, table.type)
        .flags(table.regulation, table.approved, table.annulled)
        .days(table.issuedOn, table.validFrom, table.validTo)
        .list("directions", directions, directions.texts())
        .required(table.municipality, table.type)
        .before(Touching.organisation(facts, table.organisation))
        .after(Touching.organisation(facts, table.organisation));
  }

  private Folding bulletin() {
    ServiceFacts.Bulletins table = service.bulletins;
    ServiceFacts.BulletinRecipients to = service.bulletinRecipients;
    Rows recipients = new Rows(to, to.organisation);
    return new RowFolding("bulletin", table, facts)
        .texts(table.municipality, table.topic)
        .days(table.sentOn, table.dueOn)
        .flags(table.withdrawn)
        .list("organisations", recipients, recipients.texts())
        .required(table.municipality, table.sentOn, table.dueOn)
        .before(Touching.organisations(facts, to, to.organisation))
        .after(Touching.organisations(facts, to, to.organisation));
  }

  private Folding confirmed() {
    ServiceFacts.BulletinConfirmations table = service.bulletinConfirmations;
    return new MemberFolding(
        "bulletin",
        service.bulletins.keys(),
        table,
        facts,
        table.organisation,
        table.confirmedOn,
        table.inTime);
  }

  private Folding consultation() {
    ServiceFacts.Consultations table = service.consultations;
    ServiceFacts.ConsultationTeachers advised = service.consultationTeachers;
    ServiceFacts.ConsultationOrganisations helped = service.consultationOrganisations;
    Rows teachers = new Rows(advised, advised.teacher);
    Rows organisations = new Rows(helped, helped.organisation);
    return new RowFolding("consultation", table, facts)
        .texts(table.municipality, table.organisation, table.kind, table.mode, table.area)
        .days(table.givenOn)
        .number("waitedDays", table.waitedDays, json -> json.present() ? json.integer() : -1)
        .flags(table.requested, table.annulled)
        .list("teachers", teachers, teachers.texts())
        .list("organisations", organisations, organisations.texts())
        .required(table.municipality, table.givenOn)
        .before(this::touchAdvised)
        .after(this::touchAdvised);
  }

  private void touchAdvised(int consultation) {
    ServiceFacts.ConsultationTeachers advised = service.consultationTeachers;
    ServiceFacts.ConsultationOrganisations helped = service.consultationOrganisations;
    Touching.teachers(facts, advised, advised.teacher).accept(consultation);
    Touching.organisations(facts, helped, helped.organisation).accept(consultation);
  }

  private Folding laboratory() {
    ServiceFacts.Laboratories table = service.laboratories;
    return new RowFolding("laboratory", table, facts)
        .texts(table.municipality, table.organisation, table.kind)
        .days(table.from, table.to, table.endedOn)
        .number("projects", table.projects, EventJson::integer)
        .required(table.municipality, table.organisation, table.from)
        .before(Touching.organisation(facts, table.organisation))
        .after(Touching.organisation(facts, table.organisation));
  }

  private Folding innovator() {
    ServiceFacts.Innovators table = service.innovators;
    return new RowFolding("participation", table, facts)
        .texts(table.teacher, table.municipality, table.organisation)
        .texts(table.laboratory, table.kind, table.role)
        .days(table.from, table.to)
        .flags(table.cancelled)
        .required(table.teacher, table.from);
  }

  private Folding recommendation() {
    ServiceFacts.Recommendations table = service.recommendations;
    return new RowFolding("recommendation", table, facts)
        .texts(table.municipality, table.organisation, table.association)
        .texts(table.addressee, table.year, table.indicator)
        .days(table.issuedOn, table.dueOn)
        .flags(table.annulled)
        .required(table.municipality, table.addressee, table.year, table.issuedOn)
        .before(Touching.organisation(facts, table.organisation))
        .after(this::touchRecommended);
  }

  private void touchRecommended(int recommendation) {
    int association = service.recommendations.association.get(recommendation);
    facts.touchOrganisation(service.recommendations.organisation.get(recommendation));
    if (facts.associations.associations.present(association)) {
      facts.touch(facts.associations.associations.municipality.get(association));
    }
  }
}
