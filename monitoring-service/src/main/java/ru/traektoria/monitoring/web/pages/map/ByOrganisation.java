package ru.traektoria.monitoring.web.pages.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.pages.Choices;

/**
 * По организациям: what is frozen or closed is told as it was kept. A window keeps no part of a
 * part, so that of one kind of organisation its lines are those organisations' own.
 */
@Component
class ByOrganisation {

  private final Showing showing;
  private final Choices choices;

  ByOrganisation(Showing showing, Choices choices) {
    this.choices = choices;
    this.showing = showing;
  }

  /** Its name: as it was where the numbers are kept. */
  String name(Numbers numbers, String id) {
    return numbers.name(Breakdown.ORGANISATION, id).orElseGet(() -> choices.organisation(id));
  }

  /** The number of every organisation there. */
  Map<String, RowView> of(Numbers numbers, Indicator indicator) {
    Selection there = numbers.selection();
    boolean kind =
        there.part() != null
            && there.part().by() == Breakdown.KIND
            && there.organisation() == null
            && there.subject() == null;
    if (numbers.window().isEmpty() || !kind) {
      return numbers.breakdown(indicator, Breakdown.ORGANISATION);
    }
    Set<String> ofKind = showing.live(there).breakdown(indicator, Breakdown.ORGANISATION).keySet();
    Map<String, RowView> lines = new LinkedHashMap<>();
    showing
        .frozen(numbers.window().get())
        .breakdown(indicator, Breakdown.ORGANISATION)
        .forEach(
            (id, row) -> {
              if (ofKind.contains(id)) {
                lines.put(id, row);
              }
            });
    return lines;
  }

  /** The same of another year; what its window lacks is counted now. */
  Map<String, RowView> in(Selection year, Indicator indicator) {
    Numbers numbers = showing.of(year);
    boolean kept = numbers.window().isEmpty() || numbers.find(indicator.code()).isPresent();
    return of(kept ? numbers : showing.live(year), indicator);
  }
}
