package ru.traektoria.route.web.exemption;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.route.model.attestation.Exemption;
import ru.traektoria.route.model.attestation.RecordedExemption;
import ru.traektoria.route.model.terms.TeacherId;

/** What the school does with an exemption: records it, ends it, takes it back. */
@Controller
@RequestMapping("/routes/conformity/exemptions")
class ExemptionCommandPages {

  private final ExemptionDesk desk;

  ExemptionCommandPages(ExemptionDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/new")
  String ask(Model model) {
    model.addAttribute(
        Heading.of("Освобождение от аттестации")
            .under("Освобождения", "/routes/conformity/exemptions")
            .lead("Категория и первые два года в должности учитываются сами."));
    model.addAttribute("key", Ids.next());
    model.addAttribute(
        "kinds",
        Arrays.stream(Exemption.values())
            .filter(Exemption::entered)
            .map(e -> Option.of(e.name(), Russian.capital(e.label())))
            .toList());
    model.addAttribute("teachers", List.of());
    return "routes/exemption-form";
  }

  @PostMapping("/new")
  ResponseEntity<Void> record(
      @RequestParam(defaultValue = "") String teacher,
      @RequestParam(required = false) Exemption kind,
      @RequestParam(required = false) LocalDate from,
      @RequestParam(required = false) LocalDate to,
      CreationKey key,
      Scope scope) {
    Stored<RecordedExemption> added =
        desk.record(new ExemptionDesk.Body(new TeacherId(teacher), kind, from, to), key, scope);
    return Done.at("/routes/conformity/exemptions/" + added.id(), "Освобождение записано");
  }

  @PostMapping("/{id}/end")
  ResponseEntity<Void> end(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate to,
      @RequestParam(defaultValue = "") String reason,
      IfMatch match,
      Scope scope) {
    desk.end(scope, id, match, to, reason);
    return Done.here("Последний день записан");
  }

  @PostMapping("/{id}/remove")
  ResponseEntity<Void> remove(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      IfMatch match,
      Scope scope) {
    desk.remove(scope, id, match, reason);
    return Done.here("Запись удалена: она больше не освобождает");
  }
}
