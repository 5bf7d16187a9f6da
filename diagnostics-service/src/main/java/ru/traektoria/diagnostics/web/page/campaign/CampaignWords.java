package ru.traektoria.diagnostics.web.page.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.traektoria.diagnostics.application.InvitationJobs.Progress;
import ru.traektoria.diagnostics.application.InvitingPeople.Invited;
import ru.traektoria.diagnostics.model.campaign.CampaignState;
import ru.traektoria.diagnostics.persistence.Subjects;
import ru.traektoria.diagnostics.web.CampaignDesk;
import ru.traektoria.diagnostics.web.CampaignView;
import ru.traektoria.diagnostics.web.ProgressView;
import ru.traektoria.diagnostics.web.instrument.MakersDesk;
import ru.traektoria.diagnostics.web.page.Badges;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.look.Tile;

/** What every page of one campaign says about it. */
@Component
class CampaignWords {

  private final CampaignDesk desk;
  private final StaffDirectory directory;
  private final Subjects subjects;

  CampaignWords(CampaignDesk desk, StaffDirectory directory, Subjects subjects) {
    this.desk = desk;
    this.directory = directory;
    this.subjects = subjects;
  }

  private static Action remind(String path) {
    return Action.post("Напомнить", path + "/reminders")
        .icon("bell")
        .confirm(
            "Напомнить всем, кто не ответил? Отказавшимся и закончившим напоминание не приходит;"
                + " одному человеку — не чаще раза в день.");
  }

  void describe(CampaignView campaign, String tab, Scope scope, Model model) {
    String path = CampaignTables.LIST + "/" + campaign.id();
    Heading heading =
        Heading.of(campaign.title())
            .under("Кампании", CampaignTables.LIST)
            .lead(
                campaign.kind().label()
                    + " · "
                    + campaign.site().label()
                    + " · "
                    + Russian.range(campaign.from(), campaign.to()))
            .badge(Badges.of(campaign.state()));
    boolean mine =
        CampaignPages.runs(scope)
            && (scope.organisation().isEmpty() || campaign.organisation() != null);
    boolean open = campaign.state() == CampaignState.OPEN;
    model.addAttribute(
        mine && open
            ? heading
                .action(
                    Action.post("Пригласить педагогов", path + "/invitations")
                        .icon("send")
                        .confirm(
                            "Пригласить всех в аудитории кампании? Кого уже пригласили, второй раз не"
                                + " приглашают."))
                .also(remind(path))
            : open && CampaignPages.runs(scope) ? heading.action(remind(path)) : heading);
    model.addAttribute("campaign", campaign);
    model.addAttribute("mine", mine);
    model.addAttribute(
        "analysis", MakersDesk.seesKeys(scope.viewer()) && !campaign.kind().survey());
    model.addAttribute("survey", campaign.kind().survey());
    model.addAttribute("tiles", tiles(campaign));
    boolean people = tab.equals("people");
    boolean named = CampaignPages.runs(scope);
    model.addAttribute(
        "tabs",
        named
            ? List.of(
                Tab.of("По организациям", path, !people),
                Tab.of("Участники", path + "/people", people).count(campaign.progress().invited()))
            : List.of());
    model.addAttribute("audience", audience(campaign));
    model.addAttribute("id", campaign.id());
    Optional<Progress> job = desk.invitations(scope, campaign.id());
    model.addAttribute("job", job.filter(each -> !each.finished()).orElse(null));
    Progress told = desk.invitationsTold(scope, campaign.id()).orElse(null);
    model.addAttribute("told", told);
    if (told != null && told.result() != null) {
      tell(told.result(), model);
    }
  }

  private static List<Tile> tiles(CampaignView campaign) {
    ProgressView p = campaign.progress();
    return List.of(
        Tile.of(
            campaign.kind().survey() ? "Ответили" : "Прошли диагностику", p.passed(), p.invited()),
        Tile.of("Заполняют", p.consented(), p.invited()),
        Tile.of("Ещё не ответили", p.waiting(), p.invited()),
        Tile.of("Отказались", p.declined(), p.invited()));
  }

  private static void tell(Invited result, Model model) {
    model.addAttribute("toldTitle", "Приглашены: " + Russian.number(result.invited()));
    String already = "Были приглашены раньше: %s.".formatted(Russian.number(result.already()));
    String unasked =
        " Спрашивать не о чем: %s — в их маршрутах нет областей, которые измеряет инструмент."
            .formatted(Russian.number(result.unasked()));
    model.addAttribute("toldText", result.unasked() > 0 ? already + unasked : already);
  }

  private String audience(CampaignView campaign) {
    List<String> parts = new ArrayList<>();
    parts.add(places(campaign));
    if (!campaign.subjects().isEmpty()) {
      parts.add("предметы: " + sorted(campaign.subjects().stream().map(subjects::name).toList()));
    }
    if (!campaign.categories().isEmpty()) {
      parts.add(
          "категория: "
              + sorted(campaign.categories().stream().map(c -> c.label().toLowerCase()).toList()));
    }
    if (campaign.young()) {
      parts.add("только молодые специалисты");
    }
    return String.join("; ", parts);
  }

  private String places(CampaignView campaign) {
    if (campaign.organisation() != null) {
      return directory.shortName(campaign.organisation());
    }
    return campaign.organisations().isEmpty()
        ? "все организации муниципалитета"
        : sorted(campaign.organisations().stream().map(directory::shortName).toList());
  }

  private static String sorted(List<String> names) {
    return String.join(
        ", ", names.stream().sorted(Comparator.comparing(Russian::sortKey)).toList());
  }
}
