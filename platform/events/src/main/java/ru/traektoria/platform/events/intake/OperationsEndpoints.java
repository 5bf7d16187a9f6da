package ru.traektoria.platform.events.intake;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.OutboxRelay;
import ru.traektoria.platform.web.problem.Problems;

/** What the operator sees of a service's outbox and inbox, and the replay of parked events. */
@RestController
@RequestMapping("${traektoria.api}/operations")
class OperationsEndpoints {

  /**
   * The state of a service's events.
   *
   * @param unsent events waiting in outboxes
   * @param parked events that could not be taken in
   */
  record OperationsView(long unsent, List<ParkedEvents.Parked> parked) {}

  /** How many events the replay took in. */
  record ReplayView(int taken) {}

  private final OutboxRelay relay;
  private final ObjectProvider<Inbox> inbox;

  OperationsEndpoints(OutboxRelay relay, ObjectProvider<Inbox> inbox) {
    this.relay = relay;
    this.inbox = inbox;
  }

  @GetMapping
  OperationsView state() {
    Inbox present = inbox.getIfAvailable();
    return new OperationsView(relay.unsent(), present == null ? List.of() : present.parked());
  }

  @PostMapping("/replay")
  ReplayView replay(@RequestParam String key) {
    Inbox present = inbox.getIfAvailable();
    if (present == null) {
      throw Problems.notFound("Отложенное событие", key);
    }
    return new ReplayView(present.replay(key));
  }
}
