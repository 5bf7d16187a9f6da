package ru.traektoria.monitoring.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** An indicator by organisation or by subject, as a table that sorts, filters and is exported. */
@Component
class BreakdownTable {

  /** A part of the breakdown. */
  record Part(String name, RowView row, String href) {}

  private final Choices choices;

  BreakdownTable(Choices choices) {
    this.choices = choices;
  }

  /** By what these numbers can be broken down further. */
  List<Breakdown> possible(Numbers numbers, Indicator indicator) {
    boolean part = numbers.window().isPresent() && oneIsChosen(numbers);
    return indicator.breakdowns().stream()
        .filter(by -> !part)
        .filter(by -> by != Breakdown.ORGANISATION || numbers.selection().organisation() == null)
        .filter(by -> by != Breakdown.SUBJECT || numbers.selection().subject() == null)
        .toList();
  }

  private static boolean oneIsChosen(Numbers numbers) {
    return numbers.selection().organisation() != null || numbers.selection().subject() != null;
  }

  List<Part> parts(Numbers numbers, Indicator indicator, Breakdown by, Place place, String search) {
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<String, RowView> one : numbers.breakdown(indicator, by).entrySet()) {
      boolean organisation = by == Breakdown.ORGANISATION;
      String name = numbers.name(by, one.getKey()).orElseGet(() -> name(by, one.getKey()));
      if (Russian.matches(name, search)) {
        Asked.Question there =
            organisation
                ? place.question().ofOrganisation(one.getKey())
                : place.question().ofSubject(one.getKey());
        String href =
            new Place(there, place.window()).at("/monitoring/indicators/" + indicator.code());
        parts.add(new Part(name, one.getValue(), href));
      }
    }
    return parts;
  }

  private String name(Breakdown by, String key) {
    return by == Breakdown.ORGANISATION ? choices.organisation(key) : choices.subject(key);
  }

  static Table<Part> table(Indicator indicator, Breakdown by) {
    String label = by == Breakdown.ORGANISATION ? "Организация" : "Предмет";
    List<Column<Part>> columns = new ArrayList<>();
    columns.add(Column.link("name", label, Part::name, Part::href).sortable());
    columns.add(
        Column.<Part>text("value", "Значение", part -> Words.value(part.row()))
            .sortable(part -> part.row().value())
            .screenOnly());
    if (indicator.share()) {
      columns.add(number("numerator", "Сколько", part -> part.row().numerator()));
      columns.add(number("denominator", "Из скольких", part -> part.row().denominator()));
    }
    return new Table<>(
        "parts",
        "/monitoring/indicators/" + indicator.code(),
        List.copyOf(columns),
        "name",
        false,
        Empty.saying("Считать нечего").advice("Ни в одной части показателя нет данных."));
  }

  /** The file says the value as a number. */
  static Table<Part> file(Indicator indicator, Breakdown by) {
    Table<Part> screen = table(indicator, by);
    List<Column<Part>> columns = new ArrayList<>(screen.columns());
    columns.add(1, number("value", "Значение", part -> part.row().value()));
    return new Table<>(
        screen.id(), screen.path(), List.copyOf(columns), "name", false, screen.empty());
  }

  private static Column<Part> number(
      String key, String label, java.util.function.Function<Part, ? extends Number> value) {
    return Column.<Part>number(key, label, value).sortable();
  }
}
