package ru.traektoria.diagnostics.web.page.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.web.CampaignView;
import ru.traektoria.diagnostics.web.needs.NeedsDesk;
import ru.traektoria.diagnostics.web.needs.NeedsDesk.Survey;
import ru.traektoria.diagnostics.web.needs.NeedsView;
import ru.traektoria.diagnostics.web.needs.NeedsView.Group;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Потребности педагогов и условия их работы: what a survey tells, by theme, place and subject. */
@Controller
public class NeedsPages {

  /** Where the results of surveys are. */
  public static final String PATH = "/diagnostics/needs";

  private final NeedsDesk desk;
  private final Clock clock;

  NeedsPages(NeedsDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /** The groups of one kind; {@code key} is the filter that shows one of them. */
  record GroupTable(String campaign, String key, String column, List<Group> rows) {

    /** «По организациям». */
    public String title() {
      return key.equals("subject") ? "По предметам" : "По организациям";
    }

    /** The page of one group. */
    public String href(Group group) {
      return UriComponentsBuilder.fromPath(PATH)
          .queryParam("campaign", "{campaign}")
          .queryParam(key, "{group}")
          .encode()
          .buildAndExpand(campaign, group.id())
          .toUriString();
    }
  }

  @GetMapping(PATH)
  Object needs(TableQuery query, Scope scope, Model model) {
    List<CampaignView> surveys = desk.surveys(scope);
    Optional<String> chosen =
        query.filter("campaign").or(() -> surveys.stream().findFirst().map(CampaignView::id));
    if (chosen.isEmpty()) {
      model.addAttribute(heading(scope, "Опрос потребностей ещё не проводили."));
      return "diagnostics/needs-none";
    }
    Survey survey = desk.survey(scope, chosen.get());
    if (query.export()) {
      List<NeedsFile.Row> rows = NeedsFile.rows(desk, survey);
      return TableExport.answer(
          "Потребности педагогов",
          NeedsFile.TABLE,
          TablePage.of(rows, rows.size(), query),
          LocalDate.now(clock));
    }
    describe(survey, surveys, query, scope, model);
    return "diagnostics/needs";
  }

  private static Heading heading(Scope scope, String lead) {
    Heading heading = Heading.of("Потребности педагогов").lead(lead);
    boolean runs = scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.SCHOOL_LEAD);
    return runs
        ? heading.action(
            Action.link("Провести опрос", "/diagnostics/campaigns/new?kind=SURVEY", "plus"))
        : heading;
  }

  private void describe(
      Survey survey, List<CampaignView> surveys, TableQuery query, Scope scope, Model model) {
    String organisation = query.filter("organisation").orElse(null);
    String subject = query.filter("subject").orElse(null);
    CampaignView campaign = survey.campaign();
    NeedsView view = desk.view(survey, organisation, subject);
    model.addAttribute(
        heading(scope, campaign.title() + " · " + Russian.range(campaign.from(), campaign.to())));
    model.addAttribute("view", view);
    model.addAttribute("needs", view.kind() == InstrumentKind.NEEDS);
    model.addAttribute("campaign", campaign.id());
    model.addAttribute("surveys", surveys.stream().map(NeedsPages::option).toList());
    model.addAttribute("organisation", organisation);
    model.addAttribute("subject", subject);
    model.addAttribute("organisations", groups(view.organisations()));
    model.addAttribute("subjects", groups(view.subjects()));
    model.addAttribute(
        "part", part(view, organisation, subject).orElse("Все педагоги, открывшие ответы"));
    model.addAttribute("tiles", tiles(view));
    model.addAttribute(
        "wanted", view.themes().stream().filter(theme -> theme.people() > 0).toList());
    model.addAttribute(
        "unwanted", view.themes().stream().filter(theme -> theme.people() == 0).toList());
    model.addAttribute(
        "choices",
        view.questions().stream()
            .filter(each -> !each.theme() && (!each.choices().isEmpty() || each.mean() != null))
            .toList());
    model.addAttribute(
        "words", view.questions().stream().filter(each -> !each.words().isEmpty()).toList());
    model.addAttribute(
        "groupTables",
        List.of(
            new GroupTable(campaign.id(), "organisation", "Организация", view.organisations()),
            new GroupTable(campaign.id(), "subject", "Предмет", view.subjects())));
    model.addAttribute("file", query.format("xlsx").url(PATH));
  }

  private static Option option(CampaignView survey) {
    return Option.of(
        survey.id(), survey.title() + ", " + Russian.range(survey.from(), survey.to()));
  }

  private static List<Option> groups(List<Group> groups) {
    return groups.stream().map(group -> Option.of(group.id(), group.name())).toList();
  }

  private static Optional<String> part(NeedsView view, String organisation, String subject) {
    List<String> names =
        Stream.concat(name(view.organisations(), organisation), name(view.subjects(), subject))
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", names));
  }

  private static Stream<String> name(List<Group> groups, String id) {
    return groups.stream().filter(group -> group.id().equals(id)).map(Group::name);
  }

  private static List<Tile> tiles(NeedsView view) {
    return List.of(
        Tile.of("Ответили", view.answered(), view.invited()),
        Tile.of("Открыли ответы для сводки", view.opened(), view.answered()));
  }
}
