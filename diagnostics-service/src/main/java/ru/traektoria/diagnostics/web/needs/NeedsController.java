package ru.traektoria.diagnostics.web.needs;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.web.access.Scope;

/** Сводка опроса over REST. */
@RestController
class NeedsController {

  private final NeedsDesk desk;

  NeedsController(NeedsDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/api/v1/diagnostics/campaigns/{id}/needs")
  NeedsView needs(
      @PathVariable String id,
      @RequestParam(required = false) String organisation,
      @RequestParam(required = false) String subject,
      Scope scope) {
    return desk.view(desk.survey(scope, id), blank(organisation), blank(subject));
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
