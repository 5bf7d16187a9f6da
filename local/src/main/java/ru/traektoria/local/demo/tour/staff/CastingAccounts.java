package ru.traektoria.local.demo.tour.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;

/** Accounts of the demo, whose passwords stand on the sign-in page; demo mode only. */
public final class CastingAccounts implements Act {

  private static final String PASSWORD = "Траектория-2026";

  @Override
  public String title() {
    return "Учётные записи для входа";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    Organisation school = stage.town().organisations().get(0);
    List<Teacher> staff =
        stage.town().teachersOf(school).stream().filter(Teacher::isPedagogue).toList();
    List<Map<String, Object>> accounts = new ArrayList<>();
    accounts.add(account("metodist", "Методист ММС", grant(stage, "METHODIST", null, null)));
    accounts.add(account("zavuch", "Завуч, " + school.shortName(), lead(stage, school)));
    for (int i = 0; i < Math.min(2, staff.size()); i++) {
      Teacher teacher = staff.get(i * (staff.size() - 1));
      accounts.add(
          account(
              "pedagog" + (i + 1),
              teacher.fullName(),
              grant(stage, "TEACHER", stage.idOf(school), stage.idOf(teacher))));
    }
    accounts.add(
        account("upravlenie", "Управление образования", grant(stage, "OFFICIAL", null, null)));
    accounts.add(account("cnppm", "ЦНППМ", grant(stage, "REGION", null, null)));
    several(stage, school, staff).ifPresent(accounts::add);
    accounts.add(account("admin", "Администратор", grant(stage, "ADMIN", null, null)));
    stage
        .admin()
        .create("/api/v1/gateway/demo-accounts", stage.key("cast"), Map.of("accounts", accounts));
    return Words.count(accounts.size(), "запись", "записи", "записей");
  }

  /** One who teaches and leads: the own school, and another one to switch to. */
  private static Optional<Map<String, Object>> several(
      Stage stage, Organisation school, List<Teacher> staff) {
    if (staff.size() < 3) {
      return Optional.empty();
    }
    Teacher teacher = staff.get(1);
    return Optional.of(
        account(
            "zavuch-pedagog",
            teacher.fullName(),
            grant(stage, "TEACHER", stage.idOf(school), stage.idOf(teacher)),
            lead(stage, school),
            lead(stage, stage.town().organisations().get(1))));
  }

  private static Map<String, Object> lead(Stage stage, Organisation school) {
    return grant(stage, "SCHOOL_LEAD", stage.idOf(school), null);
  }

  @SafeVarargs
  static Map<String, Object> account(
      String name, String displayName, Map<String, Object>... grants) {
    Map<String, Object> account = new LinkedHashMap<>();
    account.put("login", name + "@demo.invalid");
    account.put("password", PASSWORD);
    account.put("displayName", displayName);
    account.put("grants", List.of(grants));
    return account;
  }

  static Map<String, Object> grant(Stage stage, String role, String organisation, String teacher) {
    Map<String, Object> grant = new LinkedHashMap<>();
    grant.put("role", role);
    boolean everywhere = role.equals("ADMIN");
    grant.put("region", everywhere ? null : stage.regionId());
    grant.put("municipality", everywhere || role.equals("REGION") ? null : stage.municipality());
    grant.put("organisation", organisation);
    grant.put("teacherId", teacher);
    return grant;
  }
}
