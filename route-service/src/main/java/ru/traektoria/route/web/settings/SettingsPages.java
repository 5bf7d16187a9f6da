package ru.traektoria.route.web.settings;

import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.route.application.Approvers;
import ru.traektoria.route.application.DecidingApprovers;
import ru.traektoria.route.model.terms.Actor.Capacity;

/** Кто утверждает маршруты: the municipality's setting, for its methodist. */
@Controller
@RequestMapping("/routes/settings")
class SettingsPages {

  private final Approvers approvers;
  private final DecidingApprovers deciding;

  SettingsPages(Approvers approvers, DecidingApprovers deciding) {
    this.approvers = approvers;
    this.deciding = deciding;
  }

  @GetMapping
  String settings(Scope scope, Model model) {
    model.addAttribute(
        Heading.of("Кто утверждает маршруты").under("Главная", "/").under("Маршруты", "/routes"));
    model.addAttribute(
        "field",
        Fields.checkboxes(
                "approvers",
                "Маршрут утверждает",
                List.of(
                    Option.of("METHODIST", "Методист муниципалитета"),
                    Option.of("SCHOOL_LEAD", "Завуч своей организации")))
            .hint("Если отмечены оба, достаточно одного из них. Свой маршрут не утверждают.")
            .value(approvers.of(municipality(scope)).stream().map(Capacity::name).toList()));
    return "routes/settings";
  }

  @PostMapping
  ResponseEntity<Void> decide(
      @RequestParam(required = false) Set<Capacity> approvers, Scope scope) {
    deciding.decide(municipality(scope), approvers == null ? Set.of() : approvers);
    return Done.at("/routes", "Решено, кто утверждает маршруты");
  }

  private static String municipality(Scope scope) {
    return scope.municipality().orElse("");
  }
}
