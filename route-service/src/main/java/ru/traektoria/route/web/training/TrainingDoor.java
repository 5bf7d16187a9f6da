package ru.traektoria.route.web.training;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.application.training.OpenDeficits.Reader;
import ru.traektoria.route.application.training.TrainingChart;
import ru.traektoria.route.application.training.TrainingChart.Chart;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/** Lets a viewer through to the chart and the plan of people within reach. */
@Component
class TrainingDoor {

  private final TrainingChart chart;
  private final Whereabouts whereabouts;
  private final Clock clock;

  TrainingDoor(TrainingChart chart, Whereabouts whereabouts, Clock clock) {
    this.chart = chart;
    this.whereabouts = whereabouts;
    this.clock = clock;
  }

  Chart chart(Scope scope) {
    return chart.within(scope::covers, today());
  }

  /** Requires a teacher to be within reach; 404 otherwise. */
  Place teacher(Scope scope, String id) {
    return whereabouts
        .of(new TeacherId(id))
        .filter(p -> scope.covers(p.municipality(), p.organisation(), id))
        .orElseThrow(() -> Problems.notFound("Педагог", id));
  }

  /** The year of an address; 400 for anything else. */
  static AcademicYear year(String code) {
    try {
      return AcademicYear.parse(code);
    } catch (IllegalArgumentException nonsense) {
      throw Problems.badRequest(nonsense.getMessage());
    }
  }

  /** As whom the viewer reads deficits: the methodist, else the school. */
  static Reader reader(Scope scope) {
    return scope.viewer().has(Role.METHODIST) ? Reader.METHODIST : Reader.SCHOOL;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
