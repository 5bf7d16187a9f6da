package ru.traektoria.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestIdsTest {

  @ParameterizedTest
  @CsvSource({
    "/staff/teachers, /staff/teachers",
    "/staff/teachers/01a2040e-13af-7530-8eac-ad71f635a1a4, /staff/teachers/*",
    "/api/v1/staff/teachers/7/looks, /api/v1/staff/teachers/*/looks",
    "/invitation/Zk_abc-DEF, /*",
    "/monitoring/tables/track1, /monitoring/tables/*"
  })
  void theAccessLineTellsNobodysIdOrToken(String path, String line) {
    assertThat(RequestIds.masked(path)).isEqualTo(line);
  }
}
