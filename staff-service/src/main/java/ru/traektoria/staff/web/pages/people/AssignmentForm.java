package ru.traektoria.staff.web.pages.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.Assignment.Employment;
import ru.traektoria.staff.model.teacher.Assignment.Level;
import ru.traektoria.staff.model.teacher.AssignmentId;
import ru.traektoria.staff.web.pages.Choices;

/** An assignment as a form brings it. */
record AssignmentForm(
    String organisation,
    String position,
    String subject,
    Level level,
    BigDecimal rate,
    BigDecimal weeklyHours,
    Employment employment,
    LocalDate from,
    LocalDate to) {

  /** What one chooses from. */
  record Offers(List<Option> organisations, List<Option> positions, List<Option> subjects) {}

  static AssignmentForm empty() {
    return new AssignmentForm(null, null, null, null, null, null, Employment.MAIN, null, null);
  }

  static AssignmentForm of(Assignment a) {
    return new AssignmentForm(
        a.organisation().value(),
        a.work().position().value(),
        a.work().subject() == null ? null : a.work().subject().value(),
        a.work().level(),
        a.load().rate(),
        a.load().weeklyHours(),
        a.work().employment(),
        a.from(),
        a.to());
  }

  Assignment assignment(String id) {
    return new Assignment(
        new AssignmentId(id),
        at(),
        new Assignment.Work(Code.of(position), Code.of(subject), level, employment),
        new Assignment.Load(rate, weeklyHours),
        from,
        to);
  }

  OrganisationId at() {
    return organisation == null || organisation.isBlank() ? null : new OrganisationId(organisation);
  }

  List<Field> fields(Offers offers) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        Fields.select("organisation", "Организация", offers.organisations())
            .required()
            .value(organisation));
    fields.add(
        Fields.select("position", "Должность", offers.positions()).required().value(position));
    fields.add(
        Fields.select("subject", "Предмет", offers.subjects())
            .hint("Нужен учителю.")
            .value(subject));
    fields.add(Fields.select("level", "Классы", Choices.levels()).value(level));
    fields.add(Fields.number("rate", "Ставка").with("min", 0).with("max", 2).value(rate));
    fields.add(
        Fields.number("weeklyHours", "Учебная нагрузка, часов в неделю")
            .hint("Оставьте пустой, если для должности нет нормы часов (например, воспитатель).")
            .value(weeklyHours));
    fields.add(
        Fields.radios("employment", "Занятость", Choices.employments())
            .required()
            .value(employment));
    fields.add(Fields.date("from", "Работает с").required().value(from));
    fields.add(Fields.date("to", "Работает по").hint("Последний день работы.").value(to));
    return fields;
  }
}
