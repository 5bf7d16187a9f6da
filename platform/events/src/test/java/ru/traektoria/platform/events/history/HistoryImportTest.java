package ru.traektoria.platform.events.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.events.outbox.AggregateStore.Change;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.TableRow;

/** Shelves of books told by a file: each row a shelf and its number of books. */
class HistoryImportTest {

  private final Map<String, Stored<Integer>> shelves = new LinkedHashMap<>();
  private final List<Integer> progress = new ArrayList<>();
  private boolean somebodyElseIsQuicker;

  @Test
  void aRepeatChangesNothingAndAChangedRowBringsUpToDate() {
    assertThat(load(row(2, "a", 1), row(3, "b", 2))).isEqualTo(written(2, 0, 0));
    assertThat(load(row(2, "a", 1), row(3, "b", 2))).isEqualTo(written(0, 0, 2));
    assertThat(load(row(2, "a", 5), row(3, "b", 2))).isEqualTo(written(0, 1, 1));
    assertThat(shelves.get("a").state()).isEqualTo(5);
  }

  @Test
  void aDryRunCountsAndWritesNothing() {
    assertThat(shelf().run(List.of(row(2, "a", 1)), true, progress::add))
        .isEqualTo(written(1, 0, 0));
    assertThat(shelves).isEmpty();
  }

  @Test
  void aRowThatStandsTwiceAndARefusedOneAreProblemsAndNothingIsWritten() {
    RowImport.Result twice = load(row(2, "a", 1), row(5, "a", 2));
    assertThat(twice.problems()).singleElement().extracting(TableRow.Problem::row).isEqualTo(5);
    RowImport.Result refused = load(row(2, "a", 1), row(3, "b", -1));
    assertThat(refused.problems())
        .singleElement()
        .extracting(TableRow.Problem::reason)
        .isEqualTo("Книг не бывает меньше нуля.");
    assertThat(shelves).isEmpty();
  }

  @Test
  void aLongFileGoesInPartsAndTellsHowFarItIs() {
    TableRow[] rows =
        IntStream.range(0, 4_500).mapToObj(i -> row(i + 2, "s" + i, i)).toArray(TableRow[]::new);
    assertThat(load(rows)).isEqualTo(written(4_500, 0, 0));
    assertThat(progress).containsExactly(2_000, 4_000, 4_500);
  }

  @Test
  void aChangeBySomebodyElseMeanwhileStopsTheImport() {
    load(row(2, "a", 1));
    somebodyElseIsQuicker = true;
    assertThatThrownBy(() -> load(row(2, "a", 2))).hasMessageContaining("send the file again");
  }

  private RowImport.Result load(TableRow... rows) {
    return shelf().run(List.of(rows), false, progress::add);
  }

  private static RowImport.Result written(int created, int updated, int unchanged) {
    return new RowImport.Result(created, updated, unchanged, List.of());
  }

  private static TableRow row(int number, String shelf, int books) {
    return new TableRow(
        number, Map.of("Полка", shelf, "Книг", java.math.BigDecimal.valueOf(books)));
  }

  private ShelfImport shelf() {
    return new ShelfImport();
  }

  private record ToldShelf(String id, int books) implements HistoryImport.Told<Integer> {
    @Override
    public Decision<Integer, ?> tell(Optional<Integer> known) {
      return books < 0
          ? Decision.refuse(Reason.of("books.negative", "Книг не бывает меньше нуля."))
          : Decision.accept(books, "told");
    }
  }

  private final class ShelfImport extends HistoryImport<Integer> {

    ShelfImport() {
      super(
          HistoryImportTest.this::find,
          HistoryImportTest.this::create,
          HistoryImportTest.this::update);
    }

    @Override
    public List<Column> columns() {
      return List.of();
    }

    @Override
    protected List<ToldShelf> told(List<TableRow> rows, List<TableRow.Problem> problems) {
      return each(
          rows,
          problems,
          row ->
              Optional.of(
                  new ToldShelf(
                      row.text("Полка").orElseThrow(),
                      row.number("Книг").orElseThrow().intValue())));
    }
  }

  private List<Stored<Integer>> find(Collection<String> ids) {
    return ids.stream().filter(shelves::containsKey).map(shelves::get).toList();
  }

  private int create(List<New<Integer>> fresh) {
    fresh.forEach(one -> shelves.put(one.id(), new Stored<>(one.id(), 1, one.state())));
    return fresh.size();
  }

  private int update(List<Change<Integer>> changed) {
    if (somebodyElseIsQuicker) {
      return 0;
    }
    changed.forEach(
        one ->
            shelves.put(
                one.from().id(),
                new Stored<>(one.from().id(), one.from().version() + 1, one.state())));
    return changed.size();
  }
}
