package ru.traektoria.events.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import ru.traektoria.platform.events.outbox.AggregateStore.Change;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.TableRow;

/**
 * An import whose rows belong together: many participations make one activity, many memberships one
 * association. Counts are of rows.
 *
 * @param <S> the aggregate's state
 */
abstract class GroupImport<S> implements RowImport {

  private static final int BULK_ROWS = 2_000;

  /**
   * Rows of one aggregate.
   *
   * @param rows how many rows of the file they are
   */
  interface Group<S> {
    String id();

    int rows();

    /** The aggregate after these rows. */
    Decision<S, ?> tell(Optional<S> known);
  }

  abstract List<? extends Group<S>> groups(List<TableRow> rows, List<TableRow.Problem> problems);

  abstract List<Stored<S>> find(Collection<String> ids);

  abstract void create(List<New<S>> fresh);

  /** How many were written. */
  abstract int update(List<Change<S>> changed);

  @Override
  public RowImport.Result run(List<TableRow> rows, boolean dryRun, IntConsumer progress) {
    List<TableRow.Problem> problems = new ArrayList<>();
    List<? extends Group<S>> groups = groups(rows, problems);
    Counts counts = new Counts();
    for (int from = 0; from < groups.size() && problems.isEmpty(); ) {
      int to = endOfBulk(groups, from);
      take(groups.subList(from, to), dryRun, counts, problems);
      progress.accept(counts.done);
      from = to;
    }
    return problems.isEmpty()
        ? new RowImport.Result(counts.created, counts.updated, counts.unchanged, List.of())
        : RowImport.Result.refused(problems);
  }

  /** Whole groups of at most about {@link #BULK_ROWS} rows, so that one command stays small. */
  private static int endOfBulk(List<? extends Group<?>> groups, int from) {
    int to = from;
    int rows = 0;
    while (to < groups.size() && (rows == 0 || rows + groups.get(to).rows() <= BULK_ROWS)) {
      rows += groups.get(to).rows();
      to++;
    }
    return to;
  }

  private static final class Counts {
    private int created;
    private int updated;
    private int unchanged;
    private int done;
  }

  private void take(
      List<? extends Group<S>> groups,
      boolean dryRun,
      Counts counts,
      List<TableRow.Problem> problems) {
    Map<String, Stored<S>> known =
        find(groups.stream().map(Group::id).toList()).stream()
            .collect(Collectors.toMap(Stored::id, stored -> stored));
    List<New<S>> fresh = new ArrayList<>();
    List<Change<S>> changed = new ArrayList<>();
    for (Group<S> group : groups) {
      Stored<S> there = known.get(group.id());
      Decision<S, ?> decision = group.tell(Optional.ofNullable(there).map(Stored::state));
      if (decision instanceof Decision.Refused<S, ?> refused) {
        refused.reasons().forEach(r -> problems.add(new TableRow.Problem(0, null, r.message())));
      } else {
        sort(group, there, (Decision.Accepted<S, ?>) decision, fresh, changed, counts);
      }
    }
    if (!dryRun && problems.isEmpty()) {
      create(fresh);
      if (update(changed) < changed.size()) {
        throw new IllegalStateException("changed by somebody else meanwhile: send the file again");
      }
    }
  }

  private static <S> void sort(
      Group<S> group,
      Stored<S> there,
      Decision.Accepted<S, ?> accepted,
      List<New<S>> fresh,
      List<Change<S>> changed,
      Counts counts) {
    int told = Math.min(group.rows(), accepted.events().size());
    counts.done += group.rows();
    if (there == null) {
      fresh.add(new New<>(group.id(), accepted.state(), accepted.events()));
      counts.created += group.rows();
    } else if (accepted.events().isEmpty()) {
      counts.unchanged += group.rows();
    } else {
      changed.add(new Change<>(there, accepted.state(), accepted.events()));
      counts.updated += told;
      counts.unchanged += group.rows() - told;
    }
  }
}
