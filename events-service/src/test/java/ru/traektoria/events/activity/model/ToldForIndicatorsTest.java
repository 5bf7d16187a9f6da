package ru.traektoria.events.activity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.ANNA;
import static ru.traektoria.events.Cast.DAY;
import static ru.traektoria.events.Cast.SCHOOL;
import static ru.traektoria.events.Cast.TOWN;
import static ru.traektoria.events.Cast.described;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.events.activity.model.ActivityEvent.ActivityHeld;
import ru.traektoria.events.activity.model.ActivityEvent.ParticipationRecorded;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Details.Audience;
import ru.traektoria.events.activity.model.Details.CheckIn;
import ru.traektoria.events.activity.model.Details.Function;
import ru.traektoria.events.activity.model.Details.Learning;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.web.json.PlatformJson;

/** What docs/events-for-indicators.md promises of activities. */
class ToldForIndicatorsTest {

  private static final Details MUCH =
      new Details(
          List.of(Function.CONSULTING),
          List.of("родной язык", "ФГОС", "Системно-деятельностный подход", "слово Петровых"),
          Learning.NON_FORMAL,
          null,
          null,
          Audience.YOUNG,
          true,
          "",
          Setting.NONE,
          CheckIn.OFF,
          List.of());

  @Test
  void aParticipationTellsWhatItsIndicatorsAskFor() {
    ParticipationRecorded told = participation(held(ActivityKind.SEMINAR, SCHOOL, MUCH));

    assertThat(told.horizontal()).as("PU.2").isTrue();
    assertThat(told.learning()).as("PU.8").isEqualTo(Learning.NON_FORMAL);
    assertThat(told.level()).as("PU.13, E.13").isEqualTo(Level.MUNICIPAL);
    assertThat(told.heldBy()).as("PU.1").isEqualTo(SCHOOL.organisation());
    assertThat(told.tags())
        .as("E.1a, SC.2")
        .containsExactly(Tag.NATIVE_LANGUAGE, Tag.FGOS, Tag.ACTIVITY_APPROACH);
    assertThat(participation(held(ActivityKind.SEMINAR, TOWN, MUCH)).heldBy())
        .as("the municipal service")
        .isNull();
  }

  @Test
  void whatNobodySaidIsNotTold() {
    ParticipationRecorded told = participation(held(ActivityKind.SEMINAR, TOWN, Details.NONE));

    assertThat(told.horizontal()).isNull();
    assertThat(told.learning()).isNull();
    assertThat(told.tags()).isNull();
  }

  @Test
  void aKindThatWasNotPromisedIsToldBesideTheNearestOne() {
    assertThat(activity(held(ActivityKind.TRAINING, TOWN, MUCH)))
        .satisfies(
            told -> {
              assertThat(told.kind()).isEqualTo(ActivityKind.SEMINAR);
              assertThat(told.exactKind())
                  .as("no seminar of SC.6")
                  .isEqualTo(ActivityKind.TRAINING);
              assertThat(told.tags()).as("E.15").contains(Tag.NATIVE_LANGUAGE);
            });
    assertThat(activity(held(ActivityKind.MENTORS_CLUB, TOWN, MUCH)).exactKind())
        .as("E.6a")
        .isEqualTo(ActivityKind.MENTORS_CLUB);
    assertThat(activity(held(ActivityKind.SEMINAR, TOWN, MUCH)).exactKind()).isNull();
  }

  @Test
  void wordsThatSomebodyTypedStayAtHome() {
    assertThat(
            held(ActivityKind.SEMINAR, TOWN, MUCH).events().stream()
                .map(PlatformJson.tolerant()::writeValueAsString))
        .noneMatch(json -> json.contains("Петровых"))
        .noneMatch(json -> json.contains("Приёмы работы с текстом"));
  }

  private static Accepted<Activity, ActivityEvent> held(
      ActivityKind kind, Place place, Details more) {
    Description plain = described(Level.MUNICIPAL, "Урок родного языка", DAY, null);
    Description what =
        new Description(
            plain.title(),
            kind,
            plain.level(),
            plain.format(),
            plain.topic(),
            plain.competences(),
            plain.programme(),
            plain.municipalProject(),
            plain.association(),
            plain.when(),
            plain.room(),
            plain.organiser(),
            more);
    ActivityId id = new ActivityId("told-1");
    Enrolment anna = Enrolment.of(id, ANNA, SCHOOL, Role.PARTICIPANT).marked(Attendance.PRESENT);
    return (Accepted<Activity, ActivityEvent>) Activity.fromHistory(id, place, what, List.of(anna));
  }

  private static ActivityHeld activity(Accepted<Activity, ActivityEvent> accepted) {
    return (ActivityHeld) accepted.events().get(0);
  }

  private static ParticipationRecorded participation(Accepted<Activity, ActivityEvent> accepted) {
    return (ParticipationRecorded) accepted.events().get(1);
  }
}
