package ru.traektoria.staff.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.staff.application.people.ProfileDraft;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.person.FullName;
import ru.traektoria.staff.model.person.Person.Sex;
import ru.traektoria.staff.model.reserve.Reserve;
import ru.traektoria.staff.model.teacher.Education;
import ru.traektoria.staff.model.teacher.Qualification;
import ru.traektoria.staff.model.teacher.Qualification.Category;
import ru.traektoria.staff.model.teacher.Qualification.Conformity;
import ru.traektoria.staff.model.teacher.Qualification.HeadAttestation;
import ru.traektoria.staff.model.teacher.Qualification.Title;
import ru.traektoria.staff.model.teacher.Standing;
import ru.traektoria.staff.model.teacher.Standing.Presence;
import ru.traektoria.staff.model.teacher.Standing.Recognition;
import ru.traektoria.staff.model.teacher.Standing.Victory;
import ru.traektoria.staff.model.time.Period;

/** A teacher as a request brings one; lists are whole, what is left out is empty. */
@Schema(description = "Педагог: сведения о человеке целиком, кроме назначений")
record TeacherRequest(
    String lastName,
    String firstName,
    String middleName,
    Sex sex,
    LocalDate birthDate,
    @Schema(description = "нет поля — не меняется, пустая строка — удаляется") String snils,
    String email,
    Education.Level education,
    @Schema(description = "день выдачи документа об этом образовании") LocalDate diplomaOn,
    @Schema(description = "коды профилей образования") List<Code> profiles,
    @Schema(description = "начало общего трудового стажа") LocalDate workingSince,
    @Schema(description = "начало педагогического стажа") LocalDate teachingSince,
    List<Period> breaks,
    List<Category> categories,
    List<Conformity> conformities,
    List<HeadAttestation> headAttestations,
    List<Title> titles,
    @Schema(description = "кадровые статусы с датами") List<Presence> statuses,
    List<Recognition> recognitions,
    @Schema(description = "победы в конкурсах: признак лидера") List<Victory> victories,
    @Schema(description = "кадровый резерв: должность, приказ, дни") List<Reserve> reserves,
    @Schema(description = "назначения; только при создании") List<AssignmentRequest> assignments) {

  ProfileDraft draft() {
    return new ProfileDraft(
        FullName.of(lastName, firstName, middleName),
        sex,
        birthDate,
        snils,
        email,
        new Education(education, diplomaOn, profiles, workingSince, teachingSince, breaks),
        new Qualification(categories, conformities, headAttestations, titles),
        new Standing(statuses, recognitions, victories, reserves));
  }

  List<AssignmentRequest> work() {
    return assignments == null ? List.of() : assignments;
  }
}
