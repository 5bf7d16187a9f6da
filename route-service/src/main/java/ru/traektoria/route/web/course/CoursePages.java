package ru.traektoria.route.web.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.course.ListingCourses;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.Badges;

/** Курсы: the register, the card of a record. */
@Controller
@RequestMapping("/routes/courses")
class CoursePages {

  private final ListingCourses listing;
  private final CourseDoor door;
  private final CourseEntries entries;
  private final StaffDirectory directory;
  private final Clock clock;

  CoursePages(
      ListingCourses listing,
      CourseDoor door,
      CourseEntries entries,
      StaffDirectory directory,
      Clock clock) {
    this.listing = listing;
    this.door = door;
    this.entries = entries;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Viewer viewer, Model model) {
    List<CourseTable.Row> found =
        listing.within(scope::covers).stream()
            .filter(line -> CourseTable.fits(line, query))
            .map(line -> CourseTable.row(line, directory))
            .filter(row -> CourseTable.matches(row, query))
            .toList();
    TablePage<CourseTable.Row> page = TablePage.cut(found, CourseTable.TABLE, query);
    if (query.export()) {
      return TableExport.answer("Курсы", CourseTable.FILE, page, LocalDate.now(clock));
    }
    boolean staff = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    model.addAttribute(
        Heading.of(staff ? "Курсы" : "Мои курсы")
            .under("Главная", "/")
            .action(Action.link("Записать курс", "/routes/courses/new", "plus")));
    model.addAttribute("staff", staff);
    model.addAttribute("table", CourseTable.view(page));
    return "routes/courses";
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    Stored<CourseRecord> stored = door.look(scope, id);
    CourseRecord course = stored.state();
    Actor actor = Acting.of(viewer);
    boolean staff = !actor.is(Actor.Capacity.TEACHER) && !course.teacher().equals(actor.teacher());
    model.addAttribute(
        Heading.of(course.content().title())
            .under(staff ? "Курсы" : "Мои курсы", "/routes/courses")
            .badge(Badges.of(course.state()))
            .lead(directory.name(course.teacher().value())));
    model.addAttribute("id", id);
    model.addAttribute("version", stored.version());
    model.addAttribute("entries", entries.of(course));
    model.addAttribute("remark", course.remark());
    model.addAttribute("staff", staff);
    model.addAttribute("pending", course.state() == CourseRecord.State.PENDING);
    model.addAttribute("confirmed", course.state() == CourseRecord.State.CONFIRMED);
    model.addAttribute(
        "editable",
        course.state() != CourseRecord.State.ANNULLED
            && (staff || course.state() != CourseRecord.State.CONFIRMED));
    return "routes/course";
  }
}
