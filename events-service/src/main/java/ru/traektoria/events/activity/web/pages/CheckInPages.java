package ru.traektoria.events.activity.web.pages;

import java.util.Base64;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.activity.application.CheckingIn;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.web.PortalAddress;
import ru.traektoria.events.web.QrPicture;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;

/** Отметка по коду: the screen at the door, and what somebody sees who scanned it. */
@Controller
class CheckInPages {

  private static final String PATH = "/activities/{id}/check-in";
  private static final int QR_PIXELS = 420;

  private final CheckingIn checkingIn;
  private final FindingActivities finding;
  private final PortalAddress portal;

  CheckInPages(CheckingIn checkingIn, FindingActivities finding, PortalAddress portal) {
    this.checkingIn = checkingIn;
    this.finding = finding;
    this.portal = portal;
  }

  /** The screen at the door, for who holds the activity. */
  @GetMapping(PATH + "/screen")
  String screen(@PathVariable String id, Scope scope, Model model) {
    Activity activity = finding.one(new ActivityId(id), scope).state();
    model.addAttribute(
        Heading.of("Отметьтесь: вы здесь")
            .under("Мероприятия", "/activities")
            .under(activity.description().title(), "/activities/" + id)
            .lead("Наведите камеру телефона на код. Он меняется каждую минуту."));
    code(id, scope, model);
    return "activities/check-in-screen";
  }

  /** The code of this minute; the screen asks for it again and again. */
  @GetMapping(PATH + "/screen/code")
  String code(@PathVariable String id, Scope scope, Model model) {
    String code = checkingIn.show(new ActivityId(id), scope);
    List<Enrolment> seated =
        finding.one(new ActivityId(id), scope).state().enrolments().confirmed();
    String address = portal.of("/activities/" + id + "/check-in?code=" + code);
    byte[] picture = QrPicture.png(address, QR_PIXELS);
    model.addAttribute("activity", id);
    model.addAttribute(
        "qr", "data:image/png;base64," + Base64.getEncoder().encodeToString(picture));
    model.addAttribute("listed", seated.size());
    model.addAttribute(
        "present",
        seated.stream().filter(one -> one.attendance() == Enrolment.Attendance.PRESENT).count());
    return "activities/check-in-screen :: code";
  }

  /** What somebody sees who scanned the screen. Looking marks nothing. */
  @GetMapping(PATH)
  String door(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String code,
      Scope scope,
      Model model) {
    ActivityId activity = new ActivityId(id);
    model.addAttribute(
        Heading.of("Отметиться")
            .under("Мероприятия и запись", "/activities/mine")
            .lead("«" + finding.one(activity, scope).state().description().title() + "»"));
    model.addAttribute("activity", id);
    model.addAttribute("code", code);
    model.addAttribute("marked", checkingIn.marked(activity, scope));
    model.addAttribute("good", checkingIn.good(activity, code));
    return "activities/check-in";
  }

  @PostMapping(PATH)
  ResponseEntity<Void> checkIn(
      @PathVariable String id, @RequestParam(defaultValue = "") String code, Scope scope) {
    checkingIn.checkIn(new ActivityId(id), code, scope);
    return Done.at("/activities/mine", "Вы отмечены: хорошей работы!");
  }
}
