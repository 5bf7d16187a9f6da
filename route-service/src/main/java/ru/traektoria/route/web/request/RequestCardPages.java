package ru.traektoria.route.web.request;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.application.group.EnrollingGroup;
import ru.traektoria.route.application.request.DecidingRequests;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.CourseRequestId;
import ru.traektoria.route.model.request.Mark;
import ru.traektoria.route.model.request.RequestRule;
import ru.traektoria.route.model.request.RequestRule.Step;
import ru.traektoria.route.model.request.RouteStep;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.web.Acting;

/** One request: what is asked for, its way so far, and what may be done with it now. */
@Controller
@RequestMapping("/routes/requests")
class RequestCardPages {

  private final RequestDoor door;
  private final DecidingRequests deciding;
  private final EnrollingGroup enrolling;
  private final Routes routes;
  private final StaffDirectory directory;

  RequestCardPages(
      RequestDoor door,
      DecidingRequests deciding,
      EnrollingGroup enrolling,
      Routes routes,
      StaffDirectory directory) {
    this.door = door;
    this.deciding = deciding;
    this.enrolling = enrolling;
    this.routes = routes;
    this.directory = directory;
  }

  /** A state of the past with its day, who brought it about, and the words said. */
  record MarkRow(String state, String on, String words) {}

  @GetMapping("/{id}")
  String one(@PathVariable String id, Scope scope, Model model) {
    Stored<CourseRequest> stored = door.look(scope, id);
    CourseRequest request = stored.state();
    Actor actor = Acting.of(scope.viewer());
    boolean own = request.teacher().equals(actor.teacher());
    model.addAttribute(
        Heading.of(request.wanted().title())
            .under(own ? "Мои заявки" : "Заявки на курсы", "/routes/requests")
            .badge(RequestTable.badge(request.state()))
            .lead(directory.name(request.teacher().value())));
    model.addAttribute("at", "/routes/requests/" + id);
    model.addAttribute("version", stored.version());
    model.addAttribute("entries", entries(request));
    model.addAttribute("marks", request.marks().stream().map(RequestCardPages::row).toList());
    model.addAttribute("agree", may(request, Step.AGREE, actor));
    model.addAttribute("letter", actor.is(Capacity.METHODIST));
    model.addAttribute("refuse", may(request, Step.REFUSE, actor) && !own);
    model.addAttribute("expel", may(request, Step.EXPEL, actor));
    model.addAttribute("withdraw", may(request, Step.WITHDRAW, actor));
    return "routes/request";
  }

  @PostMapping("/agree")
  ResponseEntity<Void> agreeAll(@RequestParam(defaultValue = "") List<String> ids, Scope scope) {
    DecidingRequests.Outcome outcome =
        deciding.agreeAll(door.within(scope, ids), null, Acting.of(scope.viewer()));
    if (outcome.agreed() == 0) {
      String why = outcome.reasons().isEmpty() ? "Выберите заявки" : outcome.reasons().get(0);
      throw Problems.refused(Reason.of("request.agree.none", why));
    }
    String told = "Согласовано: " + Russian.count(outcome.agreed(), "заявка", "заявки", "заявок");
    return Done.here(
        outcome.reasons().isEmpty()
            ? told
            : told + ". Остальные нет: " + String.join("; ", outcome.reasons()));
  }

  @PostMapping("/{id}/agree")
  ResponseEntity<Void> agree(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String words,
      IfMatch match,
      Scope scope) {
    deciding.agree(own(scope, id), match.version(), words, Acting.of(scope.viewer()));
    return Done.here("Заявка согласована");
  }

  @PostMapping("/{id}/refuse")
  ResponseEntity<Void> refuse(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String words,
      IfMatch match,
      Scope scope) {
    deciding.refuse(own(scope, id), match.version(), words, Acting.of(scope.viewer()));
    return Done.here("Заявка отклонена");
  }

  @PostMapping("/{id}/withdraw")
  ResponseEntity<Void> withdraw(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String words,
      IfMatch match,
      Scope scope) {
    deciding.withdraw(own(scope, id), match.version(), words, Acting.of(scope.viewer()));
    return Done.here("Заявка отозвана");
  }

  @PostMapping("/{id}/expel")
  ResponseEntity<Void> expel(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String words,
      IfMatch match,
      Scope scope) {
    enrolling.expel(own(scope, id), match.version(), words, Acting.of(scope.viewer()));
    return Done.here("Педагог отчислен, место свободно");
  }

  private CourseRequestId own(Scope scope, String id) {
    return door.request(scope, id).state().id();
  }

  private static boolean may(CourseRequest request, Step step, Actor actor) {
    return RequestRule.objection(request, step, actor).isEmpty();
  }

  private List<Entry> entries(CourseRequest request) {
    List<Entry> entries = new ArrayList<>();
    String organisation = request.place().organisation();
    entries.add(
        Entry.of("Организация", organisation == null ? null : directory.shortName(organisation)));
    Entry programme =
        Entry.of(
            "Программа",
            request.wanted().programme() == null ? "не из каталога" : request.wanted().title());
    entries.add(
        request.wanted().programme() == null
            ? programme
            : programme.href("/routes/programmes/" + request.wanted().programme().value()));
    entries.add(Entry.of("Вид", Russian.capital(request.wanted().kind().label())));
    entries.add(Entry.of("Кто обучает", request.wanted().provider()));
    entries.add(Entry.of("Когда", request.quarter().label()));
    entries.add(Entry.of("Основание", Russian.capital(request.purpose().label())));
    if (request.note() != null) {
      entries.add(Entry.of("Пояснение", request.note()));
    }
    if (request.group() != null) {
      entries.add(Entry.of("Группа", Russian.range(request.group().from(), request.group().to())));
    }
    if (request.step() != null) {
      entries.add(step(request.step()));
    }
    if (request.course() != null) {
      entries.add(
          Entry.of("Курс", "Запись о курсе").href("/routes/courses/" + request.course().value()));
    }
    return entries;
  }

  /** The step as it is called now; a corrected plan may no longer have it. */
  private Entry step(RouteStep step) {
    String content =
        routes
            .find(step.route())
            .flatMap(route -> route.state().plan().step(step.step()))
            .map(there -> there.plan().content())
            .orElse("шага в маршруте больше нет");
    return Entry.of("Шаг маршрута", content)
        .href("/routes/%s#step-%s".formatted(step.route().value(), step.step().value()));
  }

  private static MarkRow row(Mark mark) {
    String on = Russian.date(mark.on()) + ", " + mark.by().capacity().label();
    return new MarkRow(Russian.capital(mark.state().label()), on, mark.words());
  }
}
