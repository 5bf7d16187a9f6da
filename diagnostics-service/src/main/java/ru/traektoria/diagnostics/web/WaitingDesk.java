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

/**
 * Очередь ЦНППМ as somebody with a scope sees it. A result that came by topic belongs to no
 * municipality yet: every methodist of the region may recognise the teacher, if it is one of
 * theirs.
 */
@Component
public class WaitingDesk {

  private final AggregateStore<WaitingResult> waiting;
  private final ReceivingResults receiving;
  private final Examinees examinees;
  private final VisibleTeachers visible;

  WaitingDesk(
      AggregateStore<WaitingResult> waiting,
      ReceivingResults receiving,
      Examinees examinees,
      VisibleTeachers visible) {
    this.waiting = waiting;
    this.receiving = receiving;
    this.examinees = examinees;
    this.visible = visible;
  }

  /** The results in these states, newest first. */
  public List<WaitingResult> list(Scope scope, Set<WaitingState> states) {
    return waiting
        .query(Filters.in("waitingState", states.stream().map(Enum::name).toList()))
        .stream()
        .map(Stored::state)
        .filter(item -> reached(scope, item))
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
        .filter(item -> reached(scope, item))
        .orElseThrow(() -> Problems.notFound("Результат ЦНППМ", id));
  }

  private static boolean reached(Scope scope, WaitingResult item) {
    return scope.unlimited()
        || item.municipality() == null
        || scope.municipality().filter(item.municipality()::equals).isPresent();
  }
}
