package ru.traektoria.diagnostics.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.model.assessment.Questionnaire;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.web.ResultView.LevelView;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/** One diagnostics as its teacher or somebody with a right sees it. */
@Component
public class AssessmentDesk {

  private final AggregateStore<Assessment> assessments;
  private final VisibleTeachers visible;
  private final Instruments instruments;
  private final Competences competences;
  private final AccessLog looks;

  AssessmentDesk(
      AggregateStore<Assessment> assessments,
      VisibleTeachers visible,
      Instruments instruments,
      Competences competences,
      AccessLog looks) {
    this.assessments = assessments;
    this.visible = visible;
    this.instruments = instruments;
    this.competences = competences;
    this.looks = looks;
  }

  /** A diagnostics within reach. */
  public Stored<Assessment> require(Scope scope, String id) {
    Stored<Assessment> stored =
        assessments.find(id).orElseThrow(() -> Problems.notFound("Диагностика", id));
    visible.require(scope, stored.state().examinee().teacher().value());
    return stored;
  }

  AssessmentView view(Viewer viewer, Stored<Assessment> stored) {
    boolean own = viewer.is(stored.state().examinee().teacher().value());
    return AssessmentView.of(stored, items(stored.state()), own);
  }

  /** The questions of a diagnostics in their order. */
  public List<Item> items(Assessment assessment) {
    Questionnaire asked = assessment.questionnaire();
    return asked == null
        ? List.of()
        : instruments.get(asked.instrument()).items(asked.competences());
  }

  /** The result as far as the viewer may see it; a look at another's levels is logged before. */
  public ResultView result(Viewer viewer, Assessment assessment) {
    String teacher = assessment.examinee().teacher().value();
    if (assessment.state() != AssessmentState.SCORED) {
      return new ResultView(
          assessment.id().value(), teacher, assessment.completedOn(), false, List.of());
    }
    boolean readable = visible.mayRead(viewer, teacher, assessment.recipients());
    if (readable) {
      looks.looked(viewer, teacher, "Результат диагностики");
    }
    return new ResultView(
        assessment.id().value(),
        teacher,
        assessment.completedOn(),
        readable,
        readable ? levels(assessment, viewer.is(teacher)) : List.of());
  }

  private List<LevelView> levels(Assessment assessment, boolean own) {
    return assessment.findings().stream()
        .filter(finding -> own || !finding.competence().area().confidential())
        .sorted(Comparator.comparing(each -> competences.tree().place(each.competence())))
        .map(finding -> level(finding, own))
        .toList();
  }

  private LevelView level(Finding finding, boolean own) {
    return new LevelView(
        finding.competence().value(),
        competences.name(finding.competence()),
        finding.competence().area(),
        finding.level(),
        own ? finding.percent() : null);
  }

  /** Whoever takes part in the diagnostics of another takes none of the answers: own ones alone. */
  public Stored<Assessment> requireOwn(Viewer viewer, String id) {
    Stored<Assessment> stored =
        assessments.find(id).orElseThrow(() -> Problems.notFound("Диагностика", id));
    if (!viewer.is(stored.state().examinee().teacher().value())) {
      throw Problems.notFound("Диагностика", id);
    }
    return stored;
  }

  static <T> Set<T> orEmpty(Set<T> given) {
    return given == null ? Set.of() : given;
  }
}
