package ru.traektoria.benchmarks.town;

import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.past.Gathering;
import ru.traektoria.local.demo.past.Membership;
import ru.traektoria.local.demo.past.Pair;
import ru.traektoria.local.demo.past.TargetModel;
import ru.traektoria.local.demo.town.Teacher;

/**
 * What mentoring-service and events-service tell: pairs, target models, activities, memberships.
 */
final class TellingSupport {

  private static final String MENTORING = "mentoring.events";
  private static final String ACTIVITIES = "activities.events";
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("семинар", "SEMINAR"),
          Map.entry("вебинар", "WEBINAR"),
          Map.entry("мастер-класс", "MASTER_CLASS"),
          Map.entry("конференция", "CONFERENCE"),
          Map.entry("круглый стол", "ROUND_TABLE"),
          Map.entry("консультация", "CONSULTATION"),
          Map.entry("открытый урок", "OPEN_LESSON"),
          Map.entry("заседание гмо", "ASSOCIATION_MEETING"),
          Map.entry("методический день", "METHODICAL_DAY"),
          Map.entry("педагогические чтения", "PEDAGOGICAL_READINGS"));

  private final Narrator narrator;

  TellingSupport(Narrator narrator) {
    this.narrator = narrator;
  }

  void tell(District district) {
    district.archive().pairs().forEach(pair -> pair(district, pair));
    district.archive().models().forEach(model -> model(district, model));
    int number = 0;
    for (Gathering gathering : district.archive().gatherings()) {
      gathering(district, gathering, district.id("activity", number++));
    }
    district.archive().memberships().forEach(membership -> membership(district, membership));
  }

  private void pair(District district, Pair p) {
    Teacher first = p.mentees().get(0);
    String id = district.id("pair", first.number());
    List<String> mentors = List.of(district.id(p.mentor()));
    List<String> mentees = p.mentees().stream().map(district::id).toList();
    narrator.tell(
        MENTORING,
        "MentorAssigned",
        id,
        "pair",
        id,
        "mentors",
        mentors,
        "mentees",
        mentees,
        "municipality",
        district.municipality(),
        "organisation",
        district.placeOf(first),
        "form",
        p.group() ? "GROUP" : "TRADITIONAL",
        "orderNumber",
        p.orderNumber(),
        "orderOn",
        p.orderOn(),
        "from",
        p.from(),
        "plannedTo",
        p.plannedTo(),
        "imported",
        true);
    if (p.closedOn() != null) {
      narrator.tell(
          MENTORING,
          "MentoringCompleted",
          id,
          "pair",
          id,
          "mentors",
          mentors,
          "mentees",
          mentees,
          "municipality",
          district.municipality(),
          "completedOn",
          p.closedOn(),
          "outcome",
          p.adapted() ? "ADAPTED" : "PARTLY_ADAPTED",
          "imported",
          true);
    }
  }

  private void model(District district, TargetModel m) {
    String id = district.id("adoption", m.organisation().name());
    narrator.tell(
        MENTORING,
        "TargetModelAdopted",
        id,
        "adoption",
        id,
        "organisation",
        district.id(m.organisation()),
        "municipality",
        district.municipality(),
        "actNumber",
        m.actNumber(),
        "adoptedOn",
        m.adoptedOn(),
        "imported",
        true);
  }

  private void gathering(District district, Gathering g, String id) {
    narrator.tell(
        ACTIVITIES,
        "ActivityHeld",
        id,
        "activity",
        id,
        "municipality",
        district.municipality(),
        "kind",
        KINDS.get(g.kind().toLowerCase()),
        "level",
        "MUNICIPAL",
        "format",
        "ON_SITE",
        "title",
        g.title(),
        "heldOn",
        g.heldOn(),
        "municipalProject",
        g.municipalProject(),
        "competences",
        List.of(),
        "imported",
        true);
    g.participants().stream()
        .filter(teacher -> !g.speakers().contains(teacher))
        .forEach(teacher -> participation(district, g, id, teacher, "PARTICIPANT"));
    g.speakers().forEach(teacher -> participation(district, g, id, teacher, "SPEAKER"));
  }

  private void participation(
      District district, Gathering g, String activity, Teacher teacher, String role) {
    narrator.tell(
        ACTIVITIES,
        "ParticipationRecorded",
        activity,
        "participation",
        district.id("participation", activity, teacher.number()),
        "activity",
        activity,
        "teacher",
        district.id(teacher),
        "municipality",
        district.municipality(),
        "organisation",
        district.placeOf(teacher),
        "kind",
        KINDS.get(g.kind().toLowerCase()),
        "role",
        role,
        "attendance",
        "PRESENT",
        "heldOn",
        g.heldOn(),
        "hours",
        g.hours(),
        "municipalProject",
        g.municipalProject(),
        "competences",
        List.of(),
        "imported",
        true);
  }

  private void membership(District district, Membership m) {
    String association = district.id("association", m.subject());
    narrator.tell(
        ACTIVITIES,
        "MembershipChanged",
        association,
        "membership",
        district.id("membership", m.teacher().number()),
        "association",
        association,
        "teacher",
        district.id(m.teacher()),
        "municipality",
        district.municipality(),
        "role",
        m.head() ? "HEAD" : "MEMBER",
        "from",
        m.from(),
        "imported",
        true);
  }
}
