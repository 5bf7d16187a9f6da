package ru.traektoria.diagnostics.web.page;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.application.RunningCampaign.Invited;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.model.campaign.CampaignState;
import ru.traektoria.diagnostics.model.campaign.Period;
import ru.traektoria.diagnostics.web.CampaignDesk;
import ru.traektoria.diagnostics.web.CampaignDraft;
import ru.traektoria.diagnostics.web.CampaignProgress;
import ru.traektoria.diagnostics.web.CampaignProgress.OrganisationProgress;
import ru.traektoria.diagnostics.web.CampaignProgress.Participant;
import ru.traektoria.diagnostics.web.CampaignView;
import ru.traektoria.diagnostics.web.ProgressView;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Кампании и ход кампании. */
@Controller
class CampaignPages {

  private static final String LIST = "/diagnostics/campaigns";

  private static final Table<CampaignView> CAMPAIGNS =
      Table.of(
              "campaigns",
              LIST,
              Column.<CampaignView>link(
                      "title", "Кампания", CampaignView::title, c -> LIST + "/" + c.id())
                  .note(c -> c.kind().label() + " · " + c.site().label())
                  .sortable(),
              Column.<CampaignView>date("from", "Начало", CampaignView::from).sortable(),
              Column.<CampaignView>date("to", "Последний день", CampaignView::to).sortable(),
              Column.<CampaignView>number("invited", "Приглашены", c -> c.progress().invited())
                  .sortable(),
              Column.<CampaignView>number("passed", "Прошли", c -> c.progress().passed())
                  .note(c -> Russian.share(c.progress().passed(), c.progress().invited()))
                  .sortable(),
              Column.<CampaignView>number("declined", "Отказались", c -> c.progress().declined())
                  .sortable(),
              Column.<CampaignView>badge("state", "Состояние", c -> Badges.of(c.state())))
          .sortedDownBy("from")
          .empty(
              Empty.saying("Кампаний пока нет")
                  .advice("Объявите входную диагностику и пригласите педагогов."));

  private static final Table<OrganisationProgress> PROGRESS =
      Table.of(
              "progress",
              LIST,
              Column.<OrganisationProgress>text("name", "Организация", OrganisationProgress::name)
                  .sortable(),
              count("invited", "Приглашены", ProgressView::invited),
              count("passed", "Прошли", ProgressView::passed)
                  .note(o -> Russian.share(o.progress().passed(), o.progress().invited())),
              count("consented", "Заполняют", ProgressView::consented),
              count("waiting", "Ещё не ответили", ProgressView::waiting),
              count("declined", "Отказались", ProgressView::declined),
              count("withdrawn", "Отозвали согласие", ProgressView::withdrawn))
          .sortedBy("name")
          .empty(
              Empty.saying("Никто ещё не приглашён")
                  .advice(
                      "Нажмите «Пригласить педагогов»: приглашение увидит каждый в аудитории."));

  private final CampaignDesk desk;
  private final CampaignProgress progress;
  private final Choices choices;
  private final StaffDirectory directory;
  private final Clock clock;

  CampaignPages(
      CampaignDesk desk,
      CampaignProgress progress,
      Choices choices,
      StaffDirectory directory,
      Clock clock) {
    this.desk = desk;
    this.progress = progress;
    this.choices = choices;
    this.directory = directory;
    this.clock = clock;
  }

  private static Column<OrganisationProgress> count(
      String key, String label, ToIntFunction<ProgressView> part) {
    return Column.<OrganisationProgress>number(key, label, o -> part.applyAsInt(o.progress()))
        .sortable();
  }

