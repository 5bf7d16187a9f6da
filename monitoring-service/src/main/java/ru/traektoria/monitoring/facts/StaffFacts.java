package ru.traektoria.monitoring.facts;

import java.util.List;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.OwnedTable;
import ru.traektoria.monitoring.facts.column.Table;

/** Кадры: teachers and their assignments, as staff-service tells (domain.md §2.1). */
public final class StaffFacts {

  public final Teachers teachers;
  public final TeacherProfiles teacherProfiles;
  public final Categories categories;
  public final Attestations conformities;
  public final Attestations headAttestations;
  public final Titles titles;
  public final Reserves reserves;
  public final Recognitions recognitions;
  public final TeacherStatuses teacherStatuses;
  public final Workplaces workplaces;
  public final Assignments assignments;

  StaffFacts(Names names) {
    teachers = new Teachers(names);
    teacherProfiles = new TeacherProfiles(names);
    categories = new Categories(names);
    conformities = new Attestations("conformities", names);
    headAttestations = new Attestations("headAttestations", names);
    titles = new Titles(names);
    reserves = new Reserves(names);
    recognitions = new Recognitions(names);
    teacherStatuses = new TeacherStatuses(names);
    workplaces = new Workplaces(names);
    assignments = new Assignments(names);
  }

  List<Table> tables() {
    return List.of(
        teachers,
        teacherProfiles,
        categories,
        conformities,
        headAttestations,
        titles,
        reserves,
        recognitions,
        teacherStatuses,
        workplaces,
        assignments);
  }

  /** Педагоги: the undated part of the profile, without names. */
  public static final class Teachers extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn sex;
    public final IntColumn birthDate = day("birthDate");
    public final IntColumn education;
    public final IntColumn diplomaOn = day("diplomaOn");
    public final IntColumn workingSince = day("workingSince");
    public final IntColumn teachingSince = day("teachingSince");
    public final IntColumn leader = number("leader");

    Teachers(Names names) {
      super("teachers", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      sex = reference("sex", names.codes);
      education = reference("education", names.codes);
    }
  }

  /** Профили образования of a teacher. */
  public static final class TeacherProfiles extends OwnedTable {
    public final IntColumn profile;

    TeacherProfiles(Names names) {
      super("teacherProfiles", names.teachers);
      profile = reference("profile", names.profiles);
    }
  }

  /** Квалификационные категории: one row per position and award. */
  public static final class Categories extends OwnedTable {
    public final IntColumn position;
    public final IntColumn category;
    public final IntColumn awardedOn = day("awardedOn");
    public final IntColumn validTo = day("validTo");

    Categories(Names names) {
      super("categories", names.teachers);
      position = reference("position", names.positions);
      category = reference("category", names.codes);
    }
  }

  /** Соответствие занимаемой должности, or an attestation of a head: passed on, valid to. */
  public static final class Attestations extends OwnedTable {
    public final IntColumn passedOn = day("passedOn");
    public final IntColumn validTo = day("validTo");

    Attestations(String name, Names names) {
      super(name, names.teachers);
    }
  }

  /** Педагог-методист (METHODIST), педагог-наставник (MENTOR): without term. */
  public static final class Titles extends OwnedTable {
    public final IntColumn title;
    public final IntColumn awardedOn = since("awardedOn");

    Titles(Names names) {
      super("teacherTitles", names.teachers);
      title = reference("title", names.codes);
    }
  }

  /** Кадровый резерв: for the post of a head or a deputy (E.7). */
  public static final class Reserves extends OwnedTable {
    public final IntColumn post;
    public final IntColumn from = since("from");
    public final IntColumn to = day("to");

    Reserves(Names names) {
      super("reserves", names.teachers);
      post = reference("post", names.codes);
    }
  }

  /** Методический актив (METHODICAL_ACTIVE, A.2), региональный методист. */
  public static final class Recognitions extends OwnedTable {
    public final IntColumn kind;
    public final IntColumn from = since("from");
    public final IntColumn to = day("to");

    Recognitions(Names names) {
      super("recognitions", names.teachers);
      kind = reference("kind", names.codes);
    }
  }

  /** Статусы педагога: leave is a dated interval. */
  public static final class TeacherStatuses extends OwnedTable {
    public final IntColumn status;
    public final IntColumn from = since("from");
    public final IntColumn to = day("to");

    TeacherStatuses(Names names) {
      super("teacherStatuses", names.teachers);
      status = reference("status", names.codes);
    }
  }

  /** Municipalities in which a teacher ever had an assignment: whose tables a fact can move. */
  public static final class Workplaces extends OwnedTable {
    public final IntColumn municipality;

    Workplaces(Names names) {
      super("workplaces", names.teachers);
      municipality = reference("municipality", names.municipalities);
    }

    /** Remembers the municipality once. */
    public void remember(int teacher, int in) {
      for (int row = first(teacher); row >= 0; row = next(row)) {
        if (municipality.get(row) == in) {
          return;
        }
      }
      municipality.set(add(teacher), in);
    }
  }

  /** Назначения: rate and hours in hundredths; hours −1 where the position has no norm of them. */
  public static final class Assignments extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn organisation;
    public final IntColumn municipality;
    public final IntColumn position;
    public final IntColumn positionKind;
    public final IntColumn subject;
    public final IntColumn level;
    public final IntColumn rate = number("rate");
    public final IntColumn hours = optionalNumber("hours");
    public final IntColumn employment;
    public final IntColumn from = day("from");
    public final IntColumn to = day("to");

    Assignments(Names names) {
      super("assignments", new Dictionary("assignments"));
      teacher = reference("teacher", names.teachers);
      organisation = reference("organisation", names.organisations);
      municipality = reference("municipality", names.municipalities);
      position = reference("position", names.positions);
      positionKind = reference("positionKind", names.codes);
      subject = reference("subject", names.subjects);
      level = reference("level", names.codes);
      employment = reference("employment", names.codes);
    }
  }
}
