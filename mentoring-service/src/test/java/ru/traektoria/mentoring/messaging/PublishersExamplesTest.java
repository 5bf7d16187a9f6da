package ru.traektoria.mentoring.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ru.traektoria.mentoring.application.report.IndicatorValues.Indicator;
import ru.traektoria.mentoring.model.competence.Reader;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.web.json.PlatformJson;

/** What others publish is read from their own examples. */
class PublishersExamplesTest {

  @Test
  void deficitsAndStrengthsComeWithThoseWhoMayKnowOfThem() {
    DiagnosticsIntake.Told deficit =
        read("diagnostics-service", "DeficitIdentified", DiagnosticsIntake.Told.class);
    assertThat(deficit.asDeficit().competence()).isEqualTo("METHODS.GOALS");
    assertThat(deficit.asDeficit().readers())
        .containsExactlyInAnyOrder(Reader.SCHOOL, Reader.METHODIST);
    DiagnosticsIntake.Told strength =
        read("diagnostics-service", "StrengthIdentified", DiagnosticsIntake.Told.class);
    assertThat(strength.asStrength().readers()).containsExactly(Reader.METHODIST);
    DiagnosticsIntake.Told resolved =
        read("diagnostics-service", "DeficitResolved", DiagnosticsIntake.Told.class);
    assertThat(resolved.resolvedOn()).isEqualTo(LocalDate.of(2027, 5, 20));
    DiagnosticsIntake.Told withdrawn =
        read("diagnostics-service", "ConsentWithdrawn", DiagnosticsIntake.Told.class);
    assertThat(withdrawn.assessment()).isEqualTo(deficit.assessment());
    DiagnosticsIntake.Tree tree =
        read("diagnostics-service", "CompetenceTreePublished", DiagnosticsIntake.Tree.class);
    assertThat(tree.names()).containsKey("METHODS.GOALS");
  }

  @Test
  void burnoutAndPastYearsAreLeftOut() {
    DiagnosticsIntake.Told told =
        PlatformJson.tolerant()
            .readValue("{\"area\":\"BURNOUT\",\"teacher\":\"t\"}", DiagnosticsIntake.Told.class);
    assertThat(told.left()).isTrue();
  }

  @Test
  void routesActivitiesAndIndicatorsAreRead() {
    RouteIntake.Told approved = read("route-service", "RouteApproved", RouteIntake.Told.class);
    assertThat(approved.approvedOn()).isEqualTo(LocalDate.of(2026, 10, 20));
    assertThat(read("route-service", "RouteClosed", RouteIntake.Told.class).route())
        .isEqualTo(approved.route());
    ActivityIntake.Told held = read("events-service", "ActivityHeld", ActivityIntake.Told.class);
    assertThat(held.heldOn()).isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(held.left()).as("a seminar is no lesson of the school").isTrue();
    ActivityIntake.Told there =
        read("events-service", "ParticipationRecorded", ActivityIntake.Told.class);
    assertThat(there.attendance()).isEqualTo("PRESENT");
    Indicator indicator = read("monitoring-service", "IndicatorCalculated", Indicator.class);
    assertThat(indicator.value()).isEqualTo(13.7333);
  }

  private static <T> T read(String publisher, String event, Class<T> as) {
    return PlatformJson.tolerant().readValue(Contracts.of(publisher).example(event), as);
  }
}
