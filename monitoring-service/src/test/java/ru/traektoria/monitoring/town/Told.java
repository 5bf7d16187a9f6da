package ru.traektoria.monitoring.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.json.JsonMapper;

/** What the services would tell about the town: events by source aggregate, in their sequence. */
public final class Told {

  private static final JsonMapper JSON = PlatformJson.tolerant();

  /** One event on the wire. */
  public record Event(String topic, String type, String subject, int sequence, byte[] data) {}

  private final Map<String, List<Event>> aggregates = new LinkedHashMap<>();

  private Growth growth;

  private Told() {}

  public static Told of(Town town) {
    Told told = new Told();
    told.directories(town);
    told.growth = town.growth;
    town.schools.forEach(told::school);
    town.people.forEach(told::person);
    town.jobs.forEach(told::job);
    town.vacancies.forEach(told::vacancy);
    town.diagnoses.forEach(told::diagnosis);
    town.routes.forEach(told::route);
    town.courses.forEach(told::course);
    town.assessed.forEach(told::assessed);
    town.pairs.forEach(told::pair);
    TellingGrowth.of(town, told);
    town.adoptions.forEach(told::adoption);
    town.visits.forEach(told::visit);
    town.members.forEach(told::member);
    ToldMethods.of(town, told);
    return told;
  }

  /** All events, aggregate after aggregate. */
  public List<Event> inOrder() {
    return aggregates.values().stream().flatMap(List::stream).toList();
  }

  /** Aggregates interleaved at random; each keeps its own order. */
  public List<Event> interleaved(Random random) {
    List<Integer> turns = new ArrayList<>();
    List<List<Event>> queues = List.copyOf(aggregates.values());
    for (int i = 0; i < queues.size(); i++) {
      for (int n = queues.get(i).size(); n > 0; n--) {
        turns.add(i);
      }
    }
    java.util.Collections.shuffle(turns, random);
    int[] next = new int[queues.size()];
    List<Event> events = new ArrayList<>();
    turns.forEach(queue -> events.add(queues.get(queue).get(next[queue]++)));
    return events;
  }

