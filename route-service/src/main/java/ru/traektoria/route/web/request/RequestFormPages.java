package ru.traektoria.route.web.request;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.application.request.SubmittingRequest;
import ru.traektoria.route.application.request.SubmittingRequest.Entry;
import ru.traektoria.route.application.request.SubmittingRequest.Outcome;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.Quarter;
import ru.traektoria.route.model.request.Wish;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.StepId;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;
import ru.traektoria.route.web.course.CourseChoices;

/** Подать заявку: a teacher for oneself, the school for one or many of its own. */
@Controller
@RequestMapping("/routes/requests/new")
class RequestFormPages {

  private final RequestDoor door;
  private final RouteDoor routes;
  private final RequestWishes wishes;
  private final SubmittingRequest submitting;
  private final Programmes programmes;
  private final StaffDirectory directory;

  RequestFormPages(
      RequestDoor door,
      RouteDoor routes,
      RequestWishes wishes,
      SubmittingRequest submitting,
      Programmes programmes,
      StaffDirectory directory) {
    this.door = door;
    this.routes = routes;
    this.wishes = wishes;
    this.submitting = submitting;
    this.programmes = programmes;
    this.directory = directory;
  }

  @GetMapping
  String ask(
      @RequestParam(required = false) String teacher,
      @RequestParam(required = false) String programme,
      @RequestParam(required = false) String purpose,
      Viewer viewer,
      Model model) {
    String whose = staff(viewer) ? teacher : viewer.teacherId().orElse(null);
    return show(RequestPrefill.of(whose, programme, purpose), viewer, model);
  }

  /** From a step of a route, with what the step says. */
  @GetMapping(params = {"route", "step"})
  String ask(@RequestParam String route, @RequestParam String step, Scope scope, Model model) {
    Route there = routes.look(scope, route).state();
    RequestPrefill prefill =
        there
            .plan()
            .step(new StepId(step))
            .map(one -> RequestPrefill.of(there, one, door.today()))
            .orElseThrow(() -> Problems.notFound("Шаг маршрута", step));
    return show(prefill, scope.viewer(), model);
  }

  private String show(RequestPrefill form, Viewer viewer, Model model) {
    boolean staff = staff(viewer);
    model.addAttribute(
        Heading.of("Заявка на курс")
            .under(staff ? "Заявки на курсы" : "Мои заявки", "/routes/requests")
            .lead(lead(viewer)));
    model.addAttribute("key", Ids.next());
    model.addAttribute("form", form);
    model.addAttribute("many", many(viewer));
    model.addAttribute("staff", staff);
    model.addAttribute("name", form.teacher() == null ? null : directory.name(form.teacher()));
    model.addAttribute("teachers", teachers(viewer, form.teacher()));
    model.addAttribute("programmes", offered(viewer));
    model.addAttribute("purposes", RequestTable.purposes());
    model.addAttribute("kinds", CourseChoices.kinds());
    model.addAttribute("quarters", RequestTable.quarters(Quarter.of(door.today())));
    return "routes/request-form";
  }

  private static boolean staff(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
  }

  /** The school applies for many of its own at once. */
  private static boolean many(Viewer viewer) {
    return viewer.has(Role.SCHOOL_LEAD) && !viewer.has(Role.METHODIST);
  }

  @PostMapping
  ResponseEntity<Void> submit(@ModelAttribute RequestWish form, CreationKey key, Scope scope) {
    Map<TeacherId, Place> teachers = door.teachers(scope, form.teachers());
    if (teachers.isEmpty()) {
      throw Problems.refused(Reason.at("teachers", "request.teacher", "Выберите педагога"));
    }
    Wish wish = wishes.of(form, scope.viewer());
    Entry entry = new Entry(key.id(), key.requestHash(), Acting.of(scope.viewer()), door.today());
    if (teachers.size() > 1) {
      return many(submitting.submitAll(teachers, wish, entry));
    }
    Map.Entry<TeacherId, Place> one = teachers.entrySet().iterator().next();
    Stored<CourseRequest> request = submitting.submit(one.getKey(), one.getValue(), wish, entry);
    return Done.at("/routes/requests/" + request.id(), "Заявка подана");
  }

  private ResponseEntity<Void> many(Outcome outcome) {
    if (outcome.submitted().isEmpty()) {
      throw Problems.refused(Reason.of("request.none", outcome.refused().get(0).reason()));
    }
    String told =
        "Подано: " + Russian.count(outcome.submitted().size(), "заявка", "заявки", "заявок");
    List<String> others =
        outcome.refused().stream().map(r -> directory.shortName(r.teacher().value())).toList();
    return Done.at(
        "/routes/requests",
        others.isEmpty() ? told : told + ". Уже есть у: " + String.join(", ", others));
  }

  private List<Option> teachers(Viewer viewer, String chosen) {
    if (many(viewer)) {
      return directory.teachersOf(viewer.organisation().orElse("")).stream()
          .map(e -> Option.of(e.id(), e.name()))
          .toList();
    }
    return chosen == null ? List.of() : List.of(Option.of(chosen, directory.name(chosen)));
  }

  private List<Option> offered(Viewer viewer) {
    return programmes.offered(viewer.municipality().orElse(null)).stream()
        .map(p -> Option.of(p.id().value(), words(p)))
        .sorted(Comparator.comparing(o -> Russian.sortKey(o.label())))
        .toList();
  }

  private static String words(Programme programme) {
    return "%s (%s, %d ч.)"
        .formatted(programme.title(), programme.counted().brief(), programme.hours());
  }

  private static String lead(Viewer viewer) {
    if (viewer.has(Role.METHODIST)) {
      return "Заявку согласует руководитель организации.";
    }
    return viewer.has(Role.SCHOOL_LEAD)
        ? "Заявка за своего педагога сразу считается согласованной."
        : "Заявку согласует завуч. Можно выбрать программу или написать своими словами.";
  }
}
