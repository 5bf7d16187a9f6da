package ru.traektoria.staff.web.pages.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.application.vacancies.KeepingVacancies;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.vacancy.Vacancy;
import ru.traektoria.staff.model.vacancy.VacancyId;
import ru.traektoria.staff.web.Reachable;
import ru.traektoria.staff.web.pages.Choices;
import ru.traektoria.staff.web.pages.FormPage;

/** Объявить, изменить, закрыть вакансию. */
@Controller
@RequestMapping(VacancyTable.PATH)
class VacancyFormPages {

  private static final String PATH = VacancyTable.PATH;

  private final KeepingVacancies keeping;
  private final Reachable reachable;
  private final Choices choices;
  private final Circumstances circumstances;

  VacancyFormPages(
      KeepingVacancies keeping, Reachable reachable, Choices choices, Circumstances circumstances) {
    this.keeping = keeping;
    this.reachable = reachable;
    this.choices = choices;
    this.circumstances = circumstances;
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
}
