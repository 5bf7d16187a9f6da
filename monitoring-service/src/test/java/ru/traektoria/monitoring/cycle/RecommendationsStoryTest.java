package ru.traektoria.monitoring.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.town.Story;

/** ПУ.15: у каких городских объединений есть адресная рекомендация года. */
class RecommendationsStoryTest {

  private static final String JULY = "2027-07-31";

  private final Story story = new Story().schools("s").teachers("s", "anna", "boris");

  private void association(String id, String kind, String member) {
    story.tell("activities", "AssociationChanged", id, "association", id, "kind", kind);
    if (member != null) {
      story.tell(
          "activities",
          "MembershipChanged",
          id,
          "membership",
          id + "-" + member,
          "association",
          id,
          "teacher",
          member,
          "role",
          "HEAD",
          "from",
          "2025-09-01");
    }
  }

  private void recommended(String id, String association, String issuedOn, Object... more) {
    Object[] fields = {
      "recommendation",
      id,
      "addressee",
      "ASSOCIATION",
      "association",
      association,
      "issuedOn",
      issuedOn
    };
    Object[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
    System.arraycopy(more, 0, all, fields.length, more.length);
    story.tell("monitoring", "RecommendationIssued", id, all);
  }

  @Test
  void anAssociationCountsOnceHoweverManyRecommendationsItHas() {
    association("maths", "GMO", "anna");
    association("physics", "RMO", "boris");
    recommended("r1", "maths", "2026-10-01");
    recommended("r2", "maths", "2027-02-01");
    assertThat(story.says("PU.15", JULY)).isEqualTo("1 из 2 = 50 %");
    assertThat(story.counted("PU.15", JULY)).containsExactly("maths");
  }

  @Test
  void withdrawnOnesOtherYearsAndOtherAddresseesCountNowhere() {
    association("maths", "GMO", "anna");
    association("physics", "RMO", "boris");
    recommended("r1", "maths", "2026-10-01");
    recommended("r1", "maths", "2026-10-01", "annulled", true);
    recommended("r2", "physics", "2026-08-31");
    story.tell(
        "monitoring",
        "RecommendationIssued",
        "r3",
        "recommendation",
        "r3",
        "addressee",
        "HEAD",
        "organisation",
        "s",
        "issuedOn",
        "2026-10-01");
    assertThat(story.says("PU.15", JULY)).startsWith("0 из 2");
    assertThat(story.says("PU.15", "2026-08-31")).as("прошлый год").startsWith("1 из 2");
  }

  @Test
  void associationsOfASchoolAndThoseWithoutPeopleAreNotAsked() {
    association("maths", "GMO", "anna");
    association("ours", "SHMO", "boris");
    association("empty", "GMO", null);
    recommended("r1", "maths", "2026-10-01");
    recommended("r2", "ours", "2026-10-01");
    recommended("r3", "empty", "2026-10-01");
    assertThat(story.says("PU.15", JULY)).isEqualTo("1 из 1 = 100 %");
  }
}
