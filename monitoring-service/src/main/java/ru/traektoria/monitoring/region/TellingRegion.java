package ru.traektoria.monitoring.region;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.closing.application.YearRows;
import ru.traektoria.monitoring.closing.application.YearRows.YearRow;
import ru.traektoria.monitoring.frozen.part.Figure;
import ru.traektoria.monitoring.log.FoldingConsumer;
import ru.traektoria.monitoring.tables.Municipalities;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStore.Change;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;

/**
 * Сообщает региону числа треков: when they have changed, at most once in an interval; of a closed
 * year the frozen ones. What was said last is stored with the event (outbox), so a restart repeats
 * nothing and loses nothing.
 */
@Component
class TellingRegion {

  /** What the numbers that were told stand on. */
  private record Ground(long facts, LocalDate day, List<String> closed) {}

  private final Tables tables;
  private final YearRows rows;
  private final FoldingConsumer fold;
  private final Clock clock;
  private final AggregateStore<IndicatorCalculated> said;
  private Ground told;

  TellingRegion(
      Tables tables, YearRows rows, FoldingConsumer fold, Clock clock, AggregateStores stores) {
    this.rows = rows;
    this.tables = tables;
    this.fold = fold;
    this.clock = clock;
    this.said = stores.open("region_facts", IndicatorCalculated.class, fact -> Map.of());
  }

  @Scheduled(
      initialDelayString = "${traektoria.monitoring.region-interval}",
      fixedDelayString = "${traektoria.monitoring.region-interval}")
  void tell() {
    LocalDate today = LocalDate.now(clock);
    if (!fold.caughtUp()) {
      return;
    }
    AcademicYear open = AcademicYear.of(today);
    List<String> municipalities = Municipalities.of(tables.facts());
    Ground ground =
        new Ground(
            tables.facts().version(),
            today,
            rows.windows(municipalities, ReportingYear.of(open.previous())));
    if (ground.equals(told)) {
      return;
    }
    for (String municipality : municipalities) {
      tell(numbers(Selection.of(open, municipality), today));
      tell(numbers(Selection.of(open.previous(), municipality), today));
    }
    told = ground;
  }

  private Map<String, IndicatorCalculated> numbers(Selection selection, LocalDate today) {
    Map<String, IndicatorCalculated> numbers = new HashMap<>();
    for (String track : tables.catalogue().tracks().keySet()) {
      for (YearRow row : rows.of(track, selection, today)) {
        String year = selection.year().toString();
        Figure figure = row.figure();
        numbers.put(
            Ids.derived("indicator", selection.municipality(), row.code(), year),
            new IndicatorCalculated(
                selection.municipality(),
                track,
                row.code(),
                year,
                figure.asOf(),
                figure.numerator(),
                figure.denominator(),
                figure.value()));
      }
    }
    return numbers;
  }

  private void tell(Map<String, IndicatorCalculated> numbers) {
    Map<String, Stored<IndicatorCalculated>> before = new HashMap<>();
    said.findAll(numbers.keySet()).forEach(stored -> before.put(stored.id(), stored));
    List<New<IndicatorCalculated>> added = new ArrayList<>();
    List<Change<IndicatorCalculated>> changed = new ArrayList<>();
    numbers.forEach(
        (id, number) -> {
          Stored<IndicatorCalculated> last = before.get(id);
          if (last == null) {
            added.add(new New<>(id, number, List.of(number)));
          } else if (!last.state().sameNumber(number)) {
            changed.add(new Change<>(last, number, List.of(number)));
          }
        });
    said.createAll(added);
    said.updateAll(changed);
  }
}
