package ru.traektoria.monitoring.programme.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.monitoring.programme.application.ComparingResults;
import ru.traektoria.monitoring.programme.application.ComparingResults.Result;
import ru.traektoria.monitoring.programme.application.Programmes;
import ru.traektoria.monitoring.programme.model.Programme;
import ru.traektoria.monitoring.target.model.TargetState;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Tile;

/** Программа: its passport, stages and expected results against the live tables. */
@Controller
@RequestMapping(PassportsPages.PATH + "/{id}")
class PassportPage {

  private final Programmes programmes;
  private final ComparingResults comparing;
  private final ResultParts outcome;
  private final EditionParts told;
  private final GroupParts groups;

  PassportPage(
      Programmes programmes,
      ComparingResults comparing,
      ResultParts outcome,
      EditionParts told,
      GroupParts groups) {
    this.programmes = programmes;
    this.comparing = comparing;
    this.outcome = outcome;
    this.told = told;
    this.groups = groups;
  }

  @GetMapping
  String show(
      @PathVariable String id,
      @RequestParam(required = false) Integer edition,
      Scope scope,
      Model model) {
    Stored<Programme> stored = programmes.get(id, scope.municipality().orElse(null));
    Opened opened = Opened.of(stored, edition, scope.viewer().has(Role.METHODIST));
    List<Result> results = comparing.of(stored.state().municipality(), opened.edition());
    List<Part> parts = new ArrayList<>();
    parts.add(outcome.results(opened, results));
    parts.add(outcome.failures(opened, results));
    parts.add(told.phases(opened));
    parts.add(groups.of(opened, scope.viewer()));
    parts.add(told.passport(opened));
    parts.add(EditionParts.grounds(opened));
    parts.add(told.editions(stored, opened, scope));
    return Sheet.page(model, opened.heading(), opened.tabs(""), tiles(results), parts);
  }

  private static List<Tile> tiles(List<Result> results) {
    long judged = results.stream().filter(r -> r.judged() != null).count();
    return List.of(
        Tile.of("Результатов достигнуто", count(results, TargetState.ACHIEVED), judged),
        Tile.of("На пути", count(results, TargetState.ON_THE_WAY), judged),
        Tile.of("Под угрозой", count(results, TargetState.AT_RISK), judged),
        Tile.value("Не оценивается", Russian.number(results.size() - judged))
            .hint("качественные или показателя нет"));
  }

  private static long count(List<Result> results, TargetState state) {
    return results.stream()
        .filter(r -> r.judged() != null && r.judged().verdict().state() == state)
        .count();
  }
}
