package ru.traektoria.route.web.settings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.route.application.Approvers;
import ru.traektoria.route.application.DecidingApprovers;
import ru.traektoria.route.model.terms.Actor.Capacity;

/** Who approves routes in the municipality. */
@RestController
@RequestMapping("/api/v1/routes/settings")
@Tag(name = "Настройки маршрутов")
class SettingsController {

  private final Approvers approvers;
  private final DecidingApprovers deciding;

  SettingsController(Approvers approvers, DecidingApprovers deciding) {
    this.approvers = approvers;
    this.deciding = deciding;
  }

  /** METHODIST, SCHOOL_LEAD or both. */
  record ApproversView(Set<Capacity> approvers) {}

  @GetMapping
  @Operation(summary = "Кто утверждает маршруты")
  ApproversView get(Viewer viewer) {
    return new ApproversView(approvers.of(viewer.municipality().orElse("")));
  }

  @PutMapping
  @Operation(summary = "Решить, кто утверждает маршруты")
  ApproversView set(@RequestBody ApproversView body, Viewer viewer) {
    Set<Capacity> wanted = body.approvers() == null ? Set.of() : body.approvers();
    deciding.decide(viewer.municipality().orElse(""), wanted);
    return new ApproversView(wanted);
  }
}
