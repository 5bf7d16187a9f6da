package ru.traektoria.monitoring.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An invented town as plain lists: what is true, before anybody folds it. */
public final class Town {

  public record School(
      String id, String municipality, String kind, LocalDate opened, LocalDate closed) {}

  public record Dated(LocalDate on, LocalDate validTo) {}

  public record Award(String position, String category, LocalDate on, LocalDate validTo) {}

  public record Leave(LocalDate from, LocalDate to) {}

  public record Person(
      String id,
      String municipality,
      String sex,
      LocalDate birth,
      String education,
      List<String> profiles,
      List<Award> awards,
      List<Dated> conformities,
      List<Dated> headAttestations,
      List<Leave> leaves) {}

  public record Job(
      String id,
      String person,
      String school,
      String municipality,
      String position,
      String kind,
      String subject,
      String level,
      Integer hours,
      String employment,
      LocalDate from,
      LocalDate to) {}

  public record Vacancy(
      String id,
      String school,
      String municipality,
      String subject,
      double rate,
      int hours,
      LocalDate declared,
      LocalDate needed,
      LocalDate closed) {}

  public record Diagnosis(String id, String person, String site, LocalDate on) {}

  public record Route(
      String id,
      String person,
      String author,
      LocalDate approved,
      LocalDate closed,
      String outcome,
      int deficits) {

    /** Планируемый конец; a route without deficits has none. */
    public LocalDate planned() {
      return approved == null || deficits == 0 ? null : approved.plusDays(60L + 90L * deficits);
    }
  }

  public record Course(
      String id,
      String person,
      String kind,
      LocalDate on,
      String priority,
      String level,
      List<String> profiles,
      boolean annulled) {}

  public record Assessed(String id, String person, boolean withCourse, LocalDate on) {}

  public record Pair(
      String id,
      String school,
      List<String> mentors,
      List<String> mentees,
      LocalDate from,
      LocalDate ended) {}

  public record Adoption(String id, String school, LocalDate on, LocalDate ended) {}

  public record Visit(
      String id,
      String person,
      String kind,
      String attendance,
      LocalDate on,
      boolean municipalProject,
      String association,
      String priority,
      String level) {}

  public record Member(
      String id, String association, String person, LocalDate from, LocalDate to) {}

  public final List<School> schools = new ArrayList<>();
  public final List<Person> people = new ArrayList<>();
  public final List<Job> jobs = new ArrayList<>();
  public final List<Vacancy> vacancies = new ArrayList<>();
  public final List<Diagnosis> diagnoses = new ArrayList<>();
  public final List<Route> routes = new ArrayList<>();
  public final List<Course> courses = new ArrayList<>();
  public final List<Assessed> assessed = new ArrayList<>();
  public final List<Pair> pairs = new ArrayList<>();
  public final Growth growth = new Growth();
  public final List<Adoption> adoptions = new ArrayList<>();
  public final List<Visit> visits = new ArrayList<>();
  public final List<Member> members = new ArrayList<>();
  public final Methods methods = new Methods();

  /** Subject → profiles that fit; a subject without any is not defined. */
  public final Map<String, List<String>> subjects = new TreeMap<>();

  /** Positions → kind in the directory. */
  public final Map<String, String> positions = new TreeMap<>();

  /** «Начальные классы»: covers every subject of level PRIMARY. */
  public static final String PRIMARY_PROFILE = "PRIMARY_SCHOOL";
}
