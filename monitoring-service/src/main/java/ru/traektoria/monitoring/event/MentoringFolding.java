package ru.traektoria.monitoring.event;

import java.util.Map;
import java.util.function.Consumer;
import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.event.row.RowFolding;
import ru.traektoria.monitoring.event.row.Rows;
import ru.traektoria.monitoring.event.row.Touching;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.MentoringFacts;
import ru.traektoria.monitoring.facts.column.Word;

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
        "TutorAssigned", tutor(),
        "MentoringSchoolCreated", community(Word.MENTORING_SCHOOL, "createdOn"),
        "MentoringClubOpened", community(Word.MENTORS_CLUB, "openedOn"),
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
    Touching.teachers(facts, mentoring.members, mentoring.members.teacher).accept(pair);
    facts.touch(mentoring.pairs.municipality.get(pair));
    facts.touchOrganisation(mentoring.pairs.organisation.get(pair));
  }

  private Folding tutor() {
    MentoringFacts.Tutorings table = mentoring.tutorings;
    MentoringFacts.TutoringMembers of = mentoring.tutoringMembers;
    Rows members = new Rows(of, of.teacher, of.role);
    return new RowFolding("pair", table, facts)
        .texts(table.municipality, table.organisation)
        .days(table.from, table.plannedTo)
        .list("tutors", members, member(members, Word.TUTOR))
        .list("teachers", members, member(members, Word.MENTEE))
        .required(table.municipality, table.from)
        .before(Touching.teachers(facts, of, of.teacher))
        .after(Touching.teachers(facts, of, of.teacher));
  }

  private Folding community(Word kind, String openedOn) {
    MentoringFacts.Communities table = mentoring.communities;
    return new RowFolding("community", table, facts)
        .texts(table.municipality)
        .day(openedOn, table.openedOn)
        .required(table.municipality, table.openedOn)
        .after(row -> table.kind.set(row, kind.code()));
  }

  private Folding session() {
    MentoringFacts.Sessions table = mentoring.sessions;
    MentoringFacts.SessionMembers of = mentoring.sessionMembers;
    Rows members = new Rows(of, of.teacher, of.role);
    return new RowFolding("session", table, facts)
        .texts(table.pair, table.municipality, table.organisation, table.kind)
        .days(table.heldOn)
        .list("mentors", members, member(members, Word.MENTOR))
        .list("mentees", members, member(members, Word.MENTEE))
        .required(table.pair)
        .before(Touching.teachers(facts, of, of.teacher))
        .after(Touching.teachers(facts, of, of.teacher));
  }

  private Folding adopted() {
    MentoringFacts.Adoptions table = mentoring.adoptions;
    return new RowFolding("adoption", table, facts)
        .texts(table.organisation, table.municipality)
        .days(table.adoptedOn, table.endedOn)
        .required(table.organisation, table.adoptedOn)
        .after(Touching.organisation(facts, table.organisation));
  }
}
