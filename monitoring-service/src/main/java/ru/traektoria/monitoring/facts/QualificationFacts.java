package ru.traektoria.monitoring.facts;

import java.util.List;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.Table;

/**
 * Планы и итоги повышения квалификации, аттестации и самообразования, as route-service tells
 * (domain.md §2.3). «year» is the first calendar year of an academic one: 2026 for 2026/27.
 */
public final class QualificationFacts {

  public final CourseRequests courseRequests;
  public final Trainings trainings;
  public final Listings listings;
  public final AttestationResults attestationResults;
  public final SelfEducations selfEducations;

  QualificationFacts(Names names) {
    courseRequests = new CourseRequests(names);
    trainings = new Trainings(names);
    listings = new Listings(names);
    attestationResults = new AttestationResults(names);
    selfEducations = new SelfEducations(names);
  }

  List<Table> tables() {
    return List.of(courseRequests, trainings, listings, attestationResults, selfEducations);
  }

  /**
   * Заявки на курсы (PU.10): alive from submittedOn until endedOn, the day on which the teacher
   * finished, was refused or gave up; from and to are the quarter asked for.
   */
  public static final class CourseRequests extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn programme;
    public final IntColumn kind;
    public final IntColumn from = day("from");
    public final IntColumn to = day("to");
    public final IntColumn submittedOn = day("submittedOn");
    public final IntColumn state;
    public final IntColumn changedOn = day("changedOn");
    public final IntColumn endedOn = day("endedOn");

    CourseRequests(Names names) {
      super("courseRequests", new Dictionary("courseRequests"));
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      programme = reference("programme", names.programmes);
      kind = reference("kind", names.codes);
      state = reference("state", names.codes);
    }
  }

  /** Строки утверждённого графика курсов (SC.11); planned: the first day of the month. */
  public static final class Trainings extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn programme;
    public final IntColumn year = optionalNumber("year");
    public final IntColumn planned = day("planned");
    public final IntColumn approvedOn = day("approvedOn");
    public final IntColumn cancelled = number("cancelled");
    public final IntColumn cancelledOn = day("cancelledOn");

    Trainings(Names names) {
      super("trainings", new Dictionary("trainings"));
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      programme = reference("programme", names.programmes);
    }
  }

  /** Строки списка аттестуемых (SC.12): kind CATEGORY or CONFORMITY. */
  public static final class Listings extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn year = optionalNumber("year");
    public final IntColumn kind;
    public final IntColumn position;
    public final IntColumn listedOn = day("listedOn");
    public final IntColumn cancelled = number("cancelled");
    public final IntColumn cancelledOn = day("cancelledOn");

    Listings(Names names) {
      super("attestationListings", new Dictionary("attestationListings"));
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      kind = reference("kind", names.codes);
      position = reference("position", names.positions);
    }
  }

  /** Решения аттестационных комиссий: passed is 0 for who does not conform. */
  public static final class AttestationResults extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn kind;
    public final IntColumn position;
    public final IntColumn passed = number("passed");
    public final IntColumn on = day("on");
    public final IntColumn annulled = number("annulled");

    AttestationResults(Names names) {
      super("attestationResults", new Dictionary("attestationResults"));
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      kind = reference("kind", names.codes);
      position = reference("position", names.positions);
    }
  }

  /** Темы самообразования of which the report was handed in (SC.13). */
  public static final class SelfEducations extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn year = optionalNumber("year");
    public final IntColumn competence;
    public final IntColumn submittedOn = day("submittedOn");
    public final IntColumn acceptedOn = day("acceptedOn");

    SelfEducations(Names names) {
      super("selfEducations", new Dictionary("selfEducations"));
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      competence = reference("competence", names.codes);
    }
  }
}
