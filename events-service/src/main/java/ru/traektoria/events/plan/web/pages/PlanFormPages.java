package ru.traektoria.events.plan.web.pages;

import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.plan.application.FindingPlans;
import ru.traektoria.events.plan.application.MakingPlans;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.period.PlanYears;
import ru.traektoria.events.plan.web.PlanView;
import ru.traektoria.events.plan.web.PlanViews;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Начать план or change its passport. */
@Controller
class PlanFormPages {

  private final FindingPlans finding;
  private final MakingPlans making;
  private final LeadingAssociations associations;
  private final StaffDirectory directory;
  private final PlanViews views;

  PlanFormPages(
      FindingPlans finding,
      MakingPlans making,
      LeadingAssociations associations,
      StaffDirectory directory,
      PlanViews views) {
    this.finding = finding;
    this.making = making;
    this.associations = associations;
    this.directory = directory;
    this.views = views;
  }

  @GetMapping(PlansTable.PLANS + "/new")
  String fresh(@RequestParam(required = false) String association, Scope scope, Model model) {
    model.addAttribute(
        Heading.of("Начать план")
            .under("Планы", PlansTable.PLANS)
            .lead("Сначала паспорт; пункты внесёте потом или загрузите из готового документа."));
    model.addAttribute("key", Ids.next());
    model.addAttribute("action", PlansTable.PLANS);
    model.addAttribute("back", PlansTable.PLANS);
    model.addAttribute("year", AcademicYear.of(views.today()).startYear());
    model.addAttribute("terms", PlanForm.terms(null));
    model.addAttribute("organisations", organisations(scope));
    model.addAttribute("associations", led(scope));
    model.addAttribute("chosenAssociation", association);
    choices(null, scope, model);
    return "plans/form";
  }

  @GetMapping(PlansTable.PLANS + "/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    PlanView plan = views.brief(finding.one(new PlanId(id), scope), scope);
    String card = PlansTable.href(plan);
    model.addAttribute(
        Heading.of("Изменить паспорт плана")
            .under("Планы", PlansTable.PLANS)
            .under(plan.passport().title(), card));
    model.addAttribute("plan", plan);
    model.addAttribute("action", card);
    model.addAttribute("back", card);
    model.addAttribute("terms", PlanForm.terms(plan.passport()));
    model.addAttribute("organisations", List.of());
    model.addAttribute("associations", List.of());
    choices(id, scope, model);
    return "plans/form";
  }

  private void choices(String self, Scope scope, Model model) {
    model.addAttribute(
        "kinds",
        List.of(
            Option.of(PlanYears.Kind.ACADEMIC.name(), "Учебный год, с 1 сентября по 31 августа"),
            Option.of(PlanYears.Kind.CALENDAR.name(), "Календарный год")));
    model.addAttribute(
        "parents",
        finding.all(scope).stream()
            .filter(stored -> !Objects.equals(stored.id(), self))
            .map(stored -> Option.of(stored.id(), stored.state().passport().title()))
            .toList());
  }

  private List<Option> organisations(Scope scope) {
    return scope.viewer().has(Role.METHODIST)
        ? directory.organisationsIn(scope.viewer().municipality().orElse("-")).stream()
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

  @PostMapping(PlansTable.PLANS)
  ResponseEntity<Void> draft(PlanForm form, CreationKey key, Scope scope) {
    Stored<Plan> stored =
        making.draft(key, form.request().whose(), form.request().passport(), scope);
    return Done.at(
        PlansTable.PLANS + "/" + stored.id(), "Проект плана начат: добавьте разделы и пункты");
  }

  @PostMapping(PlansTable.PLANS + "/{id}")
  ResponseEntity<Void> describe(@PathVariable String id, PlanForm form, IfMatch seen, Scope scope) {
    making.describe(new PlanId(id), seen.version(), form.request().passport(), scope);
    return Done.at(PlansTable.PLANS + "/" + id, "Паспорт плана изменён");
  }
}
