package ru.traektoria.local.demo.tour.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A card is sent back whole: nothing of it is lost beside the new recognition. */
class LivingAssetTest {

  private static final JsonNode CARD =
      JsonMapper.builder()
          .build()
          .readTree(
              """
              {"lastName": "Ромашкина", "firstName": "Вера", "middleName": null, "sex": "FEMALE",
               "birthDate": "1980-05-05", "email": "vera@demo.invalid",
               "education": {"level": "HIGHER", "diplomaOn": null,
                             "workingSince": "2001-09-03", "profiles": ["MUSIC"],
                             "teachingSince": "2002-09-01", "breaks": []},
               "qualification": {"categories": [{"category": "HIGHEST"}], "conformities": [],
                                 "headAttestations": [], "titles": []},
               "standing": {"presences": [], "recognitions": [{"kind": "AWARD"}],
                            "victories": [{"contest": "Учитель года"}], "reserves": []}}
              """);

  @Test
  void everythingTheCardSaysIsSaidAgain() {
    Map<String, Object> record =
        LivingAsset.record(
            CARD,
            CARD.at("/standing/recognitions").valueStream().toList(),
            LocalDate.of(2026, 8, 27));
    assertThat(record)
        .containsEntry("lastName", CARD.path("lastName"))
        .containsEntry("education", CARD.at("/education/level"))
        .containsEntry("profiles", CARD.at("/education/profiles"))
        .containsEntry("categories", CARD.at("/qualification/categories"))
        .containsEntry("victories", CARD.at("/standing/victories"))
        .doesNotContainKeys("assignments", "snils");
    assertThat(record.values()).noneMatch(v -> v instanceof JsonNode node && node.isMissingNode());
    List<?> recognitions = (List<?>) record.get("recognitions");
    assertThat(recognitions).hasSize(2);
    assertThat(recognitions.get(0)).isEqualTo(CARD.at("/standing/recognitions/0"));
    assertThat(recognitions.get(1).toString())
        .contains("kind=METHODICAL_ACTIVE", "from=2026-08-27", "№ 112-п");
  }
}
