package ru.traektoria.monitoring.web.pages.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.target.application.SettingTargets;
import ru.traektoria.monitoring.target.application.Suggestion;
import ru.traektoria.monitoring.target.application.Suggestions;
import ru.traektoria.monitoring.target.application.Targets;
import ru.traektoria.monitoring.target.model.Baseline;
import ru.traektoria.monitoring.target.model.Target;
import ru.traektoria.monitoring.target.model.Terms;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.TargetWords;
import ru.traektoria.monitoring.web.pages.Words;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Цель одного показателя: the form, with what the documents suggest beside it. */
@Controller
class TargetFormPages {

  private static final String PATH = "/monitoring/targets";

  /** A suggestion and the address at which the form is filled in with it. */
  record Offer(Suggestion suggestion, String target, String href) {}

  private final Targets targets;
  private final SettingTargets setting;
  private final Suggestions suggestions;
  private final Showing showing;
  private final Asked asked;

  TargetFormPages(
      Targets targets,
      SettingTargets setting,
      Suggestions suggestions,
      Showing showing,
      Asked asked) {
    this.targets = targets;
    this.setting = setting;
    this.suggestions = suggestions;
    this.showing = showing;
    this.asked = asked;
  }

  @GetMapping(PATH + "/{code}")
  String form(
      @PathVariable String code,
      @RequestParam(required = false) String year,
      @RequestParam(required = false) Integer suggestion,
      Scope scope,
      Model model) {
    Selection there = selection(code, year, scope);
    Numbers numbers = showing.live(there);
    Indicator indicator = numbers.indicator(code);
    Optional<Stored<Target>> stored = targets.find(there.municipality(), code, there.year());
    RowView row = numbers.row(indicator);
    model.addAttribute(
        Heading.of(code + ". " + indicator.text().name())
            .under("Главная", "/")
            .under("Цели и базы", PATH + "?year=" + there.year())
            .lead(there.year().words() + ". Сейчас: " + Words.brief(row) + closed(there)));
    model.addAttribute("row", row);
    model.addAttribute("state", Words.state(row));
    model.addAttribute("action", PATH + "/" + code + "?year=" + there.year());
    model.addAttribute("withdrawal", PATH + "/" + code + "/withdraw?year=" + there.year());
    model.addAttribute("version", stored.map(Stored::version).orElse(0L));
    model.addAttribute("set", stored.filter(s -> !s.state().withdrawn()).orElse(null));
    model.addAttribute("kinds", kinds());
    model.addAttribute("terms", terms(code, suggestion, stored, there.year()));
    model.addAttribute("offers", offers(code, row, there.year()));
    return "monitoring/target";
  }

  /** What a closed year said stays as it was, whatever target is set afterwards. */
  private String closed(Selection there) {
    return showing.of(there).window().isEmpty()
        ? ""
        : ". Год закрыт: в его таблицах остаётся цель, которая стояла при закрытии";
  }

  /** What the form is filled in with: the suggestion that was chosen, or what is in force. */
  private Terms terms(
      String code, Integer chosen, Optional<Stored<Target>> stored, ReportingYear year) {
    List<Suggestion> offered = suggestions.of(code);
    if (chosen != null && chosen >= 0 && chosen < offered.size()) {
      Suggestion s = offered.get(chosen);
      LocalDate due = s.due() == null || s.due().isBefore(year.first()) ? year.last() : s.due();
      return new Terms(s.kind(), s.amount(), due, Baseline.unknown(), s.paragraph());
    }
    return stored
        .map(s -> s.state().terms())
        .orElse(new Terms(null, null, year.last(), Baseline.unknown(), null));
  }

  private static List<Option> kinds() {
    return List.of(
        Option.of("FLOOR", "Не меньше"),
        Option.of("CEILING", "Не больше"),
        Option.of("TREND", "Лучше базы (а если она неизвестна — прошлого года)"),
        Option.of("COUNT", "Числом: столько человек или мест"),
        Option.of("PERCENTAGE_POINTS", "Процентные пункты к базе: +15 или −5"),
        Option.of("RELATIVE", "Проценты от базы: −30 — на треть меньше базы"));
  }

  private List<Offer> offers(String code, RowView row, ReportingYear year) {
    List<Suggestion> offered = suggestions.of(code);
    return IntStream.range(0, offered.size())
        .mapToObj(
            i -> {
              Suggestion s = offered.get(i);
              Terms terms = new Terms(s.kind(), s.amount(), null, Baseline.unknown(), null);
              String due = s.due() == null ? "" : " до " + Russian.date(s.due());
              return new Offer(
                  s,
                  TargetWords.target(terms, row.unit()) + due,
                  PATH + "/" + code + "?year=" + year + "&suggestion=" + i);
            })
        .toList();
  }

  @PostMapping(PATH + "/{code}")
  ResponseEntity<Void> set(
      @PathVariable String code,
      @RequestParam(required = false) String year,
      @ModelAttribute TargetForm form,
      IfMatch match,
      Scope scope) {
    Selection there = selection(code, year, scope);
    Indicator indicator = showing.live(there).indicator(code);
    setting.set(
        indicator,
        there.municipality(),
        there.year(),
        form.terms(),
        match.version(),
        scope.viewer().name());
    return Done.at(PATH + "?year=" + there.year(), "Цель по " + code + " поставлена");
  }

  @PostMapping(PATH + "/{code}/withdraw")
  ResponseEntity<Void> withdraw(
      @PathVariable String code,
      @RequestParam(required = false) String year,
      IfMatch match,
      Scope scope) {
    Selection there = selection(code, year, scope);
    setting.withdraw(
        there.municipality(), code, there.year(), match.version(), scope.viewer().name());
    return Done.at(PATH + "?year=" + there.year(), "Цель по " + code + " снята");
  }

  private Selection selection(String code, String year, Scope scope) {
    Asked.Question question = new Asked.Question(year, null, null, null, null);
    return asked.selection(question, scope, showing.yearOf(code));
  }
}
