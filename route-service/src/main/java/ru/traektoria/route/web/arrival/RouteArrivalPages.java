package ru.traektoria.route.web.arrival;

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
import ru.traektoria.route.model.external.Arrival;
import ru.traektoria.route.model.external.ExternalRoute;
import ru.traektoria.route.model.terms.ArrivalState;
import ru.traektoria.route.model.terms.TeacherId;

/** Маршруты ЦНППМ: what arrived, what waits for somebody to say whose it is. */
@Controller
@RequestMapping("/routes/external")
class RouteArrivalPages {

  private static final ArrivalWords WORDS =
      new ArrivalWords(
          "/routes/external",
          "Принять маршрут",
          "Почему маршрут не принят",
          "Отклонить маршрут",
          "Когда ЦНППМ пришлёт маршрут неизвестного педагога, он появится здесь.");

  private final RouteArrivalDesk desk;
  private final StaffDirectory directory;

  RouteArrivalPages(RouteArrivalDesk desk, StaffDirectory directory) {
    this.desk = desk;
    this.directory = directory;
  }

  @GetMapping
  String queue(Scope scope, Model model) {
    Heading heading =
        Heading.of("Маршруты ЦНППМ")
            .under("Маршруты", "/routes")
            .lead(
                "Маршруты, разработанные ЦНППМ, приходят черновиками с указанием автора."
                    + " Неизвестные педагоги ждут здесь.");
    return WORDS.show(
        heading,
        rows(desk.list(scope, ArrivalState.WAITING)),
        rows(desk.list(scope, ArrivalState.ACCEPTED, ArrivalState.REJECTED)),
        !scope.unlimited(),
        model);
  }

  @PostMapping("/accept")
  ResponseEntity<Void> accept(
      @RequestParam String id, @RequestParam(defaultValue = "") String teacher, Scope scope) {
    Arrival arrival = desk.accept(scope, id, new TeacherId(teacher));
    if (arrival.state() != ArrivalState.ACCEPTED) {
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

  private List<ArrivalRow> rows(List<Arrival> arrivals) {
    return arrivals.stream().map(this::row).toList();
  }

  private ArrivalRow row(Arrival arrival) {
    ExternalRoute route = arrival.route();
    String what =
        "№ %s от %s, %s"
            .formatted(
                route.externalId(),
                Russian.date(route.issuedOn()),
                Russian.count(route.steps().size(), "шаг", "шага", "шагов"));
    boolean accepted = arrival.state() == ArrivalState.ACCEPTED;
    return new ArrivalRow(
        route.externalId(),
        ArrivalRow.who(
            directory,
            arrival.teacher(),
            route.teacher(),
            route.teacherName(),
            route.organisation()),
        what,
        arrival.reason(),
        ArrivalRow.badge(arrival.state()),
        accepted ? "/routes/" + route.id().value() : null);
  }
}
