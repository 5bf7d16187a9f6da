package ru.traektoria.diagnostics.web.page.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.web.CampaignDesk;
import ru.traektoria.diagnostics.web.CampaignProgress;
import ru.traektoria.diagnostics.web.CampaignProgress.OrganisationProgress;
import ru.traektoria.diagnostics.web.CampaignProgress.Participant;
import ru.traektoria.diagnostics.web.CampaignView;
import ru.traektoria.diagnostics.web.page.Choices;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Ход кампании: live progress by organisation, the people, invitations and reminders. */
@Controller
class CampaignPages {

  private static final String LIST = CampaignTables.LIST;

  private final CampaignDesk desk;
  private final CampaignProgress progress;
  private final CampaignWords words;
  private final Choices choices;
  private final StaffDirectory directory;
  private final Clock clock;

  CampaignPages(
      CampaignDesk desk,
      CampaignProgress progress,
      CampaignWords words,
      Choices choices,
      StaffDirectory directory,
      Clock clock) {
    this.desk = desk;
    this.progress = progress;
    this.words = words;
    this.choices = choices;
    this.directory = directory;
    this.clock = clock;
  }

  static boolean runs(Scope scope) {
    return scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.SCHOOL_LEAD);
  }

  @GetMapping(LIST + "/{id}")
  Object one(@PathVariable String id, TableQuery query, Scope scope, Model model) {
    CampaignView campaign = desk.view(scope, id);
    List<OrganisationProgress> rows = progress.byOrganisation(scope, id);
    Table<OrganisationProgress> table = CampaignTables.PROGRESS.at(LIST + "/" + id);
    TablePage<OrganisationProgress> page = TablePage.cut(rows, table, query);
    if (query.export()) {
      return TableExport.answer("Ход кампании", table, page, today());
    }
    words.describe(campaign, "progress", scope, model);
    model.addAttribute("table", table.view(page));
    return "diagnostics/campaign";
  }

  @GetMapping(LIST + "/{id}/people")
  Object people(@PathVariable String id, TableQuery query, Scope scope, Model model) {
    CampaignView campaign = desk.view(scope, id);
    Table<Participant> table = CampaignTables.participants(id, this::place);
    List<Participant> rows =
        progress.participants(scope, id).stream()
            .filter(p -> query.filter("q").map(q -> Russian.matches(p.name(), q)).orElse(true))
            .filter(
                p -> query.filter("organisation").map(o -> o.equals(p.organisation())).orElse(true))
            .filter(p -> query.oneOf("state", AssessmentState.class).map(p.seen()::is).orElse(true))
            .toList();
    TablePage<Participant> page = TablePage.cut(rows, table, query);
    if (query.export()) {
      return TableExport.answer("Участники кампании", table, page, today());
    }
    words.describe(campaign, "people", scope, model);
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
                Fields.select("organisation", "Организация", choices.organisations(scope)),
                Fields.select(
                    "state",
                    "Состояние",
                    Choices.of(AssessmentState.values(), AssessmentState::label))));
    return "diagnostics/campaign";
  }

  private String place(String organisation) {
    return organisation == null ? null : directory.shortName(organisation);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
