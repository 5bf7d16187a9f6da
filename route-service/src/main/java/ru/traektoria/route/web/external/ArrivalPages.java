package ru.traektoria.route.web.external;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.route.model.external.Arrival;
import ru.traektoria.route.model.external.ExternalRoute;
import ru.traektoria.route.model.terms.TeacherId;

/** Очередь ЦНППМ: what arrived, what waits for somebody to say whose it is. */
@Controller
@RequestMapping("/routes/external")
class ArrivalPages {

  private static final int MOST = 100;

  private final ArrivalDesk desk;
  private final StaffDirectory directory;

  ArrivalPages(ArrivalDesk desk, StaffDirectory directory) {
    this.desk = desk;
    this.directory = directory;
  }

  /** A route that arrived. */
  record Row(
      String id,
      String who,
      String what,
      String reason,
      Badge badge,
      String route,
      boolean waiting) {}

  @GetMapping
  String queue(Scope scope, Model model) {
    List<Row> waiting = rows(desk.list(scope, Arrival.State.WAITING));
    Heading heading =
        Heading.of("Маршруты ЦНППМ")
            .under("Маршруты", "/routes")
            .lead(
                "Маршруты, разработанные ЦНППМ, приходят черновиками с указанием автора."
                    + " Неизвестные педагоги ждут здесь.")
            .action(Action.link("Загрузить файл ЦНППМ", "/routes/imports", "upload"));
    Action retry = Action.post("Проверить ещё раз", "/routes/external/retry").icon("refresh");
    model.addAttribute(waiting.isEmpty() ? heading : heading.also(retry));
    model.addAttribute("waiting", waiting);
    model.addAttribute(
        "decided", rows(desk.list(scope, Arrival.State.ACCEPTED, Arrival.State.REJECTED)));
    model.addAttribute(
        "empty",
        Empty.saying("Никто не ждёт разбора")
            .advice("Когда ЦНППМ пришлёт маршрут неизвестного педагога, он появится здесь."));
    return "routes/external";
  }

  @PostMapping("/accept")
  ResponseEntity<Void> accept(
      @RequestParam String id, @RequestParam(defaultValue = "") String teacher, Scope scope) {
    if (teacher.isBlank()) {
      throw Problems.refused(Reason.at("teacher", "route.teacher", "Выберите педагога из списка"));
    }
    Arrival arrival = desk.accept(scope, id, new TeacherId(teacher));
    if (arrival.state() != Arrival.State.ACCEPTED) {
      throw Problems.refused(Reason.of("external.plan", arrival.reason()));
    }
    return Done.here("Маршрут принят: черновик ждёт согласия педагога");
  }

  @PostMapping("/reject")
  ResponseEntity<Void> reject(
      @RequestParam String id, @RequestParam(defaultValue = "") String reason, Scope scope) {
    desk.reject(scope, id, reason);
    return Done.here("Маршрут отклонён");
  }

  @PostMapping("/retry")
  ResponseEntity<Void> retry(Scope scope) {
    return Done.here("Принято маршрутов: " + desk.retry(scope));
  }

  private List<Row> rows(List<Arrival> arrivals) {
    return arrivals.stream().limit(MOST).map(this::row).toList();
  }

  private Row row(Arrival arrival) {
    ExternalRoute route = arrival.route();
    String told = route.teacherName() == null ? "Код " + route.teacher() : route.teacherName();
    String who = arrival.teacher() == null ? told : directory.shortName(arrival.teacher().value());
    String place = route.organisation() == null ? "" : ", " + route.organisation();
    String what =
        "№ %s от %s, %s"
            .formatted(
                route.externalId(),
                Russian.date(route.issuedOn()),
                Russian.count(route.steps().size(), "шаг", "шага", "шагов"));
    return new Row(
        route.externalId(),
        who + place,
        what,
        arrival.reason(),
        badge(arrival.state()),
        arrival.state() == Arrival.State.ACCEPTED ? route.id().value() : null,
        arrival.state() == Arrival.State.WAITING);
  }

  private static Badge badge(Arrival.State state) {
    String text = Russian.capital(state.label());
    return switch (state) {
      case WAITING -> Badge.warning(text).icon("hourglass");
      case ACCEPTED -> Badge.good(text);
      case REJECTED -> Badge.neutral(text).icon("ban");
    };
  }
}
