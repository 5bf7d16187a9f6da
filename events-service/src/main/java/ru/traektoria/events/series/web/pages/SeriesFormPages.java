package ru.traektoria.events.series.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.plan.application.FindingPlans;
import ru.traektoria.events.plan.model.ItemId;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.PlanItem;
import ru.traektoria.events.series.application.FindingSeries;
import ru.traektoria.events.series.application.PlanningSeries;
import ru.traektoria.events.series.model.Series;
import ru.traektoria.events.series.model.SeriesId;
import ru.traektoria.events.series.model.SeriesKind;
import ru.traektoria.events.series.model.SeriesTerms;
import ru.traektoria.events.series.model.SeriesTerms.PlanItemRef;
import ru.traektoria.events.series.web.SeriesRequest;
import ru.traektoria.events.series.web.SeriesView;
import ru.traektoria.events.series.web.SeriesViews;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Создать или изменить серию, perhaps from an item of a plan. */
@Controller
class SeriesFormPages {

  private final FindingSeries finding;
  private final PlanningSeries planning;
  private final FindingPlans plans;
  private final LeadingAssociations associations;
  private final StaffDirectory directory;
  private final SeriesViews views;

  SeriesFormPages(
      FindingSeries finding,
      PlanningSeries planning,
      FindingPlans plans,
      LeadingAssociations associations,
      StaffDirectory directory,
      SeriesViews views) {
    this.finding = finding;
    this.planning = planning;
    this.plans = plans;
    this.associations = associations;
    this.directory = directory;
    this.views = views;
  }

  @GetMapping(SeriesWords.PATH + "/new")
  String fresh(@RequestParam(defaultValue = "") String planItem, Scope scope, Model model) {
    Optional<Draft> draft = draft(planItem, scope);
    Heading heading = Heading.of("Создать серию").under("Серии", SeriesWords.PATH);
    model.addAttribute(draft.map(d -> heading.lead("По плану «" + d.plan() + "»")).orElse(heading));
    model.addAttribute("key", Ids.next());
    model.addAttribute("terms", draft.map(Draft::terms).orElse(null));
    model.addAttribute("planItem", draft.isPresent() ? planItem : null);
    model.addAttribute("chosenOrganisation", draft.map(Draft::organisation).orElse(null));
    model.addAttribute("chosenAssociation", draft.map(Draft::association).orElse(null));
    model.addAttribute("action", SeriesWords.PATH);
    model.addAttribute("back", SeriesWords.PATH);
    model.addAttribute("organisations", organisations(scope.viewer()));
    model.addAttribute("associations", led(scope));
    choices(model);
    return "series/form";
  }

  /** What an item of a plan says of the series that is to fulfil it. */
  private record Draft(SeriesTerms terms, String plan, String organisation, String association) {}

  private Optional<Draft> draft(String planItem, Scope scope) {
    String[] ids = planItem.split("/");
    if (ids.length != 2) {
      return Optional.empty();
    }
    Plan plan = plans.one(new PlanId(ids[0]), scope).state();
    PlanItem item =
        plan.item(new ItemId(ids[1])).orElseThrow(() -> Problems.notFound("Пункт плана", ids[1]));
    Place place = plan.owner().place();
    SeriesTerms terms =
        new SeriesTerms(
            item.content().title(),
            kind(item.content().title()),
            item.period().from().orElse(null),
            item.period().to().orElse(null),
            List.of(),
            item.content().details(),
            null,
            new PlanItemRef(ids[0], ids[1]));
    return Optional.of(
        new Draft(
            terms,
            plan.passport().title(),
            place.organisation() == null ? null : place.organisation().value(),
            plan.owner().association()));
  }

  /** The kind that the words of an item name. */
  private static SeriesKind kind(String title) {
    String words = title.toLowerCase(Locale.ROOT);
    if (words.contains("декад")) {
      return SeriesKind.SUBJECT_DECADE;
    }
    if (words.contains("недел")) {
      return SeriesKind.SUBJECT_WEEK;
    }
    if (words.contains("школ") && words.contains("молод")) {
      return SeriesKind.YOUNG_TEACHERS_SCHOOL;
    }
    if (words.contains("август") || words.contains("конференц") || words.contains("совещан")) {
      return SeriesKind.CONFERENCE;
    }
    return words.contains("проект") ? SeriesKind.PROJECT : null;
  }

  @GetMapping(SeriesWords.PATH + "/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    finding.held(new SeriesId(id), scope);
    SeriesView series = views.view(finding.one(new SeriesId(id), scope), scope);
    PlanItemRef item = series.terms().planItem();
    model.addAttribute(
        Heading.of("Изменить серию")
            .under("Серии", SeriesWords.PATH)
            .under(series.terms().title(), SeriesWords.PATH + "/" + id));
    model.addAttribute("version", series.version());
    model.addAttribute("terms", series.terms());
    model.addAttribute("planItem", item == null ? null : item.plan() + "/" + item.item());
    model.addAttribute("action", SeriesWords.PATH + "/" + id);
    model.addAttribute("back", SeriesWords.PATH + "/" + id);
    model.addAttribute("organisations", List.of());
    model.addAttribute("associations", List.of());
    choices(model);
    return "series/form";
  }

  private static void choices(Model model) {
    model.addAttribute("kinds", Words.options(SeriesKind.values(), SeriesWords::kind));
  }

  private List<Option> organisations(Viewer viewer) {
    return viewer.has(Role.METHODIST)
        ? directory.organisationsIn(viewer.municipality().orElse("-")).stream()
            .map(entry -> Option.of(entry.id(), entry.name()))
            .toList()
        : List.of();
  }

  private List<Option> led(Scope scope) {
    return associations.all(scope).stream()
        .filter(stored -> associations.leads(scope, stored.state()))
        .map(stored -> Option.of(stored.id(), stored.state().charter().name()))
        .toList();
  }

  @PostMapping(SeriesWords.PATH)
  ResponseEntity<Void> plan(SeriesRequest form, CreationKey key, Scope scope) {
    Stored<Series> stored =
        planning.plan(key, form.organisation(), form.association(), form.terms(), scope);
    return Done.at(SeriesWords.PATH + "/" + stored.id(), "Серия создана: добавьте мероприятия");
  }

  @PostMapping(SeriesWords.PATH + "/{id}")
  ResponseEntity<Void> change(
      @PathVariable String id, SeriesRequest form, IfMatch seen, Scope scope) {
    planning.change(new SeriesId(id), seen.version(), form.terms(), scope);
    return Done.at(SeriesWords.PATH + "/" + id, "Изменения сохранены");
  }
}
