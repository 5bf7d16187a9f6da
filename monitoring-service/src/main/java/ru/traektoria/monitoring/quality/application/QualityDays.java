package ru.traektoria.monitoring.quality.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.log.FoldingConsumer;
import ru.traektoria.monitoring.quality.application.QualityBoard.Found;
import ru.traektoria.monitoring.tables.Municipalities;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;

/** Качество по дням: how many findings there were, kept once a day as it stood last. */
@Component
public class QualityDays {

  /**
   * One day of a municipality.
   *
   * @param rules findings by rule
   * @param organisations findings by organisation
   */
  public record QualityDay(
      String municipality,
      LocalDate day,
      Map<String, Integer> rules,
      Map<String, Integer> organisations) {

    /** All findings, or those of one organisation. */
    public int count(String organisation) {
      return organisation == null
          ? rules.values().stream().mapToInt(Integer::intValue).sum()
          : organisations.getOrDefault(organisation, 0);
    }
  }

  private final QualityBoard board;
  private final Tables tables;
  private final FoldingConsumer fold;
  private final AggregateStore<QualityDay> store;
  private final Clock clock;

  QualityDays(
      QualityBoard board,
      Tables tables,
      FoldingConsumer fold,
      AggregateStores stores,
      Clock clock) {
    this.board = board;
    this.tables = tables;
    this.fold = fold;
    this.store =
        stores.open(
            "quality_days",
            QualityDay.class,
            d -> Map.of("municipality", d.municipality(), "day", d.day().toString()));
    this.clock = clock;
  }

  /** The last days of a municipality, the earliest first. */
  public List<QualityDay> last(String municipality, int days) {
    List<QualityDay> all =
        store.query(new Document("municipality", municipality)).stream()
            .map(Stored::state)
            .sorted(Comparator.comparing(QualityDay::day))
            .toList();
    return all.subList(Math.max(0, all.size() - days), all.size());
  }

  @Scheduled(
      initialDelayString = "${traektoria.monitoring.quality-interval}",
      fixedDelayString = "${traektoria.monitoring.quality-interval}")
  void keep() {
    if (fold.caughtUp()) {
      LocalDate today = LocalDate.now(clock);
      Municipalities.of(tables.facts()).forEach(municipality -> keep(municipality, today));
    }
  }

  /** Keeps the day as it stands now. */
  void keep(String municipality, LocalDate today) {
    List<Found> found = board.of(municipality, today);
    Map<String, Integer> rules = new LinkedHashMap<>();
    found.forEach(f -> rules.put(f.rule().code(), f.findings().size()));
    QualityDay now = new QualityDay(municipality, today, rules, QualityBoard.byOrganisation(found));
    String id = Ids.derived("quality", municipality, today.toString());
    if (store.find(id).isEmpty()) {
      store.create(id, "", Decision.accept(now));
      return;
    }
    store.update(
        id, null, before -> before.equals(now) ? Decision.unchanged(before) : Decision.accept(now));
  }
}
