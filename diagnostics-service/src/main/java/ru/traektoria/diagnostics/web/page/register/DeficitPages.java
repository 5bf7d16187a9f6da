package ru.traektoria.diagnostics.web.page.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.diagnostics.model.Severity;
import ru.traektoria.diagnostics.model.profile.DeficitState;
import ru.traektoria.diagnostics.persistence.SavedFilters;
import ru.traektoria.diagnostics.web.DeficitRow;
import ru.traektoria.diagnostics.web.Registers;
import ru.traektoria.diagnostics.web.Registers.Found;
import ru.traektoria.diagnostics.web.page.Badges;
import ru.traektoria.diagnostics.web.page.Choices;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.portal.table.TableView;

/** Реестр профессиональных дефицитов and what is done with many of them at once. */
@Controller
class DeficitPages {

  static final String DEFICITS = "/diagnostics/deficits";

  private static final Table<DeficitRow> DEFICIT_TABLE =
      Table.of(
              "deficits",
              DEFICITS,
              Column.<DeficitRow>link(
                      "teacher",
                      "Педагог",
                      DeficitRow::teacherName,
                      r -> "/diagnostics/teachers/" + r.teacher())
                  .note(r -> String.join(", ", r.subjects()))
                  .sortable(),
              Column.<DeficitRow>text("organisation", "Организация", DeficitRow::organisationName)
                  .sortable(),
              Column.<DeficitRow>link(
                      "competence",
                      "Компетенция",
                      DeficitRow::competenceName,
                      r -> DEFICITS + "/" + r.teacher() + "/" + r.id())
                  .note(r -> r.area().label())
                  .sortable(),
              Column.<DeficitRow>badge("severity", "Выраженность", r -> Badges.of(r.severity()))
                  .sortable(DeficitRow::severity),
              Column.<DeficitRow>badge("state", "Состояние", r -> Badges.of(r.state()))
                  .sortable(DeficitRow::state),
              Column.<DeficitRow>date("foundOn", "Выявлен", DeficitRow::foundOn).sortable(),
              Column.<DeficitRow>date("resolvedOn", "Устранён", DeficitRow::resolvedOn).sortable())
          .sortedBy("teacher")
          .empty(
              Empty.saying("Дефицитов в реестре нет")
                  .advice("Они появятся, когда педагоги пройдут диагностику.")
                  .action(Action.link("Открыть кампании", "/diagnostics/campaigns")));

  private final Registers registers;
  private final RegisterFields fields;
  private final SavedFilters saved;
  private final Clock clock;

  DeficitPages(Registers registers, RegisterFields fields, SavedFilters saved, Clock clock) {
    this.registers = registers;
    this.fields = fields;
    this.saved = saved;
    this.clock = clock;
  }

  @GetMapping(DEFICITS)
  Object deficits(TableQuery query, Scope scope, Model model) {
    LocalDate asOf = query.date("asOf").orElse(null);
    Found<DeficitRow> found = registers.deficits(scope, RegisterFields.filter(query), asOf);
    TablePage<DeficitRow> page = TablePage.cut(found.rows(), DEFICIT_TABLE, query);
    looked(scope, page.rows().stream().map(DeficitRow::teacher).toList(), "Реестр дефицитов");
    if (query.export()) {
      LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
      return TableExport.answer("Реестр дефицитов", DEFICIT_TABLE, page, day);
    }
    model.addAttribute(heading(asOf));
    model.addAttribute("hidden", RegisterFields.hidden(found.hidden()));
    model.addAttribute(
        "table",
        table(page, asOf)
            .filters(
                RegisterFields.search(),
                fields.place(scope),
                fields.subject(),
                RegisterFields.area(),
                fields.competence(),
                Fields.select(
                    "severity", "Выраженность", Choices.of(Severity.values(), Severity::label)),
                Fields.select(
                    "state", "Состояние", Choices.of(DeficitState.values(), DeficitState::label)),
                Fields.checkbox("open", "Только неустранённые"),
                Fields.date("asOf", "На дату")));
    model.addAttribute("saved", saved.of(scope.viewer().subject(), DEFICITS));
    model.addAttribute("page", DEFICITS);
    return "diagnostics/register";
  }

  private Heading heading(LocalDate asOf) {
    return asOf == null
        ? Heading.of("Реестр дефицитов")
            .lead("Кому и в чём нужна поддержка. Каждый просмотр виден педагогу.")
            .also(Action.link("Снимок на 31 октября", DEFICITS + "?asOf=" + october()))
        : Heading.of("Реестр дефицитов на " + Russian.date(asOf))
            .under("Реестр дефицитов", DEFICITS)
            .lead(
                "Каким он был в конце этого дня: по датам диагностик, маршрутов и устранения."
                    + " Отозванных результатов в нём нет.");
  }

  /** The last 31 October: the end of the entry diagnostics (S0 §5). */
  private LocalDate october() {
    LocalDate today = LocalDate.now(clock);
    LocalDate ofThisYear = LocalDate.of(today.getYear(), Month.OCTOBER, 31);
    return ofThisYear.isAfter(today) ? ofThisYear.minusYears(1) : ofThisYear;
  }

  /** Routes are made of what is open now, so a register of an earlier day is only read. */
  private static TableView<DeficitRow> table(TablePage<DeficitRow> page, LocalDate asOf) {
    TableView<DeficitRow> view = DEFICIT_TABLE.view(page);
    return asOf != null
        ? view
        : view.bulk(
            row -> row.teacher() + ":" + row.id(),
            Action.post("Создать ИОМ", DEFICITS + "/routes")
                .confirm(
                    "Создать ИОМ по выбранным дефицитам? Черновики появятся в разделе"
                        + " «Маршруты»; дефициты одного педагога войдут в один маршрут."));
  }

  private void looked(Scope scope, List<String> teachers, String what) {
    registers.looked(scope.viewer(), teachers, what);
  }
}
