package ru.traektoria.staff.web.pages.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
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
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.application.vacancies.KeepingVacancies;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.vacancy.Vacancy;
import ru.traektoria.staff.model.vacancy.VacancyId;
import ru.traektoria.staff.persistence.Organisations;
import ru.traektoria.staff.persistence.Vacancies;
import ru.traektoria.staff.web.Reachable;
import ru.traektoria.staff.web.pages.Choices;
import ru.traektoria.staff.web.pages.FormPage;
import ru.traektoria.staff.web.views.VacancyView;

/** Вакансии: the list with its sums, the form, the closing. */
@Controller
@RequestMapping(VacancyPages.PATH)
class VacancyPages {

  static final String PATH = "/staff/vacancies";

  private static final Table<VacancyView> TABLE =
      Table.of(
              "vacancies",
              PATH,
              Column.<VacancyView>link(
                      "position", "Вакансия", VacancyPages::title, VacancyPages::editing)
                  .note(v -> v.closedOn() == null ? null : "закрыта")
                  .sortable(),
              Column.<VacancyView>text("organisation", "Организация", VacancyView::organisationName)
                  .sortable(),
              Column.<VacancyView>number("rate", "Ставка", VacancyView::rate).sortable(),
              Column.<VacancyView>number("hours", "Часы", VacancyView::hours).sortable(),
              Column.<VacancyView>date("declaredOn", "Объявлена", VacancyView::declaredOn)
                  .sortable(),
              Column.<VacancyView>date("neededFrom", "Нужен с", VacancyView::neededFrom).sortable(),
              Column.<VacancyView>badge("state", "Состояние", VacancyPages::state),
              Column.<VacancyView>actions("Действия", VacancyPages::actions))
          .sortedBy("organisation")
          .empty(
              Empty.saying("Открытых вакансий нет")
                  .advice("Если место появится, объявите его: по вакансиям считается Трек 2.")
                  .action(Action.link("Объявить вакансию", PATH + "/new", "plus")));

  private final Vacancies vacancies;
  private final Organisations organisations;
  private final KeepingVacancies keeping;
  private final Reachable reachable;
  private final Choices choices;
  private final Circumstances circumstances;

  VacancyPages(
      Vacancies vacancies,
      Organisations organisations,
      KeepingVacancies keeping,
      Reachable reachable,
      Choices choices,
      Circumstances circumstances) {
    this.vacancies = vacancies;
    this.organisations = organisations;
    this.keeping = keeping;
    this.reachable = reachable;
    this.choices = choices;
    this.circumstances = circumstances;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Model model) {
    List<VacancyView> found = found(query, scope);
    TablePage<VacancyView> page = TablePage.cut(found, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Вакансии", TABLE, page, circumstances.today());
    }
    model.addAttribute(
        Heading.of("Вакансии")
            .under("Главная", "/")
            .action(Action.link("Объявить вакансию", PATH + "/new", "plus")));
    model.addAttribute("tiles", VacancySums.tiles(found));
    model.addAttribute(
        "table",
        TABLE
            .view(page)
            .filters(
                Fields.select("organisation", "Организация", choices.organisations(scope)),
                Fields.select("subject", "Предмет", choices.of(DirectoryName.SUBJECTS)),
                Fields.date("on", "Открыты на дату"),
                Fields.checkbox("all", "Вместе с закрытыми")));
    return "staff/vacancies";
  }

  private List<VacancyView> found(TableQuery query, Scope scope) {
    LocalDate day = query.date("on").orElse(circumstances.today());
    Map<String, String> places = organisations.names(null, day);
    Directories words = circumstances.now().directories();
    Vacancies.Filter filter =
        new Vacancies.Filter(
            scope.municipality().orElse(null),
            scope.organisation().or(() -> query.filter("organisation")).orElse(null),
            query.filter("subject").orElse(null),
            query.filter("all").isPresent() ? null : day);
    return vacancies.list(filter).stream().map(v -> VacancyView.of(v, words, places)).toList();
  }

