package ru.traektoria.gateway.account.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import ru.traektoria.platform.kernel.Reason;

/** Whether a set of roles can belong to one account: each complete, and all agreeing. */
public enum GrantsRule {
  /** A role without its scope would see nothing, or be mistaken for one that sees everything. */
  COMPLETE {
    @Override
    void check(List<Grant> grants, List<Reason> reasons) {
      if (grants.isEmpty()) {
        reasons.add(new Reason("no-roles", "Укажите хотя бы одну роль.", "grants"));
      }
      for (Grant grant : grants) {
        List<Function<Grant, String>> needed = NEEDS.get(grant.role());
        if (needed == null) {
          reasons.add(
              new Reason("unknown-role", "Роль «" + grant.role() + "» неизвестна.", "grants"));
        } else if (needed.stream().anyMatch(part -> part.apply(grant) == null)) {
          reasons.add(new Reason("scope-missing", SCOPE_WORDS.get(grant.role()), "grants"));
        }
      }
    }
  },
  /** A token carries one municipality, one organisation, one card. */
  AGREEING {
    @Override
    void check(List<Grant> grants, List<Reason> reasons) {
      agree(grants, Grant::region, "один регион", reasons);
      agree(grants, Grant::municipality, "один муниципалитет", reasons);
      agree(grants, Grant::teacherId, "одна карточка педагога", reasons);
      agree(
          grants.stream().filter(grant -> grant.role().equals("SCHOOL_LEAD")).toList(),
          Grant::organisation,
          "одна организация в роли завуча",
          reasons);
    }
  };

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

  /** Everything that speaks against giving these roles to one account; empty when nothing does. */
  public static List<Reason> against(List<Grant> grants) {
    List<Reason> reasons = new ArrayList<>();
    for (GrantsRule rule : values()) {
      rule.check(grants, reasons);
    }
    return List.copyOf(reasons);
  }

  abstract void check(List<Grant> grants, List<Reason> reasons);

  private static void agree(
      List<Grant> grants, Function<Grant, String> part, String words, List<Reason> reasons) {
    if (grants.stream().map(part).filter(Objects::nonNull).distinct().count() > 1) {
      reasons.add(
          new Reason(
              "scopes-differ",
              "У одной учётной записи может быть только " + words + ". Создайте вторую.",
              "grants"));
    }
  }
}