  @GetMapping(LIST)
  Object list(TableQuery query, Scope scope, Model model) {
    List<CampaignView> found =
        desk.list(scope).stream()
            .filter(c -> query.oneOf("kind", CampaignKind.class).map(c.kind()::equals).orElse(true))
            .filter(
                c -> query.oneOf("state", CampaignState.class).map(c.state()::equals).orElse(true))
            .toList();
    TablePage<CampaignView> page = TablePage.cut(found, CAMPAIGNS, query);
    if (query.export()) {
      return TableExport.answer("Кампании", CAMPAIGNS, page, today());
    }
    Heading heading = Heading.of("Кампании").lead("Кого, когда и чем диагностируем.");
    model.addAttribute(
        runs(scope)
            ? heading.action(Action.link("Объявить кампанию", LIST + "/new", "plus"))
            : heading);
    model.addAttribute(
        "table",
        CAMPAIGNS
            .view(page)
            .filters(
                Fields.select(
                    "kind", "Вид", Choices.of(CampaignKind.values(), CampaignKind::label)),
                Fields.select(
                    "state",
                    "Состояние",
                    Choices.of(CampaignState.values(), CampaignState::label))));
    return "diagnostics/list";
  }

  private static boolean runs(Scope scope) {
    return scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.SCHOOL_LEAD);
  }

  @GetMapping(LIST + "/new")
  String form(Scope scope, Model model) {
    Period usual = Period.usual(CampaignKind.ENTRY, AcademicYear.of(today()));
    boolean school = scope.organisation().isPresent();
    model.addAttribute(
        Heading.of("Объявить кампанию")
            .under("Кампании", LIST)
            .lead(
                "Входная диагностика обычно идёт в сентябре–октябре, промежуточная в"
                    + " январе–феврале, итоговая в мае–июне."));
    model.addAttribute("key", Ids.next());
    model.addAttribute("school", school);
    model.addAttribute("from", usual.contains(today()) ? usual.from() : today());
    model.addAttribute("to", usual.contains(today()) ? usual.to() : today().plusDays(30));
    model.addAttribute("kinds", Choices.of(CampaignKind.values(), CampaignKind::label));
    model.addAttribute("sites", Choices.of(Site.values(), Site::label));
    model.addAttribute("instruments", choices.instruments());
    model.addAttribute("organisations", choices.organisations(scope));
    model.addAttribute("subjects", choices.subjects());
    return "diagnostics/campaign-new";
  }

  @PostMapping(LIST)
  ResponseEntity<Void> announce(@Valid CampaignDraft draft, Scope scope, CreationKey key) {
    CampaignView made = desk.announce(scope, draft, key);
    return Done.at(LIST + "/" + made.id(), "Кампания объявлена. Теперь пригласите педагогов");
  }

  @GetMapping(LIST + "/{id}")
  Object one(@PathVariable String id, TableQuery query, Scope scope, Model model) {
    CampaignView campaign = desk.view(scope, id);
    List<OrganisationProgress> rows = progress.byOrganisation(scope, id);
    Table<OrganisationProgress> table = PROGRESS.at(LIST + "/" + id);
    TablePage<OrganisationProgress> page = TablePage.cut(rows, table, query);
    if (query.export()) {
      return TableExport.answer("Ход кампании", table, page, today());
    }
    describe(campaign, "progress", scope, model);
    model.addAttribute("table", table.view(page));
    return "diagnostics/campaign";
  }

  @GetMapping(LIST + "/{id}/people")
  Object people(@PathVariable String id, TableQuery query, Scope scope, Model model) {
    CampaignView campaign = desk.view(scope, id);
    Table<Participant> table = participants(id);
    List<Participant> rows =
        progress.participants(scope, id).stream()
            .filter(p -> query.filter("q").map(q -> Russian.matches(p.name(), q)).orElse(true))
            .filter(
                p -> query.filter("organisation").map(o -> o.equals(p.organisation())).orElse(true))
            .filter(
                p -> query.filter("state").map(s -> s.equals(p.line().state().name())).orElse(true))
            .toList();
    TablePage<Participant> page = TablePage.cut(rows, table, query);
    if (query.export()) {
      return TableExport.answer("Участники кампании", table, page, today());
    }
    describe(campaign, "people", scope, model);
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

  private Table<Participant> participants(String id) {
    return Table.of(
            "people",
            LIST + "/" + id + "/people",
            Column.<Participant>link(
                    "name",
                    "Педагог",
                    Participant::name,
                    p -> "/diagnostics/teachers/" + p.teacher())
                .note(p -> p.organisation() == null ? null : directory.shortName(p.organisation()))
                .sortable(),
            Column.<Participant>badge("state", "Состояние", p -> Badges.of(p.line().state())),
            Column.<Participant>date("invitedOn", "Приглашён", p -> p.line().invitedOn())
                .sortable(),
            Column.<Participant>date("completedOn", "Прошёл", p -> p.line().completedOn())
                .sortable())
        .sortedBy("name");
  }

  private void describe(CampaignView campaign, String tab, Scope scope, Model model) {
    String path = LIST + "/" + campaign.id();
    Heading heading =
        Heading.of(campaign.title())
            .under("Кампании", LIST)
            .lead(
                campaign.kind().label()
                    + " · "
                    + campaign.site().label()
                    + " · "
                    + Russian.range(campaign.from(), campaign.to()))
            .badge(Badges.of(campaign.state()));
    boolean mine =
        runs(scope) && (scope.organisation().isEmpty() || campaign.organisation() != null);
    boolean open = campaign.state() == CampaignState.OPEN;
    model.addAttribute(
        mine && open
            ? heading.action(
                Action.post("Пригласить педагогов", path + "/invitations")
                    .icon("send")
                    .confirm(
                        "Пригласить всех в аудитории кампании? Кого уже пригласили, второй раз не"
                            + " приглашают."))
            : heading);
    model.addAttribute("campaign", campaign);
    model.addAttribute("mine", mine);
    model.addAttribute("tiles", tiles(campaign));
    boolean people = tab.equals("people");
    boolean named = runs(scope);
    model.addAttribute(
        "tabs",
        named
            ? List.of(
                Tab.of("По организациям", path, !people),
                Tab.of("Участники", path + "/people", people).count(campaign.progress().invited()))
            : List.of());
    model.addAttribute("audience", audience(campaign));
  }

  private static List<Tile> tiles(CampaignView campaign) {
    ProgressView p = campaign.progress();
    return List.of(
        Tile.of("Прошли диагностику", p.passed(), p.invited()),
        Tile.of("Заполняют", p.consented(), p.invited()),
        Tile.of("Ещё не ответили", p.waiting(), p.invited()),
        Tile.of("Отказались", p.declined(), p.invited()));
  }

  private String audience(CampaignView campaign) {
    if (campaign.organisation() != null) {
      return directory.shortName(campaign.organisation());
    }
    Set<String> places = campaign.organisations();
    return places.isEmpty()
        ? "все организации муниципалитета"
        : String.join(
            ", ",
            places.stream()
                .map(directory::shortName)
                .sorted(Comparator.comparing(Russian::sortKey))
                .toList());
  }

  @PostMapping(LIST + "/{id}/invitations")
  ResponseEntity<Void> invite(@PathVariable String id, Scope scope) {
    Invited invited = desk.invite(scope, id, Set.of());
    return Done.here(
        "Приглашены: %s, были приглашены раньше: %s"
            .formatted(Russian.number(invited.invited()), Russian.number(invited.already())));
  }

  @PostMapping(LIST + "/{id}/closing")
  ResponseEntity<Void> close(@PathVariable String id, Scope scope, IfMatch version) {
    desk.close(scope, id, version);
    return Done.here("Кампания завершена");
  }

  @PostMapping(LIST + "/{id}/prolongation")
  ResponseEntity<Void> prolong(
      @PathVariable String id, @RequestParam LocalDate to, Scope scope, IfMatch version) {
    desk.prolong(scope, id, to, version);
    return Done.here("Последний день кампании — " + Russian.date(to));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
