package ru.traektoria.events.practice.web.pages;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.practice.application.InvitingExperts;
import ru.traektoria.events.practice.model.Guest;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.events.web.ExpertInvitation;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;

/** Эксперт практики со стороны: the methodist invites, the outsider comes in by his own address. */
@Controller
class ExpertPages {

  private static final String CARD = PracticesTable.BANK + "/{id}";
  private static final String OFFER = CARD + "/expertise/{code}";

  private final InvitingExperts inviting;

  ExpertPages(InvitingExperts inviting) {
    this.inviting = inviting;
  }

  @PostMapping(CARD + "/outsider")
  String invite(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String post,
      @RequestParam(defaultValue = "") String email,
      IfMatch seen,
      Scope scope,
      Model model) {
    Guest guest = new Guest(name, post, null);
    Practice practice = inviting.invite(new PracticeId(id), seen.version(), guest, scope).state();
    model.addAttribute("i", invitation(practice, inviting).to(email));
    model.addAttribute("at", PracticesTable.BANK + "/" + id);
    return "practices/invited";
  }

  /** The invitation of an outsider who has not come yet; {@code null} if there is none. */
  static ExpertInvitation waiting(Practice practice, InvitingExperts inviting) {
    Guest guest = practice.review() == null ? null : practice.review().guest();
    return guest == null || guest.account() != null ? null : invitation(practice, inviting);
  }

  private static ExpertInvitation invitation(Practice practice, InvitingExperts inviting) {
    String id = practice.id().value();
    return ExpertInvitation.waiting(
        id,
        practice.review().guest().name(),
        practice.source().place().municipality().value(),
        PracticesTable.BANK + "/" + id + "/expertise/" + inviting.code(practice),
        "дать заключение о педагогической практике");
  }

  /** What an outsider opens who was invited: the secret address itself is the acceptance. */
  @GetMapping(OFFER)
  String offer(@PathVariable String id, @PathVariable String code, Scope scope, Model model) {
    if (scope.viewer().has(Role.EXPERT)) {
      inviting.accept(new PracticeId(id), code, scope.viewer());
      return "redirect:" + PracticesTable.BANK + "/" + id;
    }
    Practice practice = inviting.offered(new PracticeId(id), code, scope.viewer()).state();
    model.addAttribute(Heading.of("Приглашение к экспертизе"));
    model.addAttribute("title", practice.content().title());
    model.addAttribute("at", PracticesTable.BANK + "/" + id + "/expertise/" + code);
    return "practices/offer";
  }

  @PostMapping(OFFER)
  ResponseEntity<Void> accept(@PathVariable String id, @PathVariable String code, Scope scope) {
    inviting.accept(new PracticeId(id), code, scope.viewer());
    return Done.at(PracticesTable.BANK + "/" + id, "Вы эксперт этой практики");
  }
}
