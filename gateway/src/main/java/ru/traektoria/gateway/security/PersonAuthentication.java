package ru.traektoria.gateway.security;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** What a session remembers of a signed-in person: the account's id and nothing else. */
final class PersonAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final String accountId;

  PersonAuthentication(String accountId) {
    super(AuthorityUtils.NO_AUTHORITIES);
    this.accountId = accountId;
    setAuthenticated(true);
  }

  String accountId() {
    return accountId;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Object getPrincipal() {
    return accountId;
  }
}
