package ru.traektoria.diagnostics.web.page.campaign;

import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import ru.traektoria.diagnostics.web.CampaignProgress.OrganisationProgress;
import ru.traektoria.diagnostics.web.CampaignProgress.Participant;
import ru.traektoria.diagnostics.web.CampaignView;
import ru.traektoria.diagnostics.web.ProgressView;
import ru.traektoria.diagnostics.web.page.Badges;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** The tables of campaigns: the list, the progress by organisation, the people. */
final class CampaignTables {

  static final String LIST = "/diagnostics/campaigns";

  static final Table<CampaignView> CAMPAIGNS =
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

  static final Table<OrganisationProgress> PROGRESS =
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

  private CampaignTables() {}

  private static Column<OrganisationProgress> count(
      String key, String label, ToIntFunction<ProgressView> part) {
    return Column.<OrganisationProgress>number(key, label, o -> part.applyAsInt(o.progress()))
        .sortable();
  }

  static Table<Participant> participants(String id, UnaryOperator<String> place) {
    return Table.of(
            "people",
            LIST + "/" + id + "/people",
            Column.<Participant>link(
                    "name",
                    "Педагог",
                    Participant::name,
                    p -> "/diagnostics/teachers/" + p.teacher())
                .note(p -> place.apply(p.organisation()))
                .sortable(),
            Column.<Participant>badge("state", "Состояние", p -> Badges.of(p.seen())),
            Column.<Participant>date("invitedOn", "Приглашён", p -> p.line().invitedOn())
                .sortable(),
            Column.<Participant>date("completedOn", "Прошёл", p -> p.line().completedOn())
                .sortable(),
            Column.<Participant>date("remindedOn", "Напомнили", p -> p.line().remindedOn())
                .sortable(),
            Column.<Participant>link(
                "consent",
                "Согласие",
                p -> "Открыть",
                p -> "/diagnostics/consents/" + p.line().id()))
        .sortedBy("name");
  }
}
