package ru.traektoria.staff.web;

import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherId;
import ru.traektoria.staff.model.vacancy.Vacancy;
import ru.traektoria.staff.model.vacancy.VacancyId;
import ru.traektoria.staff.persistence.Organisations;
import ru.traektoria.staff.persistence.Teachers;
import ru.traektoria.staff.persistence.Vacancies;

/** Finds records within the viewer's scope; somebody else's is 404 like one that is not there. */
@Component
public class Reachable {

  private final Teachers teachers;
  private final Organisations organisations;
  private final Vacancies vacancies;
  private final Circumstances circumstances;

  Reachable(
      Teachers teachers,
      Organisations organisations,
      Vacancies vacancies,
      Circumstances circumstances) {
    this.teachers = teachers;
    this.organisations = organisations;
    this.vacancies = vacancies;
    this.circumstances = circumstances;
  }

  /** A teacher: a school reaches who works, or will work, in it. */
  public Stored<Teacher> teacher(String id, Scope scope) {
    return teachers
        .find(new TeacherId(id))
        .filter(found -> covers(scope, found.state()))
        .orElseThrow(() -> Problems.notFound("Педагог", id));
  }

  private boolean covers(Scope scope, Teacher teacher) {
    String municipality = teacher.municipality().value();
    return scope.covers(municipality, null, teacher.id().value())
        || teacher.organisationsFrom(circumstances.today()).stream()
            .anyMatch(o -> scope.covers(municipality, o.value(), null));
  }

  /** An organisation. */
  public Stored<Organisation> organisation(String id, Scope scope) {
    return organisations
        .find(new OrganisationId(id))
        .filter(o -> scope.covers(o.state().municipality().value(), id, null))
        .orElseThrow(() -> Problems.notFound("Организация", id));
  }

  /** A vacancy. */
  public Stored<Vacancy> vacancy(String id, Scope scope) {
    return vacancies
        .find(new VacancyId(id))
        .filter(
            v ->
                scope.covers(
                    v.state().municipality().value(), v.state().organisation().value(), null))
        .orElseThrow(() -> Problems.notFound("Вакансия", id));
  }

  /** Where something new is entered: the viewer's municipality. */
  public MunicipalityId municipality(Scope scope) {
    return scope
        .viewer()
        .municipality()
        .map(MunicipalityId::new)
        .orElseThrow(() -> Problems.forbidden("Ваша учётная запись не связана с муниципалитетом."));
  }

  /** Requires that the viewer may enter something for the organisation; a school: for itself. */
  public void requireOwn(Scope scope, OrganisationId organisation) {
    boolean own =
        organisation != null
            && scope.covers(municipality(scope).value(), organisation.value(), null);
    if (!own) {
      throw Problems.notFound("Организация");
    }
  }
}
