package ru.traektoria.staff.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.traektoria.platform.testing.Contracts;

class ContractsTest {

  private final Contracts contracts = Contracts.of("staff-service");

  @Test
  void everyEventOfTheCatalogueHasASchema() {
    assertThat(StaffCatalogue.catalogue().types())
        .map(type -> type.replace("ru.traektoria.", "").replace(".v1", ""))
        .containsExactlyElementsOf(contracts.events());
  }

  @Test
  void everyExampleKeepsItsPromise() {
    contracts.events().forEach(event -> contracts.assertValid(event, contracts.example(event)));
  }

  @Test
  void aBrokenPromiseIsNoticed() {
    assertThat(contracts.problems("VacancyChanged", "{\"vacancy\":\"v\",\"rate\":0}")).isNotEmpty();
    assertThat(
            contracts.problems(
                "AssignmentChanged", example("\"from\": \"2019-09-01\"", "\"from\": \"вчера\"")))
        .isNotEmpty();
  }

  private String example(String text, String replacement) {
    String example = contracts.example("AssignmentChanged");
    assertThat(example).contains(text);
    return example.replace(text, replacement);
  }
}
