package ru.traektoria.events.activity.web.pages;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.application.InvitingAudience;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.web.DetailWords;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;

/** «Кого позвать» of an audience: a part of the card of an activity that is ahead. */
@Controller
class AudiencePages {

  private static final int MOST = 100;

  private final InvitingAudience inviting;
  private final FindingActivities finding;
  private final StaffDirectory directory;

  AudiencePages(InvitingAudience inviting, FindingActivities finding, StaffDirectory directory) {
    this.inviting = inviting;
    this.finding = finding;
    this.directory = directory;
  }

  /** Somebody to be called. */
  record Line(String id, String name, String place) {}

  @GetMapping("/activities/{id}/audience")
  String invitees(@PathVariable String id, Scope scope, Model model) {
    Activity activity = finding.one(new ActivityId(id), scope).state();
    List<DirectoryEntry> all =
        activity.ahead() ? inviting.invitees(activity.id(), scope) : List.of();
    model.addAttribute("id", id);
    model.addAttribute(
        "audience",
        activity.description().more().audience() == null
            ? null
            : DetailWords.audience(activity.description().more().audience()));
    model.addAttribute("people", all.stream().limit(MOST).map(this::line).toList());
    model.addAttribute("more", Math.max(0, all.size() - MOST));
    return "activities/audience :: panel";
  }

  private Line line(DirectoryEntry who) {
    String place = who.organisation() == null ? "" : directory.shortName(who.organisation());
    return new Line(who.id(), who.name(), place);
  }
}
