package ru.traektoria.monitoring.facts;

import java.util.List;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.OwnedTable;
import ru.traektoria.monitoring.facts.column.Table;

/**
 * Справочники that rules depend on: kinds of positions, subjects and the profiles that fit them.
 */
public final class DirectoryFacts {

  public final Positions positions;
  public final Subjects subjects;
  public final SubjectProfiles subjectProfiles;
  public final Profiles profiles;

  DirectoryFacts(Names names) {
    positions = new Positions(names);
    subjects = new Subjects(names);
    subjectProfiles = new SubjectProfiles(names);
    profiles = new Profiles(names);
  }

  List<Table> tables() {
    return List.of(positions, subjects, subjectProfiles, profiles);
  }

  /** Должности: kind, and whether there is a norm of teaching hours (1, 0, −1 unknown). */
  public static final class Positions extends KeyedTable {
    public final IntColumn title;
    public final IntColumn kind;
    public final IntColumn teachingHours = optionalNumber("teachingHours");

    Positions(Names names) {
      super("positions", names.positions);
      title = reference("title", names.titles);
      kind = reference("kind", names.codes);
    }
  }

  /** Учебные предметы. */
  public static final class Subjects extends KeyedTable {
    public final IntColumn title;

    Subjects(Names names) {
      super("subjects", names.subjects);
      title = reference("title", names.titles);
    }
  }

  /**
   * Профили образования, подходящие предмету (AMB-15); a subject without any is «не определено».
   */
  public static final class SubjectProfiles extends OwnedTable {
    public final IntColumn profile;

    SubjectProfiles(Names names) {
      super("subjectProfiles", names.subjects);
      profile = reference("profile", names.profiles);
    }
  }

  /** Профили образования; coversPrimary: «начальные классы», every subject of levels 1–4. */
  public static final class Profiles extends KeyedTable {
    public final IntColumn title;
    public final IntColumn coversPrimary = number("coversPrimary");

    Profiles(Names names) {
      super("profiles", names.profiles);
      title = reference("title", names.titles);
    }
  }
}
