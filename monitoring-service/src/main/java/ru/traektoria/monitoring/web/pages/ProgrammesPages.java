package ru.traektoria.monitoring.web.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.binding.BindingProgrammes;
import ru.traektoria.monitoring.binding.BoundProgrammes;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Программы: the list with those that bind the municipality, and the table of each. */
@Controller
class ProgrammesPages {

  private static final String PATH = "/monitoring/programmes";

  /** A programme of the list. */
  record Line(Programme programme, int indicators, Badge state) {}

  private static final Table<Line> TABLE =
      Table.of(
          "programmes",
          PATH,
          Column.<Line>link(
                  "title",
                  "Программа",
                  line -> line.programme().title(),
                  line -> ProgrammePage.path(line.programme()))
              .note(line -> line.programme().source()),
          Column.<Line>text(
              "year",
              "Считается",
              line ->
                  line.programme().year() == YearKind.ACADEMIC
                      ? "по учебным годам"
                      : "по календарным годам"),
          Column.number("indicators", "Показателей", Line::indicators),
          Column.badge("state", "В муниципалитете", Line::state));

  private final Tables tables;
  private final Showing showing;
  private final BindingProgrammes binding;
  private final Asked asked;
  private final ProgrammePage page;

  ProgrammesPages(
      Tables tables, Showing showing, BindingProgrammes binding, Asked asked, ProgrammePage page) {
    this.tables = tables;
    this.showing = showing;
    this.binding = binding;
    this.asked = asked;
    this.page = page;
  }

  @GetMapping(PATH)
  String list(TableQuery query, Scope scope, Model model) {
    String municipality = scope.municipality().orElse(null);
    Optional<Stored<BoundProgrammes>> chosen = binding.of(municipality);
    List<Programme> bound = binding.programmes(municipality);
    List<Line> lines =
        tables.catalogue(municipality).programmes().stream()
            .map(programme -> line(programme, municipality, bound.contains(programme)))
            .toList();
    model.addAttribute(
        Heading.of("Программы показателей")
            .under("Главная", "/")
            .lead("Треки 1–3 действуют всегда; остальные программы выбирает муниципалитет."));
    model.addAttribute("table", TABLE.view(TablePage.cut(lines, TABLE, query)));
    model.addAttribute("chooses", scope.viewer().has(Role.METHODIST));
    model.addAttribute("options", options(tables.catalogue()));
    model.addAttribute("picked", chosen.map(s -> s.state().codes()).orElse(List.of()));
    model.addAttribute("version", chosen.map(Stored::version).orElse(0L));
    model.addAttribute("by", chosen.map(s -> by(s.state())).orElse(null));
    return "monitoring/programmes";
  }

  private Line line(Programme programme, String municipality, boolean bound) {
    long own =
        tables.catalogue(municipality).of(programme.code(), asked.today()).stream()
            .filter(indicator -> indicator.partOf() == null)
            .count();
    Badge state =
        programme.always()
            ? Badge.info("действует всегда").icon("lock")
            : programme.own()
                ? Badge.info("составил муниципалитет").icon("pencil")
                : bound ? Badge.good("действует") : Badge.neutral("не выбрана").icon("minus");
    return new Line(programme, (int) own, state);
  }

  private static List<Option> options(Catalogue catalogue) {
    return catalogue.programmes().stream()
        .filter(programme -> !programme.always())
        .map(programme -> Option.of(programme.code(), programme.title()))
        .toList();
  }

  private String by(BoundProgrammes bound) {
    return bound.by() + ", " + Russian.dateTime(bound.at(), asked.zone());
  }

  @PostMapping(PATH)
  ResponseEntity<Void> choose(
      @RequestParam(required = false) List<String> programmes, IfMatch match, Scope scope) {
    String municipality =
        scope
            .municipality()
            .orElseThrow(() -> Problems.forbidden("Программы выбирает муниципалитет для себя."));
    List<String> codes = programmes == null ? List.of() : programmes;
    binding.bind(municipality, codes, match.version(), scope.viewer().name());
    return Done.at(PATH, "Программы выбраны");
  }

  @GetMapping(PATH + "/{code}")
  Object programme(
      @PathVariable String code,
      @ModelAttribute Asked.Question question,
      @RequestParam(required = false) String window,
      TableQuery query,
      Scope scope,
      Model model) {
    return page.show(showing.programme(code), question, window, query, scope, model);
  }
}
