package ru.traektoria.staff.web.pages.people;

import java.time.LocalDate;
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
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.application.people.AssigningTeacher;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.AssignmentId;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherId;
import ru.traektoria.staff.web.Reachable;
import ru.traektoria.staff.web.pages.Choices;
import ru.traektoria.staff.web.pages.FormPage;

/** Назначения on the card: start, change, end, strike. */
@Controller
@RequestMapping("/staff/teachers/{id}/assignments")
class AssignmentPages {

  private final Reachable reachable;
  private final AssigningTeacher assigning;
  private final Choices choices;
  private final Circumstances circumstances;

  AssignmentPages(
      Reachable reachable,
      AssigningTeacher assigning,
      Choices choices,
      Circumstances circumstances) {
    this.reachable = reachable;
    this.assigning = assigning;
    this.choices = choices;
    this.circumstances = circumstances;
  }

  @GetMapping("/new")
  String blank(@PathVariable String id, Scope scope, Model model) {
    Stored<Teacher> teacher = reachable.teacher(id, scope);
    return FormPage.creating(
            card(id) + "/assignments",
            "Назначить",
            card(id),
            Ids.next(),
            AssignmentForm.empty().fields(offers(scope)))
        .show(heading("Новое назначение", teacher), model);
  }

  @PostMapping
  ResponseEntity<Void> start(
      @PathVariable String id, @ModelAttribute AssignmentForm form, CreationKey key, Scope scope) {
    reachable.teacher(id, scope);
    reachable.requireOwn(scope, form.at());
    assigning.start(new TeacherId(id), null, form.assignment(key.id()));
    return Done.at(card(id), "Назначение внесено");
  }

  @GetMapping("/{assignment}/edit")
  String edit(@PathVariable String id, @PathVariable String assignment, Scope scope, Model model) {
    Stored<Teacher> teacher = reachable.teacher(id, scope);
    AssignmentForm form = AssignmentForm.of(own(teacher, assignment, scope));
    return FormPage.changing(
            card(id) + "/assignments/" + assignment + "/edit",
            "Сохранить назначение",
            card(id),
            teacher.version(),
            form.fields(offers(scope)))
        .show(heading("Изменить назначение", teacher), model);
  }

  @PostMapping("/{assignment}/edit")
  ResponseEntity<Void> change(
      @PathVariable String id,
      @PathVariable String assignment,
      @ModelAttribute AssignmentForm form,
      IfMatch version,
      Scope scope) {
    own(reachable.teacher(id, scope), assignment, scope);
    reachable.requireOwn(scope, form.at());
    assigning.change(new TeacherId(id), version.version(), form.assignment(assignment));
    return Done.at(card(id), "Назначение изменено");
  }

  @GetMapping("/{assignment}/end")
  String ending(
      @PathVariable String id, @PathVariable String assignment, Scope scope, Model model) {
    Stored<Teacher> teacher = reachable.teacher(id, scope);
    own(teacher, assignment, scope);
    return FormPage.changing(
            card(id) + "/assignments/" + assignment + "/end",
            "Завершить назначение",
            card(id),
            teacher.version(),
            List.of(
                Fields.date("on", "Последний день работы").required().value(circumstances.today())))
        .show(heading("Завершить назначение", teacher), model);
  }

  @PostMapping("/{assignment}/end")
  ResponseEntity<Void> end(
      @PathVariable String id,
      @PathVariable String assignment,
      @RequestParam(required = false) LocalDate on,
      IfMatch version,
      Scope scope) {
    own(reachable.teacher(id, scope), assignment, scope);
    assigning.end(new TeacherId(id), version.version(), new AssignmentId(assignment), on);
    return Done.at(card(id), "Назначение завершено");
  }

  @PostMapping("/{assignment}/strike")
  ResponseEntity<Void> strike(
      @PathVariable String id, @PathVariable String assignment, IfMatch version, Scope scope) {
    own(reachable.teacher(id, scope), assignment, scope);
    assigning.strike(new TeacherId(id), version.version(), new AssignmentId(assignment));
    return Done.at(card(id), "Ошибочное назначение убрано");
  }

  private Assignment own(Stored<Teacher> teacher, String assignment, Scope scope) {
    Assignment found =
        teacher
            .state()
            .assignment(new AssignmentId(assignment))
            .orElseThrow(() -> Problems.notFound("Назначение", assignment));
    reachable.requireOwn(scope, found.organisation());
    return found;
  }

  private AssignmentForm.Offers offers(Scope scope) {
    return new AssignmentForm.Offers(
        choices.organisations(scope),
        choices.of(DirectoryName.POSITIONS),
        choices.of(DirectoryName.SUBJECTS));
  }

  private static Heading heading(String title, Stored<Teacher> teacher) {
    return Heading.of(title)
        .under("Педагоги", TeacherColumns.PATH)
        .under(teacher.state().person().name().brief(), card(teacher.id()));
  }

  private static String card(String id) {
    return TeacherColumns.PATH + "/" + id;
  }
}
