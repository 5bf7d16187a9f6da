package ru.traektoria.events.meeting.web.pages;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.meeting.application.SchedulingMonth;
import ru.traektoria.events.meeting.application.Sitting;
import ru.traektoria.events.meeting.model.MonthlySchedule;
import ru.traektoria.events.meeting.web.MeetingView;
import ru.traektoria.events.meeting.web.MeetingViews;
import ru.traektoria.events.meeting.web.MeetingWords;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;

/** График заседаний на месяц: a sheet to print, approved and read. */
@Controller
class SchedulePages {

  private static final String PATH = MeetingsPages.PATH + "/schedule";

  private final SchedulingMonth scheduling;
  private final MeetingViews views;
  private final StaffDirectory directory;

  SchedulePages(SchedulingMonth scheduling, MeetingViews views, StaffDirectory directory) {
    this.scheduling = scheduling;
    this.views = views;
    this.directory = directory;
  }

  @GetMapping(PATH)
  String page(@RequestParam(required = false) String month, Scope scope, Model model) {
    YearMonth asked = month(month);
    List<Sitting> sittings = scheduling.meetings(asked, scope);
    MonthlySchedule schedule = scheduling.of(asked, scope);
    boolean same = schedule.entries().equals(SchedulingMonth.entries(sittings));
    model.addAttribute(heading(asked, schedule, same, scope.viewer()));
    List<MeetingView> meetings = sittings.stream().map(views::line).toList();
    model.addAttribute("meetings", meetings);
    model.addAttribute("say", MeetingWords.SAY);
    model.addAttribute("schedule", schedule);
    model.addAttribute("changed", schedule.approvedOn() != null && !same);
    model.addAttribute("before", PATH + "?month=" + asked.minusMonths(1));
    model.addAttribute("after", PATH + "?month=" + asked.plusMonths(1));
    model.addAttribute("beforeName", name(asked.minusMonths(1)));
    model.addAttribute("afterName", name(asked.plusMonths(1)));
    model.addAttribute(
        "readers",
        schedule.confirmed().stream()
            .map(
                one ->
                    directory.shortName(one.organisation().value())
                        + ", "
                        + Russian.shortDate(one.on()))
            .sorted()
            .toList());
    model.addAttribute("organisations", organisations(scope.viewer()));
    return "meetings/schedule";
  }

  private int organisations(Viewer viewer) {
    return viewer.municipality().map(id -> directory.organisationsIn(id).size()).orElse(0);
  }

  private static String name(YearMonth month) {
    return Russian.monthYear(month.atDay(1));
  }

  private static Heading heading(
      YearMonth month, MonthlySchedule schedule, boolean same, Viewer viewer) {
    boolean approved = schedule.approvedOn() != null;
    Badge badge =
        !approved
            ? Badge.neutral("Не утверждён")
            : same
                ? Badge.good("Утверждён " + Russian.date(schedule.approvedOn()))
                : Badge.warning("Изменён после утверждения").icon("alert-triangle");
    Heading heading =
        Heading.of("График заседаний: " + name(month))
            .under("Заседания и протоколы", MeetingsPages.PATH)
            .lead("Заседания объединений и советов округа; складывается сам из запланированных.")
            .badge(badge);
    String query = "?month=" + month;
    if (viewer.has(Role.METHODIST) && !(approved && same)) {
      return heading.action(
          Action.post("Утвердить график", PATH + "/approval" + query).icon("check"));
    }
    boolean reads =
        approved
            && viewer.has(Role.SCHOOL_LEAD)
            && viewer
                .organisation()
                .filter(o -> !schedule.readBy(new OrganisationId(o)))
                .isPresent();
    return reads
        ? heading.action(
            Action.post("Подтвердить: ознакомлены", PATH + "/confirmation" + query).icon("check"))
        : heading;
  }

  private YearMonth month(String text) {
    try {
      return text == null || text.isBlank() ? YearMonth.from(views.today()) : YearMonth.parse(text);
    } catch (DateTimeParseException wrong) {
      throw Problems.badRequest("Месяц записывается как 2026-12.");
    }
  }

  @PostMapping(PATH + "/approval")
  ResponseEntity<Void> approve(@RequestParam(required = false) String month, Scope scope) {
    scheduling.approve(month(month), scope);
    return Done.here("График утверждён: школы видят его и подтверждают");
  }

  @PostMapping(PATH + "/confirmation")
  ResponseEntity<Void> confirm(@RequestParam(required = false) String month, Scope scope) {
    scheduling.confirm(month(month), scope);
    return Done.here("Подтверждено");
  }
}
