package ru.traektoria.events.activity.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.traektoria.events.activity.messaging.KnownColleagues.Assignment;
import ru.traektoria.events.activity.messaging.KnownColleagues.Pair;
import ru.traektoria.events.activity.messaging.KnownColleagues.Profile;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.web.json.PlatformJson;

/** Reads the examples that staff and mentoring promise. */
class KnownColleaguesExamplesTest {

  @Test
  void whatTheyPromiseIsRead() {
    Contracts staff = Contracts.of("staff-service");
    Profile profile = read(staff.example("TeacherProfileChanged"), Profile.class);
    assertThat(profile.teachingSince()).isNotNull();
    assertThat(profile.categories()).allSatisfy(c -> assertThat(c.awardedOn()).isNotNull());
    assertThat(profile.conformities()).allSatisfy(c -> assertThat(c.passedOn()).isNotNull());
    Assignment assignment = read(staff.example("AssignmentChanged"), Assignment.class);
    assertThat(assignment.assignment()).isNotBlank();
    assertThat(assignment.positionKind()).isNotBlank();
    assertThat(assignment.from()).isNotNull();
    Contracts mentoring = Contracts.of("mentoring-service");
    for (String event : new String[] {"MentorAssigned", "MentoringCompleted", "MentoringEnded"}) {
      assertThat(read(mentoring.example(event), Pair.class).mentors()).as(event).isNotEmpty();
    }
  }

  private static <T> T read(String example, Class<T> type) {
    return PlatformJson.tolerant().readValue(example, type);
  }
}
