package ru.traektoria.diagnostics.web;

import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.diagnostics.web.Invitees.Call;
import ru.traektoria.platform.web.access.Scope;

/** Кого позвать по открытым дефицитам, over REST. */
@RestController
class InviteesController {

  private static final int MOST = 200;

  private final Invitees invitees;

  InviteesController(Invitees invitees) {
    this.invitees = invitees;
  }

  @GetMapping("/api/v1/diagnostics/invitees")
  Call invitees(@RequestParam List<String> competence, Scope scope) {
    return invitees.call(scope, competence, Set.of(), MOST);
  }
}
