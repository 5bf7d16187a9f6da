package ru.traektoria.gateway.routing;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** What the services of the platform read: the viewer's token. */
final class ViewersToken implements Passport {

  @Override
  public void introduce(HttpHeaders towardsService) {
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof JwtAuthenticationToken viewer) {
      towardsService.setBearerAuth(viewer.getToken().getTokenValue());
    }
  }
}
