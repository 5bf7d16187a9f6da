package ru.traektoria.diagnostics.web.page.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.assessment.ConsentStatus;
import ru.traektoria.diagnostics.model.consent.ConsentMedium;
import ru.traektoria.diagnostics.web.ConsentDesk;
import ru.traektoria.diagnostics.web.ConsentDesk.ConsentFilter;
import ru.traektoria.diagnostics.web.ConsentRow;
import ru.traektoria.diagnostics.web.page.Badges;
import ru.traektoria.diagnostics.web.page.Choices;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Реестр согласий: every diagnostics with its consent, refusal or withdrawal. */
@Controller
class ConsentRegisterPages {

  static final String REGISTER = "/diagnostics/consents";

  private final ConsentDesk desk;
  private final Choices choices;
  private final Clock clock;
  private final ZoneId zone;

  ConsentRegisterPages(
      ConsentDesk desk, Choices choices, Clock clock, @Value("${traektoria.zone}") String zone) {
    this.desk = desk;
    this.choices = choices;
    this.clock = clock;
    this.zone = ZoneId.of(zone);
  }

  @GetMapping(REGISTER)
  Object register(TableQuery query, Scope scope, Model model) {
    Table<ConsentRow> table = table();
    TablePage<ConsentRow> page = TablePage.cut(desk.list(scope, filter(query)), table, query);
    if (query.export()) {
      return TableExport.answer("Реестр согласий", table, page, LocalDate.now(clock));
    }
    Heading heading =
        Heading.of("Реестр согласий")
            .lead("Кто согласился, к какому тексту, кому открыл результат; отказы и отзывы.");
    model.addAttribute(
        scope.viewer().has(Role.METHODIST)
            ? heading.action(Action.link("Текст согласия", ConsentTextPages.PATH, "file-text"))
            : heading);
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
                Fields.select("organisation", "Организация", choices.organisations(scope)),
                Fields.select(
                    "status", "Согласие", Choices.of(ConsentStatus.values(), ConsentStatus::label)),
                Fields.select(
                    "medium", "Способ", Choices.of(ConsentMedium.values(), ConsentMedium::label)),
                Fields.select(
                    "recipient", "Получатель", Choices.of(Recipient.values(), Recipient::label))));
    return "diagnostics/list";
  }

  private static ConsentFilter filter(TableQuery query) {
    return new ConsentFilter(
        query.filter("q").orElse(null),
        query.filter("organisation").orElse(null),
        query.oneOf("status", ConsentStatus.class).orElse(null),
        query.oneOf("medium", ConsentMedium.class).orElse(null),
        query.oneOf("recipient", Recipient.class).orElse(null),
        query.filter("campaign").orElse(null));
  }

  private Table<ConsentRow> table() {
    return Table.of(
            "consents",
            REGISTER,
            Column.<ConsentRow>link(
                    "teacher",
                    "Педагог",
                    ConsentRow::teacherName,
                    r -> PaperPages.of(r.assessment()))
                .note(ConsentRow::organisationName)
                .sortable(),
            Column.<ConsentRow>text("kind", "Диагностика", r -> r.kind().label()).sortable(),
            Column.<ConsentRow>badge("status", "Согласие", r -> Badges.of(r.status()))
                .sortable(ConsentRow::status),
            Column.<ConsentRow>text(
                "recipients", "Кому открыт результат", ConsentRow::recipientWords),
            Column.<ConsentRow>date("givenOn", "Дано", this::givenOn).sortable(),
            Column.<ConsentRow>text(
                "medium", "Способ", r -> r.medium() == null ? "" : r.medium().label()),
            Column.<ConsentRow>text("text", "Редакция текста", ConsentRegisterPages::text),
            Column.<ConsentRow>date("withdrawnOn", "Отозвано", ConsentRow::withdrawnOn).sortable())
        .sortedBy("teacher")
        .empty(
            Empty.saying("Согласий пока нет")
                .advice("Они появятся, когда педагоги получат приглашения.")
                .action(Action.link("Открыть кампании", "/diagnostics/campaigns")));
  }

  private LocalDate givenOn(ConsentRow row) {
    if (row.signedOn() != null || row.givenAt() == null) {
      return row.signedOn();
    }
    return LocalDate.ofInstant(row.givenAt(), zone);
  }

  private static String text(ConsentRow row) {
    if (row.textVersion() == null) {
      return "";
    }
    return row.textVersion() == 0 ? "текст не наш" : "№ " + row.textVersion();
  }
}
