package ru.traektoria.staff.web.pages.people;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.staff.application.people.ChangingTeacher;
import ru.traektoria.staff.application.people.RegisteringTeacher;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.person.Person;
import ru.traektoria.staff.model.teacher.Education;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherId;
import ru.traektoria.staff.web.Reachable;
import ru.traektoria.staff.web.pages.Choices;
import ru.traektoria.staff.web.pages.FormPage;

/** Внести педагога, изменить сведения, удалить персональные данные. */
@Controller
class TeacherFormPages {

  private final Reachable reachable;
  private final RegisteringTeacher registering;
  private final ChangingTeacher changing;
  private final Choices choices;

  TeacherFormPages(
      Reachable reachable,
      RegisteringTeacher registering,
      ChangingTeacher changing,
      Choices choices) {
    this.reachable = reachable;
    this.registering = registering;
    this.changing = changing;
    this.choices = choices;
  }

  @GetMapping("/staff/teachers/new")
  String blank(Scope scope, Model model) {
    return FormPage.creating(
            TeacherColumns.PATH, "Внести педагога", TeacherColumns.PATH, Ids.next(), List.of())
        .grouped(
            new FormPage.Group("Человек", personFields(null)),
            new FormPage.Group("Образование и стаж", educationFields(null)),
            new FormPage.Group("Первое назначение", AssignmentForm.empty().fields(offers(scope))))
        .show(Heading.of("Новый педагог").under("Педагоги", TeacherColumns.PATH), model);
  }

  @PostMapping("/staff/teachers")
  ResponseEntity<Void> register(
      @ModelAttribute TeacherForm form,
      @ModelAttribute AssignmentForm work,
      CreationKey key,
      Scope scope) {
    reachable.requireOwn(scope, work.at());
    Stored<Teacher> made =
        registering.register(
            key,
            reachable.municipality(scope),
            form.draft(),
            List.of(work.assignment(Ids.derived(key.id(), "0"))));
    return Done.at(TeacherColumns.PATH + "/" + made.id(), "Педагог внесён в реестр");
  }

  @GetMapping("/staff/teachers/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    Stored<Teacher> teacher = reachable.teacher(id, scope);
    String card = TeacherColumns.PATH + "/" + id;
    return FormPage.changing(
            card + "/edit", "Сохранить сведения", card, teacher.version(), List.of())
        .grouped(
            new FormPage.Group("Человек", personFields(teacher.state().person())),
            new FormPage.Group("Образование и стаж", educationFields(teacher.state().education())))
        .show(
            Heading.of("Изменить сведения")
                .under("Педагоги", TeacherColumns.PATH)
                .under(teacher.state().person().name().brief(), card),
            model);
  }

  @PostMapping("/staff/teachers/{id}/edit")
  ResponseEntity<Void> change(
      @PathVariable String id, @ModelAttribute TeacherForm form, IfMatch version, Scope scope) {
    Teacher known = reachable.teacher(id, scope).state();
    changing.change(new TeacherId(id), version.version(), form.draft(known));
    return Done.at(TeacherColumns.PATH + "/" + id, "Сведения сохранены");
  }

  @PostMapping("/staff/teachers/{id}/erase")
  ResponseEntity<Void> erase(@PathVariable String id, IfMatch version, Scope scope) {
    reachable.teacher(id, scope);
    changing.erase(new TeacherId(id), version.version());
    return Done.at(TeacherColumns.PATH, "Персональные данные удалены");
  }

  private AssignmentForm.Offers offers(Scope scope) {
    return new AssignmentForm.Offers(
        choices.organisations(scope),
        choices.of(DirectoryName.POSITIONS),
        choices.of(DirectoryName.SUBJECTS));
  }

  private static List<Field> personFields(Person known) {
    boolean there = known != null;
    List<Field> fields = new ArrayList<>();
    fields.add(
        Fields.text("lastName", "Фамилия").required().value(there ? known.name().last() : null));
    fields.add(
        Fields.text("firstName", "Имя").required().value(there ? known.name().first() : null));
    fields.add(Fields.text("middleName", "Отчество").value(there ? known.name().middle() : null));
    fields.add(Fields.radios("sex", "Пол", Choices.sexes()).value(there ? known.sex() : null));
    fields.add(
        Fields.date("birthDate", "Дата рождения")
            .hint("Без неё не посчитать возраст, и показатели покажут «нет данных».")
            .value(there ? known.birthDate() : null));
    fields.add(snils(known));
    if (there && known.snils() != null) {
      fields.add(Fields.checkbox("dropSnils", "Удалить СНИЛС"));
    }
    fields.add(Fields.email("email", "Эл. почта").value(there ? known.email() : null));
    return fields;
  }

  private List<Field> educationFields(Education known) {
    boolean there = known != null;
    return List.of(
        Fields.select("education", "Образование", Choices.educations())
            .value(there ? known.level() : null),
        Fields.date("diplomaOn", "Дата документа об образовании")
            .hint("От неё отсчитывается срок первых курсов повышения квалификации.")
            .value(there ? known.diplomaOn() : null),
        Fields.multi("profiles", "Профили образования", choices.of(DirectoryName.PROFILES))
            .with("placeholder", "Не указаны")
            .hint("По диплому; переподготовка из курсов учитывается сама.")
            .value(there ? known.profiles().stream().map(Code::value).toList() : null),
        Fields.date("workingSince", "Общий стаж с")
            .hint("Начало трудового стажа: нужно для сверки с ОО-1.")
            .value(there ? known.workingSince() : null),
        Fields.date("teachingSince", "Педагогический стаж с")
            .value(there ? known.teachingSince() : null));
  }

  private static Field snils(Person person) {
    boolean known = person != null && person.snils() != null;
    return Fields.text("snils", "СНИЛС")
        .hint(
            known
                ? "Сейчас: " + person.snils().masked() + ". Заполните, чтобы заменить."
                : "Хранится зашифрованным, показывается только конец номера.")
        .with("placeholder", "112-233-445 95")
        .with("inputmode", "numeric");
  }
}
