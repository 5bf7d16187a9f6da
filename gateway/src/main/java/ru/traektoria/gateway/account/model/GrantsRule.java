package ru.traektoria.gateway.account.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.platform.kernel.Reason;

/**
 * Whether a set of roles can belong to one account: there is one at least, and each is complete. A
 * role without its scope would see nothing, or be mistaken for one that sees everything. Roles that
 * differ in scope act one {@link Capacity} at a time.
 */
public final class GrantsRule {

  private static final Map<String, List<Function<Grant, String>>> NEEDS =
      Map.of(
          "METHODIST", List.of(Grant::municipality),
          "SCHOOL_LEAD", List.of(Grant::municipality, Grant::organisation),
          "TEACHER", List.of(Grant::municipality, Grant::teacherId),
          "GMO_HEAD", List.of(Grant::municipality),
          "MENTOR", List.of(Grant::municipality),
          "EXPERT", List.of(Grant::municipality),
          "OFFICIAL", List.of(Grant::municipality),
          "REGION", List.of(Grant::region),
          "ADMIN", List.of());

  private static final Map<String, String> SCOPE_WORDS =
      Map.of(
          "METHODIST", "Методисту нужен муниципалитет.",
          "SCHOOL_LEAD", "Завучу нужны муниципалитет и организация.",
          "TEACHER", "Педагогу нужны муниципалитет и карточка в реестре педагогов.",
          "GMO_HEAD", "Руководителю объединения нужен муниципалитет.",
          "MENTOR", "Наставнику нужен муниципалитет.",
          "EXPERT", "Эксперту нужен муниципалитет.",
          "OFFICIAL", "Сотруднику управления нужен муниципалитет.",
          "REGION", "ЦНППМ нужен регион.");

  private GrantsRule() {}

  /** Everything that speaks against giving these roles to one account; empty when nothing does. */
  public static List<Reason> against(List<Grant> grants) {
    if (grants.isEmpty()) {
      return List.of(new Reason("no-roles", "Укажите хотя бы одну роль.", "grants"));
    }
    return grants.stream().flatMap(grant -> against(grant).stream()).toList();
  }

  private static Optional<Reason> against(Grant grant) {
    List<Function<Grant, String>> needed = NEEDS.get(grant.role());
    if (needed == null) {
      return Optional.of(
          new Reason("unknown-role", "Роль «" + grant.role() + "» неизвестна.", "grants"));
    }
    return needed.stream().anyMatch(part -> part.apply(grant) == null)
        ? Optional.of(new Reason("scope-missing", SCOPE_WORDS.get(grant.role()), "grants"))
        : Optional.empty();
  }
}
