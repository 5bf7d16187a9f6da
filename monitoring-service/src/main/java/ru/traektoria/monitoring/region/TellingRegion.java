package ru.traektoria.monitoring.region;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.log.FoldingConsumer;
import ru.traektoria.monitoring.tables.Municipalities;
import ru.traektoria.monitoring.tables.Row;
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
 * Сообщает региону числа треков: when they have changed, at most once in an interval. What was said
 * last is stored with the event (outbox), so a restart repeats nothing and loses nothing.
 */
@Component
class TellingRegion {

  private final Tables tables;
  private final FoldingConsumer fold;
  private final Clock clock;
  private final AggregateStore<IndicatorCalculated> said;
  private long told = -1;
  private LocalDate toldOn;

  TellingRegion(Tables tables, FoldingConsumer fold, Clock clock, AggregateStores stores) {
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
    long version = tables.facts().version();
    if (!fold.caughtUp() || version == told && today.equals(toldOn)) {
      return;
    }
    AcademicYear open = AcademicYear.of(today);
    for (String municipality : Municipalities.of(tables.facts())) {
      tell(numbers(Selection.of(open, municipality), today));
      tell(numbers(Selection.of(open.previous(), municipality), today));
    }
    told = version;
    toldOn = today;
  }

  private Map<String, IndicatorCalculated> numbers(Selection selection, LocalDate today) {
    Map<String, IndicatorCalculated> numbers = new HashMap<>();
    for (String track : tables.catalogue().tracks().keySet()) {
      for (Row row : tables.track(track, selection, today)) {
        String code = row.indicator().code();
        String year = selection.year().toString();
        numbers.put(
            Ids.derived("indicator", selection.municipality(), code, year),
            new IndicatorCalculated(
                selection.municipality(),
                track,
                code,
                year,
                row.asOf(),
                row.numerator(),
                row.denominator(),
                row.value()));
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
