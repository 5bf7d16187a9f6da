package ru.traektoria.events.activity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.SCHOOL;
import static ru.traektoria.events.Cast.TODAY;
import static ru.traektoria.events.Cast.TOWN;
import static ru.traektoria.events.Cast.seminar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision.Accepted;

/** Random sign-ups and withdrawals held against a slow and obvious queue. */
class EnrolmentsPropertyTest {

  private static final int SEATS = 30;
  private static final int PEOPLE = 120;

  @RepeatedTest(10)
  void theHallIsTheFrontOfTheQueueAndNobodyIsPromotedTwice(RepetitionInfo round) {
    Random random = new Random(round.getCurrentRepetition());
    Activity activity = open();
    List<TeacherId> queue = new ArrayList<>();
    Set<TeacherId> promotions = new HashSet<>();
    for (int i = 0; i < 1500; i++) {
      TeacherId who = new TeacherId("t-" + random.nextInt(PEOPLE));
      boolean leaves = random.nextInt(3) == 0;
      Activity before = activity;
      if (leaves) {
        activity = state(activity.participants().withdraw(who));
        queue.remove(who);
        promotions.remove(who);
      } else {
        activity = state(activity.participants().signUp(who, SCHOOL, TODAY));
        if (!queue.contains(who)) {
          queue.add(who);
        }
      }
      for (Enrolment now : activity.enrolments().confirmed()) {
        boolean waited =
            before.enrolments().of(now.teacher()).filter(Enrolment::waiting).isPresent();
        if (waited) {
          assertThat(promotions.add(now.teacher())).as("promoted once").isTrue();
        }
      }
    }
    int seated = Math.min(SEATS, queue.size());
    assertThat(teachers(activity.enrolments().confirmed()))
        .containsExactlyInAnyOrderElementsOf(queue.subList(0, seated));
    assertThat(teachers(activity.enrolments().waiting()))
        .containsExactlyElementsOf(queue.subList(seated, queue.size()));
  }

  private static Activity open() {
    Activity planned = state(Activity.schedule(new ActivityId("a"), TOWN, seminar(SEATS)));
    return state(planned.openRegistration(TODAY));
  }

  private static List<TeacherId> teachers(List<Enrolment> enrolments) {
    return enrolments.stream().map(Enrolment::teacher).toList();
  }

  private static Activity state(Object decision) {
    return (Activity) ((Accepted<?, ?>) decision).state();
  }
}
