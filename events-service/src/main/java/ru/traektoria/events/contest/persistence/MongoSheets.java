package ru.traektoria.events.contest.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.contest.application.Sheets;
import ru.traektoria.events.contest.model.jury.ScoreSheet;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoSheets implements Sheets {

  private final AggregateStore<ScoreSheet> store;

  MongoSheets(AggregateStores stores) {
    this.store =
        stores.open(
            "contest_sheets",
            ScoreSheet.class,
            sheet -> Map.of("round", round(sheet.of().contest(), sheet.of().stage())));
  }

  private static String round(ContestId contest, int stage) {
    return contest.value() + "|" + stage;
  }

  @Override
  public Optional<Stored<ScoreSheet>> find(ScoreSheet.Of of) {
    return store.find(of.id());
  }

  @Override
  public List<ScoreSheet> of(ContestId contest, int stage) {
    return store.query(new Document("round", round(contest, stage))).stream()
        .map(Stored::state)
        .toList();
  }

  @Override
  public Stored<ScoreSheet> change(
      ScoreSheet.Of of, Long version, Function<ScoreSheet, Decision<ScoreSheet, Void>> how) {
    store.create(of.id(), "", Decision.unchanged(ScoreSheet.empty(of)));
    return store.update(of.id(), version, how);
  }
}
