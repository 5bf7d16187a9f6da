package ru.traektoria.events.report.application;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.plan.application.MakingPlans;
import ru.traektoria.events.plan.application.MakingPlans.For;
import ru.traektoria.events.plan.application.WorkingOnItems;
import ru.traektoria.events.plan.model.ItemContent;
import ru.traektoria.events.plan.model.ItemId;
import ru.traektoria.events.plan.model.Items.Entry;
import ru.traektoria.events.plan.model.Passport;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.Section;
import ru.traektoria.events.plan.model.Section.SectionId;
import ru.traektoria.events.plan.model.period.PlanYears;
import ru.traektoria.events.report.application.WritingReports.Account;
import ru.traektoria.events.report.model.YearReport;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Проект плана следующего года (S1-94): the themes a head proposed in the yearly report become
 * items of a draft plan of the association. Pressed again it answers the plan that is there; what
 * the head has made of it since then stays.
 */
@Service
public class PlanningNextYear {

  private static final String WHEN = "в течение года";

  private final WritingReports reports;
  private final MakingPlans plans;
  private final WorkingOnItems items;

  PlanningNextYear(WritingReports reports, MakingPlans plans, WorkingOnItems items) {
    this.reports = reports;
    this.plans = plans;
    this.items = items;
  }

  /** Makes the draft. */
  public Stored<Plan> draft(AssociationId id, AcademicYear year, Scope scope) {
    Account account = reports.one(id, year, scope);
    YearReport report = account.report();
    if (report.words().nextThemes().isEmpty()) {
      throw Problems.refused(
          Reason.at("nextThemes", "report.no-themes", "Сначала предложите темы следующего года."));
    }
    String key = Ids.derived("report-plan", id.value(), year.toString());
    Passport passport = passport(account.association().state().charter().name(), report, year);
    Stored<Plan> plan =
        plans.draft(
            new CreationKey(key, "report-plan"), new For(null, id.value()), passport, scope);
    return plan.state().items().isEmpty()
        ? items.enterAll(
            plan.state().id(), plan.version(), List.of(section(key)), entries(key, report), scope)
        : plan;
  }

  private static Passport passport(String name, YearReport report, AcademicYear year) {
    int next = year.startYear() + 1;
    AcademicYear then = new AcademicYear(next);
    List<String> tasks = report.words().tasks().lines().map(String::strip).toList();
    return new Passport(
        "План работы: " + name + ", " + then.label(),
        PlanYears.academic(next),
        null,
        "",
        "",
        tasks,
        List.of(),
        null);
  }

  private static Section section(String key) {
    return new Section(new SectionId(Ids.derived("report-section", key)), "Заседания", "");
  }

  private static List<Entry> entries(String key, YearReport report) {
    List<Entry> entries = new ArrayList<>();
    for (String theme : report.words().nextThemes()) {
      ItemId item = new ItemId(Ids.derived("report-item", key, String.valueOf(entries.size())));
      ItemContent content =
          new ItemContent(theme, "", WHEN, null, null, "", "", "Протокол заседания", false);
      entries.add(new Entry(item, section(key).id(), content));
    }
    return entries;
  }
}
