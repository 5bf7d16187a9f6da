package ru.traektoria.diagnostics.web.page.register;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.application.RequestingRoutes;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.profile.RouteRequestRule;
import ru.traektoria.diagnostics.web.RegisterFilter;
import ru.traektoria.diagnostics.web.Registers;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.form.Done;

/** Маршруты по отмеченным дефицитам: many at once, told with what came of each. */
@Controller
class RouteRequestPages {

  private final Registers registers;
  private final RequestingRoutes requesting;

  RouteRequestPages(Registers registers, RequestingRoutes requesting) {
    this.registers = registers;
    this.requesting = requesting;
  }

  /** «Создать ИОМ»: only what the viewer sees in the register can be asked for. */
  @PostMapping(DeficitPages.DEFICITS + "/routes")
  ResponseEntity<Void> routes(@RequestParam(required = false) List<String> ids, Scope scope) {
    Map<String, Set<String>> wanted = byTeacher(ids == null ? List.of() : ids);
    if (wanted.isEmpty()) {
      throw Problems.badRequest("Отметьте дефициты, по которым нужны маршруты.");
    }
    RegisterFilter all = new RegisterFilter(null, null, null, null, null, null, null, null, false);
    Set<String> visible = new HashSet<>();
    registers.deficits(scope, all).rows().forEach(row -> visible.add(row.id()));
    Map<RouteRequestRule, Integer> counts = new EnumMap<>(RouteRequestRule.class);
    wanted.forEach(
        (teacher, deficits) -> {
          deficits.retainAll(visible);
          if (!deficits.isEmpty()) {
            requesting
                .request(new TeacherId(teacher), deficits)
                .forEach((rule, count) -> counts.merge(rule, count, Integer::sum));
          }
        });
    return Done.here(told(counts));
  }

  private static Map<String, Set<String>> byTeacher(List<String> ids) {
    Map<String, Set<String>> wanted = new HashMap<>();
    for (String id : ids) {
      int cut = id.indexOf(':');
      if (cut > 0) {
        wanted
            .computeIfAbsent(id.substring(0, cut), any -> new HashSet<>())
            .add(id.substring(cut + 1));
      }
    }
    return wanted;
  }

  private static String told(Map<RouteRequestRule, Integer> counts) {
    StringBuilder words = new StringBuilder("Маршруты создаются: ");
    words.append(counts.getOrDefault(RouteRequestRule.REQUESTED, 0));
    counts.forEach(
        (rule, count) -> {
          if (rule != RouteRequestRule.REQUESTED) {
            words.append("; ").append(count).append(" — ").append(rule.words());
          }
        });
    return words.toString();
  }
}
