package ru.traektoria.mentoring.web.pages;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.traektoria.mentoring.model.TargetModelAdoption.Act;
import ru.traektoria.mentoring.model.staff.TeacherId;

/** The act as the form sends it. */
record ActForm(
    String actNumber,
    @DateTimeFormat(iso = ISO.DATE) LocalDate adoptedOn,
    String curator,
    String programme,
    @DateTimeFormat(iso = ISO.DATE) LocalDate endedOn) {
  Act act() {
    boolean named = curator != null && !curator.isBlank();
    return new Act(actNumber, adoptedOn, named ? new TeacherId(curator) : null, programme, endedOn);
  }
}
