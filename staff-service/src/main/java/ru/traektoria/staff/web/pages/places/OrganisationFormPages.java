package ru.traektoria.staff.web.pages.places;

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
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.staff.application.places.KeepingOrganisations;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.web.Reachable;
import ru.traektoria.staff.web.pages.Choices;
import ru.traektoria.staff.web.pages.FormPage;

/** Внести организацию, изменить сведения о ней и её статусы. */
@Controller
@RequestMapping(OrganisationColumns.PATH)
class OrganisationFormPages {

  private final Reachable reachable;
  private final KeepingOrganisations keeping;
  private final Choices choices;

  OrganisationFormPages(Reachable reachable, KeepingOrganisations keeping, Choices choices) {
    this.reachable = reachable;
    this.keeping = keeping;
    this.choices = choices;
  }

  @GetMapping("/new")
  String blank(Model model) {
    List<Field> fields = new ArrayList<>(OrganisationForm.names(null));
    fields.addAll(OrganisationForm.traitFields(null));
    return FormPage.creating(
            OrganisationColumns.PATH,
            "Внести организацию",
            OrganisationColumns.PATH,
            Ids.next(),
            fields)
        .show(
            Heading.of("Новая организация").under("Организации", OrganisationColumns.PATH), model);
  }

  @PostMapping
  ResponseEntity<Void> open(@ModelAttribute OrganisationForm form, CreationKey key, Scope scope) {
    Stored<Organisation> made =
        keeping.open(
            key,
            reachable.municipality(scope),
            form.title(),
            form.traits(List.of()),
            form.openedOn());
    return Done.at(card(made.id()), "Организация внесена");
  }

  @GetMapping("/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    Stored<Organisation> place = reachable.organisation(id, scope);
    return FormPage.changing(
            card(id) + "/edit",
            "Сохранить",
            card(id),
            place.version(),
            OrganisationForm.traitFields(place.state()))
        .show(heading("Изменить сведения", place), model);
  }

  @PostMapping("/{id}/edit")
  ResponseEntity<Void> describe(
      @PathVariable String id,
      @ModelAttribute OrganisationForm form,
      IfMatch version,
      Scope scope) {
    Organisation known = reachable.organisation(id, scope).state();
    keeping.describe(
        new OrganisationId(id),
        version.version(),
        form.traits(known.traits().statuses()),
        form.openedOn());
    return Done.at(card(id), "Сведения сохранены");
  }

  @GetMapping("/{id}/statuses/new")
  String status(@PathVariable String id, Scope scope, Model model) {
    Stored<Organisation> place = reachable.organisation(id, scope);
    return FormPage.changing(
            card(id) + "/statuses",
            "Добавить статус",
            card(id),
            place.version(),
            List.of(
                Fields.select("status", "Статус", Choices.organisationStatuses()).required(),
                Fields.select("theme", "Тема", choices.of(DirectoryName.THEMES))
                    .hint("Только для стажировочной площадки: по темам считают их разнообразие."),
                Fields.date("from", "Первый день")
                    .required()
                    .hint("Тот же статус и день ещё раз — чтобы указать тему и последний день."),
                Fields.date("to", "Последний день")))
        .show(heading("Статус организации", place), model);
  }

  @PostMapping("/{id}/statuses")
  ResponseEntity<Void> addStatus(
      @PathVariable String id,
      @ModelAttribute OrganisationForm form,
      IfMatch version,
      Scope scope) {
    Organisation known = reachable.organisation(id, scope).state();
    keeping.describe(
        new OrganisationId(id),
        version.version(),
        form.withStatus(known.traits()),
        known.openedOn());
    return Done.at(card(id), "Статус внесён");
  }

  static Heading heading(String title, Stored<Organisation> place) {
    return Heading.of(title)
        .under("Организации", OrganisationColumns.PATH)
        .under(place.state().name().brief(), card(place.id()));
  }

  static String card(String id) {
    return OrganisationColumns.PATH + "/" + id;
  }
}
