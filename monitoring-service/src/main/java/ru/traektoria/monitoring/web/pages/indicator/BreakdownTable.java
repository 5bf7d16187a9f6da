package ru.traektoria.monitoring.web.pages.indicator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.tables.PartKey;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.SeeingParts;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.pages.Place;
import ru.traektoria.monitoring.web.pages.Words;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** An indicator by organisation or by subject, as a table that sorts, filters and is exported. */
@Component
class BreakdownTable {

  /**
   * A part of the breakdown.
   *
   * @param place the order in which the catalogue names the parts
   */
  record Part(int place, String name, RowView row, String href) {}

  private static final Set<Breakdown> ALPHABETICAL =
      EnumSet.of(Breakdown.POSITION, Breakdown.SECTION, Breakdown.RESPONSIBLE);

  private final BreakdownWords words;

  BreakdownTable(BreakdownWords words) {
    this.words = words;
  }

  /** By what these numbers can be broken down further; a frozen part is not divided again. */
  List<Breakdown> possible(Numbers numbers, Indicator indicator, Viewer viewer) {
    Selection chosen = numbers.selection();
    boolean frozen = numbers.window().isPresent();
    return indicator.breakdowns().stream()
        .filter(by -> !frozen || !chosen.partial())
        .filter(by -> by != Breakdown.ORGANISATION || chosen.organisation() == null)
        .filter(by -> by != Breakdown.SUBJECT || chosen.subject() == null)
        .filter(by -> placed(by) || chosen.part() == null)
        .filter(by -> SeeingParts.may(by, viewer))
        .toList();
  }

  private static boolean placed(Breakdown by) {
    return by == Breakdown.ORGANISATION || by == Breakdown.SUBJECT;
  }

  List<Part> parts(Numbers numbers, Indicator indicator, Breakdown by, Place place, String search) {
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<String, RowView> one : numbers.breakdown(indicator, by).entrySet()) {
      String name =
          numbers.name(by, one.getKey()).orElseGet(() -> words.part(indicator, by, one.getKey()));
      if (Russian.matches(name, search)) {
        Asked.Question there = there(place.question(), by, one.getKey());
        String href =
            new Place(there, place.window()).at("/monitoring/indicators/" + indicator.code());
        parts.add(new Part(parts.size(), name, one.getValue(), href));
      }
    }
    return parts;
  }

  private static Asked.Question there(Asked.Question from, Breakdown by, String key) {
    return switch (by) {
      case ORGANISATION -> from.ofOrganisation(key);
      case SUBJECT -> from.ofSubject(key);
      default -> from.ofGroup(new PartKey(by, key).toString());
    };
  }

  Table<Part> table(Indicator indicator, Breakdown by) {
    List<Column<Part>> columns = new ArrayList<>();
    Column<Part> named = Column.link("name", words.column(indicator, by), Part::name, Part::href);
    boolean alphabetical = placed(by) || ALPHABETICAL.contains(by);
    columns.add(alphabetical ? named.sortable() : named.sortable(Part::place));
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
  Table<Part> file(Indicator indicator, Breakdown by) {
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
