package ru.traektoria.mentoring.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.mentoring.Cast.ANNA;
import static ru.traektoria.mentoring.Cast.SCHOOL;
import static ru.traektoria.mentoring.Cast.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.mentoring.model.plan.SupportPlan.Approval;
import ru.traektoria.mentoring.model.plan.SupportPlan.Content;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;
import ru.traektoria.platform.kernel.Reason;

class SupportPlanRuleTest {

  private static final PlanItem SEMINAR =
      new PlanItem("i-1", "Семинар для наставников", LocalDate.of(2026, 9, 30), "", null, null);
  private static final SupportPlan EMPTY = SupportPlan.empty(SCHOOL, "2026-27");

  @Test
  void anItemSaysWhatAndUntilWhen() {
    PlanItem vague = new PlanItem("i-2", " ", null, "", null, null);
    assertThat(codes(SupportPlanRule.write(EMPTY, new Content("План", List.of(vague)))))
        .containsExactly("plan.item");
    assertThat(codes(SupportPlanRule.write(EMPTY, new Content(" ", List.of(SEMINAR)))))
        .containsExactly("plan.title");
  }

  @Test
  void whatIsDoneStaysInThePlan() {
    SupportPlan done = state(SupportPlanRule.done(written(), "i-1", TODAY, "20 наставников"));
    assertThat(done.done()).isEqualTo(1);
    assertThat(codes(SupportPlanRule.write(done, new Content("План", List.of()))))
        .containsExactly("plan.done-stays");
    assertThat(codes(SupportPlanRule.done(done, "i-9", TODAY, "")))
        .containsExactly("plan.unknown-item");
  }

  @Test
  void anEmptyPlanIsNotApprovedAndADraftIsNotRead() {
    Approval approval = new Approval("12", TODAY);
    assertThat(SupportPlanRule.againstApproval(EMPTY, approval, TODAY))
        .extracting(Reason::code)
        .containsExactly("plan.empty");
    assertThat(SupportPlanRule.againstApproval(written(), new Approval("", null), TODAY))
        .extracting(Reason::code)
        .containsExactly("plan.number", "plan.on");
    assertThat(codes(SupportPlanRule.read(written(), ANNA, TODAY))).containsExactly("plan.draft");

    SupportPlan approved = SupportPlanRule.approved(written(), approval);
    SupportPlan read = state(SupportPlanRule.read(approved, ANNA, TODAY));
    assertThat(read.readBy(ANNA)).isTrue();
    assertThat(state(SupportPlanRule.read(read, ANNA, TODAY.plusDays(1)))).isEqualTo(read);
  }

  @Test
  void thePlanIsDueOnTheFirstOfOctober() {
    assertThat(SupportPlanRule.dueOn(AcademicYear.parse("2026-27")))
        .isEqualTo(LocalDate.of(2026, 10, 1));
  }

  private static SupportPlan written() {
    return state(SupportPlanRule.write(EMPTY, new Content("План", List.of(SEMINAR))));
  }

  private static SupportPlan state(Decision<SupportPlan, Object> decision) {
    return ((Accepted<SupportPlan, Object>) decision).state();
  }

  private static List<String> codes(Decision<SupportPlan, Object> decision) {
    return ((Refused<SupportPlan, Object>) decision).reasons().stream().map(Reason::code).toList();
  }
}
