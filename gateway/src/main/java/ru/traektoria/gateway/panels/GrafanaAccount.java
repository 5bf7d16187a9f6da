package ru.traektoria.gateway.panels;

import org.springframework.http.HttpHeaders;
import ru.traektoria.gateway.routing.Passport;
import ru.traektoria.platform.web.access.AccessGuard;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;

/**
 * Who looks, as Grafana's {@code auth.proxy} reads it. Grafana believes these headers, so they are
 * written here and nowhere else; the token of the platform stays outside. The policy of its pages
 * is Grafana's own: ours allows no inline scripts, and it cannot do without.
 */
final class GrafanaAccount implements Passport {

  static final String LOGIN = "X-WEBAUTH-USER";
  static final String NAME = "X-WEBAUTH-NAME";
  static final String ROLE = "X-WEBAUTH-ROLE";

  private static final String POLICY = "Content-Security-Policy";

  @Override
  public void introduce(HttpHeaders towardsService) {
    Viewer viewer = AccessGuard.viewer();
    towardsService.set(LOGIN, QuotedPrintable.of(viewer.subject()));
    towardsService.set(NAME, QuotedPrintable.of(viewer.name()));
    towardsService.set(ROLE, viewer.has(Role.ADMIN) ? "Admin" : "Viewer");
  }

  @Override
  public void keep(HttpHeaders answered, HttpHeaders towardsCaller) {
    String policy = answered.getFirst(POLICY);
    if (policy != null) {
      towardsCaller.set(POLICY, policy);
    }
  }
}
