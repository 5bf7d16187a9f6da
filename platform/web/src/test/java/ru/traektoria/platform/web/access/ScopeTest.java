package ru.traektoria.platform.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

class ScopeTest {

  @ParameterizedTest
  @CsvSource({
    "ANY,          m2, o2, t2, true",
    "REGION,       m2, o2, t2, true",
    "MUNICIPALITY, m1, o2, t2, true",
    "MUNICIPALITY, m2, o1, t1, false",
    "ORGANISATION, m1, o1, t2, true",
    "ORGANISATION, m1, o2, t1, false",
    "SELF,         m1, o1, t1, true",
    "SELF,         m1, o1, t2, false",
    "OWNED,        m1, o1, t1, false",
    "MUNICIPALITY,   , o1, t1, false"
  })
  void aRecordIsCoveredOrNot(
      Scope.Kind kind, String municipality, String organisation, String teacher, boolean covered) {
    Scope scope = new Scope(viewer(Role.METHODIST), Set.of(kind));
    assertThat(scope.covers(municipality, organisation, teacher)).isEqualTo(covered);
  }

  @Test
  void twoRolesReachAsFarAsBothTogether() {
    AccessTable table =
        table(
            """
            - endpoint: GET /x
              roles: {SCHOOL_LEAD: organisation, TEACHER: self}
            """);
    Scope scope = table.scope("GET /x", viewer(Role.SCHOOL_LEAD, Role.TEACHER)).orElseThrow();
    assertThat(scope.covers("m1", "o9", "t1")).isTrue();
    assertThat(scope.covers("m1", "o1", "t9")).isTrue();
    assertThat(scope.covers("m1", "o9", "t9")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "OFFICIAL,  GET,  /lists/1f0c,           true",
    "OFFICIAL,  GET,  /lists/1f0c?year=2026, true",
    "OFFICIAL,  GET,  /lists/new,            false",
    "METHODIST, GET,  /lists/new#top,        true",
    "OFFICIAL,  POST, /lists/1f0c,           false",
    "METHODIST, POST, /lists/1f0c,           true",
    "OFFICIAL,  GET,  /of/another/service,   true"
  })
  void aWayIsOpenToWhoeverMayFollowIt(Role role, String verb, String href, boolean open) {
    AccessTable table =
        table(
            """
            - endpoint: GET /lists/{id}
              roles: {METHODIST: municipality, OFFICIAL: municipality}
            - endpoint: GET /lists/new
              roles: {METHODIST: municipality}
            - endpoint: POST /lists/{id}
              roles: {METHODIST: municipality}
            """);
    assertThat(table.opens(verb, href, viewer(role))).isEqualTo(open);
  }

  @Test
  void aRoleThatIsNotListedHasNoScope() {
    AccessTable table =
        table(
            """
            - endpoint: GET /x
              roles: {METHODIST: municipality}
            """);
    assertThat(table.scope("GET /x", viewer(Role.OFFICIAL))).isEmpty();
    assertThat(table.scope("POST /x", viewer(Role.METHODIST))).isEmpty();
  }

  @Test
  void aViewerWithoutTheIdOfTheScopeSeesNothing() {
    Viewer nowhere =
        new Viewer(
            "s",
            "s",
            Set.of(Role.METHODIST),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Scope scope = new Scope(nowhere, Set.of(Scope.Kind.MUNICIPALITY));
    assertThat(scope.covers("m1", "o1", "t1")).isFalse();
    assertThat(scope.municipality()).isPresent();
  }

  @Test
  void anEndpointListedTwiceIsAnError() {
    String twice =
        """
        - endpoint: GET /x
          roles: {ADMIN: any}
        - endpoint: GET /x
          roles: {ADMIN: any}
        """;
    assertThatThrownBy(() -> table(twice)).hasMessageContaining("listed twice");
  }

  private static AccessTable table(String yaml) {
    return AccessTable.read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private static Viewer viewer(Role... roles) {
    return new Viewer(
        "s",
        "Методист",
        Set.of(roles),
        Optional.of("r1"),
        Optional.of("m1"),
        Optional.of("o1"),
        Optional.of("t1"));
  }
}
