package ru.traektoria.mentoring.application.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.mentoring.model.plan.SupportPlan;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** Plans of support, one for an owner and a year. */
public interface SupportPlans {

  /** The plan, if there is one. */
  Optional<Stored<SupportPlan>> find(Place place, String year);

  /** All plans of a year in a municipality. */
  List<Stored<SupportPlan>> of(String municipality, String year);

  /** Decides and saves; with version 0 the plan is begun. */
  Stored<SupportPlan> change(
      Place place,
      String year,
      Long version,
      Function<SupportPlan, ? extends Decision<SupportPlan, ?>> how);
}
