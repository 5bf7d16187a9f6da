package ru.traektoria.diagnostics.web.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.Severity;
import ru.traektoria.diagnostics.model.profile.DeficitState;
import ru.traektoria.diagnostics.web.DeficitRow;
import ru.traektoria.diagnostics.web.RegisterFilter;
import ru.traektoria.diagnostics.web.Registers;
import ru.traektoria.diagnostics.web.Registers.Found;
import ru.traektoria.diagnostics.web.StrengthRow;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Реестр профессиональных дефицитов and реестр сильных сторон. */
@Controller
class RegisterPages {

  private static final String DEFICITS = "/diagnostics/deficits";
  private static final String STRENGTHS = "/diagnostics/strengths";

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
              Column.<DeficitRow>text("competence", "Компетенция", DeficitRow::competenceName)
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
  private final Choices choices;
  private final Clock clock;

  RegisterPages(Registers registers, Choices choices, Clock clock) {
    this.registers = registers;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping(DEFICITS)
  Object deficits(TableQuery query, Scope scope, Model model) {
    Found<DeficitRow> found = registers.deficits(scope, filter(query));
    TablePage<DeficitRow> page = TablePage.cut(found.rows(), DEFICIT_TABLE, query);
    looked(scope, page.rows().stream().map(DeficitRow::teacher).toList(), "Реестр дефицитов");
    if (query.export()) {
      return TableExport.answer("Реестр дефицитов", DEFICIT_TABLE, page, LocalDate.now(clock));
    }
    model.addAttribute(
        Heading.of("Реестр дефицитов")
            .lead("Кому и в чём нужна поддержка. Каждый просмотр виден педагогу."));
    model.addAttribute("hidden", hidden(found.hidden()));
    model.addAttribute(
        "table",
        DEFICIT_TABLE
            .view(page)
            .filters(
                search(),
                place(scope),
                subject(),
                area(),
                competence(),
                Fields.select(
                    "severity", "Выраженность", Choices.of(Severity.values(), Severity::label)),
                Fields.select(
                    "state", "Состояние", Choices.of(DeficitState.values(), DeficitState::label)),
                Fields.checkbox("open", "Только неустранённые")));
    return "diagnostics/register";
  }

  @GetMapping(STRENGTHS)
  Object strengths(TableQuery query, Scope scope, Model model) {
    Found<StrengthRow> found = registers.strengths(scope, filter(query));
    TablePage<StrengthRow> page = TablePage.cut(found.rows(), STRENGTH_TABLE, query);
    looked(scope, page.rows().stream().map(StrengthRow::teacher).toList(), "Реестр сильных сторон");
    if (query.export()) {
      return TableExport.answer(
          "Реестр сильных сторон", STRENGTH_TABLE, page, LocalDate.now(clock));
    }
    model.addAttribute(
        Heading.of("Реестр сильных сторон")
            .lead("К кому пойти за опытом: наставники, ведущие мастер-классов, эксперты."));
    model.addAttribute("hidden", hidden(found.hidden()));
    model.addAttribute(
        "table",
        STRENGTH_TABLE
            .view(page)
            .filters(
                search(),
                place(scope),
                subject(),
                area(),
                competence(),
                Fields.checkbox("open", "Только действующие")));
    return "diagnostics/register";
  }

  private void looked(Scope scope, List<String> teachers, String what) {
    registers.looked(scope.viewer(), teachers, what);
  }

  private static RegisterFilter filter(TableQuery query) {
    return new RegisterFilter(
        query.filter("q").orElse(null),
        query.filter("teacher").orElse(null),
        query.filter("organisation").orElse(null),
        query.filter("subject").orElse(null),
        query.filter("competence").orElse(null),
        query.oneOf("area", Area.class).orElse(null),
        query.oneOf("severity", Severity.class).orElse(null),
        query.oneOf("state", DeficitState.class).orElse(null),
        query.filter("open").isPresent());
  }

  /** «Ещё 12 записей закрыты: согласие педагогов не называет вас получателем.» */
  private static String hidden(int count) {
    return count == 0
        ? null
        : "Ещё %s: педагоги не назвали вас получателем результатов."
            .formatted(Russian.count(count, "запись закрыта", "записи закрыты", "записей закрыто"));
  }

  private static Field search() {
    return Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя");
  }

  private Field place(Scope scope) {
    return Fields.select("organisation", "Организация", choices.organisations(scope));
  }

  private Field subject() {
    return Fields.select("subject", "Предмет", choices.subjects());
  }

  private static Field area() {
    return Fields.select("area", "Область", Choices.areas());
  }

  private Field competence() {
    return Fields.select("competence", "Компетенция", choices.competences());
  }
}
