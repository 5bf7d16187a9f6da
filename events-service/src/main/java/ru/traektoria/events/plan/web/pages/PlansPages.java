package ru.traektoria.events.plan.web.pages;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.plan.application.FindingPlans;
import ru.traektoria.events.plan.model.Owner;
import ru.traektoria.events.plan.model.PlanState;
import ru.traektoria.events.plan.web.PlanView;
import ru.traektoria.events.plan.web.PlanViews;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Планы муниципалитета, организаций и объединений. */
@Controller
class PlansPages {

  private final FindingPlans finding;
  private final PlanViews views;

  PlansPages(FindingPlans finding, PlanViews views) {
    this.finding = finding;
    this.views = views;
  }

  @GetMapping(PlansTable.PLANS)
  Object list(TableQuery query, Scope scope, Model model) {
    List<PlanView> found =
        finding.all(scope).stream()
            .map(stored -> views.brief(stored, scope))
            .filter(p -> Russian.matches(text(p), query.filter("q").orElse("")))
            .filter(p -> query.oneOf("owner", Owner.Kind.class).map(p.owner()::equals).orElse(true))
            .filter(p -> query.oneOf("state", PlanState.class).map(p.state()::equals).orElse(true))
            .toList();
    boolean makes = makes(scope.viewer());
    Table<PlanView> table = PlansTable.plans(makes);
    TablePage<PlanView> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer("Планы", table, page, views.today());
    }
    Heading heading =
        Heading.of("Планы")
            .under("Главная", "/")
            .under("Мероприятия", "/activities")
            .lead("Планы методической работы муниципалитета, организаций и объединений.");
    model.addAttribute(
        makes
            ? heading.action(Action.link("Начать план", PlansTable.PLANS + "/new", "plus"))
            : heading);
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.search("q", "Название, тема, чей"),
                Fields.select(
                    "owner", "Чей", PlanWords.options(Owner.Kind.values(), PlanWords::owner)),
                Fields.select(
                    "state",
                    "Состояние",
                    PlanWords.options(PlanState.values(), s -> Russian.capital(s.label())))));
    return "plans/list";
  }

  static boolean makes(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD) || viewer.has(Role.GMO_HEAD);
  }

  private static String text(PlanView plan) {
    return plan.passport().title() + " " + plan.passport().theme() + " " + PlanWords.whose(plan);
  }
}
