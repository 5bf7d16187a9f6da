package ru.traektoria.monitoring.fold;

import java.util.Map;
import ru.traektoria.monitoring.facts.Day;
import ru.traektoria.monitoring.facts.Dictionary;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.MentoringFacts;
import ru.traektoria.monitoring.facts.Names;
import ru.traektoria.monitoring.facts.Word;

/** Pairs, their meetings and target models of {@code mentoring.events}. */
final class MentoringFolding {

  private final Facts facts;
  private final Names names;
  private final MentoringFacts mentoring;
  private final Scratch members = new Scratch(2);

  MentoringFolding(Facts facts) {
    this.facts = facts;
    this.names = facts.names;
    this.mentoring = facts.mentoring;
  }

  Map<String, Folding> foldings() {
    return Map.of(
        "MentorAssigned", this::assigned,
        "MentoringSessionHeld", this::session,
        "MentoringCompleted", this::ended,
        "MentoringEnded", this::ended,
        "TargetModelAdopted", this::adopted);
  }

  private void assigned(EventJson json) {
    int pair = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int organisation = Dictionary.NONE;
    int form = Dictionary.NONE;
    int orderOn = Day.NEVER;
    int from = Day.NEVER;
    int plannedTo = Day.NEVER;
    members.clear();
    while (json.next()) {
      switch (json.name()) {
        case "pair" -> pair = json.reference(mentoring.pairs.keys());
        case "mentors" -> members(json, Word.MENTOR);
        case "mentees" -> members(json, Word.MENTEE);
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "organisation" -> organisation = json.reference(names.organisations);
        case "form" -> form = json.reference(names.codes);
        case "orderOn" -> orderOn = json.day();
        case "from" -> from = json.day();
        case "plannedTo" -> plannedTo = json.day();
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(pair, "pair");
    Folding.require(municipality, "municipality");
    Folding.requireDay(from, "from");
    MentoringFacts.Pairs table = mentoring.pairs;
    int row = table.upsert(pair);
    table.municipality.set(row, municipality);
    table.organisation.set(row, organisation);
    table.form.set(row, form);
    table.orderOn.set(row, orderOn);
    table.from.set(row, from);
    table.plannedTo.set(row, plannedTo);
    replaceMembers(pair);
    touchOrganisation(organisation);
    facts.touch(municipality);
  }

  private void members(EventJson json, Word role) {
    while (json.element()) {
      members.add(json.reference(names.teachers), role.code());
    }
  }

  private void replaceMembers(int pair) {
    MentoringFacts.PairMembers table = mentoring.members;
    for (int row = table.first(pair); row >= 0; row = table.next(row)) {
      facts.touchTeacher(table.teacher.get(row));
    }
    table.removeAll(pair);
    for (int i = 0; i < members.rows(); i++) {
      int row = table.add(pair);
      table.teacher.set(row, members.get(i, 0));
      table.role.set(row, members.get(i, 1));
      facts.touchTeacher(members.get(i, 0));
    }
  }

  private void touchOrganisation(int organisation) {
    if (facts.staff.organisations.present(organisation)) {
      facts.touch(facts.staff.organisations.municipality.get(organisation));
    }
  }

  private void session(EventJson json) {
    int session = Dictionary.NONE;
    int pair = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int kind = Dictionary.NONE;
    int heldOn = Day.NEVER;
    while (json.next()) {
      switch (json.name()) {
        case "session" -> session = json.reference(mentoring.sessions.keys());
        case "pair" -> pair = json.reference(mentoring.pairs.keys());
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "kind" -> kind = json.reference(names.codes);
        case "heldOn" -> heldOn = json.day();
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(session, "session");
    Folding.require(pair, "pair");
    MentoringFacts.Sessions table = mentoring.sessions;
    int row = table.upsert(session);
    table.pair.set(row, pair);
    table.kind.set(row, kind);
    table.heldOn.set(row, heldOn);
    facts.touch(municipality);
  }

  private void ended(EventJson json) {
    int pair = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int outcome = Dictionary.NONE;
    int endedOn = Day.NEVER;
    while (json.next()) {
      switch (json.name()) {
        case "pair" -> pair = json.reference(mentoring.pairs.keys());
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "outcome", "reason" -> outcome = json.reference(names.codes);
        case "completedOn", "endedOn" -> endedOn = json.day();
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(pair, "pair");
    Folding.requireDay(endedOn, "completedOn");
    MentoringFacts.Pairs table = mentoring.pairs;
    int row = table.reserve(pair);
    table.endedOn.set(row, endedOn);
    table.outcome.set(row, outcome);
    MentoringFacts.PairMembers of = mentoring.members;
    for (int member = of.first(pair); member >= 0; member = of.next(member)) {
      facts.touchTeacher(of.teacher.get(member));
    }
    touchOrganisation(table.organisation.get(row));
    facts.touch(municipality);
  }

  private void adopted(EventJson json) {
    int adoption = Dictionary.NONE;
    int organisation = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int adoptedOn = Day.NEVER;
    int endedOn = Day.NEVER;
    while (json.next()) {
      switch (json.name()) {
        case "adoption" -> adoption = json.reference(mentoring.adoptions.keys());
        case "organisation" -> organisation = json.reference(names.organisations);
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "adoptedOn" -> adoptedOn = json.day();
        case "endedOn" -> endedOn = json.day();
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(adoption, "adoption");
    Folding.require(organisation, "organisation");
    Folding.requireDay(adoptedOn, "adoptedOn");
    MentoringFacts.Adoptions table = mentoring.adoptions;
    int row = table.upsert(adoption);
    table.organisation.set(row, organisation);
    table.municipality.set(row, municipality);
    table.adoptedOn.set(row, adoptedOn);
    table.endedOn.set(row, endedOn);
    touchOrganisation(organisation);
    facts.touch(municipality);
  }
}
