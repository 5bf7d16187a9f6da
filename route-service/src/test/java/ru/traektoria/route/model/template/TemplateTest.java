package ru.traektoria.route.model.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.plan.StepPlan;

class TemplateTest {

  @Test
  void aRouteCountsItsDaysFromItsOwnBeginning() {
    StepPlan step = step(14, 30).planned(LocalDate.of(2026, 11, 22), List.of("goal"));
    assertThat(step.from()).isEqualTo(LocalDate.of(2026, 12, 6));
    assertThat(step.to()).isEqualTo(LocalDate.of(2027, 1, 4));
    assertThat(step.goals()).containsExactly("goal");
    assertThat(step.review()).isTrue();
  }

  @Test
  void aTemplateNamesEverythingThatIsWrongWithIt() {
    Template bad = new Template(new TemplateId("t"), "m1", " ", null, List.of(step(-1, 0)), false);
    assertThat(((Decision.Refused<Template, Void>) bad.checked()).reasons())
        .extracting(Reason::field)
        .containsExactly("title", "steps[0].after", "steps[0].lasts");
  }

  private static TemplateStep step(int after, int lasts) {
    return new TemplateStep(
        StepKind.OPEN_LESSON,
        "Открытый урок",
        LearningForm.IN_PERSON,
        null,
        after,
        lasts,
        2,
        "Завуч",
        "Самоанализ",
        true);
  }
}
