package ru.traektoria.monitoring.manual.web.pages.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.manual.application.Forms;
import ru.traektoria.monitoring.manual.application.Gatherings;
import ru.traektoria.monitoring.manual.model.Form;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.Period;
import ru.traektoria.monitoring.manual.model.definition.PeriodKind;
import ru.traektoria.monitoring.manual.web.Reach;
import ru.traektoria.monitoring.manual.web.pages.ManualPages;
import ru.traektoria.monitoring.manual.web.pages.StageWords;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;

/** Одна форма: its versions; a gathering starts here. */
@Controller
class FormPages {

  private final Forms forms;
  private final Gatherings gatherings;
  private final Reach reach;
  private final Clock clock;

  FormPages(Forms forms, Gatherings gatherings, Reach reach, Clock clock) {
    this.forms = forms;
    this.gatherings = gatherings;
    this.reach = reach;
    this.clock = clock;
  }

  @GetMapping(FormsPages.PATH + "/{form}")
  String form(@PathVariable String form, Scope scope, Model model) {
    Stored<Form> one = reach.form(form, scope);
    Definition now = one.state().current();
    LocalDate today = LocalDate.now(clock);
    List<Stored<Gathering>> held =
        gatherings.of(one.state().municipality()).stream()
            .filter(g -> g.state().form().equals(form))
            .toList();
    model.addAttribute(
        Heading.of(now.title())
            .under("Сбор данных", ManualPages.PATH)
            .under("Формы", FormsPages.PATH)
            .lead(FormWords.about(now) + ". Основание: " + now.source() + ".")
            .badge(one.state().retired() ? Badge.neutral("Снята").icon("ban") : null)
            .also(Action.link("Изменить форму", FormsPages.PATH + "/" + form + "/edit", "pencil")));
    model.addAttribute("one", one);
    model.addAttribute("now", now);
    model.addAttribute("base", FormsPages.PATH + "/" + form);
    model.addAttribute("held", held);
    model.addAttribute("periods", periods(now.period(), today));
    model.addAttribute("onDate", now.period() == PeriodKind.DATE);
    model.addAttribute("placesAsked", now.asked().stream().map(StageWords.PLACES::get).toList());
    List<Definition> versions = new ArrayList<>(one.state().versions());
    Collections.reverse(versions);
    model.addAttribute("versions", versions);
    return "monitoring/manual/form";
  }

  private static List<Option> periods(PeriodKind kind, LocalDate today) {
    List<Option> options = new ArrayList<>();
    Period period = Period.containing(kind, today);
    for (int i = 0; i < 3; i++) {
      options.add(Option.of(period.from().toString(), period.label()));
      period = period.previous();
    }
    return options;
  }

  @PostMapping(FormsPages.PATH + "/{form}/retire")
  ResponseEntity<Void> retire(
      @PathVariable String form, @RequestParam boolean retired, IfMatch version, Scope scope) {
    reach.form(form, scope);
    forms.retire(form, version.version(), retired);
    return Done.here(retired ? "Форма снята" : "Форма снова предлагается");
  }

  @PostMapping(FormsPages.PATH + "/{form}/gatherings")
  ResponseEntity<Void> open(
      @PathVariable String form,
      @RequestParam(required = false) LocalDate period,
      @RequestParam(required = false) LocalDate due,
      Scope scope) {
    Stored<Form> one = reach.form(form, scope);
    if (period == null) {
      throw Problems.refused(Reason.at("period", "gathering.period", "Выберите период."));
    }
    Stored<Gathering> opened =
        gatherings.open(
            form,
            Period.containing(one.state().current().period(), period),
            due,
            scope.viewer().name());
    return Done.at(ManualPages.PATH + "/" + opened.id(), "Сбор начат");
  }
}
