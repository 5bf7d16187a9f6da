package ru.traektoria.monitoring.facts.methodical;

import java.util.List;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.OwnedTable;
import ru.traektoria.monitoring.facts.column.Table;

/**
 * Что делает методическая служба: bulletins, consultations, laboratories, recommendations
 * (domain.md §2.5).
 */
public final class ServiceFacts {

  public final Bulletins bulletins;
  public final BulletinRecipients bulletinRecipients;
  public final BulletinConfirmations bulletinConfirmations;
  public final Consultations consultations;
  public final ConsultationTeachers consultationTeachers;
  public final ConsultationOrganisations consultationOrganisations;
  public final Laboratories laboratories;
  public final Innovators innovators;
  public final Recommendations recommendations;

  public ServiceFacts(Names names) {
    bulletins = new Bulletins(names);
    bulletinRecipients = new BulletinRecipients(names, bulletins.keys());
    bulletinConfirmations = new BulletinConfirmations(names, bulletins.keys());
    consultations = new Consultations(names);
    consultationTeachers = new ConsultationTeachers(names, consultations.keys());
    consultationOrganisations = new ConsultationOrganisations(names, consultations.keys());
    laboratories = new Laboratories(names);
    innovators = new Innovators(names, laboratories.keys());
    recommendations = new Recommendations(names);
  }

  public List<Table> tables() {
    return List.of(
        bulletins,
        bulletinRecipients,
        bulletinConfirmations,
        consultations,
        consultationTeachers,
        consultationOrganisations,
        laboratories,
        innovators,
        recommendations);
  }

  /** Бюллетени; a withdrawn one does not count. */
  public static final class Bulletins extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn topic;
    public final IntColumn sentOn = day("sentOn");
    public final IntColumn dueOn = day("dueOn");
    public final IntColumn withdrawn = number("withdrawn");

    Bulletins(Names names) {
      super("bulletins", new Dictionary("bulletins"));
      municipality = reference("municipality", names.municipalities);
      topic = reference("topic", names.codes);
    }
  }

  /** Кому отправлен бюллетень. */
  public static final class BulletinRecipients extends OwnedTable {
    public final IntColumn organisation;

    BulletinRecipients(Names names, Dictionary bulletins) {
      super("bulletinRecipients", bulletins);
      organisation = reference("organisation", names.organisations);
    }
  }

  /** Кто подтвердил бюллетень, когда и вовремя ли. */
  public static final class BulletinConfirmations extends OwnedTable {
    public final IntColumn organisation;
    public final IntColumn confirmedOn = day("confirmedOn");
    public final IntColumn inTime = number("inTime");

    BulletinConfirmations(Names names, Dictionary bulletins) {
      super("bulletinConfirmations", bulletins);
      organisation = reference("organisation", names.organisations);
    }
  }

  /** Консультации; organisation: the school that advised its own, none — the municipal service. */
  public static final class Consultations extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn kind;
    public final IntColumn mode;
    public final IntColumn area;
    public final IntColumn givenOn = day("givenOn");
    public final IntColumn requested = number("requested");
    public final IntColumn waitedDays = optionalNumber("waitedDays");
    public final IntColumn annulled = number("annulled");

    Consultations(Names names) {
      super("consultations", new Dictionary("consultations"));
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      kind = reference("kind", names.codes);
      mode = reference("mode", names.codes);
      area = reference("area", names.codes);
    }
  }

  /** Кого консультировали. */
  public static final class ConsultationTeachers extends OwnedTable {
    public final IntColumn teacher;

    ConsultationTeachers(Names names, Dictionary consultations) {
      super("consultationTeachers", consultations);
      teacher = reference("teacher", names.teachers);
    }
  }

  /** Каким организациям помогла консультация. */
  public static final class ConsultationOrganisations extends OwnedTable {
    public final IntColumn organisation;

    ConsultationOrganisations(Names names, Dictionary consultations) {
      super("consultationOrganisations", consultations);
      organisation = reference("organisation", names.organisations);
    }
  }

  /** Творческие лаборатории, инновационные площадки, апробации; endedOn: the first day without. */
  public static final class Laboratories extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn kind;
    public final IntColumn from = day("from");
    public final IntColumn to = day("to");
    public final IntColumn endedOn = day("endedOn");
    public final IntColumn projects = number("projects");

    Laboratories(Names names) {
      super("laboratories", new Dictionary("laboratories"));
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      kind = reference("kind", names.codes);
    }
  }

  /** Участие педагогов в лабораториях, площадках, апробациях. */
  public static final class Innovators extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn laboratory;
    public final IntColumn kind;
    public final IntColumn role;
    public final IntColumn from = day("from");
    public final IntColumn to = day("to");
    public final IntColumn cancelled = number("cancelled");

    Innovators(Names names, Dictionary laboratories) {
      super("innovators", new Dictionary("innovators"));
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      laboratory = reference("laboratory", laboratories);
      kind = reference("kind", names.codes);
      role = reference("role", names.codes);
    }
  }

  /** Адресные рекомендации of the management cycle; year: that of the cycle, such as 2026-27. */
  public static final class Recommendations extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn association;
    public final IntColumn addressee;
    public final IntColumn year;
    public final IntColumn indicator;
    public final IntColumn issuedOn = day("issuedOn");
    public final IntColumn dueOn = day("dueOn");
    public final IntColumn annulled = number("annulled");

    Recommendations(Names names) {
      super("recommendations", new Dictionary("recommendations"));
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      association = reference("association", names.associations);
      addressee = reference("addressee", names.codes);
      year = reference("year", names.codes);
      indicator = reference("indicator", names.codes);
    }
  }
}
