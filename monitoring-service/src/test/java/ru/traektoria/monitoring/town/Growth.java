package ru.traektoria.monitoring.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a town does for the growth of its teachers, as plain lists beside those of {@link Town}. */
public final class Growth {

  /** What a diagnosis of the town found, by its id; withdrawn: the consent is gone since then. */
  public record Exam(
      String municipality,
      String school,
      String kind,
      String initiator,
      boolean observed,
      List<String> recipients,
      Map<String, String> levels,
      LocalDate withdrawn) {}

  public record Deficit(
      String id,
      String person,
      String municipality,
      String school,
      String area,
      String severity,
      String diagnosis,
      LocalDate found,
      LocalDate resolved) {}

  public record Step(String id, String route, String person, LocalDate on) {}

  /** A course's programme, organisation and marks, by the course's id. */
  public record Learnt(String programme, String school, List<String> marks) {

    /** What a course outside the catalogue is known by. */
    public String described() {
      return programme == null ? "described-1" : null;
    }
  }

  public record Request(
      String id,
      String person,
      String kind,
      LocalDate from,
      LocalDate to,
      LocalDate submitted,
      String state,
      LocalDate changed) {}

  public record Training(
      String id, String person, int year, LocalDate approved, boolean dropped, LocalDate out) {

    boolean stands(LocalDate day) {
      return !dropped || out != null && out.isAfter(day);
    }
  }

  public record Listing(
      String id,
      String person,
      int year,
      String kind,
      LocalDate listed,
      boolean dropped,
      LocalDate out) {

    boolean stands(LocalDate day) {
      return !dropped || out != null && out.isAfter(day);
    }
  }

  public record Result(
      String id, String person, String kind, boolean passed, LocalDate on, boolean annulled) {}

  public record Report(String id, String person, int year, LocalDate submitted) {}

  /** How a pair was completed rather than ended early, by its id. */
  public record Outcome(String outcome, String form, String municipality) {}

  public record Status(String school, String status, String theme, LocalDate from, LocalDate to) {}

  public record Answer(String municipality, int year, boolean satisfied, LocalDate on) {}

  /** The sum of a municipality's burnout screenings of a year. */
  public record Screening(
      String municipality, int year, int screened, int highRisk, LocalDate on) {}

  public final Map<String, Exam> exams = new HashMap<>();

  /** Refused diagnoses; some of the ids are of diagnoses that were done later. */
  public record Refusal(String id, String person, LocalDate on) {}

  public record Recognition(String person, String kind, LocalDate from, LocalDate to) {}

  public final List<Refusal> refusals = new ArrayList<>();
  public final List<Recognition> recognitions = new ArrayList<>();
  public final List<Deficit> deficits = new ArrayList<>();
  public final List<Step> steps = new ArrayList<>();
  public final Map<String, Learnt> learnt = new HashMap<>();
  public final List<Request> requests = new ArrayList<>();
  public final List<Training> trainings = new ArrayList<>();
  public final List<Listing> listings = new ArrayList<>();
  public final List<Result> results = new ArrayList<>();
  public final List<Report> reports = new ArrayList<>();
  public final Map<String, Outcome> outcomes = new HashMap<>();
  public final List<String> tutored = new ArrayList<>();
  public final List<Refusal> silences = new ArrayList<>();
  public final List<Status> statuses = new ArrayList<>();
  public final List<Answer> answers = new ArrayList<>();
  public final List<Screening> screenings = new ArrayList<>();

  /** When teaching began, by person; a person who is missing told no date. */
  public final Map<String, LocalDate> teachingSince = new HashMap<>();

  /** Day of the document of education, by person; a person who is missing told none. */
  public final Map<String, LocalDate> diplomas = new HashMap<>();

  /** When work of any kind began, by person; a person who is missing told no date. */
  public final Map<String, LocalDate> workingSince = new HashMap<>();
}
