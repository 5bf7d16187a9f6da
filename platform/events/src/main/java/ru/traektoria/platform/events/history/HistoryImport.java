package ru.traektoria.platform.events.history;

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
 * History a municipality already has (docs/adr/0006): one row, or several that belong together,
 * tell of one aggregate whose id follows from them. A repeat changes nothing, a changed row brings
 * the aggregate up to date. Counts are of rows.
 *
 * @param <S> the aggregate's state
 */
public abstract class HistoryImport<S> implements RowImport {

  private static final int BULK_ROWS = 2_000;

  /** What the rows of one aggregate tell. */
  public interface Told<S> {

    /** Of the aggregate. */
    String id();

    /** How many rows of the file they are. */
    default int rows() {
      return 1;
    }

    /** The aggregate after these rows; {@code known} is empty when they make it. */
    Decision<S, ?> tell(Optional<S> known);
  }

  private final Function<Collection<String>, List<Stored<S>>> find;
  private final ToIntFunction<List<New<S>>> create;
  private final ToIntFunction<List<Change<S>>> update;

  /** An import into a collection of aggregates, as {@code AggregateStore} has these methods. */
  protected HistoryImport(
      Function<Collection<String>, List<Stored<S>>> find,
      ToIntFunction<List<New<S>>> create,
      ToIntFunction<List<Change<S>>> update) {
    this.find = find;
    this.create = create;
    this.update = update;
  }

  /** Understands the rows; what cannot be understood is added to the problems. */
  protected abstract List<? extends Told<S>> told(
      List<TableRow> rows, List<TableRow.Problem> problems);

  /** For a file in which each row tells of one aggregate: a second row of the same is a problem. */
  protected static <T extends Told<?>> List<T> each(
      List<TableRow> rows,
      List<TableRow.Problem> problems,
      Function<TableRow, Optional<T>> understand) {
    Map<String, T> told = new LinkedHashMap<>();
    for (TableRow row : rows) {
      understand
          .apply(row)
          .filter(one -> told.putIfAbsent(one.id(), one) != null)
          .ifPresent(
              repeat ->
                  problems.add(row.problem(null, "Такая строка уже есть выше в этом файле.")));
    }
    return List.copyOf(told.values());
  }

  @Override
  public final Result run(List<TableRow> rows, boolean dryRun, IntConsumer progress) {
    List<TableRow.Problem> problems = new ArrayList<>();
    List<? extends Told<S>> all = told(rows, problems);
    Counts counts = new Counts();
    for (int from = 0; from < all.size() && problems.isEmpty(); ) {
      int to = endOfBulk(all, from);
      take(all.subList(from, to), dryRun, counts, problems);
      progress.accept(counts.done);
      from = to;
    }
    return problems.isEmpty()
        ? new Result(counts.created, counts.updated, counts.unchanged, List.of())
        : Result.refused(problems);
  }

  /** Aggregates of at most about {@link #BULK_ROWS} rows, so that one command stays small. */
  private static int endOfBulk(List<? extends Told<?>> all, int from) {
    int to = from;
    int rows = 0;
    while (to < all.size() && (rows == 0 || rows + all.get(to).rows() <= BULK_ROWS)) {
      rows += all.get(to).rows();
      to++;
    }
    return to;
  }

  private void take(
      List<? extends Told<S>> some,
      boolean dryRun,
      Counts counts,
      List<TableRow.Problem> problems) {
    Map<String, Stored<S>> known =
        find.apply(some.stream().map(Told::id).toList()).stream()
            .collect(Collectors.toMap(Stored::id, stored -> stored));
    List<New<S>> fresh = new ArrayList<>();
    List<Change<S>> changed = new ArrayList<>();
    for (Told<S> one : some) {
      Stored<S> there = known.get(one.id());
      Decision<S, ?> decision = one.tell(Optional.ofNullable(there).map(Stored::state));
      if (decision instanceof Decision.Refused<S, ?> refused) {
        refused.reasons().forEach(r -> problems.add(new TableRow.Problem(0, null, r.message())));
      } else if (decision instanceof Decision.Accepted<S, ?> accepted) {
        counts.count(one, there, accepted);
        if (there == null) {
          fresh.add(new New<>(one.id(), accepted.state(), accepted.events()));
        } else if (!accepted.state().equals(there.state())) {
          changed.add(new Change<>(there, accepted.state(), accepted.events()));
        }
      }
    }
    if (!dryRun && problems.isEmpty()) {
      create.applyAsInt(fresh);
      if (update.applyAsInt(changed) < changed.size()) {
        throw new IllegalStateException("changed by somebody else meanwhile: send the file again");
      }
    }
  }

  private static final class Counts {
    private int created;
    private int updated;
    private int unchanged;
    private int done;

    <S> void count(Told<S> told, Stored<S> there, Decision.Accepted<S, ?> accepted) {
      done += told.rows();
      if (there == null) {
        created += told.rows();
      } else if (accepted.state().equals(there.state())) {
        unchanged += told.rows();
      } else {
        int changes = Math.max(1, Math.min(told.rows(), accepted.events().size()));
        updated += changes;
        unchanged += told.rows() - changes;
      }
    }
  }
}
