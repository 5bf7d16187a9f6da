package ru.traektoria.diagnostics.web;

import com.mongodb.client.model.Filters;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.ReceivingResults;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.exchange.WaitingResult;
import ru.traektoria.diagnostics.model.exchange.WaitingState;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Очередь ЦНППМ as somebody with a scope sees it; who sees what: {@link WaitingReach}. */
@Component
public class WaitingDesk {

  private final AggregateStore<WaitingResult> waiting;
  private final ReceivingResults receiving;
  private final Examinees examinees;
  private final VisibleTeachers visible;
  private final WaitingReach reach;

  WaitingDesk(
      AggregateStore<WaitingResult> waiting,
      ReceivingResults receiving,
      Examinees examinees,
      VisibleTeachers visible,
      WaitingReach reach) {
    this.waiting = waiting;
    this.receiving = receiving;
    this.examinees = examinees;
    this.visible = visible;
    this.reach = reach;
  }

  /** The results in these states, newest first. */
  public List<WaitingResult> list(Scope scope, Set<WaitingState> states) {
    return waiting
        .query(Filters.in("waitingState", states.stream().map(Enum::name).toList()))
        .stream()
        .map(Stored::state)
        .filter(reach.of(scope))
        .sorted(Comparator.comparing(WaitingResult::receivedOn).reversed())
        .toList();
  }

  /** Says whose it is. */
  public WaitingResult accept(Scope scope, String id, String teacher) {
    require(scope, id);
    visible.require(scope, teacher);
    Examinee who = examinees.find(teacher).orElseThrow(() -> Problems.notFound("Педагог", teacher));
    return receiving.accept(id, who).state();
  }

  /** Says that it is nobody's. */
  public WaitingResult reject(Scope scope, String id, String reason) {
    require(scope, id);
    return receiving.reject(id, reason).state();
  }

  /** A result within reach. */
  public WaitingResult require(Scope scope, String id) {
    return waiting
        .find(id)
        .map(Stored::state)
        .filter(reach.of(scope))
        .orElseThrow(() -> Problems.notFound("Результат ЦНППМ", id));
  }

  /** The ЦНППМ says to which municipality it goes. */
  public WaitingResult pass(Scope scope, String id, String municipality) {
    require(scope, id);
    return receiving.pass(id, municipality).state();
  }
}
