package ru.traektoria.gateway.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gives what: nobody more than he has. */
class InvitingRuleTest {

  @ParameterizedTest(name = "{0} gives {1} of {2}/{3}/{4}: {5}")
  @CsvSource({
    "ADMIN,       ADMIN,       ,   ,   ,   true",
    "ADMIN,       OFFICIAL,    r1, m9, ,   true",
    "ADMIN,       REGION,      r9, ,   ,   true",
    "METHODIST,   METHODIST,   r1, m1, ,   true",
    "METHODIST,   SCHOOL_LEAD, r1, m1, o2, true",
    "METHODIST,   TEACHER,     ,   m1, o2, true",
    "METHODIST,   GMO_HEAD,    r1, m1, ,   true",
    "METHODIST,   TEACHER,     r1, m2, o2, false",
    "METHODIST,   TEACHER,     r2, m1, o1, false",
    "METHODIST,   TEACHER,     r1, ,   o1, false",
    "METHODIST,   OFFICIAL,    r1, m1, ,   false",
    "METHODIST,   REGION,      r1, m1, ,   false",
    "METHODIST,   ADMIN,       ,   m1, ,   false",
    "SCHOOL_LEAD, TEACHER,     r1, m1, o1, true",
    "SCHOOL_LEAD, TEACHER,     r1, m1, o2, false",
    "SCHOOL_LEAD, TEACHER,     r1, m2, o1, false",
    "SCHOOL_LEAD, TEACHER,     r1, m1, ,   false",
    "SCHOOL_LEAD, SCHOOL_LEAD, r1, m1, o1, false",
    "SCHOOL_LEAD, METHODIST,   r1, m1, o1, false",
    "TEACHER,     TEACHER,     r1, m1, o1, false",
    "OFFICIAL,    TEACHER,     r1, m1, o1, false",
    "REGION,      METHODIST,   r1, m1, ,   false"
  })
  void nobodyGivesMoreThanHeHas(
      String inviter, String role, String region, String town, String school, boolean allowed) {
    Identity who = new Identity(List.of(inviter), "r1", "m1", "o1", null);
    List<Grant> grants = List.of(new Grant(role, region, town, school, "t1"));

    assertThat(InvitingRule.against(who, grants).isEmpty()).isEqualTo(allowed);
  }
}
