package ru.traektoria.events.activity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.ANNA;
import static ru.traektoria.events.Cast.DAY;
import static ru.traektoria.events.Cast.IVAN;
import static ru.traektoria.events.Cast.SCHOOL;
import static ru.traektoria.events.Cast.TOWN;
import static ru.traektoria.events.Cast.seminar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.events.activity.model.Details.CheckIn;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.activity.model.Summary.By;
import ru.traektoria.events.activity.model.Summary.Line;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;

/** Three seminars: two tagged, one of them twice, one untagged; one more only planned. */
class SummaryTest {

  private static final List<Activity> ALL =
      List.of(
          held("a", List.of("родной язык", "ИКТ"), ANNA, IVAN),
          held("b", List.of("ИКТ"), ANNA),
          held("c", List.of(), IVAN),
          planned("d", List.of("ИКТ")));

  @Test
  void anActivityStandsInEveryLineOfItsTagsAndPlannedOnesInNone() {
    Summary summary = Summary.of(ALL, By.TAG);
    assertThat(summary.lines())
        .containsExactly(
            new Line("ИКТ", 2, 3, 2), new Line("родной язык", 1, 2, 2), new Line("", 1, 1, 1));
    assertThat(summary.total()).isEqualTo(new Line("", 3, 4, 2));
  }

  @Test
  void everyPropertySumsUpTheSameActivities() {
    assertThat(Summary.of(ALL, By.KIND).lines()).containsExactly(new Line("SEMINAR", 3, 4, 2));
    for (By by : By.values()) {
      assertThat(Summary.of(ALL, by).total()).as(by.name()).isEqualTo(new Line("", 3, 4, 2));
      assertThat(Summary.of(List.of(), by).lines()).isEmpty();
    }
  }

  private static Activity planned(String id, List<String> tags) {
    Description d = seminar(null);
    Details more =
        new Details(
            List.of(),
            tags,
            null,
            null,
            null,
            null,
            false,
            "",
            Setting.NONE,
            CheckIn.OFF,
            List.of());
    Description tagged =
        new Description(
            d.title(),
            d.kind(),
            d.level(),
            d.format(),
            d.topic(),
            d.competences(),
            d.programme(),
            d.municipalProject(),
            d.association(),
            d.when(),
            d.room(),
            d.organiser(),
            more);
    return state(Activity.schedule(new ActivityId(id), TOWN, tagged));
  }

  private static Activity held(String id, List<String> tags, TeacherId... people) {
    Activity activity = planned(id, tags);
    Map<TeacherId, Attendance> marks = new HashMap<>();
    for (TeacherId who : people) {
      activity = state(activity.participants().include(who, SCHOOL, Role.PARTICIPANT));
      marks.put(who, Attendance.PRESENT);
    }
    return state(state(activity.participants().mark(marks)).hold(DAY, DAY));
  }

  private static Activity state(Decision<Activity, ActivityEvent> decision) {
    return ((Accepted<Activity, ActivityEvent>) decision).state();
  }
}
