package ru.traektoria.monitoring.web.pages.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.closing.application.ClosingCheck;
import ru.traektoria.monitoring.closing.application.ClosingPeriods;
import ru.traektoria.monitoring.closing.application.ClosingPeriods.Moved;
import ru.traektoria.monitoring.closing.model.Act;
import ru.traektoria.monitoring.closing.model.Closing;
import ru.traektoria.monitoring.closing.model.Period;
import ru.traektoria.monitoring.closing.model.Settled;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.AskedPeriod;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.portal.look.Tone;

/** Один период: the check-list, closing, versions, the journal. */
@Controller
class PeriodPages {

  private static final String PATH = PeriodsPages.PATH + "/{kind}/{year}";

  /** A line of the check-list. */
  record Check(ClosingCheck.Found found, Badge badge) {}

  /** A version of the numbers. */
  record Version(String title, String by, String tables, String changes, List<Settled> despite) {}

  /** A form as it is sent. */
  record DaysForm(LocalDate day, LocalDate due, String reason) {}

  private final ClosingPeriods closing;
  private final AskedPeriod askedPeriod;
  private final Asked asked;

  PeriodPages(ClosingPeriods closing, AskedPeriod askedPeriod, Asked asked) {
    this.closing = closing;
    this.askedPeriod = askedPeriod;
    this.asked = asked;
  }

  @GetMapping(PATH)
  String one(@PathVariable String kind, @PathVariable String year, Scope scope, Model model) {
    Stored<Period> stored = askedPeriod.period(kind, year, scope);
    Period period = stored.state();
    boolean over = !period.last().isAfter(asked.today());
    model.addAttribute(heading(period));
    model.addAttribute("period", period);
    model.addAttribute("path", PeriodsPages.href(stored));
    model.addAttribute("version", stored.version());
    model.addAttribute(
        "checks",
        period.closed()
            ? List.<Check>of()
            : closing.checks(period).stream().map(this::check).toList());
    model.addAttribute("closes", !period.closed() && over);
    model.addAttribute("reopens", period.closed() && scope.viewer().has(Role.OFFICIAL));
    model.addAttribute("versions", versions(period));
    model.addAttribute("journal", journal(period));
    return "monitoring/period";
  }

  private Heading heading(Period period) {
    String year = ClosingPeriods.year(period).words();
    String day =
        period.day() == null
            ? "каждый показатель на свою дату"
            : "на " + Russian.date(period.day());
    return Heading.of(PeriodWords.title(period))
        .under("Главная", "/")
        .under("Окна и годы", PeriodsPages.PATH + "?year=" + ClosingPeriods.year(period))
        .badge(PeriodWords.state(period, asked.today()))
        .lead(
            (period.kind().year() ? Russian.capital(day) : year + ", " + day)
                + "; закрыть до "
                + Russian.date(period.due())
                + ". "
                + period.kind().source()
                + ".");
  }

  private Check check(ClosingCheck.Found found) {
    return new Check(found, found.met() ? Badge.good("Выполнено") : Badge.warning("Не выполнено"));
  }

  private List<Version> versions(Period period) {
    List<Version> versions = new ArrayList<>();
    Closing next = null;
    for (int i = period.closings().size() - 1; i >= 0; i--) {
      Closing closed = period.closings().get(i);
      String changes = "/monitoring/windows/" + closed.window();
      versions.add(
          new Version(
              "Версия № " + closed.number(),
              closed.by() + ", " + Russian.dateTime(closed.at(), asked.zone()),
              "/monitoring/tracks/track1?window=" + closed.window(),
              next == null ? changes : changes + "?with=" + next.window(),
              closed.checks().stream().filter(check -> !check.met()).toList()));
      next = closed;
    }
    return versions;
  }

  private List<TimelineEntry> journal(Period period) {
    List<TimelineEntry> journal = new ArrayList<>();
    for (Act act : period.acts()) {
      String why = act.reason() == null ? "" : ". Причина: " + act.reason();
      TimelineEntry entry =
          TimelineEntry.of(LocalDate.ofInstant(act.at(), asked.zone()), act.text())
              .text(act.by() + why);
      journal.add(
          0,
          switch (act.kind()) {
            case CLOSED -> entry.icon("lock", Tone.GOOD);
            case REOPENED -> entry.icon("lock-open", Tone.WARNING);
            case MOVED -> entry.icon("calendar", Tone.INFO);
          });
    }
    return journal;
  }

  @PostMapping(PATH + "/close")
  ResponseEntity<Void> close(
      @PathVariable String kind,
      @PathVariable String year,
      @RequestParam Map<String, String> form,
      IfMatch match,
      Scope scope) {
    Map<String, String> reasons = new HashMap<>();
    form.forEach(
        (name, text) -> {
          if (name.startsWith(ClosingPeriods.REASON)) {
            reasons.put(name.substring(ClosingPeriods.REASON.length()), text);
          }
        });
    Period period = askedPeriod.period(kind, year, scope).state();
    Stored<Period> closed =
        closing.close(
            period.municipality(),
            period.kind(),
            period.start(),
            reasons,
            match.version(),
            scope.viewer().name());
    return Done.at(
        PeriodsPages.href(closed), "Период закрыт, версия № " + closed.state().closings().size());
  }

  @PostMapping(PATH + "/reopen")
  ResponseEntity<Void> reopen(
      @PathVariable String kind,
      @PathVariable String year,
      @RequestParam(required = false) String reason,
      IfMatch match,
      Scope scope) {
    Period period = askedPeriod.period(kind, year, scope).state();
    Stored<Period> open =
        closing.reopen(
            period.municipality(),
            period.kind(),
            period.start(),
            reason,
            match.version(),
            scope.viewer().name());
    return Done.at(PeriodsPages.href(open), "Период открыт снова");
  }

  @PostMapping(PATH + "/days")
  ResponseEntity<Void> move(
      @PathVariable String kind,
      @PathVariable String year,
      @ModelAttribute DaysForm form,
      IfMatch match,
      Scope scope) {
    Stored<Period> seen = askedPeriod.period(kind, year, scope);
    Moved to = new Moved(form.day(), form.due(), form.reason());
    Stored<Period> moved = closing.move(seen, to, match.version(), scope.viewer().name());
    return Done.at(PeriodsPages.href(moved), "День и срок сдвинуты");
  }
}
