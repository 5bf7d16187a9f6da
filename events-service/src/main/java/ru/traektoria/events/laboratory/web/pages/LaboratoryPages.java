package ru.traektoria.events.laboratory.web.pages;

import static ru.traektoria.platform.web.access.Role.METHODIST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.laboratory.application.KeepingLaboratories;
import ru.traektoria.events.laboratory.application.KeepingTeams;
import ru.traektoria.events.laboratory.model.CouncilScore.Criterion;
import ru.traektoria.events.laboratory.model.Grant;
import ru.traektoria.events.laboratory.model.Laboratory;
import ru.traektoria.events.laboratory.model.LaboratoryId;
import ru.traektoria.events.laboratory.model.Participant.Role;
import ru.traektoria.events.laboratory.model.Project;
import ru.traektoria.events.laboratory.model.Support;
import ru.traektoria.events.laboratory.web.LaboratoryView;
import ru.traektoria.events.laboratory.web.LaboratoryViews;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;

/** The card of a laboratory: application, scores, decision, projects, support. */
@Controller
class LaboratoryPages {

  private static final String CARD = LaboratoriesPages.PATH + "/{id}";
  private static final String POINTS = "points.";
  private static final List<Option> MARKS =
      IntStream.rangeClosed(0, 5)
          .mapToObj(n -> Option.of(String.valueOf(n), String.valueOf(n)))
          .toList();

  private final KeepingLaboratories keeping;
  private final KeepingTeams teams;
  private final LaboratoryViews views;
  private final Clock clock;

  LaboratoryPages(
      KeepingLaboratories keeping, KeepingTeams teams, LaboratoryViews views, Clock clock) {
    this.keeping = keeping;
    this.teams = teams;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping(CARD)
  String card(@PathVariable String id, Scope scope, Model model) {
    Stored<Laboratory> stored = keeping.one(new LaboratoryId(id), scope);
    LaboratoryView one = views.view(stored, scope.viewer());
    Heading heading =
        Heading.of(one.title())
            .under("Лаборатории", LaboratoriesPages.PATH)
            .lead(one.kind().label() + ", " + one.organisation().name())
            .badge(LaboratoriesPages.state(one));
    model.addAttribute(
        one.may().correct()
            ? heading.action(
                Action.link(
                    "Исправить заявку", LaboratoriesPages.PATH + "/" + id + "/edit", "pencil"))
            : heading);
    model.addAttribute("one", one);
    model.addAttribute("at", LaboratoriesPages.PATH + "/" + id);
    model.addAttribute("about", one.about().lines().filter(l -> !l.isBlank()).toList());
    model.addAttribute("facts", LaboratoryFacts.of(one));
    model.addAttribute("scoring", scoring(one, scope));
    model.addAttribute("words", own(one, scope).map(LaboratoryView.Score::words).orElse(""));
    model.addAttribute(
        "supports",
        Arrays.stream(Support.Kind.values())
            .map(kind -> Option.of(kind.name(), kind.label()))
            .toList());
    model.addAttribute("roles", Words.options(Role.values(), Role::label));
    model.addAttribute("colleagues", one.may().team() ? colleagues(stored.state()) : List.of());
    model.addAttribute("guests", scope.viewer().has(METHODIST));
    model.addAttribute("today", LocalDate.now(clock));
    return "laboratories/card";
  }

  private List<Option> colleagues(Laboratory one) {
    return teams.candidates(one).stream().map(e -> Option.of(e.id(), e.name())).toList();
  }

  private static Optional<LaboratoryView.Score> own(LaboratoryView one, Scope scope) {
    return one.scores().stream().filter(s -> scope.viewer().is(s.member().id())).findFirst();
  }

  private static List<Field> scoring(LaboratoryView one, Scope scope) {
    Map<Criterion, Integer> known =
        own(one, scope).map(LaboratoryView.Score::points).orElse(Map.of());
    return Arrays.stream(Criterion.values())
        .map(c -> Fields.select(POINTS + c.name(), c.label(), MARKS).required().value(known.get(c)))
        .toList();
  }

  @PostMapping(CARD + "/score")
  ResponseEntity<Void> score(
      @PathVariable String id, @RequestParam Map<String, String> form, Scope scope) {
    Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      String given = form.getOrDefault(POINTS + criterion.name(), "");
      if (given.matches("\\d")) {
        points.put(criterion, Integer.valueOf(given));
      }
    }
    keeping.score(new LaboratoryId(id), points, form.get("words"), scope);
    return Done.here("Оценка записана");
  }

  /** Решение, as the form sends it. */
  record GrantForm(
      Boolean granted,
      String number,
      @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @DateTimeFormat(iso = ISO.DATE) LocalDate to) {
    Grant grant() {
      return new Grant(Boolean.TRUE.equals(granted), number, on, from, to);
    }
  }

  @PostMapping(CARD + "/decision")
  ResponseEntity<Void> decide(@PathVariable String id, GrantForm form, IfMatch seen, Scope scope) {
    keeping.decide(new LaboratoryId(id), seen.version(), form.grant(), scope);
    return Done.here("Решение совета записано");
  }

  /** Проект, as the form sends it. */
  record ProjectForm(
      String title,
      @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @DateTimeFormat(iso = ISO.DATE) LocalDate to,
      String result) {}

  @PostMapping(CARD + "/projects")
  ResponseEntity<Void> begin(@PathVariable String id, ProjectForm form, IfMatch seen, Scope scope) {
    Project project = new Project(form.title(), form.from(), form.to(), form.result());
    keeping.begin(new LaboratoryId(id), seen.version(), project, scope);
    return Done.here("Проект добавлен");
  }

  @PostMapping(CARD + "/support")
  ResponseEntity<Void> support(
      @PathVariable String id,
      @RequestParam(required = false) Support.Kind kind,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      @RequestParam(required = false) String words,
      IfMatch seen,
      Scope scope) {
    keeping.support(new LaboratoryId(id), seen.version(), new Support(kind, on, words), scope);
    return Done.here("Сопровождение записано");
  }

  @PostMapping(CARD + "/end")
  ResponseEntity<Void> end(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      IfMatch seen,
      Scope scope) {
    keeping.end(new LaboratoryId(id), seen.version(), on, scope);
    return Done.here("Статус снят");
  }
}
