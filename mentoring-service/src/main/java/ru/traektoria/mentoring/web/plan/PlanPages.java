package ru.traektoria.mentoring.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.mentoring.application.plan.FindingSupportPlans;
import ru.traektoria.mentoring.application.plan.KeepingSupportPlans;
import ru.traektoria.mentoring.application.plan.PlanReach;
import ru.traektoria.mentoring.model.plan.PlanItem;
import ru.traektoria.mentoring.model.plan.SupportPlan;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/** План поддержки: what is in it, who has read it, its documents. */
@Controller
@RequestMapping("/mentoring/plans/{owner}/{year}")
class PlanPages {

  private final KeepingSupportPlans keeping;
  private final FindingSupportPlans finding;
  private final PlanReach reach;
  private final FileAnswers files;
  private final StaffDirectory directory;
  private final Views views;

  PlanPages(
      KeepingSupportPlans keeping,
      FindingSupportPlans finding,
      PlanReach reach,
      FileAnswers files,
      StaffDirectory directory,
      Views views) {
    this.keeping = keeping;
    this.finding = finding;
    this.reach = reach;
    this.files = files;
    this.directory = directory;
    this.views = views;
  }

  /** One item on the page. */
  record Row(String id, String text, String note, Badge badge, boolean done) {}

  /** A young specialist and whether the plan was read. */
  record Reader(String name, Badge badge) {}

  @GetMapping
  String show(@PathVariable String owner, @PathVariable String year, Scope scope, Model model) {
    Viewer viewer = scope.viewer();
    Place place = reach.readable(owner, viewer);
    Optional<Stored<SupportPlan>> stored = keeping.find(owner, year, viewer);
    SupportPlan plan = stored.map(Stored::state).orElseGet(() -> SupportPlan.empty(place, year));
    boolean keeps = reach.keeps(place, viewer);
    model.addAttribute(heading(plan, place, year, viewer));
    model.addAttribute("plan", viewer.has(Role.TEACHER) && !keeps ? asReader(plan, viewer) : plan);
    model.addAttribute("version", stored.map(Stored::version).orElse(0L));
    model.addAttribute("rows", plan.content().items().stream().map(this::row).toList());
    model.addAttribute("share", Russian.of(plan.done(), plan.content().items().size()));
    model.addAttribute("keeps", keeps);
    model.addAttribute("reviews", viewer.has(Role.METHODIST) && place.organisation() != null);
    model.addAttribute("readers", readers(plan, place, scope));
    model.addAttribute("reads", reads(plan, place, viewer));
    model.addAttribute("base", PlansPages.PATH + "/" + owner + "/" + year);
    model.addAttribute("today", views.today());
    model.addAttribute("due", AcademicYear.parse(year).last());
    model.addAttribute("key", Ids.next());
    return "mentoring/plan/plan";
  }

  private static SupportPlan asReader(SupportPlan plan, Viewer viewer) {
    return plan.asReadBy(new TeacherId(viewer.teacherId().orElse("")));
  }

  private Heading heading(SupportPlan plan, Place place, String year, Viewer viewer) {
    String whose =
        place.organisation() == null
            ? "План поддержки муниципалитета"
            : directory.name(place.organisation().value());
    Heading heading = Heading.of(whose + ", " + AcademicYear.parse(year).label());
    Heading under =
        viewer.has(Role.TEACHER)
            ? heading.under("Моё наставничество", "/mentoring/mine")
            : heading.under("Планы поддержки", PlansPages.PATH);
    return under
        .lead(plan.content().title().isBlank() ? "План поддержки" : plan.content().title())
        .badge(
            plan.approved()
                ? Badge.good("Утверждён, № " + plan.approval().number())
                : Badge.neutral("Черновик").icon("pencil"));
  }

  private Row row(PlanItem item) {
    Badge badge =
        item.done()
            ? Badge.good("Выполнено " + Russian.shortDate(item.doneOn()))
            : item.lateOn(views.today())
                ? Badge.bad("Просрочено")
                : Badge.neutral("Впереди").icon("clock");
    StringBuilder note = new StringBuilder("до " + Russian.date(item.due()));
    if (item.responsible() != null && !item.responsible().isBlank()) {
      note.append(", ").append(item.responsible());
    }
    if (item.result() != null && !item.result().isBlank()) {
      note.append("; ").append(item.result());
    }
    return new Row(item.id(), item.text(), note.toString(), badge, item.done());
  }

  private List<Reader> readers(SupportPlan plan, Place place, Scope scope) {
    if (place.organisation() == null || scope.viewer().has(Role.TEACHER)) {
      return List.of();
    }
    Set<String> young = finding.youngOf(place.organisation().value(), scope);
    List<Reader> readers = new ArrayList<>();
    young.stream()
        .sorted(java.util.Comparator.comparing(directory::name))
        .forEach(id -> readers.add(reader(plan, id)));
    return readers;
  }

  private Reader reader(SupportPlan plan, String id) {
    return plan.acknowledged().stream()
        .filter(one -> one.teacher().value().equals(id))
        .findFirst()
        .map(one -> new Reader(directory.shortName(id), Badge.good(Russian.shortDate(one.on()))))
        .orElseGet(
            () -> new Reader(directory.shortName(id), Badge.neutral("Ещё нет").icon("clock")));
  }

  private static boolean reads(SupportPlan plan, Place place, Viewer viewer) {
    return place.organisation() != null
        && plan.approved()
        && viewer.has(Role.TEACHER)
        && viewer.teacherId().map(TeacherId::new).filter(me -> !plan.readBy(me)).isPresent();
  }

  @GetMapping("/files/{file}")
  ResponseEntity<byte[]> file(
      @PathVariable String owner,
      @PathVariable String year,
      @PathVariable String file,
      Scope scope) {
    SupportPlan plan =
        keeping
            .find(owner, year, scope.viewer())
            .map(Stored::state)
            .orElseThrow(() -> Problems.notFound("План", owner));
    return files.answer(plan.files(), file);
  }
}
