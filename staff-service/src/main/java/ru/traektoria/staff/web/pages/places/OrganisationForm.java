package ru.traektoria.staff.web.pages.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.place.OrganisationKind;
import ru.traektoria.staff.model.place.OrganisationStatus;
import ru.traektoria.staff.web.pages.Choices;

/**
 * An organisation as forms bring it: opened, described, given a status.
 *
 * @param status of the form «Добавить статус» with its days
 * @param theme code, of an internship site
 */
record OrganisationForm(
    String name,
    String shortName,
    OrganisationKind kind,
    Boolean small,
    String address,
    LocalDate openedOn,
    OrganisationStatus.Kind status,
    LocalDate from,
    LocalDate to,
    String theme) {

  Organisation.Name title() {
    String brief = shortName == null || shortName.isBlank() ? name : shortName;
    return new Organisation.Name(clean(name), clean(brief), from);
  }

  Organisation.Traits traits(List<OrganisationStatus> known) {
    return new Organisation.Traits(kind, Boolean.TRUE.equals(small), clean(address), known);
  }

  /** The traits with one more status, or with the last day of the one that runs. */
  Organisation.Traits withStatus(Organisation.Traits known) {
    List<OrganisationStatus> statuses = new ArrayList<>(known.statuses());
    statuses.removeIf(s -> s.status() == status && s.from().equals(from));
    statuses.add(new OrganisationStatus(status, from, to, Code.of(theme)));
    return new Organisation.Traits(known.kind(), known.small(), known.address(), statuses);
  }

  static List<Field> names(Organisation known) {
    return List.of(
        Fields.text("name", "Полное название")
            .required()
            .value(known == null ? null : known.name().full()),
        Fields.text("shortName", "Краткое название")
            .required()
            .hint("Так организация стоит в списках: «МБОУ СОШ № 5».")
            .value(known == null ? null : known.name().brief()));
  }

  static List<Field> traitFields(Organisation known) {
    Organisation.Traits traits = known == null ? null : known.traits();
    return List.of(
        Fields.select("kind", "Вид", Choices.organisationKinds())
            .required()
            .value(traits == null ? null : traits.kind()),
        Fields.checkbox("small", "Малокомплектная школа")
            .value(traits != null && traits.small() ? "true" : null),
        Fields.text("address", "Адрес").value(traits == null ? null : traits.address()),
        Fields.date("openedOn", "Работает с").value(known == null ? null : known.openedOn()));
  }

  private static String clean(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
