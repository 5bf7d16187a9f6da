package ru.traektoria.gateway.account.web;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import ru.traektoria.gateway.account.application.Inviting.Inviter;
import ru.traektoria.gateway.account.model.Identity;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/** Who is asking, as one who invites. */
final class Inviters {

  private Inviters() {}

  static Inviter current() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    if (who == null || !(who.getPrincipal() instanceof Jwt token)) {
      throw Problems.unauthorised();
    }
    Viewer viewer = Viewer.of(token);
    return new Inviter(
        viewer.subject(),
        new Identity(
            viewer.roles().stream().map(Role::name).sorted().toList(),
            viewer.region().orElse(null),
            viewer.municipality().orElse(null),
            viewer.organisation().orElse(null),
            viewer.teacherId().orElse(null)),
        token.getTokenValue());
  }
}
