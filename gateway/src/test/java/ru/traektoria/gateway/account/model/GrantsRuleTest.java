package ru.traektoria.gateway.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.Reason;

/** Which roles may live in one account, and what its token then says. */
class GrantsRuleTest {

  private static final Grant METHODIST = new Grant("METHODIST", "r1", "m1", null, null);
  private static final Grant LEAD = new Grant("SCHOOL_LEAD", "r1", "m1", "o1", null);
  private static final Grant TEACHER = new Grant("TEACHER", "r1", "m1", "o2", "t1");

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

  @Test
  void twoMunicipalitiesNeedTwoAccounts() {
    Grant elsewhere = new Grant("EXPERT", "r1", "m2", null, null);
    assertThat(GrantsRule.against(List.of(METHODIST, elsewhere)))
        .extracting(Reason::message)
        .containsExactly(
            "У одной учётной записи может быть только один муниципалитет. Создайте вторую.");
  }

  @Test
  void aLeadMayTeachInAnotherSchoolAndRulesOverHisOwn() {
    List<Grant> grants = List.of(TEACHER, LEAD);
    assertThat(GrantsRule.against(grants)).isEmpty();
    assertThat(Identity.of(grants))
        .isEqualTo(new Identity(List.of("SCHOOL_LEAD", "TEACHER"), "r1", "m1", "o1", "t1"));
  }

  @Test
  void oneLeadsOneSchool() {
    Grant second = new Grant("SCHOOL_LEAD", "r1", "m1", "o3", null);
    assertThat(GrantsRule.against(List.of(LEAD, second)))
        .extracting(Reason::code)
        .containsExactly("scopes-differ");
  }

  @Test
  void aPersonHasOneCard() {
    Grant second = new Grant("MENTOR", "r1", "m1", null, "t2");
    assertThat(GrantsRule.against(List.of(TEACHER, second))).isNotEmpty();
  }
}
