package ru.traektoria.gateway.home;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import ru.traektoria.gateway.home.PlatformState.Health;
import ru.traektoria.gateway.home.PlatformState.State;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/** «Состояние платформы» for the operator. */
@Controller
class PlatformPages {

  private final PlatformState state;

  PlatformPages(PlatformState state) {
    this.state = state;
  }

  /** One line of the page. */
  record Line(String title, Badge badge, String answer, String parked, String unsent, String heap) {

    static Line of(State state) {
      boolean up = state.health() != Health.DOWN;
      return new Line(
          state.title(),
          badge(state),
          up ? Russian.number(state.millis()) + "\u00A0мс" : Russian.NOTHING,
          figure(state.figures().parked()),
          figure(state.figures().unsent()),
          state.figures().megabytes().isPresent()
              ? figure(state.figures().megabytes()) + "\u00A0МБ"
              : Russian.NOTHING);
    }

    private static String figure(OptionalLong number) {
      return number.isPresent() ? Russian.number(number.getAsLong()) : Russian.NOTHING;
    }

    private static Badge badge(State state) {
      if (state.health() == Health.DOWN) {
        return Badge.bad("Не отвечает");
      }
      if (state.health() == Health.NOT_READY) {
        return Badge.warning("Не готов: нет хранилища или брокера");
      }
      return state.resting() ? Badge.warning("Отдыхает после сбоев") : Badge.good("Работает");
    }
  }

  @GetMapping("/platform")
  String page(Scope scope, Model model) {
    model.addAttribute(
        Heading.of("Состояние платформы")
            .under("Главная", "/")
            .lead("Страница обновляется сама каждые десять секунд."));
    return lines(model, "gateway/platform");
  }

  @GetMapping("/platform/fragments/services")
  String services(Scope scope, Model model) {
    return lines(model, "gateway/platform :: services");
  }

  @GetMapping("/platform/fragments/home")
  String home(Scope scope, Model model) {
    return lines(model, "gateway/platform :: home");
  }

  @Operation(summary = "Состояние сервисов")
  @ResponseBody
  @GetMapping("/api/v1/gateway/platform")
  List<State> json(Scope scope) {
    return state.now();
  }

  private String lines(Model model, String view) {
    List<State> states = state.now();
    model.addAttribute("lines", states.stream().map(Line::of).toList());
    model.addAttribute("up", states.stream().filter(one -> one.health() == Health.UP).count());
    model.addAttribute("total", states.size());
    return view;
  }
}
