package ru.traektoria.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.gateway.account.application.Accounts;
import ru.traektoria.gateway.account.model.Capacity;
import ru.traektoria.platform.web.access.AccessGuard.OpenToAll;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.form.Done;

/** Who acts in several capacities switches from one to another; the session remembers which. */
@Controller
class CapacityPages {

  private final Accounts accounts;

  CapacityPages(Accounts accounts) {
    this.accounts = accounts;
  }

  @OpenToAll
  @PostMapping("/capacity")
  ResponseEntity<Void> act(@RequestParam String key, Viewer viewer, HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    boolean own =
        accounts.find(viewer.subject()).stream()
            .flatMap(account -> Capacity.of(account.grants()).stream())
            .anyMatch(capacity -> capacity.key().equals(key));
    if (session == null || !own) {
      throw Problems.notFound("Роль");
    }
    ChosenCapacity.keep(session, key);
    return Done.at("/", "Теперь вы работаете в другой роли");
  }
}
