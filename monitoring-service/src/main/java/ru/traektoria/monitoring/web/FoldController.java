package ru.traektoria.monitoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.fold.FoldingConsumer;
import ru.traektoria.monitoring.fold.Parked;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Состояние свёртки: how far the log is folded and what waits; for the operator. */
@RestController
@RequestMapping("/api/v1/monitoring/fold")
@Tag(name = "Свёртка событий")
class FoldController {

  /** Как далеко прочитан журнал. */
  record FoldView(
      boolean caughtUp,
      long lag,
      long gaps,
      long version,
      Map<String, List<Long>> offsets,
      List<ParkedView> parked) {}

  /** Отложенное событие, without its data. */
  record ParkedView(
      String topic,
      int partition,
      long offset,
      String type,
      String subject,
      int sequence,
      String reason,
      String detail) {

    static ParkedView of(Parked event) {
      return new ParkedView(
          event.topic(),
          event.partition(),
          event.offset(),
          event.type(),
          event.subject(),
          event.sequence(),
          event.reason().name(),
          event.detail());
    }
  }

  /** Сколько событий ещё ждёт. */
  record WaitingView(int waiting) {}

  private final FoldingConsumer consumer;

  FoldController(FoldingConsumer consumer) {
    this.consumer = consumer;
  }

  @GetMapping
  @Operation(summary = "Смещения, отставание и отложенные события")
  FoldView state(Scope scope) {
    return consumer.with(this::view);
  }

  private FoldView view(Fold fold) {
    Map<String, List<Long>> offsets = new LinkedHashMap<>();
    for (String topic : fold.topics()) {
      offsets.put(
          topic,
          IntStream.range(0, fold.partitions(topic))
              .mapToObj(partition -> fold.next(topic, partition))
              .toList());
    }
    return new FoldView(
        consumer.caughtUp(),
        consumer.lag(),
        fold.gaps(),
        fold.facts().version(),
        offsets,
        fold.parked().stream().map(ParkedView::of).toList());
  }

  @PostMapping("/replay")
  @Operation(summary = "Попробовать отложенные события ещё раз")
  WaitingView replay(Scope scope) {
    return new WaitingView(consumer.with(Fold::replay));
  }

  @PostMapping("/give-up")
  @Operation(summary = "Отказаться от нечитаемого события, чтобы учесть следующие за ним")
  WaitingView giveUp(
      @RequestParam String topic,
      @RequestParam int partition,
      @RequestParam long offset,
      Scope scope) {
    return consumer.with(
        fold -> {
          if (!fold.giveUp(topic, partition, offset)) {
            throw Problems.notFound("Отложенное событие", topic + "-" + partition + "@" + offset);
          }
          return new WaitingView(fold.parked().size());
        });
  }
}
