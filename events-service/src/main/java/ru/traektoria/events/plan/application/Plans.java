package ru.traektoria.events.plan.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanEvent;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** The collection of plans. */
public interface Plans {

  Optional<Stored<Plan>> find(PlanId id);

  /** Plans of a municipality; of all where none is given. */
  List<Stored<Plan>> in(Optional<String> municipality);

  /** Plans with an item that this activity is to fulfil. */
  List<Stored<Plan>> fulfilledBy(String activity);

  /** Plans with an item this teacher answers for. */
  List<Stored<Plan>> answeredBy(String teacher);

  /** Plans of one owner, by {@link ru.traektoria.events.plan.model.Owner#holder()}. */
  List<Stored<Plan>> heldBy(String holder);

  Stored<Plan> create(PlanId id, String requestHash, Decision<Plan, PlanEvent> decision);

  Stored<Plan> update(PlanId id, Long version, Function<Plan, Decision<Plan, PlanEvent>> how);

  /** Reacts to what was told of an activity, once. */
  void react(PlanId id, EventMessage cause, Function<Plan, Decision<Plan, PlanEvent>> how);
}
