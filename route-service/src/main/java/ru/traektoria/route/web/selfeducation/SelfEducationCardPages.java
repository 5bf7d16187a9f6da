package ru.traektoria.route.web.selfeducation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.selfeducation.KeepingSelfEducation.Owner;
import ru.traektoria.route.model.selfeducation.SelfEducation;
import ru.traektoria.route.model.selfeducation.SelfEducation.Mark;
import ru.traektoria.route.model.selfeducation.SelfEducationRule;
import ru.traektoria.route.model.selfeducation.SelfEducationRule.Action;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.web.Acting;

/** The theme of a teacher in a year: to choose, to report on, to decide. */
@Controller
@RequestMapping("/routes/self-education")
class SelfEducationCardPages {

  private final SelfEducationDoor door;
  private final Competences competences;
  private final StaffDirectory directory;

  SelfEducationCardPages(
      SelfEducationDoor door, Competences competences, StaffDirectory directory) {
    this.door = door;
    this.competences = competences;
    this.directory = directory;
  }

  /** A teacher's own. */
  @GetMapping("/mine")
  String mine(@RequestParam(required = false) String year, Scope scope, Model model) {
    String teacher = scope.viewer().teacherId().orElseThrow(() -> Problems.notFound("Педагог", ""));
    return one(teacher, year, scope, model);
  }

  @GetMapping("/{teacher}")
  String one(
      @PathVariable String teacher,
      @RequestParam(required = false) String year,
      Scope scope,
      Model model) {
    Owner owner = door.owner(scope, teacher, door.year(year));
    Optional<Stored<SelfEducation>> found = door.look(scope, owner);
    Actor actor = Acting.of(scope.viewer());
    boolean own = owner.teacher().equals(actor.teacher());
    model.addAttribute(heading(owner, own, found));
    model.addAttribute("years", years(owner, own));
    model.addAttribute("at", "/routes/self-education/" + teacher + "/" + owner.year());
    model.addAttribute("own", own);
    model.addAttribute("competences", competences());
    if (found.isPresent()) {
      show(found.get(), actor, model);
    } else {
      model.addAttribute("choose", true);
      model.addAttribute("submit", false);
      model.addAttribute("decide", false);
    }
    return "routes/self-education";
  }

  private void show(Stored<SelfEducation> stored, Actor actor, Model model) {
    SelfEducation theme = stored.state();
    model.addAttribute("version", stored.version());
    model.addAttribute("theme", theme.theme());
    model.addAttribute("entries", entries(theme));
    model.addAttribute("report", theme.report());
    model.addAttribute("remark", theme.remark());
    model.addAttribute("marks", marks(theme));
    model.addAttribute("choose", may(theme, Action.CHOOSE, actor));
    model.addAttribute("submit", may(theme, Action.SUBMIT, actor));
    model.addAttribute("decide", may(theme, Action.DECIDE, actor));
  }

  private static boolean may(SelfEducation theme, Action action, Actor actor) {
    return SelfEducationRule.objections(theme, action, actor).isEmpty();
  }

  private Heading heading(Owner owner, boolean own, Optional<Stored<SelfEducation>> found) {
    String year = owner.year().label() + " учебный год";
    Heading heading =
        own
            ? Heading.of("Моё самообразование").under("Мой маршрут", "/routes/mine").lead(year)
            : Heading.of(directory.name(owner.teacher().value()))
                .under("Самообразование", "/routes/self-education?year=" + owner.year())
                .lead("Самообразование, " + year);
    return heading.badge(SelfEducationTable.badge(found.map(Stored::state).orElse(null)));
  }

  private List<Tab> years(Owner owner, boolean own) {
    AcademicYear now = AcademicYear.of(door.today());
    String at =
        own ? "/routes/self-education/mine" : "/routes/self-education/" + owner.teacher().value();
    return Stream.of(now.previous(), now, now.next())
        .map(year -> Tab.of(year.label(), at + "?year=" + year, year.equals(owner.year())))
        .toList();
  }

  private List<Entry> entries(SelfEducation theme) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Тема", theme.theme().title()));
    entries.add(
        Entry.of(
            "Компетенция",
            theme.theme().competence() == null
                ? null
                : competences.name(theme.theme().competence())));
    entries.add(Entry.of("Что получится", theme.theme().results()));
    return entries;
  }

  private List<Option> competences() {
    return competences.areas().stream()
        .flatMap(area -> area.competences().stream())
        .map(competence -> Option.of(competence.code(), competence.name()))
        .toList();
  }

  /** The newest first. */
  private static List<TimelineEntry> marks(SelfEducation theme) {
    List<TimelineEntry> entries = new ArrayList<>();
    theme.marks().forEach(mark -> entries.add(0, mark(mark)));
    return entries;
  }

  private static TimelineEntry mark(Mark mark) {
    String by = Russian.capital(mark.by().capacity().label());
    return TimelineEntry.of(mark.on(), Russian.capital(mark.state().label()))
        .text(mark.words() == null ? by : by + ": " + mark.words());
  }
}