  void tell(String topic, String type, String subject, Object... fields) {
    Map<String, Object> data = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      Object value = fields[i + 1];
      if (value != null) {
        data.put((String) fields[i], value instanceof LocalDate date ? date.toString() : value);
      }
    }
    List<Event> events =
        aggregates.computeIfAbsent(topic + " " + subject, key -> new ArrayList<>());
    byte[] bytes = JSON.writeValueAsBytes(data);
    events.add(
        new Event(topic, "ru.traektoria." + type + ".v1", subject, events.size() + 1, bytes));
  }

  private void directories(Town town) {
    List<Map<String, Object>> positions = new ArrayList<>();
    town.positions.forEach(
        (code, kind) ->
            positions.add(Map.of("code", code, "name", "Должность " + code, "kind", kind)));
    tell(
        "staff.events",
        "DirectoryChanged",
        "POSITIONS",
        "directory",
        "POSITIONS",
        "entries",
        positions);
    List<Map<String, Object>> subjects = new ArrayList<>();
    town.subjects.forEach(
        (code, fit) ->
            subjects.add(Map.of("code", code, "name", "Предмет " + code, "profiles", fit)));
    tell(
        "staff.events",
        "DirectoryChanged",
        "SUBJECTS",
        "entries",
        subjects,
        "directory",
        "SUBJECTS");
    tell(
        "staff.events",
        "DirectoryChanged",
        "PROFILES",
        "directory",
        "PROFILES",
        "entries",
        List.of(
            Map.of("code", Town.PRIMARY_PROFILE, "name", "Начальные классы", "coversPrimary", true),
            Map.of("code", "P_MATHS", "name", "Математика")));
  }

  private void school(Town.School s) {
    tell(
        "staff.events",
        "OrganisationChanged",
        s.id(),
        "organisation",
        s.id(),
        "municipality",
        "elsewhere",
        "kind",
        "OTHER");
    tell(
        "staff.events",
        "OrganisationChanged",
        s.id(),
        "organisation",
        s.id(),
        "municipality",
        s.municipality(),
        "region",
        "r1",
        "kind",
        s.kind(),
        "small",
        false,
        "openedOn",
        s.opened(),
        "closedOn",
        s.closed(),
        "statuses",
        growth.statuses.stream().filter(g -> g.school().equals(s.id())).map(Told::status).toList());
  }

  private static Map<String, Object> status(Growth.Status s) {
    return fields("status", s.status(), "theme", s.theme(), "from", s.from(), "to", s.to());
  }

  private void person(Town.Person p) {
    tell(
        "staff.events",
        "TeacherProfileChanged",
        p.id(),
        "teacher",
        p.id(),
        "municipality",
        "elsewhere",
        "education",
        "HIGHER",
        "profiles",
        List.of("P_MUSIC"),
        "statuses",
        List.of(Map.of("status", "ON_LEAVE", "from", "2020-01-01")));
    tell(
        "staff.events",
        "TeacherProfileChanged",
        p.id(),
        "teacher",
        p.id(),
        "municipality",
        p.municipality(),
        "sex",
        p.sex(),
        "birthDate",
        p.birth(),
        "teachingSince",
        growth.teachingSince.get(p.id()),
        "diplomaOn",
        growth.diplomas.get(p.id()),
        "workingSince",
        growth.workingSince.get(p.id()),
        "titles",
        List.of(Map.of("title", "MENTOR", "awardedOn", "2024-01-01")),
        "reserve",
        List.of(Map.of("post", "HEAD", "from", "2024-01-01")),
        "recognitions",
        growth.recognitions.stream()
            .filter(g -> g.person().equals(p.id()))
            .map(g -> fields("kind", g.kind(), "from", g.from(), "to", g.to()))
            .toList(),
        "education",
        p.education(),
        "profiles",
        p.profiles(),
        "categories",
        p.awards().stream().map(Told::award).toList(),
        "conformities",
        p.conformities().stream().map(Told::dated).toList(),
        "headAttestations",
        p.headAttestations().stream().map(Told::dated).toList(),
        "statuses",
        p.leaves().stream().map(Told::leave).toList(),
        "leader",
        p.leaves().isEmpty());
  }

  private static Map<String, Object> award(Town.Award a) {
    return fields(
        "position",
        a.position(),
        "category",
        a.category(),
        "awardedOn",
        a.on(),
        "validTo",
        a.validTo());
  }

  private static Map<String, Object> dated(Town.Dated d) {
    return fields("passedOn", d.on(), "validTo", d.validTo());
  }

  private static Map<String, Object> leave(Town.Leave l) {
    return fields("status", "ON_LEAVE", "from", l.from(), "to", l.to());
  }

  private static Map<String, Object> fields(Object... fields) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      map.put(
          (String) fields[i], fields[i + 1] instanceof LocalDate d ? d.toString() : fields[i + 1]);
    }
    return map;
  }

  private void job(Town.Job j) {
    tell(
        "staff.events",
        "AssignmentChanged",
        j.person(),
        "assignment",
        j.id() + "-mistake",
        "teacher",
        j.person(),
        "organisation",
        j.school(),
        "municipality",
        j.municipality(),
        "position",
        "TEACHER",
        "positionKind",
        "TEACHER",
        "employment",
        "MAIN",
        "from",
        "2020-01-01");
    tell(
        "staff.events",
        "AssignmentChanged",
        j.person(),
        "assignment",
        j.id(),
        "teacher",
        j.person(),
        "organisation",
        j.school(),
        "municipality",
        j.municipality(),
        "position",
        j.position(),
        "positionKind",
        j.kind(),
        "subject",
        j.subject(),
        "level",
        j.level(),
        "rate",
        1,
        "weeklyHours",
        j.hours(),
        "employment",
        j.employment(),
        "from",
        j.from(),
        "to",
        j.to());
    tell(
        "staff.events",
        "AssignmentChanged",
        j.person(),
        "assignment",
        j.id() + "-mistake",
        "teacher",
        j.person(),
        "municipality",
        j.municipality(),
        "removed",
        true);
  }

  private void vacancy(Town.Vacancy v) {
    tell(
        "staff.events",
        "VacancyChanged",
        v.id(),
        "vacancy",
        v.id(),
        "organisation",
        v.school(),
        "municipality",
        v.municipality(),
        "subject",
        v.subject(),
        "position",
        "TEACHER",
        "rate",
        v.rate(),
        "hours",
        v.hours(),
        "declaredOn",
        v.declared(),
        "neededFrom",
        v.needed(),
        "closedOn",
        v.closed());
  }

  private void diagnosis(Town.Diagnosis d) {
    List<Object> fields =
        new ArrayList<>(
            Arrays.asList(
                "assessment",
                d.id(),
                "teacher",
                d.person(),
                "site",
                d.site(),
                "completedOn",
                d.on(),
                "areas",
                List.of("METHODS", "ICT")));
    fields.addAll(Arrays.asList(TellingGrowth.exam(growth.exams.get(d.id()))));
    tell("diagnostics.events", "DiagnosticCompleted", d.id(), fields.toArray());
  }

  private void route(Town.Route r) {
    List<String> deficits = new ArrayList<>();
    for (int i = 0; i < r.deficits(); i++) {
      deficits.add("deficit-" + i);
    }
    tell(
        "routes.events",
        "RouteDrafted",
        r.id(),
        "route",
        r.id(),
        "teacher",
        r.person(),
        "municipality",
        "south",
        "author",
        r.author(),
        "draftedOn",
        "2024-01-01");
    if (r.approved() != null) {
      tell(
          "routes.events",
          "RouteApproved",
          r.id(),
          "route",
          r.id(),
          "teacher",
          r.person(),
          "municipality",
          "south",
          "author",
          r.author(),
          "deficits",
          deficits,
          "approvedOn",
          r.approved(),
          "plannedEnd",
          r.planned());
    }
    if (r.closed() != null) {
      tell(
          "routes.events",
          "RouteClosed",
          r.id(),
          "route",
          r.id(),
          "teacher",
          r.person(),
          "municipality",
          "south",
          "author",
          r.author(),
          "outcome",
          r.outcome(),
          "deficits",
          deficits,
          "closedOn",
          r.closed());
    }
  }

  private void course(Town.Course c) {
    tell(
        "routes.events",
        "CourseCompleted",
        c.id(),
        "course",
        c.id(),
        "teacher",
        c.person(),
        "municipality",
        "south",
        "kind",
        c.kind(),
        "hours",
        72,
        "documentOn",
        c.on(),
        "priority",
        c.priority(),
        "priorityLevel",
        c.level(),
        "profiles",
        c.profiles(),
        "federalRegister",
        true,
        "programme",
        growth.learnt.get(c.id()).programme(),
        "describedProgramme",
        growth.learnt.get(c.id()).described(),
        "organisation",
        growth.learnt.get(c.id()).school(),
        "marks",
        growth.learnt.get(c.id()).marks(),
        "annulled",
        c.annulled() ? true : null);
  }

  private void assessed(Town.Assessed a) {
    tell(
        "diagnostics.events",
        "CompetenceAssessmentPassed",
        a.id(),
        "record",
        a.id(),
        "teacher",
        a.person(),
        "municipality",
        "south",
        "kind",
        "SUBJECT_AND_METHODS",
        "course",
        a.withCourse() ? "course-x" : null,
        "passedOn",
        a.on());
  }

  private void pair(Town.Pair p) {
    tell(
        "mentoring.events",
        "MentorAssigned",
        p.id(),
        "pair",
        p.id(),
        "mentors",
        p.mentors(),
        "mentees",
        p.mentees(),
        "municipality",
        growth.outcomes.get(p.id()).municipality(),
        "organisation",
        p.school(),
        "form",
        growth.outcomes.get(p.id()).form(),
        "orderNumber",
        "1",
        "orderOn",
        p.from(),
        "from",
        p.from(),
        "plannedTo",
        p.from().plusYears(1));
    tell(
        "mentoring.events",
        "MentoringSessionHeld",
        p.id(),
        "pair",
        p.id(),
        "session",
        "session-" + p.id(),
        "mentors",
        p.mentors(),
        "mentees",
        p.mentees(),
        "municipality",
        "south",
        "kind",
        "MEETING",
        "heldOn",
        p.from().plusDays(3));
    Growth.Outcome outcome = growth.outcomes.get(p.id());
    if (p.ended() != null && outcome.outcome() != null) {
      tell(
          "mentoring.events",
          "MentoringCompleted",
          p.id(),
          "pair",
          p.id(),
          "mentors",
          p.mentors(),
          "mentees",
          p.mentees(),
          "municipality",
          outcome.municipality(),
          "completedOn",
          p.ended(),
          "outcome",
          outcome.outcome());
    } else if (p.ended() != null) {
      tell(
          "mentoring.events",
          "MentoringEnded",
          p.id(),
          "pair",
          p.id(),
          "mentors",
          p.mentors(),
          "mentees",
          p.mentees(),
          "municipality",
          outcome.municipality(),
          "endedOn",
          p.ended(),
          "reason",
          "MENTOR_LEFT");
    }
  }

  private void adoption(Town.Adoption a) {
    tell(
        "mentoring.events",
        "TargetModelAdopted",
        a.id(),
        "adoption",
        a.id(),
        "organisation",
        a.school(),
        "municipality",
        "south",
        "actNumber",
        "7",
        "adoptedOn",
        a.on(),
        "endedOn",
        a.ended());
  }

  private void visit(Town.Visit v) {
    String activity = "activity-" + v.id();
    tell(
        "activities.events",
        "ActivityHeld",
        activity,
        "activity",
        activity,
        "municipality",
        "south",
        "kind",
        v.kind(),
        "level",
        "MUNICIPAL",
        "format",
        "OFFLINE",
        "heldOn",
        v.on(),
        "municipalProject",
        v.municipalProject(),
        "competences",
        Arrays.asList("METHODS.GOALS"));
    tell(
        "activities.events",
        "ParticipationRecorded",
        activity,
        "participation",
        v.id(),
        "activity",
        activity,
        "teacher",
        v.person(),
        "municipality",
        "south",
        "kind",
        v.kind(),
        "role",
        "PARTICIPANT",
        "attendance",
        v.attendance(),
        "heldOn",
        v.on(),
        "hours",
        2.5,
        "municipalProject",
        v.municipalProject(),
        "association",
        v.association(),
        "priority",
        v.priority(),
        "priorityLevel",
        v.level());
  }

  private void member(Town.Member m) {
    tell(
        "activities.events",
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
}
