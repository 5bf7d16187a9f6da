package ru.traektoria.staff.application.people;

import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.application.places.OpenPlaces;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherId;
import ru.traektoria.staff.persistence.Teachers;

/** Takes a person into the register. */
@Service
public class RegisteringTeacher {

  private final Teachers teachers;
  private final SealingProfile sealing;
  private final OpenPlaces places;
  private final Circumstances circumstances;

  RegisteringTeacher(
      Teachers teachers, SealingProfile sealing, OpenPlaces places, Circumstances circumstances) {
    this.teachers = teachers;
    this.sealing = sealing;
    this.places = places;
    this.circumstances = circumstances;
  }

  /** Registers with the assignments that are known; a repeat of the key meets the first one. */
  public Stored<Teacher> register(
      CreationKey key, MunicipalityId municipality, ProfileDraft draft, List<Assignment> work) {
    TeacherId id = new TeacherId(key.id());
    places.municipality(municipality);
    work.forEach(a -> places.require(a, municipality));
    Teacher.Profile profile = sealing.seal(draft, id, municipality, null);
    return teachers
        .store()
        .create(
            key.id(),
            key.requestHash(),
            Teacher.register(id, municipality, profile, work, circumstances.now()));
  }
}
