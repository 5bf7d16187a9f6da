package ru.traektoria.events.workday.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.workday.application.KnowingDays;
import ru.traektoria.events.workday.model.DayCalendar;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Tab;

/** Нерабочие дни: a calendar year, which the methodist changes. */
@Controller
class WorkdayPages {

  private static final String PATH = "/activities/working-days";

  private final KnowingDays days;
  private final Clock clock;

  WorkdayPages(KnowingDays days, Clock clock) {
    this.days = days;
    this.clock = clock;
  }

  /**
   * One line of the list.
   *
   * @param own the municipality's own change
   * @param works a working day by that change
   */
  record Line(LocalDate day, String weekday, String why, boolean own, boolean works) {}

  @GetMapping(PATH)
  String year(@RequestParam(required = false) Integer year, Scope scope, Model model) {
    int now = LocalDate.now(clock).getYear();
    int chosen = year == null || year < now - 4 || year > now + 2 ? now : year;
    DayCalendar calendar = days.calendar(scope, chosen);
    model.addAttribute(
        Heading.of("Нерабочие дни " + chosen + " года")
            .under("Мероприятия", "/activities")
            .lead(
                "Праздники и перенесённые выходные; обычные субботы и воскресенья не перечислены."));
    model.addAttribute("tabs", tabs(chosen, now));
    model.addAttribute("lines", lines(calendar));
    model.addAttribute(
        "choices", List.of(Option.of("off", "Не работают"), Option.of("works", "Работают")));
    model.addAttribute("changes", scope.viewer().has(Role.METHODIST));
    return "venues/working-days";
  }

  private static List<Tab> tabs(int chosen, int now) {
    return Stream.of(now - 1, now, now + 1)
        .map(y -> Tab.of(String.valueOf(y), PATH + "?year=" + y, y == chosen))
        .toList();
  }

  private List<Line> lines(DayCalendar calendar) {
    LocalDate first = LocalDate.of(calendar.year(), 1, 1);
    SortedMap<LocalDate, String> off =
        days.off(calendar.municipality().value(), first, first.plusYears(1).minusDays(1), false);
    List<Line> lines = new ArrayList<>();
    off.forEach((day, why) -> lines.add(line(day, why, calendar, false)));
    calendar.changes().entrySet().stream()
        .filter(e -> e.getValue().works())
        .forEach(e -> lines.add(line(e.getKey(), e.getValue().why(), calendar, true)));
    lines.sort(Comparator.comparing(Line::day));
    return lines;
  }

  private static Line line(LocalDate day, String why, DayCalendar calendar, boolean works) {
    String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.forLanguageTag("ru"));
    return new Line(day, weekday, why, calendar.changes().containsKey(day), works);
  }

  @PostMapping(PATH)
  ResponseEntity<Void> say(
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      @RequestParam(defaultValue = "off") String works,
      @RequestParam(defaultValue = "") String why,
      Scope scope) {
    days.say(day, works.equals("works"), why, scope);
    return Done.at(PATH + "?year=" + day.getYear(), "Календарь изменён");
  }

  @PostMapping(PATH + "/{day}/removal")
  ResponseEntity<Void> forget(
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day, Scope scope) {
    days.forget(day, scope);
    return Done.here("День снова как в календаре страны");
  }
}
