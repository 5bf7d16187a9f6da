package ru.traektoria.route.web.priority;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.route.application.DecidingRoute.Outcomes;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.priority.AnsweringPriority;
import ru.traektoria.route.application.priority.PriorityThemes;
import ru.traektoria.route.model.priority.PriorityTheme;
import ru.traektoria.route.model.priority.PriorityThemeId;
import ru.traektoria.route.web.Acting;

/** Приоритетные темы for programs. */
@RestController
@RequestMapping("/api/v1/routes/priorities")
@Tag(name = "Приоритетные темы")
class PriorityController {

  private final PriorityDesk desk;
  private final PriorityThemes themes;
  private final AnsweringPriority answering;

  PriorityController(PriorityDesk desk, PriorityThemes themes, AnsweringPriority answering) {
    this.desk = desk;
    this.themes = themes;
    this.answering = answering;
  }

  /** Routes that are meant. */
  record Routes(List<String> routes) {

    List<String> ids() {
      return routes == null ? List.of() : routes;
    }
  }

  @GetMapping
  @Operation(summary = "Темы муниципалитета: сколько маршрутов ждут решения, скольким добавлен шаг")
  List<PriorityDesk.Standing> list(Scope scope) {
    return desk.all(scope);
  }

  @PostMapping
  @Operation(summary = "Объявить тему: она предложит шаг, ни один маршрут сам не изменится")
  ResponseEntity<PriorityTheme> declare(
      @RequestBody PriorityForm body, CreationKey key, Scope scope) {
    Stored<PriorityTheme> theme =
        themes.add(
            key.requestHash(),
            PriorityTheme.declare(
                new PriorityThemeId(key.id()),
                PriorityDesk.municipality(scope),
                body.wanted(),
                Acting.of(scope.viewer())));
    return Etags.created("/api/v1/routes/priorities/" + theme.id(), theme.version(), theme.state());
  }

  @GetMapping("/{id}/proposals")
  @Operation(summary = "Маршруты, которым тема предлагает шаг сейчас")
  List<String> proposals(@PathVariable String id, Scope scope) {
    return desk.proposed(scope, desk.theme(scope, id)).stream().map(RouteLine::id).toList();
  }

  @PostMapping("/{id}/acceptances")
  @Operation(summary = "Добавить шаг в маршруты; отказ по одному не мешает другим")
  Outcomes accept(@PathVariable String id, @RequestBody Routes body, Scope scope) {
    PriorityTheme theme = desk.theme(scope, id);
    return answering.accept(
        theme, desk.proposed(scope, theme, body.ids()), Acting.of(scope.viewer()));
  }

  @PostMapping("/{id}/dismissals")
  @Operation(summary = "Больше не предлагать тему этим маршрутам")
  Routes dismiss(@PathVariable String id, @RequestBody Routes body, Scope scope) {
    PriorityTheme theme = desk.theme(scope, id);
    var routes = desk.proposed(scope, theme, body.ids());
    answering.dismiss(theme, routes, Acting.of(scope.viewer()));
    return new Routes(routes.stream().map(route -> route.value()).toList());
  }
}
