package ru.traektoria.gateway.account.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What of a person's roles one token can speak for (в качестве кого). A token has one region,
 * municipality, organisation and card, so only roles that agree on them act together; who leads two
 * schools acts in one at a time and switches.
 */
public record Capacity(List<Grant> grants) {

  /** Every capacity of a person, the first given first; each as large as agreement allows. */
  public static List<Capacity> of(List<Grant> grants) {
    List<List<Grant>> groups = new ArrayList<>();
    for (Grant grant : grants) {
      if (groups.stream().noneMatch(group -> joins(group, grant))) {
        groups.add(new ArrayList<>(List.of(grant)));
      } else {
        groups.stream().filter(group -> joins(group, grant)).forEach(group -> group.add(grant));
      }
    }
    groups.forEach(group -> grants.forEach(grant -> addIfJoins(group, grant)));
    return new LinkedHashSet<>(groups)
        .stream().map(group -> new Capacity(List.copyOf(group))).toList();
  }

  /** The roles folded into what a token says. */
  public Identity identity() {
    return Identity.of(grants);
  }

  /** Only this role of them; empty roles when it is not among them. */
  public Capacity as(String role) {
    return new Capacity(grants.stream().filter(grant -> grant.role().equals(role)).toList());
  }

  /** The same text as long as the scope is the same; for choosing among a person's capacities. */
  public String key() {
    Identity own = identity();
    return String.join(
        "~",
        Stream.of(own.region(), own.municipality(), own.organisation(), own.teacherId())
            .map(part -> part == null ? "" : part)
            .toList());
  }

  private static void addIfJoins(List<Grant> group, Grant grant) {
    if (!group.contains(grant) && joins(group, grant)) {
      group.add(grant);
    }
  }

  private static boolean joins(List<Grant> group, Grant grant) {
    return group.stream().allMatch(other -> agree(other, grant));
  }

  private static boolean agree(Grant one, Grant other) {
    return agree(one.region(), other.region())
        && agree(one.municipality(), other.municipality())
        && agree(one.teacherId(), other.teacherId())
        && (!leads(one) || !leads(other) || agree(one.organisation(), other.organisation()));
  }

  private static boolean leads(Grant grant) {
    return grant.role().equals("SCHOOL_LEAD");
  }

  private static boolean agree(String one, String other) {
    return one == null || other == null || Objects.equals(one, other);
  }
}
