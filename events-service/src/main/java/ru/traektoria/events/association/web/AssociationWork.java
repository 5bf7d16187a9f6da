package ru.traektoria.events.association.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.document.application.KeepingDocuments;
import ru.traektoria.events.document.model.LibraryDocument;
import ru.traektoria.events.document.model.LibraryDocument.Standing;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.events.meeting.application.WatchingQuarters;
import ru.traektoria.events.meeting.model.Assignment;
import ru.traektoria.events.meeting.web.MeetingView;
import ru.traektoria.events.meeting.web.MeetingViews;
import ru.traektoria.events.meeting.web.MeetingWords;
import ru.traektoria.events.project.application.KeepingProjects;
import ru.traektoria.events.project.model.Project;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;

/** What an association does, for its card: meetings, quarters, decisions, documents. */
@Component
class AssociationWork {

  private static final int LATEST = 6;

  private final FindingMeetings meetings;
  private final WatchingQuarters quarters;
  private final KeepingDocuments documents;
  private final KeepingProjects projects;
  private final MeetingViews views;
  private final Clock clock;

  AssociationWork(
      FindingMeetings meetings,
      WatchingQuarters quarters,
      KeepingDocuments documents,
      KeepingProjects projects,
      MeetingViews views,
      Clock clock) {
    this.meetings = meetings;
    this.quarters = quarters;
    this.documents = documents;
    this.projects = projects;
    this.views = views;
    this.clock = clock;
  }

  /**
   * The work of one association.
   *
   * @param meetings the latest, latest first
   * @param quarters how it stands in each quarter; empty where nobody watches
   * @param open decisions under control
   * @param late of them late
   * @param documents in force about it
   * @param projects in which it works, latest first
   * @param report address of this year's report
   */
  public record Work(
      List<Line> meetings,
      List<Entry> quarters,
      int open,
      int late,
      List<Paper> documents,
      List<Paper> projects,
      String report) {}

  /** A meeting in the list. */
  public record Line(String href, String theme, String when, Badge state) {}

  /** A document or a project in the list. */
  public record Paper(String href, String title, String words) {}

  Work of(Stored<Association> association, Scope scope) {
    LocalDate today = LocalDate.now(clock);
    AcademicYear year = AcademicYear.of(today);
    List<Assignment> open =
        meetings.assignmentsOf(association.state().id()).stream().filter(Assignment::open).toList();
    return new Work(
        meetings.of(association, scope).stream()
            .limit(LATEST)
            .map(views::line)
            .map(AssociationWork::line)
            .toList(),
        quarters(association, year),
        open.size(),
        (int) open.stream().filter(decision -> decision.lateOn(today)).count(),
        documents.about(association.id(), scope).stream()
            .filter(stored -> stored.state().on(today) == Standing.IN_FORCE)
            .map(AssociationWork::paper)
            .toList(),
        projects.of(association.state().id(), scope).stream()
            .map(Stored::state)
            .sorted(Comparator.comparing((Project p) -> p.terms().from()).reversed())
            .limit(LATEST)
            .map(project -> line(project, today))
            .toList(),
        "/activities/associations/" + association.id() + "/report/" + year);
  }

  private static Line line(MeetingView meeting) {
    return new Line(
        "/activities/meetings/" + meeting.id(),
        meeting.theme(),
        MeetingWords.when(meeting),
        MeetingWords.state(meeting));
  }

  private static Paper line(Project project, LocalDate today) {
    return new Paper(
        "/activities/projects/" + project.id().value(),
        project.terms().title(),
        Russian.range(project.terms().from(), project.terms().to())
            + ", "
            + project.state(today).label().toLowerCase(Locale.ROOT));
  }

  private static Paper paper(Stored<LibraryDocument> stored) {
    LibraryDocument document = stored.state();
    return new Paper(
        "/activities/documents/" + stored.id(),
        document.sheet().title(),
        document.sheet().type().label()
            + " № "
            + document.sheet().number()
            + " от "
            + Russian.date(document.sheet().issuedOn()));
  }

  private List<Entry> quarters(Stored<Association> association, AcademicYear year) {
    if (!association.state().charter().kind().quarterly()) {
      return List.of();
    }
    return quarters.watch(List.of(association), year).get(0).quarters().stream()
        .map(s -> Entry.badge(s.quarter().label() + " четверть", MeetingWords.standing(s)))
        .toList();
  }
}
