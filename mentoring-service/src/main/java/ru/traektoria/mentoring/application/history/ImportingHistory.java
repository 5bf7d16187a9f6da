package ru.traektoria.mentoring.application.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import ru.traektoria.platform.events.outbox.AggregateStore.Change;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.TableRow;

/**
 * History a municipality already has: each row tells the whole truth about one aggregate, whose id
 * follows from the row; a repeat changes nothing, a changed row brings the aggregate up to date.
 *
 * @param <S> the aggregate's state
 */
abstract class ImportingHistory<S> implements RowImport {

  private static final int BULK = 500;

  /** What one row tells. */
  record Told<S>(String id, Decision.Accepted<S, ?> decision) {}

  /** How many were, or would be, created, updated and left as they are. */
  record Written(int created, int updated, int unchanged) {}

  abstract Optional<Told<S>> told(TableRow row, List<TableRow.Problem> problems);

  abstract Written write(List<Told<S>> told, boolean dryRun, IntConsumer progress);

  @Override
  public RowImport.Result run(List<TableRow> rows, boolean dryRun, IntConsumer progress) {
    List<TableRow.Problem> problems = new ArrayList<>();
    Map<String, Told<S>> told = new LinkedHashMap<>();
    for (TableRow row : rows) {
      told(row, problems)
          .ifPresent(
              one -> {
                if (told.putIfAbsent(one.id(), one) != null) {
                  problems.add(row.problem(null, "Такая строка уже есть выше в этом файле."));
                }
              });
    }
    if (!problems.isEmpty()) {
      return RowImport.Result.refused(problems);
    }
    Written written = write(List.copyOf(told.values()), dryRun, progress);
    return new RowImport.Result(
        written.created(), written.updated(), written.unchanged(), List.of());
  }

  Written written(
      List<Told<S>> all,
      Function<Collection<String>, List<Stored<S>>> find,
      ToIntFunction<List<New<S>>> create,
      ToIntFunction<List<Change<S>>> update,
      boolean dryRun,
      IntConsumer progress) {
    int created = 0;
    int updated = 0;
    for (int from = 0; from < all.size(); from += BULK) {
      List<Told<S>> some = all.subList(from, Math.min(all.size(), from + BULK));
      Map<String, Stored<S>> known =
          find.apply(some.stream().map(Told::id).toList()).stream()
              .collect(Collectors.toMap(Stored::id, stored -> stored));
      List<New<S>> fresh = fresh(some, known);
      List<Change<S>> changed = changed(some, known);
      created += dryRun ? fresh.size() : create.applyAsInt(fresh);
      if (!dryRun && update.applyAsInt(changed) < changed.size()) {
        throw new IllegalStateException("changed by somebody else meanwhile: send the file again");
      }
      updated += changed.size();
      progress.accept(from + some.size());
    }
    return new Written(created, updated, all.size() - created - updated);
  }

  private static <S> List<New<S>> fresh(List<Told<S>> some, Map<String, Stored<S>> known) {
    return some.stream()
        .filter(one -> !known.containsKey(one.id()))
        .map(one -> new New<>(one.id(), one.decision().state(), one.decision().events()))
        .toList();
  }

  private static <S> List<Change<S>> changed(List<Told<S>> some, Map<String, Stored<S>> known) {
    return some.stream()
        .filter(one -> known.containsKey(one.id()))
        .filter(one -> !known.get(one.id()).state().equals(one.decision().state()))
        .map(
            one ->
                new Change<>(known.get(one.id()), one.decision().state(), one.decision().events()))
        .toList();
  }
}
