package ru.traektoria.monitoring.town;

import java.util.List;

/** What events-service would tell of the town's methodical work. */
final class ToldMethods {

  private static final String TOPIC = "activities.events";

  private final Told told;

  private ToldMethods(Told told) {
    this.told = told;
  }

  static void of(Town town, Told told) {
    ToldMethods tells = new ToldMethods(told);
    Methods methods = town.methods;
    methods.associations.forEach(tells::association);
    methods.members.forEach(tells::member);
    methods.activities.forEach(tells::activity);
    methods.turns.forEach(tells::turn);
    methods.swaps.forEach(tells::swap);
    methods.advice.forEach(tells::advice);
    methods.protocols.forEach(tells::protocol);
    methods.weeks.forEach(tells::week);
    methods.calendars.forEach(tells::calendar);
    methods.items.forEach(tells::item);
    methods.materials.forEach(tells::material);
    methods.expertises.forEach(tells::expertise);
    methods.practices.forEach(tells::practice);
    methods.papers.forEach(tells::paper);
    methods.bulletins.forEach(tells::bulletin);
    methods.consultations.forEach(tells::consultation);
    methods.laboratories.forEach(tells::laboratory);
    methods.innovators.forEach(tells::innovator);
  }

  private void tell(String type, String subject, Object... fields) {
    told.tell(TOPIC, type, subject, fields);
  }

  /** Absent or true, as the wire has it. */
  private static Boolean ifTrue(boolean flag) {
    return flag ? true : null;
  }

  private void association(Methods.Association a) {
    tell(
        "AssociationChanged",
        a.id(),
        "association",
        a.id(),
        "municipality",
        "elsewhere",
        "kind",
        "RMO");
    tell(
        "AssociationChanged",
        a.id(),
        "association",
        a.id(),
        "municipality",
        a.municipality(),
        "organisation",
        a.school(),
        "kind",
        a.kind(),
        "exactKind",
        a.exactKind());
  }

  private void member(Town.Member m) {
    tell(
        "MembershipChanged",
        m.association(),
        "membership",
        m.id(),
        "association",
        m.association(),
        "teacher",
        m.person(),
        "municipality",
        "south",
        "role",
        "MEMBER",
        "from",
        m.from(),
        "to",
        m.to());
  }

  private void activity(Methods.Activity a) {
    tell(
        "ActivityScheduled",
        a.id(),
        "activity",
        a.id(),
        "municipality",
        a.municipality(),
        "organisation",
        a.school(),
        "kind",
        a.kind(),
        "level",
        "SCHOOL",
        "format",
        "ON_SITE",
        "plannedOn",
        a.on().minusDays(3),
        "municipalProject",
        false,
        "competences",
        List.of());
    tell(
        "ActivityHeld",
        a.id(),
        "activity",
        a.id(),
        "municipality",
        a.municipality(),
        "organisation",
        a.school(),
        "kind",
        a.kind(),
        "exactKind",
        a.exactKind(),
        "level",
        "SCHOOL",
        "format",
        "ON_SITE",
        "heldOn",
        a.on(),
        "municipalProject",
        false,
        "association",
        a.association(),
        "competences",
        List.of(),
        "tags",
        a.tags());
  }

  private void turn(Methods.Turn t) {
    String activity = "of-" + t.id();
    tell(
        "ParticipationRecorded",
        activity,
        "participation",
        t.id(),
        "activity",
        activity,
        "teacher",
        t.person(),
        "municipality",
        "south",
        "kind",
        "SEMINAR",
        "role",
        "WINNER",
        "attendance",
        "PRESENT",
        "heldOn",
        t.on(),
        "municipalProject",
        false,
        "competences",
        List.of(),
        "tags",
        List.of("FGOS"),
        "horizontal",
        true);
    tell(
        "ParticipationRecorded",
        activity,
        "participation",
        t.id(),
        "activity",
        activity,
        "teacher",
        t.person(),
        "municipality",
        "south",
        "organisation",
        t.school(),
        "kind",
        t.kind(),
        "role",
        t.role(),
        "attendance",
        t.attendance(),
        "heldOn",
        t.on(),
        "municipalProject",
        false,
        "competences",
        List.of(),
        "level",
        t.level(),
        "outside",
        ifTrue(t.outside()),
        "listed",
        ifTrue(t.listed()),
        "heldBy",
        t.heldBy(),
        "horizontal",
        ifTrue(t.horizontal()),
        "learning",
        t.learning(),
        "association",
        t.association(),
        "tags",
        t.tags());
  }

  private void advice(Methods.Advice a) {
    told.tell(
        "monitoring.events",
        "RecommendationIssued",
        a.id(),
        "recommendation",
        a.id(),
        "municipality",
        a.municipality(),
        "organisation",
        a.school(),
        "association",
        a.association(),
        "addressee",
        a.association() == null ? "HEAD" : "ASSOCIATION",
        "year",
        a.year(),
        "indicator",
        "T1.8",
        "issuedOn",
        a.on(),
        "dueOn",
        a.on().plusDays(60),
        "annulled",
        a.annulled() ? true : null);
  }

