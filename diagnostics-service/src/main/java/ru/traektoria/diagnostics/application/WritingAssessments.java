package ru.traektoria.diagnostics.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent;
import ru.traektoria.diagnostics.persistence.LineMarks;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/**
 * The one way by which assessments are written, so that the lists follow them whatever happens in
 * between: a mark is made first, then the aggregate is written, then its line, then the mark goes.
 * {@link MendingLists} lets the lines of marks that stayed follow.
 */
@Component
public class WritingAssessments {

  private final AggregateStore<Assessment> assessments;
  private final TeacherDocuments lines;
  private final LineMarks marks;

  WritingAssessments(
      AggregateStore<Assessment> assessments, TeacherDocuments lines, LineMarks marks) {
    this.assessments = assessments;
    this.lines = lines;
    this.marks = marks;
  }

  /** Decides and saves; an answer, which no list shows, costs nothing more. */
  public Stored<Assessment> update(
      String id, Function<Assessment, Decision<Assessment, AssessmentEvent>> command) {
    String[] mark = new String[1];
    Stored<Assessment> after =
        assessments.update(
            id,
            null,
            before -> {
              Decision<Assessment, AssessmentEvent> decision = command.apply(before);
              if (mark[0] == null && shows(before, decision)) {
                mark[0] = marks.make(List.of(id));
              }
              return decision;
            });
    if (mark[0] != null) {
      follow(List.of(after));
      marks.remove(mark[0]);
    }
    return after;
  }

  /** Whether a list tells the state after the decision from the one before. */
  private static boolean shows(Assessment before, Decision<Assessment, AssessmentEvent> decision) {
    return decision instanceof Decision.Accepted<Assessment, AssessmentEvent> accepted
        && !accepted.state().sameInLists(before);
  }

  /** Runs a write of these assessments, one or many; their lines follow. */
  public <T> T write(Collection<String> ids, Supplier<T> write) {
    if (ids.isEmpty()) {
      return write.get();
    }
    String mark = marks.make(ids);
    T written = write.get();
    follow(ids);
    marks.remove(mark);
    return written;
  }

  /** Brings the lines of these assessments up to date. */
  void follow(Collection<String> ids) {
    follow(assessments.findAll(ids));
  }

  /** Who was overtaken by a newer state while writing an older line writes the newer one too. */
  private void follow(List<Stored<Assessment>> written) {
    List<Stored<Assessment>> behind = written;
    while (!behind.isEmpty()) {
      lines.putAll(behind);
      behind = newer(behind);
    }
  }

  private List<Stored<Assessment>> newer(List<Stored<Assessment>> than) {
    Map<String, Stored<Assessment>> put =
        than.stream().collect(Collectors.toMap(Stored::id, each -> each, (one, same) -> same));
    return assessments.findAll(put.keySet()).stream()
        .filter(now -> now.version() > put.get(now.id()).version())
        .filter(now -> !now.state().sameInLists(put.get(now.id()).state()))
        .toList();
  }
}
