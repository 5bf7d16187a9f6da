package ru.traektoria.events.plan.web.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.plan.application.FindingPlans;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.Progress;
import ru.traektoria.events.plan.model.Section;
import ru.traektoria.events.plan.model.period.Span;
import ru.traektoria.events.plan.web.PlanItemView;
import ru.traektoria.events.plan.web.PlanView;
import ru.traektoria.events.plan.web.PlanViews;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.look.Action;

/** План by months: the циклограмма of a year and the sheet of a month (S3-69). */
@Controller
class PlanMonthsPages {

  private static final int YEAR = 13;

  private final FindingPlans finding;
  private final PlanViews views;

  PlanMonthsPages(FindingPlans finding, PlanViews views) {
    this.finding = finding;
    this.views = views;
  }

  /** A row of the циклограмма: an item and in which months it stands. */
  record Row(PlanItemView item, List<Boolean> months) {}

  /** A section with its rows. */
  record Block(String title, List<Row> rows) {}

  @GetMapping(PlansTable.PLANS + "/{id}/months")
  String months(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "0") int year,
      Scope scope,
      Model model) {
    PlanView plan = views.full(finding.one(new PlanId(id), scope), scope);
    head(plan, "months", model);
    model.addAttribute("plan", plan);
    if (Months.read(month).isPresent()) {
      return sheet(plan, Months.chosen(plan, month, views.today()), model);
    }
    List<Integer> years = plan.passport().years().all();
    int now = views.today().getYear();
    int shown = years.contains(year) ? year : years.contains(now) ? now : years.get(0);
    List<YearMonth> columns = columns(plan, shown);
    model.addAttribute("columns", columns.stream().map(PlanMonthsPages::brief).toList());
    model.addAttribute(
        "sheets",
        columns.stream()
            .map(m -> Action.link(Months.label(m), PlansTable.href(plan) + "/months?month=" + m))
            .toList());
    model.addAttribute("years", years.size() > 1 ? years : List.of());
    model.addAttribute("shown", shown);
    model.addAttribute(
        "blocks", plan.sections().stream().map(s -> block(plan, s, columns)).toList());
    return "plans/months";
  }

  private static String brief(YearMonth month) {
    return Months.label(month).substring(0, 3).toLowerCase(java.util.Locale.ROOT);
  }

  private static List<YearMonth> columns(PlanView plan, int year) {
    Span days = plan.passport().years().of(year);
    List<YearMonth> all = Months.of(plan);
    YearMonth from = YearMonth.from(days.from());
    return all.stream()
        .filter(m -> !m.isAfter(YearMonth.from(days.to())))
        .filter(m -> !m.isBefore(from) || m.equals(from.minusMonths(1)) && m.getMonthValue() == 8)
        .limit(YEAR)
        .toList();
  }

  private static Block block(PlanView plan, Section section, List<YearMonth> columns) {
    return new Block(
        section.title(),
        plan.of(section).stream()
            .filter(PlanMonthsPages::alive)
            .map(
                item ->
                    new Row(
                        item,
                        columns.stream().map(m -> item.period().meets(Span.months(m, m))).toList()))
            .toList());
  }

  /** План месяца: one sheet of A4 to hang on the wall. */
  private String sheet(PlanView plan, YearMonth month, Model model) {
    Span days = Span.months(month, month);
    model.addAttribute("month", Months.label(month));
    model.addAttribute("standings", PlanWords.standings());
    model.addAttribute("before", link(plan, "months", month.minusMonths(1)));
    model.addAttribute("after", link(plan, "months", month.plusMonths(1)));
    model.addAttribute(
        "all",
        plan.items().stream()
            .filter(i -> alive(i) && i.period().meets(days))
            .sorted(Comparator.comparing(i -> first(i, days)))
            .toList());
    model.addAttribute(
        "undated",
        plan.items().stream().filter(i -> alive(i) && i.period().spans().isEmpty()).count());
    return "plans/sheet";
  }

  private static LocalDate first(PlanItemView item, Span days) {
    return item.period().spans().stream()
        .flatMap(s -> s.within(days).stream())
        .map(Span::to)
        .min(LocalDate::compareTo)
        .orElse(days.to());
  }

  static boolean alive(PlanItemView item) {
    return item.state() != Progress.State.CANCELLED;
  }

  static Action link(PlanView plan, String view, YearMonth month) {
    return Months.of(plan).contains(month)
        ? Action.link(Months.label(month), PlansTable.href(plan) + "/" + view + "?month=" + month)
        : null;
  }

  static void head(PlanView plan, String tab, Model model) {
    model.addAttribute(
        Heading.of(plan.passport().title())
            .under("Планы", PlansTable.PLANS)
            .lead(PlanWords.whose(plan) + ": " + PlanWords.fulfilment(plan.fulfilment()))
            .badge(PlanWords.state(plan.state())));
    model.addAttribute("tabs", PlanTabs.of(plan, tab));
  }
}