  private void swap(Methods.Swap s) {
    told.tell(
        "mentoring.events",
        "MentoringSessionHeld",
        s.pair(),
        "pair",
        s.pair(),
        "session",
        s.id(),
        "mentors",
        s.mentors(),
        "mentees",
        s.mentees(),
        "municipality",
        "south",
        "kind",
        "LESSON_VISIT",
        "heldOn",
        s.on());
  }

  private void protocol(Methods.Protocol p) {
    for (int revision = 1; revision <= 2; revision++) {
      tell(
          "ProtocolSigned",
          p.id(),
          "meeting",
          p.id(),
          "activity",
          "of-" + p.id(),
          "association",
          "council-" + p.school(),
          "associationKind",
          p.kind(),
          "municipality",
          p.municipality(),
          "organisation",
          p.school(),
          "number",
          2,
          "year",
          p.year(),
          "revision",
          revision,
          "heldOn",
          p.on(),
          "signedOn",
          p.on().plusDays(2),
          "learning",
          false,
          "questions",
          1,
          "decisions",
          1,
          "assignments",
          revision);
    }
  }

  /** First other days, then those that hold. */
  private void calendar(Methods.Calendar c) {
    String id = "quarters-" + c.municipality() + c.start();
    for (int shift : new int[] {7, 0}) {
      tell(
          "QuarterCalendarSet",
          id,
          "calendar",
          id,
          "municipality",
          c.municipality(),
          "year",
          c.start() + "-" + (c.start() + 1) % 100,
          "end1",
          c.ends().get(0).minusDays(shift),
          "end2",
          c.ends().get(1).minusDays(shift),
          "end3",
          c.ends().get(2).minusDays(shift),
          "end4",
          c.ends().get(3).minusDays(shift));
    }
  }

  private void week(Methods.Week w) {
    tell(
        "SubjectWeekHeld",
        w.id(),
        "series",
        w.id(),
        "municipality",
        w.municipality(),
        "organisation",
        w.school(),
        "kind",
        "SUBJECT_WEEK",
        "subjects",
        List.of("Музыка"),
        "from",
        w.from(),
        "to",
        w.from().plusDays(6),
        "activities",
        4,
        "closedOn",
        w.closed(),
        "annulled",
        ifTrue(w.annulled()));
  }

  private void item(Methods.Item i) {
    tell(
        "PlanItemChanged",
        i.id(),
        "plan",
        "plan-1",
        "municipality",
        i.municipality(),
        "organisation",
        i.school(),
        "owner",
        i.owner(),
        "yearKind",
        i.yearKind(),
        "first",
        i.first(),
        "last",
        i.last(),
        "item",
        i.id(),
        "section",
        "s1",
        "sectionTitle",
        "Переименован потом",
        "responsible",
        List.of("answered-before"),
        "state",
        "OPEN",
        "times",
        9,
        "kind",
        "SEMINAR",
        "activities",
        List.of("elsewhere"));
    tell(
        "PlanItemChanged",
        i.id(),
        "plan",
        "plan-1",
        "municipality",
        i.municipality(),
        "organisation",
        i.school(),
        "owner",
        i.owner(),
        "yearKind",
        i.yearKind(),
        "first",
        i.first(),
        "last",
        i.last(),
        "item",
        i.id(),
        "section",
        "s1",
        "sectionTitle",
        i.section(),
        "state",
        i.state(),
        "dueOn",
        i.due(),
        "doneOn",
        i.done(),
        "cancelledOn",
        i.cancelled(),
        "responsible",
        i.responsible(),
        "kind",
        i.kind(),
        "times",
        i.times() == 0 ? null : i.times(),
        "indicator",
        i.indicator(),
        "activities",
        i.activities());
  }

  private void material(Methods.Material m) {
    tell(
        "MaterialPublished",
        m.id(),
        "material",
        m.id(),
        "municipality",
        m.municipality(),
        "organisation",
        m.school(),
        "association",
        m.association(),
        "authors",
        List.of(),
        "title",
        "Сборник",
        "kind",
        m.kind(),
        "carrier",
        "ELECTRONIC",
        "subjects",
        List.of("MUSIC"),
        "competences",
        List.of(),
        "publishedOn",
        m.on(),
        "archivedOn",
        m.archived());
  }

  private void expertise(Methods.Expertise e) {
    tell(
        "ExpertiseCompleted",
        "of-" + e.id(),
        "expertise",
        e.id(),
        "material",
        "of-" + e.id(),
        "municipality",
        e.municipality(),
        "organisation",
        e.school(),
        "expert",
        "x",
        "kind",
        "ARTICLE",
        "verdict",
        e.verdict(),
        "concludedOn",
        e.on());
  }

