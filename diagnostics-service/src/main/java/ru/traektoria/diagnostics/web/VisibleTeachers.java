package ru.traektoria.diagnostics.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.persistence.TeacherDocument;
import ru.traektoria.diagnostics.persistence.TeacherDocument.AssessmentLine;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Who may see whose diagnostics, and how much of it (domain.md §1, §2.2): the fact is in the scope
 * of the role, the result only where the consent names the viewer's side.
 */
@Component
public class VisibleTeachers {

  private final TeacherDocuments teachers;
  private final StaffDirectory directory;

  VisibleTeachers(TeacherDocuments teachers, StaffDirectory directory) {
    this.teachers = teachers;
    this.directory = directory;
  }

  /** The teachers within a scope who have any diagnostics; where they work now decides. */
  public List<TeacherDocument> in(Scope scope) {
    if (scope.teacher().isPresent()) {
      return teachers.find(scope.teacher().get()).stream().toList();
    }
    if (scope.organisation().isPresent()) {
      return teachers.findAll(
          directory.teachersOf(scope.organisation().get()).stream()
              .map(DirectoryEntry::id)
              .toList());
    }
    return scope.municipality().map(teachers::in).orElseGet(teachers::all);
  }

  /**
   * Requires a teacher to be within a scope.
   *
   * @throws org.springframework.web.ErrorResponseException 404
   */
  public void require(Scope scope, String teacher) {
    Optional<DirectoryEntry> entry = directory.find(teacher);
    boolean reached =
        entry.isEmpty()
            ? scope.covers(null, null, teacher)
            : scope.covers(entry.get().municipality(), entry.get().organisation(), teacher)
                || scope.organisation().filter(entry.get()::worksAt).isPresent();
    if (!reached) {
      throw Problems.notFound("Педагог", teacher);
    }
  }

  /**
   * How much of a diagnostics' course somebody sees.
   *
   * @param state {@code null} where only passed or not passed is shown
   */
  public record Seen(AssessmentState state, boolean passed) {

    /** Answers whether it is this state, as far as that is shown. */
    public boolean is(AssessmentState wanted) {
      return state == null ? passed && wanted == AssessmentState.SCORED : state == wanted;
    }
  }

  /** Without «школа» in the consent the завуч sees only passed or not passed (domain.md §1). */
  public Seen seen(Viewer viewer, String teacher, AssessmentLine line) {
    boolean lead = viewer.has(Role.SCHOOL_LEAD) && !viewer.has(Role.METHODIST);
    boolean answered = line.state() != AssessmentState.INVITED;
    Set<Recipient> recipients =
        line.consent() == null || line.state() == AssessmentState.WITHDRAWN
            ? Set.of()
            : line.consent().recipients();
    boolean closed =
        lead && answered && !viewer.is(teacher) && !recipients.contains(Recipient.SCHOOL);
    return new Seen(closed ? null : line.state(), line.completedOn() != null);
  }

  /**
   * Answers whether a diagnostics counts in sums for the viewer's side. Officials read what the
   * municipal service may; the school only what was opened to it, the centre what was opened to it.
   */
  public boolean opened(Viewer viewer, AssessmentLine line) {
    Set<Recipient> recipients = line.consent() == null ? Set.of() : line.consent().recipients();
    return recipients.contains(side(viewer));
  }

  private static Recipient side(Viewer viewer) {
    boolean municipal = viewer.has(Role.METHODIST) || viewer.has(Role.OFFICIAL);
    if (!municipal && viewer.has(Role.SCHOOL_LEAD)) {
      return Recipient.SCHOOL;
    }
    return !municipal && viewer.has(Role.REGION) ? Recipient.CNPPM : Recipient.METHODIST;
  }

  /** Answers whether the viewer may see what was shared with these recipients. */
  public boolean mayRead(Viewer viewer, String teacher, Set<Recipient> recipients) {
    return viewer.is(teacher)
        || viewer.has(Role.METHODIST) && recipients.contains(Recipient.METHODIST)
        || viewer.has(Role.SCHOOL_LEAD) && recipients.contains(Recipient.SCHOOL);
  }
}
