package ru.traektoria.route.web.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.course.Profiles;
import ru.traektoria.route.model.course.Priority;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.course.ProgrammeGroup;
import ru.traektoria.route.web.course.CourseChoices;

/** One programme: what it teaches, its groups, and where to apply. */
@Controller
@RequestMapping("/routes/programmes/{id}")
class ProgrammeCardPages {

  private final ProgrammeDoor door;
  private final Competences competences;
  private final Profiles profiles;

  ProgrammeCardPages(ProgrammeDoor door, Competences competences, Profiles profiles) {
    this.door = door;
    this.competences = competences;
    this.profiles = profiles;
  }

  @GetMapping
  String one(@PathVariable String id, Viewer viewer, Model model) {
    Programme programme = door.seen(viewer, id).state();
    Heading heading =
        Heading.of(programme.title())
            .under("Каталог программ", "/routes/programmes")
            .badge(programme.retired() ? Badge.neutral("Снята").icon("ban") : null);
    model.addAttribute(
        ProgrammePages.edits(viewer)
            ? heading.action(
                Action.link("Изменить программу", "/routes/programmes/" + id + "/edit", "pencil"))
            : heading);
    model.addAttribute("entries", entries(programme));
    boolean learns =
        viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD) || viewer.has(Role.TEACHER);
    model.addAttribute("record", learns ? "/routes/courses/new?programme=" + id : null);
    model.addAttribute(
        "apply", learns && !programme.retired() ? "/routes/requests/new?programme=" + id : null);
    return "routes/programme";
  }

  private List<Entry> entries(Programme programme) {
    Map<String, String> names = competences.names();
    Entry kind = Entry.of("Вид", Russian.capital(programme.counted().label()));
    Priority priority = programme.priority();
    return List.of(
        Entry.of("Кто обучает", programme.provider()),
        programme.counted() == programme.kind()
            ? kind
            : kind.hint("Заявлено: " + programme.kind().label() + ", часов для этого мало"),
        Entry.of("Объём", Russian.count(programme.hours(), "час", "часа", "часов")),
        Entry.of("Компетенции", ProgrammeWords.competences(programme, names)),
        Entry.of("Приоритетная программа", CourseChoices.priority(priority)),
        Entry.of("Признаки", CourseChoices.marks(programme.marks())),
        Entry.of("Номер в федеральном реестре", programme.registerNumber()),
        Entry.of(
            "Форма", programme.form() == null ? null : Russian.capital(programme.form().label())),
        Entry.of(
            "Группы",
            programme.groups().stream()
                .sorted(Comparator.comparing(ProgrammeGroup::from))
                .map(ProgrammeWords::group)
                .collect(Collectors.joining("; "))),
        Entry.of(
            "Профили",
            programme.profiles().stream()
                .map(code -> profiles.names().getOrDefault(code, code))
                .collect(Collectors.joining(", "))));
  }
}
