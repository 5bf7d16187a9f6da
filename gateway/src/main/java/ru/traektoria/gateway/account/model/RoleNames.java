package ru.traektoria.gateway.account.model;

import java.util.Map;

/** What people call the roles of domain.md §1. */
public final class RoleNames {

  private static final Map<String, String> NAMES =
      Map.of(
          "METHODIST", "Методист",
          "SCHOOL_LEAD", "Завуч",
          "TEACHER", "Педагог",
          "GMO_HEAD", "Руководитель методического объединения",
          "MENTOR", "Наставник",
          "EXPERT", "Эксперт",
          "OFFICIAL", "Управление образования",
          "REGION", "ЦНППМ",
          "ADMIN", "Администратор");

  private RoleNames() {}

  /** The Russian name of a role; an unknown code is shown as it is. */
  public static String of(String role) {
    return NAMES.getOrDefault(role, role);
  }
}
