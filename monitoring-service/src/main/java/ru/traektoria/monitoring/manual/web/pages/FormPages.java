package ru.traektoria.monitoring.manual.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.manual.application.BuiltInForms;
import ru.traektoria.monitoring.manual.application.BuiltInForms.BuiltIn;
import ru.traektoria.monitoring.manual.application.Forms;
import ru.traektoria.monitoring.manual.application.Gatherings;
import ru.traektoria.monitoring.manual.model.Definition;
import ru.traektoria.monitoring.manual.model.Form;
import ru.traektoria.monitoring.manual.model.FormKind;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.model.Period;
import ru.traektoria.monitoring.manual.model.PeriodKind;
import ru.traektoria.monitoring.manual.web.Reach;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;

/** Формы муниципалитета: offered ones, own ones, their versions; a gathering starts here. */
@Controller
class FormPages {

  private static final String PATH = ManualPages.PATH + "/forms";

  /** A form in the list. */
  record Line(String title, String source, String about, Badge state, String href) {}

  /** A built-in form that is not taken yet. */
  record Offer(FormKind kind, String title, String source, String about) {}

  private final Forms forms;
  private final BuiltInForms builtIn;
  private final Gatherings gatherings;
  private final Reach reach;
  private final Clock clock;

  FormPages(Forms forms, BuiltInForms builtIn, Gatherings gatherings, Reach reach, Clock clock) {
    this.forms = forms;
    this.builtIn = builtIn;
    this.gatherings = gatherings;
    this.reach = reach;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String list(Scope scope, Model model) {
    List<Stored<Form>> own = forms.of(reach.municipality(scope));
    Set<FormKind> taken = own.stream().map(f -> f.state().kind()).collect(Collectors.toSet());
    model.addAttribute(
        Heading.of("Формы")
            .under("Главная", "/")
            .under("Сбор данных", ManualPages.PATH)
            .lead(
                "Готовые формы считают показатели; свою муниципалитет составляет сам. Версия, с"
                    + " которой начат сбор, не меняется.")
            .action(Action.link("Составить свою форму", PATH + "/new", "plus")));
    model.addAttribute("lines", own.stream().map(FormPages::line).toList());
    model.addAttribute(
        "offers",
        builtIn.all().stream()
            .filter(f -> !taken.contains(f.kind()))
            .map(FormPages::offer)
            .toList());
    return "monitoring/manual/forms";
  }

  private static Line line(Stored<Form> form) {
    Definition now = form.state().current();
    return new Line(
        now.title(),
        now.source(),
        about(now) + ", версия " + now.number(),
        form.state().retired()
            ? Badge.neutral("Снята").icon("ban")
            : Badge.good(StageWords.KINDS.get(form.state().kind())).icon("clipboard-list"),
        PATH + "/" + form.id());
  }

  private static Offer offer(BuiltIn form) {
    Definition definition = form.definition("", null);
    return new Offer(form.kind(), form.title(), form.source(), about(definition));
  }

  private static String about(Definition definition) {
    int rows = definition.rows() == null ? 0 : definition.rows().fields().size();
    String fields = Russian.count(definition.fields().size() + rows, "поле", "поля", "полей");
    String table =
        rows == 0 ? "" : definition.rows().grades() ? ", по предметам и классам" : ", по предметам";
    return fields + table + ", " + PERIODS.get(definition.period());
  }

  static final Map<PeriodKind, String> PERIODS =
      Map.of(
          PeriodKind.ACADEMIC_YEAR, "за учебный год",
          PeriodKind.CALENDAR_YEAR, "за календарный год",
          PeriodKind.HALF_YEAR, "за полугодие",
          PeriodKind.DATE, "на дату");

  @PostMapping(PATH + "/adopt")
  ResponseEntity<Void> adopt(@RequestParam FormKind kind, Scope scope) {
    Stored<Form> form = forms.adopt(kind, reach.municipality(scope), scope.viewer().name());
    return Done.at(PATH + "/" + form.id(), "Форма взята. Осталось назначить период и срок");
  }

  @GetMapping(PATH + "/new")
  String blank(Scope scope, Model model) {
    reach.municipality(scope);
    model.addAttribute(
        Heading.of("Своя форма")
            .under("Сбор данных", ManualPages.PATH)
            .under("Формы", PATH)
            .lead("Сначала название и несколько полей; потом можно изменить и дополнить."));
    model.addAttribute("design", FormDesign.blank());
    model.addAttribute("key", Ids.next());
    model.addAttribute("action", PATH);
    model.addAttribute("choices", new FormChoices());
    model.addAttribute("version", null);
    return "monitoring/manual/design";
  }

  @PostMapping(PATH)
  ResponseEntity<Void> create(
      @RequestParam MultiValueMap<String, String> inputs, CreationKey key, Scope scope) {
    Definition first =
        FormDesign.read(inputs, null).as(1, "", scope.viewer().name(), clock.instant());
    Stored<Form> form = forms.define(key.id(), key.requestHash(), reach.municipality(scope), first);
    return Done.at(PATH + "/" + form.id(), "Форма составлена");
  }

  @GetMapping(PATH + "/{form}")
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
            .under("Формы", PATH)
            .lead(about(now) + ". Основание: " + now.source() + ".")
            .badge(one.state().retired() ? Badge.neutral("Снята").icon("ban") : null)
            .also(Action.link("Изменить форму", PATH + "/" + form + "/edit", "pencil")));
    model.addAttribute("one", one);
    model.addAttribute("now", now);
    model.addAttribute("base", PATH + "/" + form);
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

  @GetMapping(PATH + "/{form}/edit")
  String edit(@PathVariable String form, Scope scope, Model model) {
    Stored<Form> one = reach.form(form, scope);
    model.addAttribute(
        Heading.of("Изменить форму")
            .under("Формы", PATH)
            .under(one.state().current().title(), PATH + "/" + form)
            .lead("Сохранится новая версия. Идущие сборы останутся на той, с которой начаты."));
    model.addAttribute("design", FormDesign.of(one.state()));
    model.addAttribute("key", null);
    model.addAttribute("action", PATH + "/" + form);
    model.addAttribute("choices", new FormChoices());
    model.addAttribute("version", one.version());
    return "monitoring/manual/design";
  }

  @PostMapping(PATH + "/{form}")
  ResponseEntity<Void> redefine(
      @PathVariable String form,
      @RequestParam MultiValueMap<String, String> inputs,
      @RequestParam(defaultValue = "") String why,
      IfMatch version,
      Scope scope) {
    Stored<Form> one = reach.form(form, scope);
    Definition next = FormDesign.read(inputs, one.state().current());
    forms.redefine(form, version.version(), next, why, scope.viewer().name());
    return Done.at(PATH + "/" + form, "Новая версия формы сохранена");
  }

  @PostMapping(PATH + "/{form}/retire")
  ResponseEntity<Void> retire(
      @PathVariable String form, @RequestParam boolean retired, IfMatch version, Scope scope) {
    reach.form(form, scope);
    forms.retire(form, version.version(), retired);
    return Done.here(retired ? "Форма снята" : "Форма снова предлагается");
  }

  @PostMapping(PATH + "/{form}/gatherings")
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
