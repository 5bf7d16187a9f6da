package ru.traektoria.diagnostics.web.page.register;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.web.DeficitRow;
import ru.traektoria.diagnostics.web.Invitees;
import ru.traektoria.diagnostics.web.Invitees.Call;
import ru.traektoria.diagnostics.web.Invitees.Invitee;
import ru.traektoria.diagnostics.web.page.Badges;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.look.Badge;

/**
 * «Кого позвать» on the card of an activity in the events service (S0-20): boxes named {@code
 * teachers} and a button, inside a form of the page that shows them.
 */
@Controller
class InviteePages {

  private static final int MOST = 40;

  private final Invitees invitees;

  InviteePages(Invitees invitees) {
    this.invitees = invitees;
  }

  /** A teacher to be chosen. */
  record Choice(String teacher, String name, String organisation, List<Line> deficits) {}

  /** A deficit that the activity works on. */
  record Line(String competence, Badge severity, Badge state) {}

  /**
   * The list.
   *
   * @param competence codes the activity works on
   * @param without who takes part already
   */
  @GetMapping("/diagnostics/fragments/invitees")
  String invitees(
      @RequestParam(defaultValue = "") List<String> competence,
      @RequestParam(defaultValue = "") List<String> without,
      Scope scope,
      Model model) {
    Call call = invitees.call(scope, competence, Set.copyOf(without), MOST);
    model.addAttribute("people", call.people().stream().map(InviteePages::choice).toList());
    model.addAttribute("more", call.more());
    model.addAttribute("hidden", RegisterFields.hidden(call.hidden()));
    model.addAttribute(
        "register",
        DeficitPages.DEFICITS
            + "?open=true"
            + (competence.size() == 1 ? "&competence=" + word(competence.get(0)) : ""));
    return "diagnostics/fragments :: invitees";
  }

  private static String word(String code) {
    return code.replaceAll("[^A-Z_.]", "");
  }

  private static Choice choice(Invitee who) {
    return new Choice(
        who.teacher(),
        who.name(),
        who.organisationName(),
        who.deficits().stream().map(InviteePages::line).toList());
  }

  private static Line line(DeficitRow row) {
    return new Line(row.competenceName(), Badges.of(row.severity()), Badges.of(row.state()));
  }
}
