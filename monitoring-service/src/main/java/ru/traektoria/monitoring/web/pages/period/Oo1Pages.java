package ru.traektoria.monitoring.web.pages.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.closing.application.Reconciling;
import ru.traektoria.monitoring.closing.application.Reconciling.Written;
import ru.traektoria.monitoring.closing.model.Oo1Sheet;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.AskedPeriod;
import ru.traektoria.monitoring.web.api.Oo1View;
import ru.traektoria.monitoring.web.api.Oo1View.Line;
import ru.traektoria.monitoring.web.pages.Choices;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Сверка с ОО-1: our numbers, those of the form, the difference and why. */
@Controller
class Oo1Pages {

  private static final String PATH = "/monitoring/oo1";

  private static final Table<Line> FILE =
      Table.of(
              "oo1",
              PATH,
              Column.<Line>text("group", "Раздел", Line::group),
              Column.<Line>text("title", "Строка", Line::title),
              Column.<Line>number("ours", "Наше", Line::ours),
              Column.<Line>number("form", "В ОО-1", Line::form),
              Column.<Line>number("difference", "Разница", Line::difference),
              Column.<Line>text("note", "Примечание", Line::note))
          .empty(Empty.saying("Строк нет"));

  private final Reconciling reconciling;
  private final AskedPeriod askedPeriod;
  private final Asked asked;

  Oo1Pages(Reconciling reconciling, AskedPeriod askedPeriod, Asked asked) {
    this.reconciling = reconciling;
    this.askedPeriod = askedPeriod;
    this.asked = asked;
  }

  @GetMapping(PATH)
  Object sheet(
      @RequestParam(required = false) String year, TableQuery query, Scope scope, Model model) {
    Selection there = askedPeriod.academic(year, scope);
    Stored<Oo1Sheet> stored = reconciling.of(there.municipality(), there.year().start());
    Oo1View view = Oo1View.of(stored, there.year().toString(), reconciling.rows(stored.state()));
    if (query.export()) {
      return TableExport.answer(
          "Сверка с ОО-1", FILE, TablePage.cut(view.rows(), FILE, query), asked.today());
    }
    long entered = view.rows().stream().filter(line -> line.form() != null).count();
    long differ =
        view.rows().stream()
            .filter(l -> l.difference() != null && l.difference().signum() != 0)
            .count();
    model.addAttribute(
        Heading.of("Сверка с ОО-1")
            .under("Главная", "/")
            .under("Окна и годы", PeriodsPages.PATH + "?year=" + there.year())
            .lead(
                there.year().words()
                    + ". Считаем, как форма: только школы, без внешних совместителей, каждый"
                    + " человек один раз; ставки — кем бы они ни были заняты.")
            .also(Action.link("Скачать XLSX", PATH + "?year=" + there.year() + "&format=xlsx")));
    model.addAttribute("view", view);
    model.addAttribute("years", Choices.years(asked.today()));
    model.addAttribute(
        "said",
        "Внесено "
            + Russian.of(entered, view.rows().size())
            + " строк, расходится "
            + Russian.number(differ)
            + ".");
    model.addAttribute(
        "saved",
        view.by() == null
            ? null
            : "Внёс: " + view.by() + ", " + Russian.dateTime(view.at(), asked.zone()));
    return "monitoring/oo1";
  }

  @PostMapping(PATH)
  ResponseEntity<Void> save(
      @RequestParam(required = false) String year,
      @RequestParam Map<String, String> form,
      IfMatch match,
      Scope scope) {
    Selection there = askedPeriod.academic(year, scope);
    Stored<Oo1Sheet> seen = reconciling.of(there.municipality(), there.year().start());
    reconciling.save(seen, day(form), written(form), match.version(), scope.viewer().name());
    return Done.at(PATH + "?year=" + there.year(), "Сверка сохранена");
  }

  private static LocalDate day(Map<String, String> form) {
    try {
      String text = form.getOrDefault("day", "");
      return text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Map<String, Written> written(Map<String, String> form) {
    Map<String, Written> rows = new HashMap<>();
    List<Reason> problems = new ArrayList<>();
    form.forEach(
        (name, text) -> {
          if (name.startsWith("form-")) {
            String code = name.substring("form-".length());
            rows.put(code, new Written(number(name, text, problems), form.get("note-" + code)));
          }
        });
    if (!problems.isEmpty()) {
      throw Problems.refused(problems);
    }
    return rows;
  }

  private static BigDecimal number(String name, String text, List<Reason> problems) {
    String digits = text.replaceAll("[\\s\\p{Z}]", "").replace(',', '.');
    if (digits.isEmpty()) {
      return null;
    }
    if (!digits.matches("\\d{1,9}(\\.\\d{1,4})?")) {
      problems.add(Reason.at(name, "oo1.form", "Здесь число, например 1 204 или 18,5 ставки."));
      return null;
    }
    return new BigDecimal(digits);
  }
}
