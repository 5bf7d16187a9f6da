package ru.traektoria.route.model.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.request.CourseRequestId;
import ru.traektoria.route.model.request.GroupDates;
import ru.traektoria.route.model.terms.ProgrammeId;

class GroupRollTest {

  private final GroupRoll empty =
      GroupRoll.empty(
          new ProgrammeId("reading"),
          new GroupDates(LocalDate.of(2027, 1, 12), LocalDate.of(2027, 1, 30)));

  @Test
  void aFullGroupRefusesAndSaysHowManySeatsAreLeft() {
    GroupRoll two = accepted(empty.take(ids("a", "b"), 3));
    assertThat(refusal(two.take(ids("c", "d"), 3)))
        .isEqualTo("В группе 1 свободное место, а выбрано 2 человека");
    GroupRoll three = accepted(two.take(ids("c"), 3));
    assertThat(refusal(three.take(ids("d"), 3)))
        .isEqualTo("Мест в группе не осталось, а выбрано 1 человек");
    assertThat(accepted(three.take(ids("d"), null)).members()).hasSize(4);
  }

  @Test
  void whoHasASeatKeepsItAndARepeatTakesNone() {
    GroupRoll full = accepted(empty.take(ids("a", "b"), 2));
    assertThat(full.take(ids("a", "b"), 2)).isEqualTo(Decision.unchanged(full));
    assertThat(accepted(empty.take(ids("a", "a"), 1)).members()).hasSize(1);
  }

  @Test
  void aSeatGivenBackIsFree() {
    GroupRoll full = accepted(empty.take(ids("a", "b"), 2));
    GroupRoll one = accepted(full.release(new CourseRequestId("a")));
    assertThat(one.free(2)).isEqualTo(1);
    assertThat(one.release(new CourseRequestId("a"))).isEqualTo(Decision.unchanged(one));
  }

  private static List<CourseRequestId> ids(String... ids) {
    return Arrays.stream(ids).map(CourseRequestId::new).toList();
  }

  private static GroupRoll accepted(Decision<GroupRoll, Void> decision) {
    return ((Decision.Accepted<GroupRoll, Void>) decision).state();
  }

  private static String refusal(Decision<GroupRoll, Void> decision) {
    return ((Decision.Refused<GroupRoll, Void>) decision).reasons().get(0).message();
  }
}
