package ru.traektoria.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import ru.traektoria.platform.testing.Api;

/**
 * A municipality of a test's own, made through the gateway as people make it, so that tests do not
 * meet in one table.
 */
public record Town(String id, String school) {

  /** Founds a municipality with one school. */
  public static Town founded(String name) {
    Api region = Platform.as("REGION");
    Api.Answer town =
        region
            .with("Idempotency-Key", UUID.randomUUID().toString())
            .post(
                "/api/v1/staff/municipalities",
                Map.of("name", name + " " + UUID.randomUUID().toString().substring(0, 8)));
    assertThat(town.status()).as(town.body()).isEqualTo(201);
    String id = town.json().get("id").asString();
    Api.Answer school =
        Platform.as("METHODIST", "--municipality", id)
            .post(
                "/api/v1/staff/organisations",
                Map.of(
                    "name", "Средняя школа № 1",
                    "shortName", "СОШ № 1",
                    "kind", "SCHOOL",
                    "openedOn", "2001-09-01"));
    assertThat(school.status()).as(school.body()).isEqualTo(201);
    return new Town(id, school.json().get("id").asString());
  }

  public Api methodist() {
    return Platform.as("METHODIST", "--municipality", id);
  }

  public Api schoolLead() {
    return Platform.as("SCHOOL_LEAD", "--municipality", id, "--organisation", school);
  }

  public Api teacher(String teacher) {
    return Platform.asTeacher(id, school, teacher);
  }

  public Api official() {
    return Platform.as("OFFICIAL", "--municipality", id);
  }
}
