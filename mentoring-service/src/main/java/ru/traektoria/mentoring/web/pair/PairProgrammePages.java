package ru.traektoria.mentoring.web.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.mentoring.application.pair.KeepingProgramme;
import ru.traektoria.mentoring.application.pair.SeeingDeficits;
import ru.traektoria.mentoring.application.pair.SeeingDeficits.Known;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.programme.Goal;
import ru.traektoria.mentoring.model.programme.Milestone;
import ru.traektoria.mentoring.model.programme.PlannedMeeting;
import ru.traektoria.mentoring.model.programme.Programme;
import ru.traektoria.mentoring.model.programme.Session.Kind;
import ru.traektoria.mentoring.model.programme.Session.Visitor;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.mentoring.web.pair.PairDesk.Opened;
import ru.traektoria.mentoring.web.pair.PairDesk.Part;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Программа пары: goals, план адаптации with its milestones, plan of meetings and visits. */
@Controller
@RequestMapping("/mentoring/pairs/{id}/programme")
class PairProgrammePages {

  private final PairDesk desk;
  private final KeepingProgramme keeping;
  private final SeeingDeficits deficits;
  private final Views views;

  PairProgrammePages(
      PairDesk desk, KeepingProgramme keeping, SeeingDeficits deficits, Views views) {
    this.desk = desk;
    this.keeping = keeping;
    this.deficits = deficits;
    this.views = views;
  }

  @GetMapping
  String show(@PathVariable String id, Scope scope, Model model) {
    Opened opened = desk.open(id, Part.PROGRAMME, scope, model);
    boolean changes = opened.open() && opened.leads();
    model.addAttribute("changes", changes);
    model.addAttribute("deficits", changes ? choices(opened, scope) : List.of());
    model.addAttribute("kinds", Words.options(Kind.values(), Words::kind));
    model.addAttribute("visitors", Words.options(Visitor.values(), Words::visitor));
    model.addAttribute(
        "rows", ProgrammeRows.of(opened.pair().programme(), opened.view(), views.today()));
    model.addAttribute("key", Ids.next());
    return "mentoring/programme";
  }

  private List<Option> choices(Opened opened, Scope scope) {
    List<String> there =
        opened.pair().programme().goals().stream()
            .filter(Goal::fromDeficit)
            .map(Goal::deficit)
            .toList();
    boolean several = opened.view().mentees().size() > 1;
    return deficits.open(opened.pair(), views.today(), scope).stream()
        .filter(one -> !there.contains(one.deficit().id()))
        .map(one -> Option.of(one.deficit().id(), label(one, several)))
        .toList();
  }

  private String label(Known one, boolean several) {
    String severity = "HIGH".equals(one.deficit().severity()) ? " (выраженный)" : "";
    String whose = several ? views.teacher(one.mentee()).name() + ": " : "";
    return whose + one.competence() + severity;
  }

  @PostMapping("/goals")
  ResponseEntity<Void> goal(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String deficit,
      CreationKey key,
      IfMatch version,
      Scope scope) {
    Goal goal =
        deficit.isBlank()
            ? new Goal(key.id(), text.strip(), null, null, null)
            : new Goal(key.id(), "", deficit, null, null);
    change(id, version, known -> known.with(goal), scope);
    return Done.here("Цель добавлена");
  }

  @PostMapping("/milestones")
  ResponseEntity<Void> milestone(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate due,
      CreationKey key,
      IfMatch version,
      Scope scope) {
    Milestone one = new Milestone(key.id(), text.strip(), due, null);
    change(id, version, known -> known.with(one), scope);
    return Done.here("Веха добавлена");
  }

  @PostMapping("/meetings")
  ResponseEntity<Void> meeting(
      @PathVariable String id,
      @RequestParam(required = false) Kind kind,
      @RequestParam(required = false) Visitor visitor,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      @RequestParam(defaultValue = "") String topic,
      CreationKey key,
      IfMatch version,
      Scope scope) {
    PlannedMeeting one =
        new PlannedMeeting(
            key.id(), kind, kind == Kind.LESSON_VISIT ? visitor : null, on, topic.strip(), null);
    change(id, version, known -> known.with(one), scope);
    return Done.here("Встреча запланирована");
  }

  @PostMapping("/draft")
  ResponseEntity<Void> draft(@PathVariable String id, IfMatch version, Scope scope) {
    keeping.draft(new PairId(id), version.version(), scope);
    return Done.here("План составлен: поправьте дни и темы под себя");
  }

  @PostMapping("/items/{item}/done")
  ResponseEntity<Void> done(
      @PathVariable String id, @PathVariable String item, IfMatch version, Scope scope) {
    change(id, version, known -> known.done(item, views.today()), scope);
    return Done.here("Отмечено");
  }

  @PostMapping("/items/{item}/removal")
  ResponseEntity<Void> remove(
      @PathVariable String id, @PathVariable String item, IfMatch version, Scope scope) {
    change(id, version, known -> known.without(item), scope);
    return Done.here("Убрано из плана");
  }

  private void change(String id, IfMatch version, UnaryOperator<Programme> how, Scope scope) {
    keeping.change(new PairId(id), version.version(), how, scope);
  }
}
