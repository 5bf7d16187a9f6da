package ru.traektoria.events.plan.messaging;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.events.plan.application.Plans;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;

/** An activity was held: the items of plans it was linked to have a result, typed by nobody. */
@Component
class HeldActivities implements Intake {

  private static final String HELD = "ru.traektoria.ActivityHeld.v1";

  private final Plans plans;

  HeldActivities(Plans plans) {
    this.plans = plans;
  }

  @Override
  public Set<String> types() {
    return Set.of(HELD);
  }

  @Override
  public void on(EventMessage event) {
    Held held = event.data(Held.class);
    plans
        .fulfilledBy(held.activity())
        .forEach(
            plan ->
                plans.react(
                    plan.state().id(),
                    event,
                    known -> known.itemsOf().held(held.activity(), held.heldOn(), held.words())));
  }

  /** What is read of an activity that was held. */
  record Held(String activity, String title, LocalDate heldOn) {
    String words() {
      return title == null || title.isBlank() ? "Мероприятие состоялось" : title;
    }
  }
}
