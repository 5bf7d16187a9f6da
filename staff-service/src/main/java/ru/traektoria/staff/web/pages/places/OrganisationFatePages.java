package ru.traektoria.staff.web.pages.places;

import static ru.traektoria.staff.web.pages.places.OrganisationFormPages.card;
import static ru.traektoria.staff.web.pages.places.OrganisationFormPages.heading;

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
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.application.places.ClosingOrganisation;
import ru.traektoria.staff.application.places.KeepingOrganisations;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.web.Reachable;
import ru.traektoria.staff.web.pages.Choices;
import ru.traektoria.staff.web.pages.FormPage;

/** Переименовать, закрыть или присоединить организацию: what its history keeps. */
@Controller
@RequestMapping(OrganisationColumns.PATH)
class OrganisationFatePages {

  private final Reachable reachable;
  private final KeepingOrganisations keeping;
  private final ClosingOrganisation closing;
  private final Choices choices;
  private final Circumstances circumstances;

  OrganisationFatePages(
      Reachable reachable,
      KeepingOrganisations keeping,
      ClosingOrganisation closing,
      Choices choices,
      Circumstances circumstances) {
    this.reachable = reachable;
    this.keeping = keeping;
    this.closing = closing;
    this.choices = choices;
    this.circumstances = circumstances;
  }

  @GetMapping("/{id}/rename")
  String naming(@PathVariable String id, Scope scope, Model model) {
    Stored<Organisation> place = reachable.organisation(id, scope);
    List<Field> fields = new ArrayList<>(OrganisationForm.names(place.state()));
    fields.add(
        Fields.date("from", "Действует с")
            .required()
            .hint("Прежнее название останется в истории.")
            .value(circumstances.today()));
    return FormPage.changing(
            card(id) + "/rename", "Переименовать", card(id), place.version(), fields)
        .show(heading("Новое название", place), model);
  }

  @PostMapping("/{id}/rename")
  ResponseEntity<Void> rename(
      @PathVariable String id,
      @ModelAttribute OrganisationForm form,
      IfMatch version,
      Scope scope) {
    reachable.organisation(id, scope);
    keeping.rename(new OrganisationId(id), version.version(), form.title());
    return Done.at(card(id), "Организация переименована");
  }

  @GetMapping("/{id}/close")
  String ending(@PathVariable String id, Scope scope, Model model) {
    Stored<Organisation> place = reachable.organisation(id, scope);
    List<Option> successors =
        choices.organisations(scope).stream().filter(o -> !o.value().equals(id)).toList();
    return FormPage.changing(
            card(id) + "/close",
            "Закрыть организацию",
            card(id),
            place.version(),
            List.of(
                Fields.date("on", "Последний день работы").required().value(circumstances.today()),
                Fields.select("into", "Присоединить к", successors)
                    .hint(
                        "Назначения и вакансии продолжатся у преемника со следующего дня."
                            + " Без преемника они завершатся.")))
        .show(heading("Закрыть или присоединить", place), model);
  }

  @PostMapping("/{id}/close")
  ResponseEntity<Void> close(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate on,
      @RequestParam(required = false) String into,
      IfMatch version,
      Scope scope) {
    reachable.organisation(id, scope);
    OrganisationId closed = new OrganisationId(id);
    if (into == null || into.isBlank()) {
      closing.close(closed, version.version(), on);
      return Done.at(card(id), "Организация закрыта");
    }
    closing.merge(closed, version.version(), new OrganisationId(into), on);
    return Done.at(card(into), "Организация присоединена");
  }
}
