package ru.traektoria.route.web.course;

import java.time.Clock;
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
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.route.application.course.Courses;
import ru.traektoria.route.application.course.Profiles;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.application.course.RecordingCourse;
import ru.traektoria.route.application.course.TakingMarks;
import ru.traektoria.route.model.course.CourseContent;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.web.Acting;

/** The form of a course: a new one, a correction; what the route's step says is filled in. */
@Controller
@RequestMapping("/routes/courses")
class CourseFormPages {

  private final CourseDoor door;
  private final RecordingCourse recording;
  private final Courses courses;
  private final Programmes programmes;
  private final Profiles profiles;
  private final CoursePrefill prefill;
  private final TakingMarks marks;
  private final StaffDirectory directory;
  private final Clock clock;

  CourseFormPages(
      CourseDoor door,
      RecordingCourse recording,
      Courses courses,
      Programmes programmes,
      Profiles profiles,
      CoursePrefill prefill,
      TakingMarks marks,
      StaffDirectory directory,
      Clock clock) {
    this.door = door;
    this.recording = recording;
    this.courses = courses;
    this.programmes = programmes;
    this.profiles = profiles;
    this.prefill = prefill;
    this.marks = marks;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping("/new")
  String ask(
      @RequestParam(required = false) String teacher,
      @RequestParam(required = false) String route,
      @RequestParam(required = false) String step,
      @RequestParam(required = false) String programme,
      Viewer viewer,
      Model model) {
    boolean staff = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    String whose = staff ? teacher : viewer.teacherId().orElse(null);
    CourseForm form =
        CourseForm.blank(whose, route, step, prefill.programme(programme, route, step));
    model.addAttribute(
        Heading.of("Записать курс")
            .under(staff ? "Курсы" : "Мои курсы", "/routes/courses")
            .lead(
                staff
                    ? "Курс засчитывается сразу."
                    : "Курс засчитается, когда его подтвердит завуч."));
    model.addAttribute("key", Ids.next());
    show(form, viewer, model);
    return "routes/course-form";
  }

  @PostMapping("/new")
  ResponseEntity<Void> record(
      @ModelAttribute CourseForm form, CreationKey key, Scope scope, Viewer viewer) {
    if (form.teacher() == null || form.teacher().isBlank()) {
      throw Problems.refused(Reason.at("teacher", "course.teacher", "Выберите педагога из списка"));
    }
    CourseId id = new CourseId(key.id());
    TeacherId teacher = new TeacherId(form.teacher());
    Actor actor = Acting.of(viewer);
    Stored<CourseRecord> course =
        recording.record(
            id,
            key.requestHash(),
            CourseRecord.record(
                id,
                teacher,
                door.teacher(scope, teacher),
                marks.of(form.content()),
                new CourseRecord.Entry(actor, today(), false)));
    boolean waits = course.state().state() == CourseRecord.State.PENDING;
    return Done.at(
        "/routes/courses/" + course.id(),
        waits ? "Курс отправлен на подтверждение" : "Курс записан и засчитан");
  }

  @GetMapping("/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    Stored<CourseRecord> course = door.look(scope, id);
    model.addAttribute(
        Heading.of("Исправить запись о курсе")
            .under("Курсы", "/routes/courses")
            .under(course.state().content().title(), "/routes/courses/" + id));
    model.addAttribute("id", id);
    model.addAttribute("version", course.version());
    show(CourseForm.of(course.state()), viewer, model);
    return "routes/course-form";
  }

  @PostMapping("/{id}/edit")
  ResponseEntity<Void> correct(
      @PathVariable String id,
      @ModelAttribute CourseForm form,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    CourseId course = door.within(scope, id);
    CourseContent told = marks.of(form.content());
    courses.update(course, match.version(), c -> c.correct(told, Acting.of(viewer), today()));
    return Done.at("/routes/courses/" + id, "Запись исправлена");
  }

  private void show(CourseForm form, Viewer viewer, Model model) {
    boolean staff = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    String teacher = form.teacher();
    model.addAttribute("form", form);
    model.addAttribute("staff", staff);
    model.addAttribute(
        "teachers",
        teacher == null ? List.of() : List.of(Option.of(teacher, directory.name(teacher))));
    model.addAttribute(
        "programmes",
        programmes.offered(viewer.municipality().orElse(null)).stream()
            .map(p -> Option.of(p.id().value(), p.title()))
            .sorted(java.util.Comparator.comparing(o -> Russian.sortKey(o.label())))
            .toList());
    model.addAttribute("kinds", CourseChoices.kinds());
    model.addAttribute("priorities", CourseChoices.priorities());
    model.addAttribute("levels", CourseChoices.levels());
    model.addAttribute("marks", CourseChoices.marks());
    model.addAttribute("fundings", CourseChoices.fundings());
    model.addAttribute("profiles", CourseChoices.of(profiles.names()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
