package ru.traektoria.monitoring.web.pages.counted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.town.Story;
import ru.traektoria.portal.Russian;

/** «Аттестация кадров» на дату: what a line of the lists of T1.4–T1.7 rests on. */
class AttestationWordsTest {

  private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 30);

  private final Story town = new Story().schools("school").teachers("school", "anna", "boris");
  private final AttestationWords words = new AttestationWords(town.tables());

  @Test
  void whatIsInForceOnTheDayIsNamedWithItsPositionAndLastDay() {
    town.tell(
        "staff",
        "DirectoryChanged",
        "POSITIONS",
        "directory",
        "POSITIONS",
        "entries",
        List.of(Map.of("code", "TEACHER", "name", "Учитель", "kind", "TEACHER")));
    town.tell(
        "staff",
        "TeacherProfileChanged",
        "anna",
        "teacher",
        "anna",
        "categories",
        List.of(
            Map.of(
                "position", "TEACHER",
                "category", "FIRST",
                "awardedOn", "2021-09-30",
                "validTo", "2026-09-29"),
            Map.of("position", "TEACHER", "category", "HIGHEST", "awardedOn", "2024-03-01")),
        "conformities",
        List.of(Map.of("passedOn", "2023-05-01", "validTo", "2028-05-01")));
    assertThat(words.of("anna", AUTUMN))
        .isEqualTo(
            "Высшая («Учитель»); соответствие должности, до "
                + Russian.date(LocalDate.of(2028, 5, 1)));
    assertThat(words.of("anna", LocalDate.of(2026, 9, 29)))
        .contains("первая («Учитель»), до " + Russian.date(LocalDate.of(2026, 9, 29)));
  }

  @Test
  void whoHasNothingAndWhoIsNotKnownHasNone() {
    assertThat(words.of("boris", AUTUMN)).isEqualTo("нет");
    assertThat(words.of("stranger", AUTUMN)).isEqualTo("нет");
  }
}
