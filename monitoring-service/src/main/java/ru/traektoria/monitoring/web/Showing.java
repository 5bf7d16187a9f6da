package ru.traektoria.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.frozen.FrozenRow;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Answers for REST and pages alike: the live table, or the frozen one when a window is named. */
@Component
public class Showing {

  private final Tables tables;
  private final FrozenTables frozen;
  private final Asked asked;

  Showing(Tables tables, FrozenTables frozen, Asked asked) {
    this.tables = tables;
    this.frozen = frozen;
    this.asked = asked;
  }

  /** The table of a track; {@code window} and {@code asOf} exclude each other. */
  public TableView table(String track, Asked.Question question, String window, Scope scope) {
    String title =
        tables.catalogue().title(track).orElseThrow(() -> Problems.notFound("Трек", track));
    Selection selection = asked.selection(question, scope);
    if (window == null || window.isBlank()) {
      return TableView.live(track, title, selection, tables.track(track, selection, asked.today()));
    }
    FrozenWindow found = window(window, question, scope);
    List<FrozenRow> rows =
        frozenRows(found, selection).stream().filter(row -> row.track().equals(track)).toList();
    return TableView.frozen(track, title, selection, found, rows);
  }

  private List<FrozenRow> frozenRows(FrozenWindow window, Selection selection) {
    requireOneBreakdown(selection);
    return frozen.rows(window.id(), selection.organisation(), selection.subject());
  }

  private static void requireOneBreakdown(Selection selection) {
    if (selection.organisation() != null && selection.subject() != null) {
      throw Problems.badRequest(
          "В замороженном окне есть разрезы по организациям и по предметам, но не по обоим сразу.");
    }
  }

  /** The window, if it is within reach and not contradicted by another parameter. */
  public FrozenWindow window(String id, Asked.Question question, Scope scope) {
    if (question.asOf() != null && !question.asOf().isBlank()) {
      throw Problems.badRequest(
          "asOf — живые факты на дату, window — замороженная таблица: укажите что-то одно.");
    }
    FrozenWindow found = frozen.find(id).orElseThrow(() -> Problems.notFound("Окно", id));
    if (scope.municipality().filter(m -> !m.equals(found.municipality())).isPresent()) {
      throw Problems.notFound("Окно", id);
    }
    return found;
  }

  /** The indicator in force on the last day of the selection. */
  public Indicator indicator(String code, Selection selection) {
    LocalDate on =
        selection.asOf() != null
            ? selection.asOf()
            : selection.year().contains(asked.today()) ? asked.today() : selection.year().last();
    return tables
        .catalogue()
        .find(code, on)
        .orElseThrow(() -> Problems.notFound("Показатель", code));
  }

  /** Ids of those whom the number counts, live or frozen. */
  public List<String> people(
      Indicator indicator, boolean numerator, Asked.Question question, String window, Scope scope) {
    Selection selection = asked.selection(question, scope);
    if (window == null || window.isBlank()) {
      return tables.people(indicator, numerator, selection, asked.today());
    }
    FrozenWindow found = window(window, question, scope);
    requireOneBreakdown(selection);
    return frozen.people(
        found.id(), selection.organisation(), selection.subject(), indicator.code(), numerator);
  }
}
