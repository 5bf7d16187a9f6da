package ru.traektoria.events.meeting.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.meeting.application.WatchingQuarters;
import ru.traektoria.events.meeting.application.WatchingQuarters.Watched;
import ru.traektoria.events.meeting.model.QuarterCalendar;
import ru.traektoria.events.meeting.model.QuarterCalendar.Quarter;
import ru.traektoria.events.meeting.model.QuarterRule;
import ru.traektoria.events.meeting.web.MeetingViews;
import ru.traektoria.events.meeting.web.MeetingWords;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Заседания по четвертям: green, near, red; and the calendar of the quarters. */
@Controller
class QuarterPages {

  private static final String PATH = MeetingsPages.PATH + "/quarters";
  private static final String CALENDAR = PATH + "/calendar";

  private final WatchingQuarters watching;
  private final MeetingViews views;

  QuarterPages(WatchingQuarters watching, MeetingViews views) {
    this.watching = watching;
    this.views = views;
  }

  private Table<Watched> table() {
    return Table.of(
            "quarters",
            PATH,
            Column.<Watched>link(
                    "name",
                    "Объединение",
                    w -> w.association().state().charter().name(),
                    w -> "/activities/associations/" + w.association().id())
                .note(w -> w.association().state().charter().kind().label())
                .sortable(),
            quarter(0),
            quarter(1),
            quarter(2),
            quarter(3))
        .sortedBy("name")
        .empty(
            Empty.saying("Объединений пока нет")
                .advice("Здесь ГМО, РМО и ШМО: каждое заседает не реже раза в четверть."));
  }

  private Column<Watched> quarter(int index) {
    String label = new Quarter(index + 1, null, null).label() + " четверть";
    return Column.<Watched>badge(
            "q" + (index + 1), label, w -> MeetingWords.standing(w.quarters().get(index)))
        .exporting(w -> MeetingWords.standing(w.quarters().get(index)).text());
  }

  @GetMapping(PATH)
  Object page(TableQuery query, Scope scope, Model model) {
    AcademicYear year = year(query.filter("year"));
    List<Watched> watched = watching.watch(scope, year);
    Table<Watched> table = table();
    TablePage<Watched> page = TablePage.cut(watched, table, query);
    if (query.export()) {
      return TableExport.answer("Заседания по четвертям", table, page, views.today());
    }
    Heading heading =
        Heading.of("Заседания по четвертям")
            .under("Заседания и протоколы", MeetingsPages.PATH)
            .lead(lead(watched, watching.calendar(scope, year)));
    model.addAttribute(
        scope.viewer().has(Role.METHODIST)
            ? heading.also(
                Action.link("Календарь четвертей", CALENDAR + "?year=" + year, "calendar"))
            : heading);
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.select("year", "Учебный год", years())
                    .with("placeholder", AcademicYear.of(views.today()).label())));
    return "activities/list";
  }

  private String lead(List<Watched> watched, QuarterCalendar calendar) {
    Optional<Quarter> now = calendar.on(views.today());
    if (now.isEmpty()) {
      return calendar.year().label() + ": каждое объединение заседает не реже раза в четверть.";
    }
    int index = now.get().number() - 1;
    long held =
        watched.stream().filter(w -> w.quarters().get(index).rule() == QuarterRule.HELD).count();
    long alive = watched.stream().filter(w -> w.quarters().get(index).rule() != null).count();
    return "Идёт "
        + now.get().label()
        + " четверть, до "
        + Russian.date(now.get().to())
        + ": заседание провели "
        + Russian.of(held, alive)
        + " объединений.";
  }

  private AcademicYear year(Optional<String> code) {
    return code.filter(text -> text.matches("\\d{4}-\\d{2}"))
        .map(AcademicYear::parse)
        .orElse(AcademicYear.of(views.today()));
  }

  private List<Option> years() {
    AcademicYear now = AcademicYear.of(views.today());
    return Stream.of(now.previous(), now.previous().previous())
        .map(y -> Option.of(y.toString(), y.label()))
        .toList();
  }

  @GetMapping(CALENDAR)
  String calendar(@RequestParam(required = false) String year, Scope scope, Model model) {
    AcademicYear asked = year(Optional.ofNullable(year));
    QuarterCalendar calendar = watching.calendar(scope, asked);
    model.addAttribute(
        Heading.of("Календарь четвертей " + asked.label())
            .under("Заседания по четвертям", PATH)
            .lead(
                "Последний день каждой четверти вместе с каникулами после неё. Сейчас — "
                    + (calendar.isUsual()
                        ? "обычный календарь школ."
                        : "календарь, который задал ваш муниципалитет.")));
    model.addAttribute("year", asked.toString());
    model.addAttribute("quarters", calendar.quarters());
    model.addAttribute("own", !calendar.isUsual());
    model.addAttribute("usual", QuarterCalendar.usual(calendar.municipality(), asked).quarters());
    return "meetings/quarter-calendar";
  }

  @PostMapping(CALENDAR)
  ResponseEntity<Void> set(
      @RequestParam(required = false) String year,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate end1,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate end2,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate end3,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate end4,
      Scope scope) {
    List<LocalDate> ends =
        Stream.of(end1, end2, end3, end4).filter(java.util.Objects::nonNull).toList();
    watching.set(scope, year(Optional.ofNullable(year)), ends);
    return Done.at(PATH, "Календарь четвертей сохранён");
  }

  @PostMapping(CALENDAR + "/usual")
  ResponseEntity<Void> reset(@RequestParam(required = false) String year, Scope scope) {
    AcademicYear asked = year(Optional.ofNullable(year));
    watching.reset(scope, asked);
    return Done.at(CALENDAR + "?year=" + asked, "Снова обычный календарь четвертей");
  }
}
