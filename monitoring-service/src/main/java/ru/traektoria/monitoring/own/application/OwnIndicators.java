package ru.traektoria.monitoring.own.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.own.model.OwnIndicator;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Свои показатели in the store; those of another municipality do not exist. */
@Component
public class OwnIndicators {

  /** What codes begin with; the letter is Latin, as in the codes of the catalogue. */
  static final String PREFIX = "M.";

  private static final int ATTEMPTS = 10;

  private final AggregateStore<OwnIndicator> store;

  OwnIndicators(AggregateStores stores) {
    this.store =
        stores.open(
            "own_indicators",
            OwnIndicator.class,
            own -> Map.of("municipality", own.municipality(), "code", own.code()));
  }

  static String id(String municipality, String code) {
    return Ids.derived("own-indicator", municipality, code);
  }

  /** Those of a municipality by their numbers, ended ones too. */
  public List<Stored<OwnIndicator>> of(String municipality) {
    if (municipality == null) {
      return List.of();
    }
    return store.query(new Document("municipality", municipality)).stream()
        .sorted(Comparator.comparingInt(stored -> number(stored.state().code())))
        .toList();
  }

  /** Counts from 1; a code is never given twice, because nothing is ever removed. */
  static int number(String code) {
    return Integer.parseInt(code.substring(PREFIX.length()));
  }

  public Optional<Stored<OwnIndicator>> find(String municipality, String code) {
    return municipality == null ? Optional.empty() : store.find(id(municipality, code));
  }

  /**
   * The indicator.
   *
   * @throws org.springframework.web.ErrorResponseException 404 if the municipality has none
   */
  public Stored<OwnIndicator> get(String municipality, String code) {
    return find(municipality, code).orElseThrow(() -> Problems.notFound("Свой показатель", code));
  }

  /**
   * Registers a new one under the next free code. The code is settled under the request's key
   * first, so that a repeated request meets its own indicator and no other.
   */
  synchronized Stored<OwnIndicator> register(
      CreationKey key,
      String municipality,
      Function<String, Decision<OwnIndicator, Object>> first) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      List<Stored<OwnIndicator>> all = of(municipality);
      Optional<Stored<OwnIndicator>> before =
          all.stream().filter(s -> s.state().key().startsWith(key.id())).findFirst();
      if (before.isPresent()) {
        requireSame(before.get(), key);
        return before.get();
      }
      int next = all.isEmpty() ? 1 : number(all.get(all.size() - 1).state().code()) + 1;
      String code = PREFIX + next;
      String id = id(municipality, code);
      if (store.createAll(List.of(new AggregateStore.New<>(id, decided(first, code), List.of())))
          == 1) {
        return store.find(id).orElseThrow();
      }
    }
    throw Problems.conflict("Показатели заводят сразу несколько человек. Повторите.");
  }

  private static void requireSame(Stored<OwnIndicator> before, CreationKey key) {
    if (!before.state().key().equals(key(key))) {
      throw Problems.refused(
          Reason.of(
              "idempotency.other-request",
              "Этот Idempotency-Key уже использован для другого запроса. Возьмите новый."));
    }
  }

  /** The request as an indicator remembers it. */
  static String key(CreationKey key) {
    return key.id() + " " + key.requestHash();
  }

  private static OwnIndicator decided(
      Function<String, Decision<OwnIndicator, Object>> first, String code) {
    return Problems.accepted(first.apply(code)).state();
  }

  AggregateStore<OwnIndicator> store() {
    return store;
  }
}
