package ru.traektoria.diagnostics.web.page.campaign;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.application.InvitationJobs.Progress;
import ru.traektoria.diagnostics.web.CampaignDesk;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;

/** What is done with a running campaign. */
@Controller
class CampaignCommands {

  private static final String LIST = CampaignTables.LIST;

  private final CampaignDesk desk;

  CampaignCommands(CampaignDesk desk) {
    this.desk = desk;
  }

  @PostMapping(LIST + "/{id}/invitations")
  ResponseEntity<Void> invite(@PathVariable String id, Scope scope) {
    desk.startInviting(scope, id);
    return Done.here("Приглашаем педагогов");
  }

  /** The running invitations again, or the way to the page that tells their result. */
  @GetMapping(LIST + "/{id}/invitations")
  Object invitations(@PathVariable String id, Scope scope, Model model) {
    Optional<Progress> running = desk.invitations(scope, id).filter(job -> !job.finished());
    if (running.isEmpty()) {
      return ResponseEntity.noContent().header("HX-Redirect", LIST + "/" + id).build();
    }
    model.addAttribute("job", running.get());
    model.addAttribute("id", id);
    return "diagnostics/campaign :: invitations";
  }

  @PostMapping(LIST + "/{id}/reminders")
  ResponseEntity<Void> remind(@PathVariable String id, Scope scope) {
    int reminded = desk.remind(scope, id);
    return Done.here(
        reminded == 0
            ? "Напоминать некому: все ответили, отказались или уже получили напоминание сегодня"
            : "Напомнили: " + Russian.count(reminded, "педагогу", "педагогам", "педагогам"));
  }

  @PostMapping(LIST + "/{id}/closing")
  ResponseEntity<Void> close(@PathVariable String id, Scope scope, IfMatch version) {
    desk.close(scope, id, version);
    return Done.here("Кампания завершена");
  }

  @PostMapping(LIST + "/{id}/prolongation")
  ResponseEntity<Void> prolong(
      @PathVariable String id, @RequestParam LocalDate to, Scope scope, IfMatch version) {
    desk.prolong(scope, id, to, version);
    return Done.here("Последний день кампании — " + Russian.date(to));
  }
}