  private void practice(Methods.Practice p) {
    if (p.approved() != null) {
      tell(
          "PracticeApproved",
          p.id(),
          "practice",
          p.id(),
          "municipality",
          p.municipality(),
          "organisation",
          p.school(),
          "authors",
          List.of(),
          "innovative",
          false,
          "approvedOn",
          p.approved());
    }
    for (Methods.Show s : p.shows()) {
      tell(
          "PracticeDisseminated",
          p.id(),
          "practice",
          p.id(),
          "dissemination",
          s.id(),
          "municipality",
          p.municipality(),
          "organisation",
          p.school(),
          "authors",
          List.of(),
          "kind",
          "MASTER_CLASS",
          "level",
          "MUNICIPAL",
          "subjects",
          List.of(),
          "competences",
          List.of(),
          "innovative",
          false,
          "disseminatedOn",
          s.on(),
          "annulled",
          ifTrue(s.annulled()));
    }
    for (Methods.Reader r : p.readers()) {
      tell(
          "PracticeOpened",
          "readers-" + p.id(),
          "practice",
          p.id(),
          "municipality",
          p.municipality(),
          "organisation",
          r.school(),
          "on",
          r.on());
    }
  }

  private void paper(Methods.Paper d) {
    tell(
        "DocumentPublished",
        d.id(),
        "document",
        d.id(),
        "municipality",
        d.municipality(),
        "organisation",
        d.school(),
        "type",
        d.type(),
        "regulation",
        d.regulation(),
        "directions",
        d.directions(),
        "issuedOn",
        d.from(),
        "validFrom",
        d.from(),
        "validTo",
        d.to(),
        "approved",
        true,
        "annulled",
        ifTrue(d.annulled()));
  }

  private void bulletin(Methods.Bulletin b) {
    tell(
        "BulletinSent",
        b.id(),
        "bulletin",
        b.id(),
        "municipality",
        b.municipality(),
        "organisations",
        b.to(),
        "topic",
        "TRENDS",
        "sentOn",
        b.sent(),
        "dueOn",
        b.due());
    for (Methods.Confirmation c : b.confirmed()) {
      tell(
          "BulletinConfirmed",
          b.id(),
          "bulletin",
          b.id(),
          "municipality",
          b.municipality(),
          "organisation",
          c.school(),
          "sentOn",
          b.sent(),
          "dueOn",
          b.due(),
          "confirmedOn",
          c.on(),
          "inTime",
          !c.on().isAfter(b.due()));
    }
    if (b.withdrawn()) {
      tell(
          "BulletinSent",
          b.id(),
          "bulletin",
          b.id(),
          "municipality",
          b.municipality(),
          "organisations",
          b.to(),
          "topic",
          "TRENDS",
          "sentOn",
          b.sent(),
          "dueOn",
          b.due(),
          "withdrawn",
          true);
    }
  }

  private void consultation(Methods.Consultation c) {
    tell(
        "ConsultationGiven",
        c.id(),
        "consultation",
        c.id(),
        "municipality",
        c.municipality(),
        "kind",
        "GROUP",
        "mode",
        "ON_SITE",
        "area",
        "OTHER",
        "topic",
        "x",
        "teachers",
        List.of("person-1"),
        "organisations",
        List.of(),
        "givenOn",
        c.on(),
        "requested",
        true,
        "waitedDays",
        2);
    tell(
        "ConsultationGiven",
        c.id(),
        "consultation",
        c.id(),
        "municipality",
        c.municipality(),
        "organisation",
        c.school(),
        "kind",
        "INDIVIDUAL",
        "mode",
        "REMOTE",
        "area",
        "METHODICAL",
        "topic",
        "x",
        "teachers",
        c.people(),
        "organisations",
        c.schools(),
        "givenOn",
        c.on(),
        "requested",
        false,
        "annulled",
        ifTrue(c.annulled()));
  }

  private void laboratory(Methods.Laboratory l) {
    tell(
        "LaboratoryStatusGranted",
        l.id(),
        "laboratory",
        l.id(),
        "municipality",
        l.municipality(),
        "organisation",
        l.school(),
        "kind",
        l.kind(),
        "protocolNumber",
        "3",
        "protocolOn",
        l.from(),
        "from",
        l.from(),
        "to",
        l.to(),
        "projects",
        l.projects(),
        "endedOn",
        l.ended());
  }

  private void innovator(Methods.Innovator i) {
    tell(
        "InnovationParticipationRecorded",
        "lab-1",
        "participation",
        i.id(),
        "teacher",
        i.person(),
        "municipality",
        "south",
        "laboratory",
        "lab-1",
        "kind",
        "APPROBATION",
        "role",
        "PARTICIPANT",
        "from",
        i.from(),
        "to",
        i.to(),
        "cancelled",
        ifTrue(i.cancelled()));
  }
}
