package ru.traektoria.gateway.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.Reason;

/** Which roles may live in one account. */
class GrantsRuleTest {

  @ParameterizedTest(name = "{0} of {1}/{2}/{3}/{4} is complete: {5}")
  @CsvSource({
    "METHODIST,   ,   m1, ,   ,   true",
    "METHODIST,   r1, ,   ,   ,   false",
    "SCHOOL_LEAD, ,   m1, o1, ,   true",
    "SCHOOL_LEAD, ,   m1, ,   ,   false",
    "TEACHER,     ,   m1, ,   t1, true",
    "TEACHER,     ,   m1, o1, ,   false",
    "TEACHER,     ,   m1, o1, ' ',false",
    "REGION,      r1, ,   ,   ,   true",
    "REGION,      ,   m1, ,   ,   false",
    "ADMIN,       ,   ,   ,   ,   true",
    "DIRECTOR,    ,   m1, ,   ,   false"
  })
  void aRoleNeedsItsScope(
      String role, String region, String town, String school, String card, boolean complete) {
    List<Grant> grants = List.of(new Grant(role, region, town, school, card));
    assertThat(GrantsRule.against(grants).isEmpty()).isEqualTo(complete);
  }

  @Test
  void anAccountWithoutRolesIsNoAccount() {
    assertThat(GrantsRule.against(List.of())).extracting(Reason::code).contains("no-roles");
  }
}
