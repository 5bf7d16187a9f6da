package ru.traektoria.mentoring.web.pages;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.mentoring.application.ClosingPairs;
import ru.traektoria.mentoring.application.ClosingPairs.Farewell;
import ru.traektoria.mentoring.application.FindingPairs;
import ru.traektoria.mentoring.application.KeepingLog;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.Closing.Sign;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.Session;
import ru.traektoria.mentoring.model.Session.Kind;
import ru.traektoria.mentoring.model.Session.SessionId;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;

/** Карточка пары: what is agreed, the log, and how it ends. */
@Controller
class PairPages {

  private final FindingPairs finding;
  private final KeepingLog log;
  private final ClosingPairs closing;
  private final Views views;

  PairPages(FindingPairs finding, KeepingLog log, ClosingPairs closing, Views views) {
    this.finding = finding;
    this.log = log;
    this.closing = closing;
    this.views = views;
  }

  @GetMapping("/mentoring/pairs/{id}")
  String card(@PathVariable String id, Scope scope, Model model) {
    Stored<MentoringPair> stored = finding.one(new PairId(id), scope);
    PairView pair = views.pair(stored);
    boolean arranges = arranges(scope.viewer());
    boolean active = pair.status() == Status.ACTIVE;
    model.addAttribute(heading(pair, arranges));
    model.addAttribute("pair", pair);
    model.addAttribute("entries", PairCard.entries(pair));
    model.addAttribute("log", PairCard.timeline(pair));
    model.addAttribute("attention", Words.attention(pair, views.today()));
    model.addAttribute("records", active && (arranges || leads(pair, scope.viewer())));
    model.addAttribute("closes", active && arranges);
    model.addAttribute("declines", pair.status() == Status.PROPOSED && arranges);
    model.addAttribute("kinds", Words.options(Kind.values(), Words::kind));
    model.addAttribute("signs", Words.options(Sign.values(), Words::sign));
    model.addAttribute("reasons", Words.options(EndReason.values(), Words::reason));
    model.addAttribute("today", views.today());
    model.addAttribute("key", Ids.next());
    return "mentoring/pair";
  }

  private static boolean arranges(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
  }

  private static boolean leads(PairView pair, Viewer viewer) {
    return pair.mentors().stream().anyMatch(mentor -> viewer.is(mentor.id()));
  }

  private static Heading heading(PairView pair, boolean arranges) {
    Heading heading =
        Heading.of(pair.mentorNames() + " → " + pair.menteeNames())
            .under(
                arranges ? "Наставнические пары" : "Моё наставничество",
                arranges ? "/mentoring/pairs" : "/mentoring/mine")
            .badge(Words.status(pair.status()));
    String edit = "/mentoring/pairs/" + pair.id() + "/edit";
    if (arranges && pair.status() == Status.PROPOSED) {
      return heading.action(Action.link("Оформить пару", edit, "file-check"));
    }
    return arranges && pair.status() == Status.ACTIVE
        ? heading.action(Action.link("Исправить условия", edit, "pencil"))
        : heading;
  }

  @PostMapping("/mentoring/pairs/{id}/sessions")
  ResponseEntity<Void> record(
      @PathVariable String id,
      @RequestParam(required = false) Kind kind,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate heldOn,
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String outcome,
      CreationKey key,
      IfMatch version,
      Scope scope) {
    Session session =
        new Session(new SessionId(key.id()), kind, heldOn, topic.strip(), outcome.strip());
    log.record(new PairId(id), version.version(), session, scope);
    return Done.here("Запись добавлена в журнал");
  }

  @PostMapping("/mentoring/pairs/{id}/completion")
  ResponseEntity<Void> complete(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      @RequestParam(required = false) Set<Sign> signs,
      @RequestParam(defaultValue = "") String comment,
      IfMatch version,
      Scope scope) {
    Farewell farewell = new Farewell(on, comment.strip());
    Set<Sign> seen = signs == null ? Set.of() : signs;
    closing.complete(new PairId(id), version.version(), seen, farewell, scope);
    return Done.here("Наставничество завершено");
  }

  @PostMapping("/mentoring/pairs/{id}/end")
  ResponseEntity<Void> end(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      @RequestParam(required = false) EndReason reason,
      @RequestParam(defaultValue = "") String comment,
      IfMatch version,
      Scope scope) {
    Farewell farewell = new Farewell(on, comment.strip());
    closing.end(new PairId(id), version.version(), reason, farewell, scope);
    return Done.here("Наставничество прекращено");
  }

  @PostMapping("/mentoring/pairs/{id}/refusal")
  ResponseEntity<Void> decline(
      @PathVariable String id,
      @RequestParam(defaultValue = "MENTOR_REFUSED") EndReason reason,
      @RequestParam(defaultValue = "") String comment,
      IfMatch version,
      Scope scope) {
    closing.decline(new PairId(id), version.version(), reason, comment.strip(), scope);
    return Done.here("Отказ записан");
  }
}
