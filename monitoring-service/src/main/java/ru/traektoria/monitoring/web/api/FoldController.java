package ru.traektoria.monitoring.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.fold.Parked;
import ru.traektoria.monitoring.log.EventLog;
import ru.traektoria.monitoring.log.FoldingConsumer;
import ru.traektoria.monitoring.log.LiveFold;
import ru.traektoria.monitoring.log.Snapshots;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Состояние свёртки: how far the log is folded and what waits; for the operator. */
@RestController
@RequestMapping("/api/v1/monitoring/fold")
@Tag(name = "Свёртка событий")
class FoldController {

  /** Как далеко прочитан журнал. */
  @Schema(description = "Состояние свёртки")
  record FoldView(
      @Schema(description = "Прочитано всё, что лежало в журнале при запуске") boolean caughtUp,
      @Schema(description = "Сколько записей журнала сейчас не свёрнуто: 0 — таблицы полны")
          long lag,
      @Schema(description = "Сколько раз событие пришло раньше предыдущего") long gaps,
      @Schema(description = "Растёт с каждым изменением фактов") long version,
      @Schema(description = "Следующее смещение каждого раздела") Map<String, List<Long>> offsets,
      @Schema(description = "Где каждый раздел кончается") Map<String, List<Long>> ends,
      @Schema(description = "Последний снимок этого процесса") Snapshots.Written snapshot,
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
          event.place().partition(),
          event.place().offset(),
          event.type(),
          event.subject(),
          event.sequence(),
          event.reason().name(),
          event.detail());
    }
  }

  /** Сколько событий ещё ждёт. */
  record WaitingView(int waiting) {}

  private final EventLog log;
  private final LiveFold live;
  private final FoldingConsumer consumer;
  private final Snapshots snapshots;

  FoldController(EventLog log, LiveFold live, FoldingConsumer consumer, Snapshots snapshots) {
    this.log = log;
    this.live = live;
    this.consumer = consumer;
    this.snapshots = snapshots;
  }

  @GetMapping
  @Operation(summary = "Смещения, отставание, снимок и отложенные события")
  FoldView state(Scope scope) {
    Map<String, List<Long>> ends = ends();
    return live.with(fold -> view(fold, ends));
  }

  private Map<String, List<Long>> ends() {
    Map<String, List<Long>> ends = new LinkedHashMap<>();
    Map<TopicPartition, Long> found = log.ends();
    for (String topic : log.topics()) {
      ends.put(
          topic,
          found.keySet().stream()
              .filter(partition -> partition.topic().equals(topic))
              .sorted(Comparator.comparing(TopicPartition::partition))
              .map(found::get)
              .toList());
    }
    return ends;
  }

  private FoldView view(Fold fold, Map<String, List<Long>> ends) {
    Map<String, List<Long>> offsets = new LinkedHashMap<>();
    long lag = 0;
    for (String topic : log.topics()) {
      List<Long> next =
          IntStream.range(0, ends.get(topic).size()).mapToObj(p -> fold.next(topic, p)).toList();
      offsets.put(topic, next);
      for (int p = 0; p < next.size(); p++) {
        lag += Math.max(0, ends.get(topic).get(p) - next.get(p));
      }
    }
    return new FoldView(
        consumer.caughtUp(),
        lag,
        fold.gaps(),
        fold.facts().version(),
        offsets,
        ends,
        snapshots.last().orElse(null),
        fold.parked().stream().map(ParkedView::of).toList());
  }

  @PostMapping("/replay")
  @Operation(summary = "Попробовать отложенные события ещё раз")
  WaitingView replay(Scope scope) {
    return new WaitingView(live.with(Fold::replay));
  }

  @PostMapping("/give-up")
  @Operation(summary = "Отказаться от нечитаемого события, чтобы учесть следующие за ним")
  WaitingView giveUp(
      @RequestParam String topic,
      @RequestParam int partition,
      @RequestParam long offset,
      Scope scope) {
    return live.with(
        fold -> {
          if (!fold.giveUp(topic, partition, offset)) {
            throw Problems.notFound("Отложенное событие", topic + "-" + partition + "@" + offset);
          }
          return new WaitingView(fold.parked().size());
        });
  }
}
