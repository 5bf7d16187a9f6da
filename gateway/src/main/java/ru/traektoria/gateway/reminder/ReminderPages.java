package ru.traektoria.gateway.reminder;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.gateway.reminder.GatheringReminders.Gathered;
import ru.traektoria.platform.web.access.AccessGuard.OpenToAll;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Badge;

/** «Что ждёт вас»: all reminders on a page, the first of them on the home page. */
@Controller
class ReminderPages {

  private static final int ON_THE_HOME_PAGE = 6;

  private final GatheringReminders gathering;
  private final LetterChoices choices;

  ReminderPages(GatheringReminders gathering, LetterChoices choices) {
    this.gathering = gathering;
    this.choices = choices;
  }

  /** A reminder as it is shown. */
  record Line(String text, String href, Badge badge) {

    static Line of(Reminder reminder) {
      String due = reminder.due() == null ? "" : Russian.date(reminder.due());
      Badge badge =
          switch (reminder.urgency()) {
            case LATE -> Badge.bad(due.isEmpty() ? "Просрочено" : "Просрочено: " + due);
            case NEAR -> Badge.warning(due.isEmpty() ? "Скоро" : due);
            case UNANSWERED -> Badge.info("Ждёт ответа");
            case NEWS -> Badge.neutral("К сведению");
          };
      return new Line(reminder.text(), reminder.href(), badge);
    }
  }

  @OpenToAll
  @GetMapping("/reminders")
  String page(@AuthenticationPrincipal Jwt token, Model model) {
    model.addAttribute(
        Heading.of("Что ждёт вас")
            .under("Главная", "/")
            .lead("Просроченное, близкое, то, что ждёт вашего ответа, и новости."));
    model.addAttribute("letters", choices.wants(token.getSubject()));
    return lines(
        gathering.of(token.getTokenValue()), Integer.MAX_VALUE, "gateway/reminders", model);
  }

  @OpenToAll
  @GetMapping("/reminders/fragment")
  String fragment(@AuthenticationPrincipal Jwt token, Model model) {
    return lines(
        gathering.of(token.getTokenValue()), ON_THE_HOME_PAGE, "gateway/reminders :: lines", model);
  }

  @OpenToAll
  @PostMapping("/reminders/letters")
  ResponseEntity<Void> letters(
      @RequestParam(defaultValue = "false") boolean wanted, @AuthenticationPrincipal Jwt token) {
    choices.wants(token.getSubject(), wanted);
    return Done.here(wanted ? "Письма будут приходить" : "Писем больше не будет");
  }

  private static String lines(Gathered gathered, int most, String view, Model model) {
    List<Reminder> all = gathered.reminders();
    model.addAttribute("lines", all.stream().limit(most).map(Line::of).toList());
    model.addAttribute("more", Math.max(0, all.size() - most));
    model.addAttribute("silent", gathered.silent());
    return view;
  }
}
