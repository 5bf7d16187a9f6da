package ru.traektoria.gateway.account.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ru.traektoria.platform.kernel.Reason;

/**
 * Who may give which role (domain.md §1: accounts come by invitation from the staff card). Nobody
 * gives more than he has: a methodist stays in his municipality, a school lead invites teachers of
 * his own organisation.
 */
public final class InvitingRule {

  private static final Set<String> BY_METHODIST =
      Set.of("METHODIST", "SCHOOL_LEAD", "TEACHER", "GMO_HEAD", "MENTOR", "EXPERT");
  private static final Set<String> BY_SCHOOL_LEAD = Set.of("TEACHER");

  private InvitingRule() {}

  /** Everything that speaks against this person giving these roles; empty when nothing does. */
  public static List<Reason> against(Identity inviter, List<Grant> grants) {
    List<Reason> reasons = new ArrayList<>();
    for (Grant grant : grants) {
      if (!may(inviter, grant)) {
        reasons.add(
            new Reason(
                "beyond-your-scope",
                "Роль %s вне ваших полномочий: приглашать можно только в пределах своего %s."
                    .formatted(
                        RoleNames.of(grant.role()),
                        inviter.roles().contains("METHODIST") ? "муниципалитета" : "учреждения"),
                "grants"));
      }
    }
    return List.copyOf(reasons);
  }

  private static boolean may(Identity inviter, Grant grant) {
    if (inviter.roles().contains("ADMIN")) {
      return true;
    }
    return asMethodist(inviter, grant) || asSchoolLead(inviter, grant);
  }

  private static boolean asMethodist(Identity inviter, Grant grant) {
    return inviter.roles().contains("METHODIST")
        && BY_METHODIST.contains(grant.role())
        && same(inviter.municipality(), grant.municipality())
        && withinRegion(inviter, grant);
  }

  private static boolean asSchoolLead(Identity inviter, Grant grant) {
    return inviter.roles().contains("SCHOOL_LEAD")
        && BY_SCHOOL_LEAD.contains(grant.role())
        && same(inviter.organisation(), grant.organisation())
        && same(inviter.municipality(), grant.municipality())
        && withinRegion(inviter, grant);
  }

  private static boolean withinRegion(Identity inviter, Grant grant) {
    return grant.region() == null || Objects.equals(inviter.region(), grant.region());
  }

  private static boolean same(String mine, String given) {
    return mine != null && mine.equals(given);
  }
}
