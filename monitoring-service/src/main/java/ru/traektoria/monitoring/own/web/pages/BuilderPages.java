package ru.traektoria.monitoring.own.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.own.application.FactsOf;
import ru.traektoria.monitoring.own.application.FormulaWriter;
import ru.traektoria.monitoring.own.application.TryingOut;
import ru.traektoria.monitoring.own.application.TryingOut.Trial;
import ru.traektoria.monitoring.own.model.Definition;
import ru.traektoria.monitoring.own.web.OwnReach;
import ru.traektoria.monitoring.own.web.TrialPeople;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.web.CountedPart;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.pages.Words;
import ru.traektoria.monitoring.web.pages.counted.CountedRows;
import ru.traektoria.monitoring.web.pages.counted.CountedRows.Counted;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;

/** Составитель и проверка: parts of the form that answer while somebody fills it in. */
@Controller
class BuilderPages {

  private static final String PATH = OwnPages.PATH;

  /** How many of a list a try-out shows; the table of the saved indicator shows all. */
  private static final int MOST = 200;

  /** An organisation with its number. */
  record PartLine(String name, String value, String of) {}

  private static final Map<CountedPart, String> LISTS =
      Map.of(
          CountedPart.NUMERATOR, "Кто посчитан",
          CountedPart.DENOMINATOR, "От кого считается доля",
          CountedPart.REST, "Кто не посчитан");

  private final FactsOf facts;
  private final FormulaWriter writer;
  private final TryingOut trying;
  private final TrialPeople people;
  private final OwnReach reach;
  private final CountedRows rows;
  private final StaffDirectory directory;
  private final Clock clock;

  BuilderPages(
      FactsOf facts,
      FormulaWriter writer,
      TryingOut trying,
      TrialPeople people,
      OwnReach reach,
      CountedRows rows,
      StaffDirectory directory,
      Clock clock) {
    this.facts = facts;
    this.writer = writer;
    this.trying = trying;
    this.people = people;
    this.reach = reach;
    this.rows = rows;
    this.directory = directory;
    this.clock = clock;
  }

  /** The builder after a choice or a press: nothing that was typed is lost. */
  @PostMapping(PATH + "/builder")
  String builder(
      @RequestParam(name = "do", required = false) String asked,
      @RequestParam MultiValueMap<String, String> inputs,
      Scope scope,
      Model model) {
    reach.municipality(scope);
    Definition before = new OwnForm(inputs).definition();
    Editing editing = Editing.of(asked);
    Definition after = editing.edit(before, part -> cel(before, part));
    model.addAttribute("b", Builder.of(after, facts, editing.fresh(after)));
    return "monitoring/own/builder :: builder";
  }

  /** The formula so far; what is not chosen yet is simply not in it. */
  private String cel(Definition definition, String part) {
    var clauses =
        part.equals(OwnForm.DENOMINATOR) ? definition.denominator() : definition.numerator();
    var problems = new ArrayList<Reason>();
    String text =
        facts
            .population(definition.of())
            .map(of -> writer.cel(clauses, of, part, problems))
            .orElse("");
    return problems.isEmpty() ? text : "";
  }

  @PostMapping(PATH + "/trial")
  String trial(@RequestParam MultiValueMap<String, String> inputs, Scope scope, Model model) {
    Trial trial = of(inputs, scope);
    RowView row = RowView.of(trial.row());
    model.addAttribute("value", Words.value(row));
    model.addAttribute("of", Words.of(row));
    model.addAttribute("hidden", row.state() == Row.State.HIDDEN);
    model.addAttribute("formula", trial.indicator());
    model.addAttribute("parts", parts(trial));
    model.addAttribute("openness", OwnWords.lists(trial.indicator().lists()));
    boolean listed = people.may(trial, scope) && row.value() != null;
    model.addAttribute("lists", listed ? lists(trial) : List.of());
    model.addAttribute("past", RowView.of(trial.past()));
    model.addAttribute("pastValue", Words.value(RowView.of(trial.past())));
    model.addAttribute("today", LocalDate.now(clock));
    return "monitoring/own/trial :: number";
  }

  /** A list that can be opened. */
  record ListLink(String part, String title) {}

  private static List<ListLink> lists(Trial trial) {
    return LISTS.entrySet().stream()
        .filter(list -> list.getKey() == CountedPart.NUMERATOR || trial.indicator().share())
        .sorted(Map.Entry.comparingByKey())
        .map(list -> new ListLink(list.getKey().word(), list.getValue()))
        .toList();
  }

  private List<PartLine> parts(Trial trial) {
    List<PartLine> parts = new ArrayList<>();
    trial
        .parts()
        .forEach(
            (id, part) -> {
              RowView row = RowView.of(part);
              parts.add(new PartLine(directory.shortName(id), Words.value(row), Words.of(row)));
            });
    parts.sort(Comparator.comparing(part -> Russian.sortKey(part.name())));
    return parts;
  }

  /** The list behind the number, written down before it is shown. */
  @PostMapping(PATH + "/trial/people")
  String people(
      @RequestParam(defaultValue = "numerator") String part,
      @RequestParam MultiValueMap<String, String> inputs,
      Scope scope,
      Model model) {
    CountedPart counted = CountedPart.of(part).orElse(CountedPart.NUMERATOR);
    Trial trial = of(inputs, scope);
    TrialPeople.People found = people.of(trial, counted, LocalDate.now(clock), MOST, scope);
    List<Counted> lines =
        found.ids().stream()
            .limit(MOST)
            .map(
                id ->
                    found.hidden().contains(id)
                        ? rows.nameless(id)
                        : rows.counted(trial.indicator().of(), id, scope.viewer()))
            .sorted(Comparator.comparing(line -> Russian.sortKey(line.name())))
            .toList();
    model.addAttribute("title", LISTS.get(counted));
    model.addAttribute("lines", lines);
    model.addAttribute("all", found.ids().size());
    return "monitoring/own/trial :: people";
  }

  private Trial of(MultiValueMap<String, String> inputs, Scope scope) {
    return trying.of(
        new OwnForm(inputs).definition(), reach.municipality(scope), LocalDate.now(clock));
  }
}
