package ru.traektoria.monitoring.report.print;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.KeepingCycle;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.monitoring.cycle.model.action.Resolution;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;

/** What a report takes from the papers of a cycle. */
@Component
class CyclePapers {

  private final Shelves shelves;
  private final KeepingCycle keeping;

  CyclePapers(Shelves shelves, KeepingCycle keeping) {
    this.shelves = shelves;
    this.keeping = keeping;
  }

  Cycle cycle(Report report) {
    return keeping.of(report.municipality(), AcademicYear.parse(report.year())).state();
  }

  List<Stored<Note>> published(Report report) {
    return shelves.notes().of(report.municipality(), report.year()).stream()
        .filter(n -> n.state().published())
        .toList();
  }

  Note note(Report report) {
    return report.note() == null
        ? null
        : shelves.notes().get(report.note(), report.municipality()).state();
  }

  List<Recommendation> recommendations(Report report) {
    return shelves.recommendations().of(report.municipality(), report.year()).stream()
        .map(Stored::state)
        .filter(r -> r.state() != Recommendation.State.WITHDRAWN)
        .toList();
  }

  List<Measure> measures(Report report) {
    return shelves.measures().of(report.municipality(), report.year()).stream()
        .map(Stored::state)
        .toList();
  }

  List<Resolution> resolutions(Report report) {
    return shelves.resolutions().of(report.municipality(), report.year()).stream()
        .map(Stored::state)
        .toList();
  }

  List<String> goals(Report report) {
    List<String> goals = new ArrayList<>();
    cycle(report).goals().forEach(g -> goals.add(g.title()));
    return goals;
  }
}