  @GetMapping("/new")
  String blank(Scope scope, Model model) {
    return FormPage.creating(
            PATH,
            "Объявить вакансию",
            PATH,
            Ids.next(),
            fields(VacancyForm.on(circumstances.today()), scope, false))
        .show(Heading.of("Новая вакансия").under("Вакансии", PATH), model);
  }

  @PostMapping
  ResponseEntity<Void> declare(@ModelAttribute VacancyForm form, CreationKey key, Scope scope) {
    reachable.requireOwn(scope, form.at());
    keeping.declare(key, reachable.municipality(scope), form.at(), form.need());
    return Done.at(PATH, "Вакансия объявлена");
  }

  @GetMapping("/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    Stored<Vacancy> vacancy = reachable.vacancy(id, scope);
    return FormPage.changing(
            PATH + "/" + id + "/edit",
            "Сохранить вакансию",
            PATH,
            vacancy.version(),
            fields(VacancyForm.of(vacancy.state()), scope, true))
        .show(Heading.of("Изменить вакансию").under("Вакансии", PATH), model);
  }

  @PostMapping("/{id}/edit")
  ResponseEntity<Void> change(
      @PathVariable String id, @ModelAttribute VacancyForm form, IfMatch version, Scope scope) {
    reachable.vacancy(id, scope);
    keeping.change(new VacancyId(id), version.version(), form.need());
    return Done.at(PATH, "Вакансия изменена");
  }

  @GetMapping("/{id}/close")
  String closing(@PathVariable String id, Scope scope, Model model) {
    Stored<Vacancy> vacancy = reachable.vacancy(id, scope);
    return FormPage.changing(
            PATH + "/" + id + "/close",
            "Закрыть вакансию",
            PATH,
            vacancy.version(),
            List.of(
                Fields.date("on", "День закрытия")
                    .required()
                    .hint(
                        "Место занято или больше не нужно. В этот день вакансия уже не считается.")
                    .value(circumstances.today())))
        .show(Heading.of("Закрыть вакансию").under("Вакансии", PATH), model);
  }

  @PostMapping("/{id}/close")
  ResponseEntity<Void> close(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate on,
      IfMatch version,
      Scope scope) {
    reachable.vacancy(id, scope);
    keeping.close(new VacancyId(id), version.version(), on);
    return Done.at(PATH, "Вакансия закрыта");
  }

  private List<Field> fields(VacancyForm form, Scope scope, boolean known) {
    List<Field> fields = new ArrayList<>();
    if (!known) {
      fields.add(
          Fields.select("organisation", "Организация", choices.organisations(scope)).required());
    }
    fields.add(
        Fields.select("position", "Должность", choices.of(DirectoryName.POSITIONS))
            .required()
            .value(form.position()));
    fields.add(
        Fields.select("subject", "Предмет", choices.of(DirectoryName.SUBJECTS))
            .hint("Нужен для вакансии учителя.")
            .value(form.subject()));
    fields.add(Fields.number("rate", "Ставка").required().value(form.rate()));
    fields.add(Fields.number("hours", "Учебных часов в неделю").value(form.hours()));
    fields.add(Fields.date("declaredOn", "Объявлена").required().value(form.declaredOn()));
    fields.add(
        Fields.date("neededFrom", "Нужен с")
            .hint("На новый учебный год — 1 сентября; пусто — сразу.")
            .value(form.neededFrom()));
    return fields;
  }

  private static String title(VacancyView v) {
    return v.subject() == null ? v.positionName() : v.positionName() + ", " + v.subjectName();
  }

  private static String editing(VacancyView v) {
    return PATH + "/" + v.id() + "/edit";
  }

  private static Badge state(VacancyView v) {
    return v.closedOn() != null
        ? Badge.neutral("Закрыта").icon("check")
        : VacancySums.nextYear(v)
            ? Badge.info("На новый учебный год").icon("calendar")
            : Badge.warning("Открыта");
  }

  private static List<Action> actions(VacancyView v) {
    return v.closedOn() != null
        ? List.of()
        : List.of(Action.link("Закрыть", PATH + "/" + v.id() + "/close"));
  }
}
