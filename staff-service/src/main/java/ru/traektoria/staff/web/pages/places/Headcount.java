package ru.traektoria.staff.web.pages.places;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.persistence.Organisations;
import ru.traektoria.staff.persistence.TeacherFilter;
import ru.traektoria.staff.persistence.TeacherRow;
import ru.traektoria.staff.persistence.Teachers;
import ru.traektoria.staff.persistence.Vacancies;
import ru.traektoria.staff.web.views.Register;
import ru.traektoria.staff.web.views.RegisterRow;
import ru.traektoria.staff.web.views.VacancyView;

/** Who works where, for the pages of organisations. A person counts once in each of them. */
@Component
class Headcount {

  private final Teachers teachers;
  private final Register register;
  private final Vacancies vacancies;
  private final Organisations organisations;
  private final Circumstances circumstances;

  Headcount(
      Teachers teachers,
      Register register,
      Vacancies vacancies,
      Organisations organisations,
      Circumstances circumstances) {
    this.teachers = teachers;
    this.register = register;
    this.vacancies = vacancies;
    this.organisations = organisations;
    this.circumstances = circumstances;
  }

  Map<String, Long> byOrganisation(Scope scope, LocalDate on) {
    TeacherFilter everybody =
        new TeacherFilter(
            new TeacherFilter.Reach(
                scope.municipality().orElse(null), scope.organisation().orElse(null), null),
            new TeacherFilter.Work(null, null, null),
            new TeacherFilter.Traits(null, null, null, TeacherFilter.Presence.ANY, null),
            null,
            on);
    Map<String, Long> counts = new HashMap<>();
    for (TeacherRow row : teachers.rows(everybody, Teachers.Slice.all())) {
      Set<String> places = new HashSet<>();
      row.worksOn(on).forEach(work -> places.add(work.organisation()));
      places.forEach(place -> counts.merge(place, 1L, Long::sum));
    }
    return counts;
  }

  /** Everybody who works there today. */
  List<RegisterRow> of(String organisation, Scope scope) {
    Map<String, String[]> filters =
        Map.of("organisation", new String[] {organisation}, "format", new String[] {"csv"});
    return register.find(TableQuery.of(filters), scope).rows();
  }

  /** What is vacant there today. */
  List<VacancyView> vacancies(String organisation, Scope scope) {
    LocalDate today = circumstances.today();
    Map<String, String> places = organisations.names(null, today);
    var words = circumstances.now().directories();
    return vacancies
        .list(new Vacancies.Filter(scope.municipality().orElse(null), organisation, null, today))
        .stream()
        .map(v -> VacancyView.of(v, words, places))
        .toList();
  }
}
