package ru.traektoria.mentoring.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ru.traektoria.mentoring.model.staff.StaffMember.Interval;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.web.json.PlatformJson;

/** Reads the examples that staff-service promises, with the records that mentoring reads with. */
class StaffExamplesTest {

  private static final Contracts STAFF = Contracts.of("staff-service");

  @Test
  void theProfileTellsExperienceAndAbsences() {
    TeacherProfileMessage told = read("TeacherProfileChanged", TeacherProfileMessage.class);

    assertThat(told.teacher().value()).isNotBlank();
    assertThat(told.place().municipality().value()).isNotBlank();
    assertThat(told.place().organisation().value()).isNotBlank();
    assertThat(told.teachingSince()).isEqualTo(LocalDate.of(2013, 9, 1));
    assertThat(told.mentorByTitle()).isTrue();
    assertThat(told.absences())
        .containsExactly(new Interval(LocalDate.of(2018, 3, 1), LocalDate.of(2020, 8, 31)));
  }

  @Test
  void theAssignmentTellsAPedagogicalPost() {
    AssignmentMessage told = read("AssignmentChanged", AssignmentMessage.class);

    assertThat(told.assignment()).isNotBlank();
    assertThat(told.post()).isEqualTo(new Interval(LocalDate.of(2019, 9, 1), null));
  }

  private static <T> T read(String event, Class<T> as) {
    return PlatformJson.tolerant().readValue(STAFF.example(event), as);
  }
}
