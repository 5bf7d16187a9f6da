package ru.traektoria.diagnostics.web.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.WritingAssessments;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.tabular.RowImport;

/** Saves assessments that come from a file in bulk; those that are there stay as they are. */
@Component
class ImportedAssessments {

  private static final int PART = 500;

  private final AggregateStore<Assessment> store;
  private final WritingAssessments writing;

  ImportedAssessments(AggregateStore<Assessment> store, WritingAssessments writing) {
    this.store = store;
    this.writing = writing;
  }

  RowImport.Result save(
      List<Decision.Accepted<Assessment, AssessmentEvent>> all,
      boolean dryRun,
      IntConsumer progress) {
    int created = 0;
    for (int from = 0; from < all.size(); from += PART) {
      List<Decision.Accepted<Assessment, AssessmentEvent>> fresh =
          fresh(all.subList(from, Math.min(all.size(), from + PART)));
      if (!dryRun) {
        List<New<Assessment>> made = fresh.stream().map(ImportedAssessments::made).toList();
        writing.write(made.stream().map(New::id).toList(), () -> store.createAll(made));
      }
      created += fresh.size();
      progress.accept(Math.min(all.size(), from + PART));
    }
    return new RowImport.Result(created, 0, all.size() - created, List.of());
  }

  private List<Decision.Accepted<Assessment, AssessmentEvent>> fresh(
      List<Decision.Accepted<Assessment, AssessmentEvent>> some) {
    Set<String> known = new HashSet<>();
    List<String> ids = some.stream().map(a -> a.state().id().value()).toList();
    store.findAll(ids).forEach(stored -> known.add(stored.id()));
    List<Decision.Accepted<Assessment, AssessmentEvent>> fresh = new ArrayList<>(some);
    fresh.removeIf(each -> known.contains(each.state().id().value()));
    return fresh;
  }

  private static New<Assessment> made(Decision.Accepted<Assessment, AssessmentEvent> accepted) {
    return new New<>(accepted.state().id().value(), accepted.state(), accepted.events());
  }
}
