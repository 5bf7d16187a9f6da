package ru.traektoria.gateway.account.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Grants of one {@link Capacity} folded into what a token says (architecture.md §7).
 *
 * <p>A token has one region, municipality, organisation and teacher, on which they agree; for the
 * organisation the school lead's counts before the teacher's, because only the former rules over
 * it.
 */
public record Identity(
    List<String> roles, String region, String municipality, String organisation, String teacherId) {

  /** Folds grants that agree. */
  public static Identity of(List<Grant> grants) {
    List<Grant> leading =
        grants.stream().sorted((a, b) -> Boolean.compare(leads(b), leads(a))).toList();
    return new Identity(
        grants.stream().map(Grant::role).distinct().sorted().toList(),
        first(leading, Grant::region),
        first(leading, Grant::municipality),
        first(leading, Grant::organisation),
        first(leading, Grant::teacherId));
  }

  private static boolean leads(Grant grant) {
    return grant.role().equals("SCHOOL_LEAD");
  }

  private static String first(List<Grant> grants, Function<Grant, String> part) {
    return grants.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
