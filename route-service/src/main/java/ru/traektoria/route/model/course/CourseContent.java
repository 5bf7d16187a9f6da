package ru.traektoria.route.model.course;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;

/**
 * What was learned, as it is written in the document.
 *
 * @param programme of the catalogue, {@code null} if it is not there
 * @param startedOn {@code null} if unknown
 * @param funding {@code null} if unknown
 * @param amount roubles, {@code null} if unknown
 * @param link the route's step that this course does, {@code null} if it is on its own
 * @param marks what the programme is, for indicators
 */
public record CourseContent(
    ProgrammeId programme,
    String title,
    String provider,
    CourseKind kind,
    int hours,
    LocalDate startedOn,
    Certificate certificate,
    Priority priority,
    List<String> profiles,
    boolean federalRegister,
    Funding funding,
    Integer amount,
    Link link,
    List<CourseMark> marks) {

  public CourseContent {
    profiles = profiles == null ? List.of() : List.copyOf(profiles);
    priority = priority == null ? Priority.NONE : priority;
    marks = CourseMark.ordered(marks);
  }

  /** A step of a route. */
  public record Link(RouteId route, StepId step) {}

  /** What somebody else's record does not know (programme, scan, funding, link) stays. */
  public CourseContent over(CourseContent before) {
    return new CourseContent(
        programme == null ? before.programme : programme,
        title,
        provider == null ? before.provider : provider,
        kind,
        hours,
        startedOn == null ? before.startedOn : startedOn,
        certificate.over(before.certificate),
        priority.present() ? priority : before.priority,
        profiles.isEmpty() ? before.profiles : profiles,
        federalRegister || before.federalRegister,
        funding == null ? before.funding : funding,
        amount == null ? before.amount : amount,
        link == null ? before.link : link,
        CourseMark.together(marks, before.marks));
  }

  /** A course bears what its programme bears. */
  public CourseContent marked(List<CourseMark> more) {
    return new CourseContent(
        programme,
        title,
        provider,
        kind,
        hours,
        startedOn,
        certificate,
        priority,
        profiles,
        federalRegister,
        funding,
        amount,
        link,
        CourseMark.together(marks, more));
  }

  /** What a programme outside the catalogue is known by; {@code null} of one in it, or unknown. */
  public String describedProgramme() {
    return programme == null ? SameProgrammeRule.key(title, provider, hours).orElse(null) : null;
  }

  /** What it counts as: the declared kind if the hours suffice. */
  public CourseKind counted() {
    return kind.countedAt(hours);
  }
}
