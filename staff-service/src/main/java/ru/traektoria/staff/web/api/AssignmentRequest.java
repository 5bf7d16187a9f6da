package ru.traektoria.staff.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.Assignment.Employment;
import ru.traektoria.staff.model.teacher.Assignment.Level;
import ru.traektoria.staff.model.teacher.AssignmentId;

/** An assignment as a request brings one. */
@Schema(description = "Назначение: даты могут быть в прошлом")
record AssignmentRequest(
    OrganisationId organisation,
    Code position,
    @Schema(description = "нужен учителю") Code subject,
    Level level,
    BigDecimal rate,
    @Schema(description = "учебных часов в неделю; только при норме часов") BigDecimal weeklyHours,
    @Schema(description = "по умолчанию MAIN") Employment employment,
    LocalDate from,
    @Schema(description = "последний день; нет — продолжается") LocalDate to) {

  Assignment assignment(String id) {
    return new Assignment(
        new AssignmentId(id),
        organisation,
        new Assignment.Work(
            position, subject, level, employment == null ? Employment.MAIN : employment),
        new Assignment.Load(rate, weeklyHours),
        from,
        to);
  }
}
