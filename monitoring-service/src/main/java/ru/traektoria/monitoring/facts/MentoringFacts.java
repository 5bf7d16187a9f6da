package ru.traektoria.monitoring.facts;

import java.util.List;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.OwnedTable;
import ru.traektoria.monitoring.facts.column.Table;

/** Наставничество: what mentoring-service tells (domain.md §2.4). */
public final class MentoringFacts {

  public final Pairs pairs;
  public final PairMembers members;
  public final Tutorings tutorings;
  public final TutoringMembers tutoringMembers;
  public final Sessions sessions;
  public final SessionMembers sessionMembers;
  public final Communities communities;
  public final Adoptions adoptions;

  MentoringFacts(Names names) {
    pairs = new Pairs(names);
    members = new PairMembers(names, pairs.keys());
    tutorings = new Tutorings(names, pairs.keys());
    tutoringMembers = new TutoringMembers(names, pairs.keys());
    sessions = new Sessions(names, pairs.keys());
    sessionMembers = new SessionMembers(names, sessions.keys());
    communities = new Communities(names);
    adoptions = new Adoptions(names);
  }

  List<Table> tables() {
    return List.of(
        pairs,
        members,
        tutorings,
        tutoringMembers,
        sessions,
        sessionMembers,
        communities,
        adoptions);
  }

  /** Наставничества: active from «from» until they are completed or ended. */
  public static final class Pairs extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn form;
    public final IntColumn orderOn = day("orderOn");
    public final IntColumn from = day("from");
    public final IntColumn plannedTo = day("plannedTo");
    public final IntColumn endedOn = day("endedOn");
    public final IntColumn outcome;

    Pairs(Names names) {
      super("pairs", new Dictionary("pairs"));
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      form = reference("form", names.codes);
      outcome = reference("outcome", names.codes);
    }
  }

  /** Участники наставничества: teacher and role (MENTOR, MENTEE) in the pair that owns the row. */
  public static final class PairMembers extends OwnedTable {
    public final IntColumn teacher;
    public final IntColumn role;

    PairMembers(Names names, Dictionary pairs) {
      super("pairMembers", pairs);
      teacher = reference("teacher", names.teachers);
      role = reference("role", names.codes);
    }
  }

  /** Тьюторское сопровождение маршрута (PU.5): ends with the pair of the same id. */
  public static final class Tutorings extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn from = day("from");
    public final IntColumn plannedTo = day("plannedTo");

    Tutorings(Names names, Dictionary pairs) {
      super("tutorings", pairs);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
    }
  }

  /** Тьюторы (TUTOR) and whom they accompany (MENTEE). */
  public static final class TutoringMembers extends OwnedTable {
    public final IntColumn teacher;
    public final IntColumn role;

    TutoringMembers(Names names, Dictionary pairs) {
      super("tutoringMembers", pairs);
      teacher = reference("teacher", names.teachers);
      role = reference("role", names.codes);
    }
  }

  /** Участники встречи with their role (MENTOR, MENTEE). */
  public static final class SessionMembers extends OwnedTable {
    public final IntColumn teacher;
    public final IntColumn role;

    SessionMembers(Names names, Dictionary sessions) {
      super("sessionMembers", sessions);
      teacher = reference("teacher", names.teachers);
      role = reference("role", names.codes);
    }
  }

  /** Школы наставничества (MENTORING_SCHOOL, E.6) and клубы «Наставник» (MENTORS_CLUB, E.6a). */
  public static final class Communities extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn kind;
    public final IntColumn openedOn = day("openedOn");

    Communities(Names names) {
      super("mentoringCommunities", new Dictionary("mentoringCommunities"));
      municipality = reference("municipality", names.municipalities);
      kind = reference("kind", names.codes);
    }
  }

  /** Встречи наставника: kind MEETING, LESSON_VISIT or CONSULTATION. */
  public static final class Sessions extends KeyedTable {
    public final IntColumn pair;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn kind;
    public final IntColumn heldOn = day("heldOn");

    Sessions(Names names, Dictionary pairs) {
      super("sessions", new Dictionary("sessions"));
      pair = reference("pair", pairs);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      kind = reference("kind", names.codes);
    }
  }

  /** Акты о целевой модели наставничества организации. */
  public static final class Adoptions extends KeyedTable {
    public final IntColumn organisation;
    public final IntColumn municipality;
    public final IntColumn adoptedOn = day("adoptedOn");
    public final IntColumn endedOn = day("endedOn");

    Adoptions(Names names) {
      super("adoptions", new Dictionary("adoptions"));
      organisation = reference("organisation", names.organisations);
      municipality = reference("municipality", names.municipalities);
    }
  }
}
