package ru.traektoria.staff.web.pages.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.rule.YoungSpecialistRule;
import ru.traektoria.staff.persistence.TeacherFilter;
import ru.traektoria.staff.persistence.TeacherRow;
import ru.traektoria.staff.persistence.Teachers;
import ru.traektoria.staff.persistence.Vacancies;
import ru.traektoria.staff.web.Reachable;
import ru.traektoria.staff.web.views.TeacherViews;

/** What кадры say on the home page: numbers for staff, the own card for a teacher. */
@Controller
class HomePages {

  private final Teachers teachers;
  private final Vacancies vacancies;
  private final Reachable reachable;
  private final TeacherViews views;
  private final Circumstances circumstances;

  HomePages(
      Teachers teachers,
      Vacancies vacancies,
      Reachable reachable,
      TeacherViews views,
      Circumstances circumstances) {
    this.teachers = teachers;
    this.vacancies = vacancies;
    this.reachable = reachable;
    this.views = views;
    this.circumstances = circumstances;
  }

  @GetMapping("/staff/fragments/home")
  String home(Scope scope, Viewer viewer, Model model) {
    if (scope.teacher().isPresent()) {
      model.addAttribute(
          "teacher", views.view(reachable.teacher(scope.teacher().get(), scope), viewer));
      return "staff/home :: own(teacher=${teacher})";
    }
    model.addAttribute("tiles", tiles(scope));
    return "staff/home :: numbers(tiles=${tiles})";
  }

  private List<Tile> tiles(Scope scope) {
    LocalDate today = circumstances.today();
    List<TeacherRow> all = teachers.rows(inStaff(scope, today), Teachers.Slice.all());
    long young =
        all.stream().filter(t -> YoungSpecialistRule.holds(t.teachingSince(), today)).count();
    long unranked = all.stream().filter(t -> t.rankOn(today).isEmpty()).count();
    long undated = all.stream().filter(t -> t.birthDate() == null).count();
    long open = vacancies.list(openNow(scope, today)).size();
    List<Tile> tiles = new ArrayList<>();
    tiles.add(
        Tile.value("Педагогов и руководителей", Russian.number(all.size()))
            .href("/staff/teachers"));
    tiles.add(
        Tile.of("Молодые специалисты", young, all.size()).href("/staff/teachers?young=SPECIALIST"));
    tiles.add(Tile.of("Без категории", unranked, all.size()).href("/staff/teachers?category=NONE"));
    tiles.add(
        Tile.value("Открытых вакансий", Russian.number(open))
            .tone(open == 0 ? Tone.GOOD : Tone.WARNING)
            .href("/staff/vacancies"));
    if (undated > 0) {
      tiles.add(
          Tile.of("Не указана дата рождения", undated, all.size())
              .tone(Tone.WARNING)
              .hint("возраст и пенсионный возраст — «нет данных»"));
    }
    return tiles;
  }

  private static TeacherFilter inStaff(Scope scope, LocalDate on) {
    return new TeacherFilter(
        new TeacherFilter.Reach(
            scope.municipality().orElse(null), scope.organisation().orElse(null), null),
        new TeacherFilter.Work(null, null, null),
        new TeacherFilter.Traits(null, null, null, null, null),
        null,
        on);
  }

  private static Vacancies.Filter openNow(Scope scope, LocalDate on) {
    return new Vacancies.Filter(
        scope.municipality().orElse(null), scope.organisation().orElse(null), null, on);
  }
}
