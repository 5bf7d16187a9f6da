package ru.traektoria.monitoring.event;

import java.util.Map;
import java.util.function.Consumer;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.IntColumn;
import ru.traektoria.monitoring.facts.MentoringFacts;
import ru.traektoria.monitoring.facts.Word;

/** Pairs, their meetings and target models of {@code mentoring.events}. */
final class MentoringFolding {

  private final Facts facts;
  private final MentoringFacts mentoring;

  MentoringFolding(Facts facts) {
    this.facts = facts;
    this.mentoring = facts.mentoring;
  }

  Map<String, Folding> foldings() {
    MentoringFacts.Pairs pairs = mentoring.pairs;
    return Map.of(
        "MentorAssigned", assigned(),
        "MentoringSessionHeld", session(),
        "MentoringCompleted",
            ended()
                .text("outcome", pairs.outcome)
                .day("completedOn", pairs.endedOn)
                .required(pairs.endedOn),
        "MentoringEnded",
            ended()
                .text("reason", pairs.outcome)
                .day("endedOn", pairs.endedOn)
                .required(pairs.endedOn),
        "TargetModelAdopted", adopted());
  }

  private Folding assigned() {
    MentoringFacts.Pairs table = mentoring.pairs;
    Rows members = new Rows(mentoring.members, mentoring.members.teacher, mentoring.members.role);
    return new RowFolding("pair", table, facts)
        .texts(table.municipality, table.organisation, table.form)
        .days(table.orderOn, table.from, table.plannedTo)
        .list("mentors", members, member(members, Word.MENTOR))
        .list("mentees", members, member(members, Word.MENTEE))
        .required(table.municipality, table.from)
        .before(this::touchPair)
        .after(this::touchPair);
  }

  private Consumer<EventJson> member(Rows members, Word role) {
    return json -> members.add(json.reference(facts.names.teachers), role.code());
  }

  private RowFolding ended() {
    return new RowFolding("pair", mentoring.pairs, facts)
        .texts(mentoring.pairs.municipality)
        .onlyWhatIsSaid()
        .beside()
        .after(this::touchPair);
  }

  /** A pair moves the tables of its members and of its organisation, wherever those are. */
  private void touchPair(int pair) {
    MentoringFacts.PairMembers of = mentoring.members;
    for (int member = of.first(pair); member >= 0; member = of.next(member)) {
      facts.touchTeacher(of.teacher.get(member));
    }
    touchOrganisation(mentoring.pairs.organisation, pair);
  }

  private void touchOrganisation(IntColumn organisation, int row) {
    int of = organisation.get(row);
    if (facts.places.organisations.present(of)) {
      facts.touch(facts.places.organisations.municipality.get(of));
    }
  }

  private Folding session() {
    MentoringFacts.Sessions table = mentoring.sessions;
    return new RowFolding("session", table, facts)
        .texts(table.pair, table.kind)
        .days(table.heldOn)
        .required(table.pair);
  }

  private Folding adopted() {
    MentoringFacts.Adoptions table = mentoring.adoptions;
    return new RowFolding("adoption", table, facts)
        .texts(table.organisation, table.municipality)
        .days(table.adoptedOn, table.endedOn)
        .required(table.organisation, table.adoptedOn)
        .after(row -> touchOrganisation(table.organisation, row));
  }
}
