package ru.traektoria.platform.web.access;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import ru.traektoria.platform.web.access.AccessLog.Look;

/**
 * «Кто смотрел мои результаты» of one service (architecture.md §7): every service with pages
 * answers it by itself, for REST and as a fragment; the gateway's page gathers the fragments. The
 * view is the portal's.
 */
@Controller
public final class AccessLogPages {

  private static final String REST = "${traektoria.api}/access-log/mine";
  private static final String FRAGMENT = "${traektoria.portal.path}/fragments/access-log";
  private static final Map<Role, Scope.Kind> OWN = Map.of(Role.TEACHER, Scope.Kind.SELF);
  private static final int SHOWN = 50;

  private final AccessLog log;
  private final Clock clock;

  public AccessLogPages(AccessLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /** The table of a service with the rows of these two endpoints. */
  public static AccessTable listedIn(AccessTable table, String api, String path) {
    return table
        .and("GET " + api + "/access-log/mine", OWN)
        .and("GET " + path + "/fragments/access-log", OWN);
  }

  /**
   * The looks of one person at one thing on one day, told once.
   *
   * @param last the latest of them, in the municipality's time
   * @param role Russian
   */
  public record Looks(LocalDateTime last, String viewer, String role, String what, int times) {

    private Looks more() {
      return new Looks(last, viewer, role, what, times + 1);
    }
  }

  @Operation(summary = "Кто смотрел мои результаты в этом сервисе, сначала последние")
  @ResponseBody
  @GetMapping(REST)
  List<Look> mine(Scope scope) {
    return log.of(scope.teacher().orElseThrow());
  }

  @GetMapping(FRAGMENT)
  String fragment(Scope scope, Model model) {
    List<Looks> all = byDay(mine(scope));
    model.addAttribute("looks", all.stream().limit(SHOWN).toList());
    model.addAttribute("total", all.size());
    return "portal/looks";
  }

  private record Key(LocalDate day, String viewer, String role, String what) {}

  private List<Looks> byDay(List<Look> newestFirst) {
    Map<Key, Looks> told = new LinkedHashMap<>();
    for (Look look : newestFirst) {
      LocalDateTime at = LocalDateTime.ofInstant(look.at(), clock.getZone());
      told.merge(
          new Key(at.toLocalDate(), look.viewer(), look.role(), look.what()),
          new Looks(at, look.viewer(), title(look.role()), look.what(), 1),
          (known, again) -> known.more());
    }
    return List.copyOf(told.values());
  }

  private static String title(String code) {
    for (Role role : Role.values()) {
      if (role.name().equals(code)) {
        return role.title();
      }
    }
    return code;
  }
}
