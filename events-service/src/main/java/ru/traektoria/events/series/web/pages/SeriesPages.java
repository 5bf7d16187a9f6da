package ru.traektoria.events.series.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.series.application.FindingSeries;
import ru.traektoria.events.series.application.IssuingSeriesCertificates;
import ru.traektoria.events.series.application.PlanningSeries;
import ru.traektoria.events.series.application.SigningUpForSeries;
import ru.traektoria.events.series.model.ClosingRule;
import ru.traektoria.events.series.model.Series;
import ru.traektoria.events.series.model.SeriesId;
import ru.traektoria.events.series.web.SeriesView;
import ru.traektoria.events.series.web.SeriesViews;
import ru.traektoria.events.workday.application.KnowingDays;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Entry;

/** Карточка серии: its sessions in order, what is out of its dates, what is missing to close it. */
@Controller
class SeriesPages {

  private static final String CARD = SeriesWords.PATH + "/{id}";

  private final FindingSeries finding;
  private final PlanningSeries planning;
  private final SigningUpForSeries signingUp;
  private final IssuingSeriesCertificates issuing;
  private final SessionLines lines;
  private final KnowingDays days;
  private final SeriesViews views;

  SeriesPages(
      FindingSeries finding,
      PlanningSeries planning,
      SigningUpForSeries signingUp,
      IssuingSeriesCertificates issuing,
      SessionLines lines,
      KnowingDays days,
      SeriesViews views) {
    this.finding = finding;
    this.planning = planning;
    this.signingUp = signingUp;
    this.issuing = issuing;
    this.lines = lines;
    this.days = days;
    this.views = views;
  }

  @GetMapping(CARD)
  String card(@PathVariable String id, Scope scope, Model model) {
    SeriesId key = new SeriesId(id);
    Stored<Series> stored = finding.one(key, scope);
    SeriesView series = views.view(stored, scope);
    List<Stored<Activity>> programme = finding.programme(key, scope);
    List<Activity> sessions = programme.stream().map(Stored::state).toList();
    boolean open = series.state().open();
    model.addAttribute(heading(series, scope.viewer()));
    model.addAttribute("series", series);
    model.addAttribute("lines", lines.of(series.terms(), programme, scope));
    model.addAttribute("outside", open ? lines.outside(series.terms(), sessions) : 0);
    model.addAttribute("daysOff", open ? daysOff(series) : List.of());
    model.addAttribute("programme", series.terms().programme().lines().toList());
    model.addAttribute("entries", entries(series, sessions));
    model.addAttribute("joins", open ? signingUp.joinable(key, scope) : 0);
    model.addAttribute("closes", series.holds() && open);
    model.addAttribute("missing", missing(stored.state(), sessions));
    model.addAttribute("analysed", series.terms().kind().ofSubjects());
    model.addAttribute(
        "analysis", series.analysis() == null ? List.of() : series.analysis().lines().toList());
    model.addAttribute("due", series.holds() ? issuing.due(stored.state()) : 0);
    model.addAttribute(
        "mayReadAttendance", series.holds() || scope.viewer().teacherId().isPresent());
    return "series/series";
  }

  /** Reasons against closing but for the analysis, which the form asks for. */
  private static List<String> missing(Series series, List<Activity> sessions) {
    return ClosingRule.against(series, sessions, "анализ").stream().map(Reason::message).toList();
  }

  private List<String> daysOff(SeriesView series) {
    boolean shortOne = !series.terms().to().isAfter(series.terms().from().plusDays(31));
    return shortOne
        ? days
            .off(series.municipality(), series.terms().from(), series.terms().to(), false)
            .entrySet()
            .stream()
            .map(e -> Russian.dayMonth(e.getKey()) + " — " + e.getValue())
            .toList()
        : List.of();
  }

  private static List<Entry> entries(SeriesView series, List<Activity> sessions) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Когда", SeriesWords.when(series)));
    entries.add(Entry.of("Вид", SeriesWords.kind(series.terms().kind())));
    entries.add(Entry.of("Чья", SeriesWords.whose(series)));
    if (!series.terms().subjects().isEmpty()) {
      entries.add(Entry.of("Предметы", String.join(", ", series.terms().subjects())));
    }
    long held = sessions.stream().filter(a -> a.status() == Status.HELD).count();
    long all = sessions.stream().filter(a -> a.status() != Status.CANCELLED).count();
    entries.add(Entry.of("Состоялось", Russian.of(held, all)));
    entries.add(
        Entry.of(
            "Сертификат серии",
            series.terms().share() == null
                ? "не выдаётся"
                : "за " + series.terms().share() + " % занятий и больше"));
    if (series.terms().planItem() != null) {
      entries.add(
          Entry.of("Пункт плана", "открыть")
              .href(
                  "/activities/plans/"
                      + series.terms().planItem().plan()
                      + "/items/"
                      + series.terms().planItem().item()));
    }
    if (series.closedOn() != null) {
      entries.add(Entry.of("Закрыта", Russian.date(series.closedOn())));
    }
    return entries;
  }

  private static Heading heading(SeriesView series, Viewer viewer) {
    String path = SeriesWords.PATH + "/" + series.id();
    String version = "?version=" + series.version();
    Heading heading =
        Heading.of(series.terms().title())
            .under("Мероприятия", "/activities")
            .under("Серии", SeriesWords.PATH)
            .lead(SeriesWords.kind(series.terms().kind()) + ", " + SeriesWords.when(series))
            .badge(SeriesWords.state(series));
    if (series.holds() && series.state().open()) {
      return heading
          .action(
              Action.link("Добавить мероприятие", "/activities/new?series=" + series.id(), "plus"))
          .also(Action.link("Изменить", path + "/edit", "pencil"))
          .also(
              Action.post("Отменить серию", path + "/cancellation" + version)
                  .icon("ban")
                  .confirm("Отменить серию? Её мероприятия должны быть отменены раньше."));
    }
    boolean adds =
        series.state().open()
            && series.organisation() == null
            && series.association() == null
            && SeriesListPages.plans(viewer);
    return adds
        ? heading.action(
            Action.link(
                "Добавить своё мероприятие", "/activities/new?series=" + series.id(), "plus"))
        : heading;
  }

  @PostMapping(CARD + "/sign-up")
  ResponseEntity<Void> signUp(@PathVariable String id, Scope scope) {
    return Done.here(SeriesWords.signedUp(signingUp.signUp(new SeriesId(id), scope)));
  }

  @PostMapping(CARD + "/closing")
  ResponseEntity<Void> close(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String analysis,
      IfMatch seen,
      Scope scope) {
    planning.close(new SeriesId(id), seen.version(), analysis, scope);
    return Done.here("Серия закрыта");
  }

  @PostMapping(CARD + "/reopening")
  ResponseEntity<Void> reopen(@PathVariable String id, IfMatch seen, Scope scope) {
    planning.reopen(new SeriesId(id), seen.version(), scope);
    return Done.here("Серия снова открыта");
  }

  @PostMapping(CARD + "/cancellation")
  ResponseEntity<Void> cancel(@PathVariable String id, IfMatch seen, Scope scope) {
    planning.cancel(new SeriesId(id), seen.version(), scope);
    return Done.here("Серия отменена");
  }
}
