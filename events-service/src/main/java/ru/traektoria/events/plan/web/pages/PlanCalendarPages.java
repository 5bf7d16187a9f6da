package ru.traektoria.events.plan.web.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.plan.application.FindingPlans;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.period.Certainty;
import ru.traektoria.events.plan.model.period.Period;
import ru.traektoria.events.plan.model.period.Span;
import ru.traektoria.events.plan.web.PlanItemView;
import ru.traektoria.events.plan.web.PlanView;
import ru.traektoria.events.plan.web.PlanViews;
import ru.traektoria.events.workday.application.KnowingDays;
import ru.traektoria.platform.web.access.Scope;

/** План as a calendar of one month. */
@Controller
class PlanCalendarPages {

  private static final int WEEK = 7;

  private final FindingPlans finding;
  private final PlanViews views;
  private final KnowingDays knowing;

  PlanCalendarPages(FindingPlans finding, PlanViews views, KnowingDays knowing) {
    this.finding = finding;
    this.views = views;
    this.knowing = knowing;
  }

  /**
   * A day of the calendar.
   *
   * @param number 0 outside the month
   * @param off why nobody works; {@code null} on other days and on usual weekends
   */
  record Day(int number, LocalDate on, boolean today, String off, List<PlanItemView> items) {}

  @GetMapping(PlansTable.PLANS + "/{id}/calendar")
  String calendar(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String month,
      Scope scope,
      Model model) {
    PlanView plan = views.full(finding.one(new PlanId(id), scope), scope);
    YearMonth shown = Months.chosen(plan, month, views.today());
    Span days = Span.months(shown, shown);
    PlanMonthsPages.head(plan, "calendar", model);
    model.addAttribute("plan", plan);
    model.addAttribute("month", Months.label(shown));
    model.addAttribute("before", PlanMonthsPages.link(plan, "calendar", shown.minusMonths(1)));
    model.addAttribute("after", PlanMonthsPages.link(plan, "calendar", shown.plusMonths(1)));
    model.addAttribute("weeks", weeks(plan, shown, scope));
    model.addAttribute(
        "all",
        plan.items().stream()
            .filter(i -> PlanMonthsPages.alive(i) && i.period().meets(days) && !onDays(i.period()))
            .sorted(Comparator.comparing(PlanItemView::due))
            .toList());
    return "plans/calendar";
  }

  private static boolean onDays(Period period) {
    return period.certainty() == Certainty.DAYS || period.certainty() == Certainty.DEADLINE;
  }

  /** By the calendar of the viewer's municipality, whose plan it is. */
  private Map<LocalDate, String> off(YearMonth month, Scope scope) {
    return scope
        .viewer()
        .municipality()
        .map(town -> knowing.off(town, month.atDay(1), month.atEndOfMonth(), false))
        .map(days -> (Map<LocalDate, String>) days)
        .orElse(Map.of());
  }

  private List<List<Day>> weeks(PlanView plan, YearMonth month, Scope scope) {
    Map<LocalDate, String> off = off(month, scope);
    LocalDate start = month.atDay(1);
    LocalDate day = start.minusDays(start.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
    List<List<Day>> weeks = new ArrayList<>();
    while (!day.isAfter(month.atEndOfMonth())) {
      List<Day> week = new ArrayList<>();
      for (int i = 0; i < WEEK; i++, day = day.plusDays(1)) {
        week.add(
            YearMonth.from(day).equals(month)
                ? day(plan, day, off.get(day))
                : new Day(0, day, false, null, List.of()));
      }
      weeks.add(week);
    }
    return weeks;
  }

  private Day day(PlanView plan, LocalDate day, String off) {
    List<PlanItemView> items =
        plan.items().stream()
            .filter(
                i ->
                    PlanMonthsPages.alive(i)
                        && onDays(i.period())
                        && i.period().meets(Span.day(day)))
            .toList();
    return new Day(day.getDayOfMonth(), day, day.equals(views.today()), off, items);
  }
}
