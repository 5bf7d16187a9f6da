package ru.traektoria.diagnostics.web.page.campaign;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.campaign.CampaignState;
import ru.traektoria.diagnostics.model.campaign.Category;
import ru.traektoria.diagnostics.model.campaign.Period;
import ru.traektoria.diagnostics.web.CampaignDesk;
import ru.traektoria.diagnostics.web.CampaignDraft;
import ru.traektoria.diagnostics.web.CampaignView;
import ru.traektoria.diagnostics.web.page.Choices;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Кампании: the list and the announcement of a new one. */
@Controller
class CampaignListPages {

  private static final String LIST = CampaignTables.LIST;

  private static final Heading OF_A_CAMPAIGN =
      Heading.of("Объявить кампанию")
          .under("Кампании", LIST)
          .lead(
              "Входная диагностика обычно идёт в сентябре–октябре, промежуточная в"
                  + " январе–феврале, итоговая в мае–июне.");

  private static final Heading OF_A_SURVEY =
      Heading.of("Провести опрос")
          .under("Кампании", LIST)
          .lead("О потребностях или условиях работы. Дефицитов не выявляет, охвата не меняет.");

  private final CampaignDesk desk;
  private final Choices choices;
  private final Clock clock;

  CampaignListPages(CampaignDesk desk, Choices choices, Clock clock) {
    this.desk = desk;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping(LIST)
  Object list(TableQuery query, Scope scope, Model model) {
    List<CampaignView> found =
        desk.list(scope).stream()
            .filter(c -> query.oneOf("kind", CampaignKind.class).map(c.kind()::equals).orElse(true))
            .filter(
                c -> query.oneOf("state", CampaignState.class).map(c.state()::equals).orElse(true))
            .toList();
    TablePage<CampaignView> page = TablePage.cut(found, CampaignTables.CAMPAIGNS, query);
    if (query.export()) {
      return TableExport.answer("Кампании", CampaignTables.CAMPAIGNS, page, today());
    }
    Heading heading = Heading.of("Кампании").lead("Кого, когда и чем диагностируем.");
    model.addAttribute(
        CampaignPages.runs(scope)
            ? heading
                .action(Action.link("Объявить кампанию", LIST + "/new", "plus"))
                .also(Action.link("Провести опрос", LIST + "/new?kind=SURVEY"))
            : heading);
    model.addAttribute(
        "table",
        CampaignTables.CAMPAIGNS
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

  @GetMapping(LIST + "/new")
  String form(@RequestParam(required = false) CampaignKind kind, Scope scope, Model model) {
    boolean survey = kind != null && kind.survey();
    Period usual =
        Period.usual(survey ? CampaignKind.SURVEY : CampaignKind.ENTRY, AcademicYear.of(today()));
    boolean school = scope.organisation().isPresent();
    model.addAttribute(survey ? OF_A_SURVEY : OF_A_CAMPAIGN);
    model.addAttribute("survey", survey);
    model.addAttribute("key", Ids.next());
    model.addAttribute("school", school);
    model.addAttribute("from", usual.contains(today()) ? usual.from() : today());
    model.addAttribute("to", usual.contains(today()) ? usual.to() : today().plusDays(30));
    model.addAttribute("kinds", kinds());
    model.addAttribute("sites", Choices.of(Site.values(), Site::label));
    model.addAttribute(
        "instruments", choices.instruments(scope.municipality().orElse(null), survey));
    model.addAttribute("organisations", choices.organisations(scope));
    model.addAttribute("subjects", choices.subjects());
    model.addAttribute("categories", Choices.of(Category.values(), Category::label));
    model.addAttribute("calendar", calendar());
    return "diagnostics/campaign-new";
  }

  private static List<Option> kinds() {
    return Arrays.stream(CampaignKind.values())
        .filter(kind -> !kind.survey())
        .map(kind -> Option.of(kind.name(), kind.label()))
        .toList();
  }

  /** The default calendar, so that choosing a kind fills in its dates. */
  private Map<String, Period> calendar() {
    AcademicYear year = AcademicYear.of(today());
    Map<String, Period> calendar = new TreeMap<>();
    for (CampaignKind kind : CampaignKind.values()) {
      calendar.put(kind.name(), Period.usual(kind, year));
    }
    return calendar;
  }

  @PostMapping(LIST)
  ResponseEntity<Void> announce(@Valid CampaignDraft draft, Scope scope, CreationKey key) {
    CampaignView made = desk.announce(scope, draft, key);
    return Done.at(LIST + "/" + made.id(), "Кампания объявлена. Теперь пригласите педагогов");
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
