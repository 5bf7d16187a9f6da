package ru.traektoria.staff.application.people;

import org.springframework.stereotype.Component;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.staff.model.person.Person;
import ru.traektoria.staff.model.person.SealedSnils;
import ru.traektoria.staff.model.person.Snils;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherId;
import ru.traektoria.staff.persistence.Teachers;
import ru.traektoria.staff.persistence.secret.SnilsVault;

/** Turns what was entered into what is kept: СНИЛС checked, unique in the register, and sealed. */
@Component
class SealingProfile {

  private final SnilsVault vault;
  private final Teachers teachers;

  SealingProfile(SnilsVault vault, Teachers teachers) {
    this.vault = vault;
    this.teachers = teachers;
  }

  Teacher.Profile seal(
      ProfileDraft draft, TeacherId teacher, MunicipalityId municipality, SealedSnils known) {
    Person person =
        new Person(
            draft.name(),
            draft.sex(),
            draft.birthDate(),
            snils(draft.snils(), teacher, municipality, known),
            draft.email() == null || draft.email().isBlank() ? null : draft.email().strip());
    return new Teacher.Profile(person, draft.education(), draft.qualification(), draft.standing());
  }

  private SealedSnils snils(
      String text, TeacherId teacher, MunicipalityId municipality, SealedSnils known) {
    if (text == null) {
      return known;
    }
    if (text.isBlank()) {
      return null;
    }
    Snils read =
        Snils.read(text)
            .orElseThrow(
                () ->
                    Problems.refused(
                        Reason.at(
                            "snils",
                            "snils.checksum",
                            "СНИЛС записан с ошибкой: не сходится контрольное число.")));
    SealedSnils sealed = vault.seal(read, municipality);
    teachers
        .holder(sealed)
        .filter(holder -> !holder.equals(teacher.value()))
        .ifPresent(
            holder -> {
              throw Problems.refused(
                  Reason.at("snils", "snils.taken", "Педагог с таким СНИЛС уже есть в реестре."));
            });
    return sealed.matches(known) ? known : sealed;
  }
}
