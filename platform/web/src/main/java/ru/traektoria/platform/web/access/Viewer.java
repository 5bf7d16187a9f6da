package ru.traektoria.platform.web.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who is asking, read from the token's claims (architecture.md §7). Ids that a role does not need
 * are absent, never empty.
 *
 * @param subject the account or the machine client
 * @param name how the person is addressed on a page; where the token has no name, the role in words
 */
public record Viewer(
    String subject,
    String name,
    Set<Role> roles,
    Optional<String> region,
    Optional<String> municipality,
    Optional<String> organisation,
    Optional<String> teacherId) {

  /** Reads the claims; roles this version does not know are passed over. */
  public static Viewer of(Jwt token) {
    Collection<String> codes = token.getClaimAsStringList("roles");
    Set<Role> roles =
        (codes == null ? List.<String>of() : codes)
            .stream().flatMap(code -> role(code).stream()).collect(Collectors.toUnmodifiableSet());
    String name = token.getClaimAsString("name");
    return new Viewer(
        token.getSubject(),
        name == null ? named(roles, token.getSubject()) : name,
        roles,
        claim(token, "region"),
        claim(token, "municipality"),
        claim(token, "organisation"),
        claim(token, "teacherId"));
  }

  /** Answers whether the viewer holds the role. */
  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Answers whether the record of this teacher is the viewer's own. */
  public boolean is(String teacher) {
    return teacherId.filter(id -> id.equals(teacher)).isPresent();
  }

  /** «Методист»: a technical subject would say nothing to whoever reads a journal. */
  private static String named(Set<Role> roles, String subject) {
    return roles.stream()
        .min(Comparator.naturalOrder())
        .map(Role::title)
        .map(title -> title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1))
        .orElse(subject);
  }

  private static Optional<String> claim(Jwt token, String name) {
    return Optional.ofNullable(token.getClaimAsString(name)).filter(value -> !value.isBlank());
  }

  private static Optional<Role> role(String code) {
    for (Role role : Role.values()) {
      if (role.name().equals(code)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
