package ru.traektoria.staff.web.pages.people;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.look.Action;
import ru.traektoria.staff.persistence.DirectoryShelf;
import ru.traektoria.staff.web.Reachable;
import ru.traektoria.staff.web.views.TeacherView;
import ru.traektoria.staff.web.views.TeacherViews;

/** Карточка педагога: the dated record, and the panels of the other services. */
@Controller
class TeacherPages {

  /** A panel of another service. */
  record Panel(String title, String url) {}

  private final Reachable reachable;
  private final TeacherViews views;
  private final DirectoryShelf shelf;

  TeacherPages(Reachable reachable, TeacherViews views, DirectoryShelf shelf) {
    this.reachable = reachable;
    this.views = views;
    this.shelf = shelf;
  }

  @GetMapping("/staff/teachers/{id}")
  String card(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    TeacherView teacher = views.view(reachable.teacher(id, scope), viewer);
    TeacherCard card = new TeacherCard(teacher, shelf.current());
    boolean staff = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    model.addAttribute(heading(teacher, staff));
    model.addAttribute("card", card);
    model.addAttribute(
        "running", card.running(a -> staff && mine(scope, teacher, a.organisation())));
    model.addAttribute("former", card.former(a -> staff && mine(scope, teacher, a.organisation())));
    List<Facts> facts = Facts.of(teacher, card.words(), staff);
    model.addAttribute("facts", facts);
    model.addAttribute("recorded", facts.stream().filter(f -> !f.list().isEmpty()).toList());
    model.addAttribute("timeline", TeacherTimeline.of(teacher, card.words()));
    model.addAttribute("panels", panels(id));
    model.addAttribute("editable", staff);
    model.addAttribute("invitation", invitation(teacher));
    model.addAttribute("erasure", viewer.has(Role.METHODIST) ? erasure(teacher) : null);
    return "staff/teacher";
  }

  private static Heading heading(TeacherView teacher, boolean staff) {
    Heading heading = Heading.of(teacher.name()).under("Главная", "/");
    String base = TeacherColumns.PATH + "/" + teacher.id();
    return staff
        ? heading
            .under("Педагоги", TeacherColumns.PATH)
            .action(Action.link("Изменить сведения", base + "/edit", "pencil"))
        : heading;
  }

  private static boolean mine(Scope scope, TeacherView teacher, String organisation) {
    return scope.covers(teacher.municipality(), organisation, null);
  }

  private static List<Panel> panels(String id) {
    return List.of(
        new Panel("Диагностика и дефициты", "/diagnostics/fragments/teacher/" + id),
        new Panel("Маршруты и курсы", "/routes/fragments/teacher/" + id),
        new Panel("Наставничество", "/mentoring/fragments/teacher/" + id),
        new Panel("Мероприятия", "/activities/fragments/teacher/" + id),
        new Panel("Непрерывность сопровождения", "/monitoring/fragments/teacher/" + id));
  }

  private static Action erasure(TeacherView teacher) {
    String url = TeacherColumns.PATH + "/" + teacher.id() + "/erase?version=" + teacher.version();
    return Action.post("Удалить персональные данные", url)
        .confirm(
            "Удалить персональные данные? Имя, СНИЛС и почта сотрутся без возврата, в прошлых"
                + " показателях человек останется без имени.");
  }

  /** The gateway's own form; names and addresses never stand in a link. */
  private static String invitation(TeacherView teacher) {
    String organisation =
        teacher.assignments().stream()
            .filter(a -> a.current())
            .map(a -> "&organisation=" + a.organisation())
            .findFirst()
            .orElse("");
    return "/invitations/new?role=TEACHER&teacherId=" + teacher.id() + organisation;
  }
}
