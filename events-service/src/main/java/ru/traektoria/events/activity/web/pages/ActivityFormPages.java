package ru.traektoria.events.activity.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.activity.application.AnnouncingActivities;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.application.PlannedWork;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description.Format;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Details;
import ru.traektoria.events.activity.model.Details.Audience;
import ru.traektoria.events.activity.model.Details.CheckIn;
import ru.traektoria.events.activity.model.Details.Function;
import ru.traektoria.events.activity.model.Details.Funding;
import ru.traektoria.events.activity.model.Details.Ground;
import ru.traektoria.events.activity.model.Details.Learning;
import ru.traektoria.events.activity.model.Tag;
import ru.traektoria.events.activity.web.ActivityRequest;
import ru.traektoria.events.activity.web.ActivityView;
import ru.traektoria.events.activity.web.DetailWords;
import ru.traektoria.events.activity.web.Views;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.competence.Competences;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Запланировать или изменить мероприятие. */
@Controller
class ActivityFormPages {

  private final FindingActivities finding;
  private final AnnouncingActivities announcing;
  private final LeadingAssociations associations;
  private final Competences competences;
  private final PlannedWork planned;
  private final SettingChoices setting;
  private final Views views;

  ActivityFormPages(
      FindingActivities finding,
      AnnouncingActivities announcing,
      LeadingAssociations associations,
      Competences competences,
      PlannedWork planned,
      SettingChoices setting,
      Views views) {
    this.planned = planned;
    this.finding = finding;
    this.announcing = announcing;
    this.associations = associations;
    this.competences = competences;
    this.setting = setting;
    this.views = views;
  }

  @GetMapping("/activities/new")
  String fresh(
      @RequestParam(required = false) String association,
      @RequestParam(defaultValue = "") String planItem,
      @RequestParam(required = false) String series,
      Scope scope,
      Model model) {
    PlannedWork.Draft draft = planItem.isBlank() ? null : planned.draft(planItem, scope);
    boolean own = scope.viewer().has(Role.SCHOOL_LEAD) && !scope.viewer().has(Role.METHODIST);
    boolean school = draft == null ? own : draft.school() != null;
    Heading heading = Heading.of("Запланировать мероприятие").under("Мероприятия", "/activities");
    model.addAttribute(draft == null ? heading : heading.lead("По плану «" + draft.plan() + "»"));
    model.addAttribute("draft", draft);
    model.addAttribute("key", Ids.next());
    model.addAttribute("detailed", draft != null && !draft.tags().isEmpty());
    model.addAttribute("action", "/activities");
    model.addAttribute(
        "back",
        draft == null
            ? "/activities"
            : "/activities/plans/" + draft.item().replaceFirst("/", "/items/"));
    model.addAttribute("plannedOn", draft == null ? views.today().plusDays(7) : draft.day());
    model.addAttribute("usualLevel", school ? Level.SCHOOL : Level.MUNICIPAL);
    model.addAttribute("chosenAssociation", draft == null ? association : draft.association());
    setting.fresh(series, scope, model);
    choices(scope, model);
    return "activities/form";
  }

  @GetMapping("/activities/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    ActivityView activity = views.full(finding.one(new ActivityId(id), scope), scope);
    model.addAttribute(
        Heading.of("Изменить мероприятие")
            .under("Мероприятия", "/activities")
            .under(activity.description().title(), "/activities/" + id));
    model.addAttribute("activity", activity);
    model.addAttribute("detailed", !activity.description().more().equals(Details.NONE));
    model.addAttribute("action", "/activities/" + id);
    model.addAttribute("back", "/activities/" + id);
    model.addAttribute("plannedOn", activity.description().when().on());
    model.addAttribute("usualLevel", activity.description().level());
    model.addAttribute("chosenAssociation", activity.description().association());
    setting.known(activity, scope, model);
    choices(scope, model);
    return "activities/form";
  }

  private void choices(Scope scope, Model model) {
    model.addAttribute("kinds", Words.options(ActivityKind.values(), Words::kind));
    model.addAttribute("levels", Words.options(Level.values(), Words::level));
    model.addAttribute("formats", Words.options(Format.values(), Words::format));
    model.addAttribute("priorities", Words.PRIORITIES);
    model.addAttribute(
        "priorityLevels",
        List.of(Option.of("FEDERAL", "Федеральная"), Option.of("REGIONAL", "Региональная")));
    details(scope, model);
    model.addAttribute("competences", Words.options(competences.names()));
    model.addAttribute(
        "associations",
        associations.all(scope).stream()
            .map(stored -> Option.of(stored.id(), stored.state().charter().name()))
            .toList());
  }

  private void details(Scope scope, Model model) {
    model.addAttribute("functions", Words.options(Function.values(), DetailWords::function));
    model.addAttribute("learnings", Words.options(Learning.values(), DetailWords::learning));
    model.addAttribute("grounds", Words.options(Ground.values(), DetailWords::ground));
    model.addAttribute("fundings", Words.options(Funding.values(), DetailWords::funding));
    model.addAttribute("audiences", Words.options(Audience.values(), DetailWords::audience));
    model.addAttribute("checkIns", Words.options(CheckIn.values(), DetailWords::checkIn));
    model.addAttribute("tags", tags(scope));
  }

  /** The usual tags and whatever the municipality has used in two years: used once, offered on. */
  private List<Option> tags(Scope scope) {
    LocalDate today = views.today();
    Stream<String> used =
        finding.between(today.minusYears(1), today.plusYears(1), scope).stream()
            .flatMap(stored -> stored.state().description().more().tags().stream());
    return Stream.concat(Tag.words().stream(), used)
        .distinct()
        .map(tag -> Option.of(tag, tag))
        .toList();
  }

  @PostMapping("/activities")
  ResponseEntity<Void> schedule(ActivityRequest form, CreationKey key, Scope scope) {
    Stored<Activity> stored =
        announcing.scheduleFor(
            form.planItem(), key, form.organisation(), form.description(), scope);
    return Done.at("/activities/" + stored.id(), "Мероприятие запланировано");
  }

  @PostMapping("/activities/{id}")
  ResponseEntity<Void> reschedule(
      @PathVariable String id, ActivityRequest form, IfMatch seen, Scope scope) {
    announcing.reschedule(new ActivityId(id), seen.version(), form.description(), scope);
    return Done.at("/activities/" + id, "Изменения сохранены");
  }
}
