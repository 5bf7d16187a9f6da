package ru.traektoria.monitoring.own.web.pages;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.own.application.DefiningOwnIndicators;
import ru.traektoria.monitoring.own.application.FactsOf;
import ru.traektoria.monitoring.own.application.OwnIndicators;
import ru.traektoria.monitoring.own.model.Clause;
import ru.traektoria.monitoring.own.model.Clauses;
import ru.traektoria.monitoring.own.model.Definition;
import ru.traektoria.monitoring.own.model.OwnIndicator;
import ru.traektoria.monitoring.own.model.Paper;
import ru.traektoria.monitoring.own.model.ReportingPeriod;
import ru.traektoria.monitoring.own.web.OwnReach;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;

/** Формы своего показателя: a new one, another version from a date, the end from a date. */
@Controller
class OwnFormPages {

  private static final String PATH = OwnPages.PATH;

  private final OwnIndicators own;
  private final DefiningOwnIndicators defining;
  private final FactsOf facts;
  private final OwnReach reach;

  OwnFormPages(OwnIndicators own, DefiningOwnIndicators defining, FactsOf facts, OwnReach reach) {
    this.own = own;
    this.defining = defining;
    this.facts = facts;
    this.reach = reach;
  }

  /** What a new one begins with: the share of pedagogues for whom something holds. */
  private static final Definition BLANK =
      new Definition(
          "",
          "",
          Definition.Unit.PERCENT,
          Definition.Direction.UP,
          "PEOPLE",
          Clauses.all(Clause.of("pedagogue")),
          Clauses.all(Clause.of("")),
          List.of("ORGANISATION"),
          new Paper("", "", null),
          "",
          ReportingPeriod.USUAL);

  @GetMapping(PATH + "/new")
  String blank(Scope scope, Model model) {
    reach.municipality(scope);
    model.addAttribute(
        Heading.of("Новый показатель")
            .under("Главная", "/")
            .under("Свои показатели", PATH)
            .lead(
                "Соберите условия, проверьте число и список на живых данных и сохраните. Код"
                    + " дастся сам и больше не повторится."));
    form(BLANK, AcademicYear.of(defining.today()).first(), model);
    model.addAttribute("action", PATH);
    model.addAttribute("cancel", PATH);
    model.addAttribute("key", Ids.next());
    model.addAttribute("version", null);
    return "monitoring/own/form";
  }

  @GetMapping(PATH + "/{code}/edit")
  String edit(@PathVariable String code, Scope scope, Model model) {
    Stored<OwnIndicator> stored = own.get(reach.municipality(scope), code);
    Definition last = stored.state().last().definition();
    model.addAttribute(
        Heading.of("Изменить " + code + " с даты")
            .under("Свои показатели", PATH)
            .under(code, PATH + "/" + code)
            .lead(
                "До этой даты таблицы остаются при прежней редакции, замороженные окна — навсегда."
                    + " Под таблицей печатается та, что действует на её дату."));
    form(last, defining.today(), model);
    model.addAttribute("action", PATH + "/" + code);
    model.addAttribute("cancel", PATH + "/" + code);
    model.addAttribute("key", null);
    model.addAttribute("version", stored.version());
    return "monitoring/own/form";
  }

  private void form(Definition definition, LocalDate from, Model model) {
    model.addAttribute("d", definition);
    model.addAttribute("from", from);
    model.addAttribute("b", Builder.of(definition, facts, null));
    model.addAttribute("units", OwnWords.UNITS);
    model.addAttribute("directions", OwnWords.DIRECTIONS);
  }

  @PostMapping(PATH)
  ResponseEntity<Void> define(
      @RequestParam MultiValueMap<String, String> inputs, CreationKey key, Scope scope) {
    OwnForm form = new OwnForm(inputs);
    Stored<OwnIndicator> stored =
        defining.define(
            key, reach.municipality(scope), form.definition(), form.from(), scope.viewer().name());
    String code = stored.state().code();
    return Done.at(PATH + "/" + code, "Показатель " + code + " заведён");
  }

  @PostMapping(PATH + "/{code}")
  ResponseEntity<Void> change(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> inputs,
      IfMatch match,
      Scope scope) {
    OwnForm form = new OwnForm(inputs);
    defining.change(
        reach.municipality(scope),
        code,
        match.version(),
        form.definition(),
        form.from(),
        scope.viewer().name());
    return Done.at(PATH + "/" + code, "Новая редакция сохранена");
  }

  @PostMapping(PATH + "/{code}/retire")
  ResponseEntity<Void> retire(
      @PathVariable String code,
      @RequestParam(name = "validFrom", required = false)
          @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          LocalDate from,
      IfMatch match,
      Scope scope) {
    defining.retire(reach.municipality(scope), code, match.version(), from, scope.viewer().name());
    return Done.at(PATH + "/" + code, "Показатель " + code + " прекращён с даты");
  }
}
