package ru.traektoria.gateway.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What one person may act as at a time (domain.md §1: several roles, each with its scope). */
class CapacityTest {

  private static final Grant METHODIST = new Grant("METHODIST", "r1", "m1", null, null);
  private static final Grant LEAD = new Grant("SCHOOL_LEAD", "r1", "m1", "o1", null);
  private static final Grant OTHER_LEAD = new Grant("SCHOOL_LEAD", "r1", "m1", "o3", null);
  private static final Grant TEACHER = new Grant("TEACHER", "r1", "m1", "o2", "t1");
  private static final Grant MENTOR = new Grant("MENTOR", null, "m1", null, null);
  private static final Grant EXPERT_ELSEWHERE = new Grant("EXPERT", "r1", "m2", null, null);
  private static final Grant ADMIN = new Grant("ADMIN", null, null, null, null);

  @Test
  void rolesThatAgreeActTogether() {
    assertThat(Capacity.of(List.of(TEACHER, MENTOR, METHODIST, ADMIN)))
        .containsExactly(new Capacity(List.of(TEACHER, MENTOR, METHODIST, ADMIN)));
  }

  @Test
  void aLeadMayTeachInAnotherSchoolAndRulesOverHisOwn() {
    assertThat(Capacity.of(List.of(TEACHER, LEAD)))
        .extracting(Capacity::identity)
        .containsExactly(new Identity(List.of("SCHOOL_LEAD", "TEACHER"), "r1", "m1", "o1", "t1"));
  }

  @Test
  void whoLeadsTwoSchoolsActsInOneAtATimeAndTeachesInBoth() {
    assertThat(Capacity.of(List.of(TEACHER, LEAD, OTHER_LEAD)))
        .extracting(Capacity::identity)
        .containsExactly(
            new Identity(List.of("SCHOOL_LEAD", "TEACHER"), "r1", "m1", "o1", "t1"),
            new Identity(List.of("SCHOOL_LEAD", "TEACHER"), "r1", "m1", "o3", "t1"));
  }

  @Test
  void anotherMunicipalityOrAnotherCardIsAnotherCapacity() {
    assertThat(Capacity.of(List.of(METHODIST, EXPERT_ELSEWHERE))).hasSize(2);
    Grant otherCard = new Grant("TEACHER", "r1", "m2", "o9", "t9");
    assertThat(Capacity.of(List.of(TEACHER, otherCard)))
        .extracting(capacity -> capacity.identity().teacherId())
        .containsExactly("t1", "t9");
  }

  @Test
  void theOrderInWhichRolesWereGivenDoesNotHideOne() {
    for (List<Grant> grants :
        List.of(
            List.of(LEAD, OTHER_LEAD, TEACHER),
            List.of(OTHER_LEAD, TEACHER, LEAD),
            List.of(EXPERT_ELSEWHERE, LEAD, TEACHER, METHODIST))) {
      assertThat(Capacity.of(grants).stream().flatMap(one -> one.grants().stream()).distinct())
          .containsExactlyInAnyOrderElementsOf(grants);
      assertThat(Capacity.of(grants)).extracting(Capacity::key).doesNotHaveDuplicates();
    }
  }

  @Test
  void oneRoleCanSpeakAlone() {
    Capacity both = Capacity.of(List.of(TEACHER, LEAD)).get(0);
    assertThat(both.as("TEACHER").identity())
        .isEqualTo(new Identity(List.of("TEACHER"), "r1", "m1", "o2", "t1"));
    assertThat(both.as("ADMIN").grants()).isEmpty();
  }
}
