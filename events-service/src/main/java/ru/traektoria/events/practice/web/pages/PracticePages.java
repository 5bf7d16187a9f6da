package ru.traektoria.events.practice.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.practice.application.CountingReaders;
import ru.traektoria.events.practice.application.FindingPractices;
import ru.traektoria.events.practice.application.InvitingExperts;
import ru.traektoria.events.practice.application.ReviewingPractices;
import ru.traektoria.events.practice.model.Dissemination;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.events.practice.model.Review.Conclusion;
import ru.traektoria.events.practice.model.Review.Criterion;
import ru.traektoria.events.practice.model.Review.Verdict;
import ru.traektoria.events.practice.web.PracticeView;
import ru.traektoria.events.practice.web.PracticeViews;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;

/** The card of a practice: what it is, its review, where it was shown, who opened it. */
@Controller
class PracticePages {

  static final String CARD = PracticesTable.BANK + "/{id}";

  private final FindingPractices finding;
  private final ReviewingPractices reviewing;
  private final InvitingExperts experts;
  private final CountingReaders readers;
  private final FindingActivities activities;
  private final PracticeViews views;
  private final StaffDirectory directory;
  private final FileAnswers files;
  private final Clock clock;

  PracticePages(
      FindingPractices finding,
      ReviewingPractices reviewing,
      InvitingExperts experts,
      CountingReaders readers,
      FindingActivities activities,
      PracticeViews views,
      StaffDirectory directory,
      FileAnswers files,
      Clock clock) {
    this.finding = finding;
    this.reviewing = reviewing;
    this.experts = experts;
    this.readers = readers;
    this.activities = activities;
    this.views = views;
    this.directory = directory;
    this.files = files;
    this.clock = clock;
  }

  @GetMapping(CARD)
  String card(@PathVariable String id, Scope scope, Model model) {
    Stored<Practice> stored = finding.one(new PracticeId(id), scope);
    readers.opened(stored.state(), scope.viewer());
    PracticeView practice = views.view(stored, scope.viewer());
    LocalDate today = LocalDate.now(clock);
    Heading heading =
        Heading.of(practice.title())
            .under("Банк практик", PracticesTable.BANK)
            .lead(PracticeWords.authors(practice))
            .badge(PracticeWords.state(practice.state()));
    model.addAttribute(
        practice.may().correct()
            ? heading.action(
                Action.link("Исправить заявку", PracticesTable.BANK + "/" + id + "/edit", "pencil"))
            : heading);
    model.addAttribute("practice", practice);
    model.addAttribute("annotation", PracticeCard.paragraphs(practice.annotation()));
    model.addAttribute("entries", PracticeCard.entries(practice));
    model.addAttribute(
        "invitation",
        practice.may().assign() ? ExpertPages.waiting(stored.state(), experts) : null);
    model.addAttribute("rounds", PracticeCard.rounds(practice));
    model.addAttribute("showings", PracticeCard.showings(practice));
    model.addAttribute("today", today);
    model.addAttribute("criteria", List.of(Criterion.values()));
    model.addAttribute(
        "marks",
        List.of(Option.of("2", "2: да"), Option.of("1", "1: частично"), Option.of("0", "0: нет")));
    model.addAttribute("verdicts", Words.options(Verdict.values(), PracticeWords::verdict));
    model.addAttribute("ways", PracticeWords.ways());
    model.addAttribute("levels", Words.options(Level.values(), Words::level));
    model.addAttribute("held", practice.may().disseminate() ? held(scope, today) : List.of());
    model.addAttribute("organisations", adopters(practice, scope));
    return "practices/practice";
  }

  /** Activities of the last year at which a practice can have been shown. */
  private List<Option> held(Scope scope, LocalDate today) {
    return activities.between(today.minusYears(1), today, scope).stream()
        .map(Stored::state)
        .filter(activity -> activity.status() == Status.HELD)
        .filter(activity -> Dissemination.KINDS.contains(activity.description().kind()))
        .sorted(Comparator.comparing(Activity::heldOn).reversed())
        .map(
            a ->
                Option.of(
                    a.id().value(), Russian.shortDate(a.heldOn()) + ", " + a.description().title()))
        .toList();
  }

  private List<Option> adopters(PracticeView practice, Scope scope) {
    return practice.may().adopt() && scope.viewer().has(Role.METHODIST)
        ? directory.organisationsIn(practice.municipality()).stream()
            .filter(
                e ->
                    practice.organisation() == null || !e.id().equals(practice.organisation().id()))
            .map(entry -> Option.of(entry.id(), entry.name()))
            .toList()
        : List.of();
  }

  @GetMapping(CARD + "/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String file, Scope scope) {
    return files.answer(finding.one(new PracticeId(id), scope).state().content().files(), file);
  }

  @PostMapping(CARD + "/expert")
  ResponseEntity<Void> assign(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String expert,
      IfMatch seen,
      Scope scope) {
    reviewing.assign(new PracticeId(id), seen.version(), expert, scope);
    return Done.here("Эксперт назначен: практика у него в разделе «Мои практики»");
  }

  @PostMapping(CARD + "/conclusion")
  ResponseEntity<Void> conclude(
      @PathVariable String id,
      @RequestParam Map<String, String> form,
      @RequestParam(required = false) Verdict verdict,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      IfMatch seen,
      Scope scope) {
    Conclusion said = new Conclusion(verdict, points(form), form.get("words"), on);
    reviewing.conclude(new PracticeId(id), seen.version(), said, scope);
    return Done.here("Заключение записано");
  }

  private static Map<Criterion, Integer> points(Map<String, String> form) {
    Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      Optional.ofNullable(form.get("points." + criterion.name()))
          .filter(text -> text.matches("\\d"))
          .ifPresent(text -> points.put(criterion, Integer.valueOf(text)));
    }
    return points;
  }
}
