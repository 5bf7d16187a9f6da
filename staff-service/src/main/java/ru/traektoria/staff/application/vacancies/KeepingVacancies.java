package ru.traektoria.staff.application.vacancies;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.staff.application.places.OpenPlaces;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.vacancy.Vacancy;
import ru.traektoria.staff.model.vacancy.VacancyId;
import ru.traektoria.staff.persistence.DirectoryShelf;
import ru.traektoria.staff.persistence.Vacancies;

/** Declares, changes and closes vacancies. */
@Service
public class KeepingVacancies {

  private final Vacancies vacancies;
  private final OpenPlaces places;
  private final DirectoryShelf shelf;

  KeepingVacancies(Vacancies vacancies, OpenPlaces places, DirectoryShelf shelf) {
    this.vacancies = vacancies;
    this.places = places;
    this.shelf = shelf;
  }

  /** Declares a vacancy. */
  public Stored<Vacancy> declare(
      CreationKey key, MunicipalityId municipality, OrganisationId at, Vacancy.Need need) {
    places.organisation(at, municipality);
    VacancyId id = new VacancyId(key.id());
    return vacancies
        .store()
        .create(
            key.id(),
            key.requestHash(),
            Vacancy.declare(id, at, municipality, need, shelf.current()));
  }

  /** Changes who is looked for. */
  public Stored<Vacancy> change(VacancyId id, long version, Vacancy.Need need) {
    return vacancies.store().update(id.value(), version, v -> v.change(need, shelf.current()));
  }

  /** Closes it: filled, or no longer needed. */
  public Stored<Vacancy> close(VacancyId id, long version, LocalDate on) {
    return vacancies.store().update(id.value(), version, v -> v.close(on, shelf.current()));
  }
}
