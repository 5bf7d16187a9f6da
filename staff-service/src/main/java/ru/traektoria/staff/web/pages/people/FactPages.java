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
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.staff.application.people.ChangingTeacher;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherId;
import ru.traektoria.staff.web.Reachable;
import ru.traektoria.staff.web.pages.Choices;
import ru.traektoria.staff.web.pages.FormPage;

/** Categories, conformities, statuses, awards and victories, one by one. */
@Controller
@RequestMapping("/staff/teachers/{id}/facts/{kind}")
class FactPages {

  private final Reachable reachable;
  private final ChangingTeacher changing;
  private final Choices choices;

  FactPages(Reachable reachable, ChangingTeacher changing, Choices choices) {
    this.reachable = reachable;
    this.changing = changing;
    this.choices = choices;
  }

  @GetMapping("/new")
  String form(@PathVariable String id, @PathVariable String kind, Scope scope, Model model) {
    FactKind wanted = FactKind.of(kind);
    Stored<Teacher> teacher = reachable.teacher(id, scope);
    String card = TeacherColumns.PATH + "/" + id;
    return FormPage.changing(
            card + "/facts/" + kind, wanted.button(), card, teacher.version(), fields(wanted))
        .show(
            Heading.of(wanted.title())
                .under("Педагоги", TeacherColumns.PATH)
                .under(teacher.state().person().name().brief(), card),
            model);
  }

  @PostMapping
  ResponseEntity<Void> add(
      @PathVariable String id,
      @PathVariable String kind,
      @ModelAttribute FactForm form,
      IfMatch version,
      Scope scope) {
    FactKind wanted = FactKind.of(kind);
    reachable.teacher(id, scope);
    changing.adjust(new TeacherId(id), version.version(), profile -> form.addTo(wanted, profile));
    return Done.at(TeacherColumns.PATH + "/" + id, "Сведения внесены");
  }

  @PostMapping("/{place}/remove")
  ResponseEntity<Void> remove(
      @PathVariable String id,
      @PathVariable String kind,
      @PathVariable int place,
      IfMatch version,
      Scope scope) {
    FactKind wanted = FactKind.of(kind);
    reachable.teacher(id, scope);
    changing.adjust(
        new TeacherId(id), version.version(), profile -> FactForm.remove(wanted, place, profile));
    return Done.here("Запись убрана");
  }

  private List<Field> fields(FactKind kind) {
    List<Field> fields = new ArrayList<>();
    switch (kind) {
      case CATEGORY -> {
        fields.add(
            Fields.select("position", "Должность", choices.of(DirectoryName.POSITIONS)).required());
        fields.add(Fields.radios("choice", "Категория", Choices.ranks()).required());
        fields.add(Fields.date("from", "Присвоена").required());
        fields.add(
            Fields.date("to", "Действует по")
                .hint("Для присвоенных до 1 сентября 2023 года; если пусто — пять лет."));
        fields.add(Fields.text("text", "Приказ").hint("Номер и дата."));
      }
      case CONFORMITY -> {
        fields.add(Fields.date("from", "Пройдено").required());
        fields.add(Fields.date("to", "Действует по").hint("Если пусто — пять лет."));
      }
      case HEAD_ATTESTATION -> {
        fields.add(Fields.date("from", "Пройдена").required());
        fields.add(Fields.date("to", "Действует по"));
      }
      case TITLE -> {
        fields.add(Fields.radios("choice", "Звание", Choices.titles()).required());
        fields.add(Fields.date("from", "Присвоено").required());
      }
      case STATUS -> {
        fields.add(Fields.radios("choice", "Статус", Choices.presences()).required());
        fields.add(Fields.date("from", "Первый день").required());
        fields.add(Fields.date("to", "Последний день"));
      }
      case RECOGNITION -> {
        fields.add(Fields.select("choice", "Что", Choices.recognitions()).required());
        fields.add(Fields.text("text", "Какая награда, основание"));
        fields.add(Fields.date("from", "С какого дня").required());
        fields.add(Fields.date("to", "По какой день"));
      }
      case VICTORY -> {
        fields.add(Fields.text("text", "Конкурс").required());
        fields.add(Fields.radios("choice", "Результат", Choices.places()).required());
        fields.add(Fields.date("from", "Дата").required());
      }
      case RESERVE -> {
        fields.add(Fields.radios("choice", "На должность", Choices.reservePosts()).required());
        fields.add(Fields.text("text", "Номер приказа").required());
        fields.add(Fields.date("orderedOn", "Дата приказа").required());
        fields.add(Fields.date("from", "В резерве с").required());
        fields.add(
            Fields.date("to", "По какой день")
                .hint("Чтобы завершить: та же должность и тот же первый день ещё раз."));
      }
      case BREAK -> {
        fields.add(Fields.date("from", "Первый день перерыва").required());
        fields.add(Fields.date("to", "Последний день перерыва"));
      }
    }
    return fields;
  }
}
