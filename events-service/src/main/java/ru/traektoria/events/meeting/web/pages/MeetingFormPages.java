package ru.traektoria.events.meeting.web.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Description.Format;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.events.meeting.application.PlanningMeetings;
import ru.traektoria.events.meeting.application.Sitting;
import ru.traektoria.events.meeting.model.AgendaItem;
import ru.traektoria.events.meeting.model.Meeting;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.meeting.model.Somebody;
import ru.traektoria.events.meeting.web.MeetingRequests.MeetingRequest;
import ru.traektoria.events.meeting.web.MeetingView;
import ru.traektoria.events.meeting.web.MeetingViews;
import ru.traektoria.events.venue.web.RoomChoices;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Запланировать или перенести заседание. */
@Controller
class MeetingFormPages {

  private static final String PATH = MeetingsPages.PATH;

  private final FindingMeetings finding;
  private final PlanningMeetings planning;
  private final LeadingAssociations associations;
  private final MeetingViews views;
  private final RoomChoices rooms;

  MeetingFormPages(
      FindingMeetings finding,
      PlanningMeetings planning,
      LeadingAssociations associations,
      MeetingViews views,
      RoomChoices rooms) {
    this.finding = finding;
    this.planning = planning;
    this.associations = associations;
    this.views = views;
    this.rooms = rooms;
  }

  @GetMapping(PATH + "/new")
  String fresh(@RequestParam(required = false) String association, Scope scope, Model model) {
    model.addAttribute(Heading.of("Запланировать заседание").under("Заседания и протоколы", PATH));
    model.addAttribute("key", Ids.next());
    model.addAttribute("action", PATH);
    model.addAttribute(
        "back", association == null ? PATH : "/activities/associations/" + association);
    model.addAttribute("plannedOn", views.today().plusDays(7));
    List<Option> led = led(scope);
    model.addAttribute("associations", led);
    model.addAttribute("chosen", led.size() == 1 ? led.get(0).value() : association);
    choices(null, scope, model);
    return "meetings/form";
  }

  private List<Option> led(Scope scope) {
    return associations.all(scope).stream()
        .filter(stored -> associations.leads(scope, stored.state()))
        .map(stored -> Option.of(stored.id(), stored.state().charter().name()))
        .toList();
  }

  @GetMapping(PATH + "/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    MeetingView meeting = views.full(finding.led(new MeetingId(id), scope));
    model.addAttribute(
        Heading.of("Изменить заседание")
            .under("Заседания и протоколы", PATH)
            .under(meeting.theme(), PATH + "/" + id));
    model.addAttribute("meeting", meeting);
    model.addAttribute("action", PATH + "/" + id);
    model.addAttribute("back", PATH + "/" + id);
    model.addAttribute("plannedOn", meeting.day());
    choices(meeting.venue(), scope, model);
    return "meetings/form";
  }

  private void choices(String venue, Scope scope, Model model) {
    model.addAttribute("rooms", rooms.of(venue, scope));
    model.addAttribute("formats", Words.options(Format.values(), Words::format));
    AcademicYear now = AcademicYear.of(views.today());
    model.addAttribute(
        "years",
        List.of(now.previous(), now, now.next()).stream()
            .map(y -> Option.of(y.toString(), y.label()))
            .toList());
  }

  @PostMapping(PATH)
  ResponseEntity<Void> plan(
      MeetingRequest form,
      @RequestParam(defaultValue = "") String questions,
      CreationKey key,
      Scope scope) {
    List<AgendaItem> agenda =
        questions
            .lines()
            .map(line -> line.replaceFirst("^\\s*\\d+[.)]\\s*", "").strip())
            .filter(line -> !line.isEmpty())
            .map(line -> AgendaItem.asked(Ids.next(), line, Somebody.nobody()))
            .toList();
    Stored<Meeting> stored = planning.plan(key, form.owner(), form.plan(), agenda, scope);
    return Done.at(PATH + "/" + stored.id(), "Заседание запланировано, члены объединения в списке");
  }

  @PostMapping(PATH + "/{id}")
  ResponseEntity<Void> replan(
      @PathVariable String id, MeetingRequest form, IfMatch seen, Scope scope) {
    planning.replan(new MeetingId(id), seen.version(), form.plan(), scope);
    return Done.at(PATH + "/" + id, "Изменения сохранены");
  }

  @PostMapping(PATH + "/{id}/cancellation")
  ResponseEntity<Void> cancel(@PathVariable String id, Scope scope) {
    planning.cancel(new MeetingId(id), scope);
    return Done.here("Заседание отменено");
  }

  /** The way from the card of an activity: its meeting, or the offer to open an agenda. */
  @GetMapping(PATH + "/of/{activity}")
  String of(@PathVariable String activity, Scope scope, Model model) {
    Optional<Sitting> known = finding.of(new ActivityId(activity), scope);
    if (known.isPresent()) {
      return "redirect:" + PATH + "/" + known.get().meeting().id();
    }
    model.addAttribute(
        Heading.of("Повестка и протокол")
            .under("Заседания и протоколы", PATH)
            .under("Мероприятие", "/activities/" + activity));
    model.addAttribute("activity", activity);
    model.addAttribute("plans", MeetingsPages.plans(scope.viewer()));
    return "meetings/without-agenda";
  }

  @PostMapping(PATH + "/of/{activity}")
  ResponseEntity<Void> open(@PathVariable String activity, Scope scope) {
    Stored<Meeting> stored = planning.openFor(new ActivityId(activity), scope);
    return Done.at(PATH + "/" + stored.id(), "Повестка открыта: добавьте вопросы");
  }
}
