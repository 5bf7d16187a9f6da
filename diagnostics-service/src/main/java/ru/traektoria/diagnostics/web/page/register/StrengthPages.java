package ru.traektoria.diagnostics.web.page.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.diagnostics.persistence.SavedFilters;
import ru.traektoria.diagnostics.web.Registers;
import ru.traektoria.diagnostics.web.Registers.Found;
import ru.traektoria.diagnostics.web.StrengthRow;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Реестр сильных сторон. */
@Controller
class StrengthPages {

  static final String STRENGTHS = "/diagnostics/strengths";

  private static final Table<StrengthRow> STRENGTH_TABLE =
      Table.of(
              "strengths",
              STRENGTHS,
              Column.<StrengthRow>link(
                      "teacher",
                      "Педагог",
                      StrengthRow::teacherName,
                      r -> "/diagnostics/teachers/" + r.teacher())
                  .note(r -> String.join(", ", r.subjects()))
                  .sortable(),
              Column.<StrengthRow>text("organisation", "Организация", StrengthRow::organisationName)
                  .sortable(),
              Column.<StrengthRow>text("competence", "Компетенция", StrengthRow::competenceName)
                  .note(r -> r.area().label())
                  .sortable(),
              Column.<StrengthRow>date("foundOn", "Выявлена", StrengthRow::foundOn).sortable(),
              Column.<StrengthRow>badge(
                  "state",
                  "Состояние",
                  r ->
                      r.endedOn() == null
                          ? Badge.good("Действует").icon("star")
                          : Badge.neutral("Не подтвердилась")))
          .sortedBy("teacher")
          .empty(
              Empty.saying("Сильных сторон в реестре нет")
                  .advice("Они появятся, когда педагоги пройдут диагностику.")
                  .action(Action.link("Открыть кампании", "/diagnostics/campaigns")));

  private final Registers registers;
  private final RegisterFields fields;
  private final SavedFilters saved;
  private final Clock clock;

  StrengthPages(Registers registers, RegisterFields fields, SavedFilters saved, Clock clock) {
    this.registers = registers;
    this.fields = fields;
    this.saved = saved;
    this.clock = clock;
  }

  @GetMapping(STRENGTHS)
  Object strengths(TableQuery query, Scope scope, Model model) {
    Found<StrengthRow> found = registers.strengths(scope, RegisterFields.filter(query));
    TablePage<StrengthRow> page = TablePage.cut(found.rows(), STRENGTH_TABLE, query);
    looked(scope, page.rows().stream().map(StrengthRow::teacher).toList(), "Реестр сильных сторон");
    if (query.export()) {
      return TableExport.answer(
          "Реестр сильных сторон", STRENGTH_TABLE, page, LocalDate.now(clock));
    }
    model.addAttribute(
        Heading.of("Реестр сильных сторон")
            .lead("К кому пойти за опытом: наставники, ведущие мастер-классов, эксперты."));
    model.addAttribute("hidden", RegisterFields.hidden(found.hidden()));
    model.addAttribute(
        "table",
        STRENGTH_TABLE
            .view(page)
            .filters(
                RegisterFields.search(),
                fields.place(scope),
                fields.subject(),
                RegisterFields.area(),
                fields.competence(),
                Fields.checkbox("open", "Только действующие")));
    model.addAttribute("saved", saved.of(scope.viewer().subject(), STRENGTHS));
    model.addAttribute("page", STRENGTHS);
    return "diagnostics/register";
  }

  private void looked(Scope scope, List<String> teachers, String what) {
    registers.looked(scope.viewer(), teachers, what);
  }
}
