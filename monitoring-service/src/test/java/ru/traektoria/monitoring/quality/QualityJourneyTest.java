package ru.traektoria.monitoring.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.monitoring.manual.ManualTown.sent;
import static ru.traektoria.monitoring.manual.ManualTown.typed;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.monitoring.manual.ManualTown;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** The board of data quality: counts, the people behind them, who mends by when. */
@LiveMonitoring
class QualityJourneyTest {

  private static final String PATH = "/monitoring/quality";

  private final ManualTown town;
  private final Api api;

  QualityJourneyTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired StaffDirectory directory) {
    this.api = api;
    this.town = new ManualTown("quality-town", api, topics, directory);
  }

  private JsonNode counted(String token, String code) {
    JsonNode all = api.as(token).get("/api/v1/monitoring/quality").json();
    for (JsonNode rule : all) {
      if (rule.get("code").asString().equals(code)) {
        return rule;
      }
    }
    throw new AssertionError("no rule " + code);
  }

  @Test
  void aSchoolSeesItsOwnAndTheMethodistAll() {
    String methodist = Tokens.methodist(town.town);
    assertThat(counted(methodist, "BIRTH_DATE").get("count").asInt()).isEqualTo(1);
    assertThat(counted(methodist, "NO_PEOPLE").get("organisations").get(town.garden).asInt())
        .isEqualTo(1);
    String second = Tokens.schoolLead(town.town, town.second);
    assertThat(counted(second, "BIRTH_DATE").get("count").asInt()).isZero();
    assertThat(town.methodist().get(PATH + "/BIRTH_DATE").body()).contains("Осин Борис Ильич");
    assertThat(town.lead(town.first).get(PATH + "/BIRTH_DATE").body()).contains("Осин Борис Ильич");
    assertThat(town.lead(town.second).get(PATH + "/BIRTH_DATE").body()).doesNotContain("Осин");
    assertThat(town.lead(town.second).get(PATH + "/BIRTH_DATE?organisation=" + town.first).status())
        .isEqualTo(404);
    assertThat(town.official().get(PATH).status()).isEqualTo(403);
    assertThat(town.methodist().get(PATH + "/NO_SUCH").status()).isEqualTo(404);
    assertThat(town.page(Tokens.methodist("elsewhere")).get(PATH).body()).doesNotContain("Осин");
  }

  @Test
  void whoMendsAndByWhenIsSaidAndReminded() {
    String duty = PATH + "/BIRTH_DATE/" + town.first;
    Api methodist = town.methodist();
    assertThat(methodist.form(duty, "version=0&due=2026-11-19&keeper=ORGANISATION").status())
        .isEqualTo(422);
    assertThat(methodist.form(duty, "version=0&due=2026-11-30").status()).isEqualTo(422);
    assertThat(methodist.form(duty, "due=2026-11-30&keeper=ORGANISATION").status()).isEqualTo(428);
    sent(methodist.form(duty, "version=0&due=2026-11-30&keeper=ORGANISATION"));
    assertThat(methodist.form(duty, "version=0&due=2026-11-30&keeper=ORGANISATION").status())
        .isEqualTo(412);
    assertThat(town.lead(town.first).form(duty, "version=1").status()).isEqualTo(403);
    assertThat(
            town.page(Tokens.methodist("elsewhere"))
                .form(duty, "version=0&due=2026-11-30&keeper=METHODIST")
                .status())
        .isEqualTo(404);
    assertThat(town.lead(town.first).get("/api/v1/monitoring/reminders").body())
        .contains("Исправьте данные: нет даты рождения, 1");
    assertThat(town.lead(town.second).get("/api/v1/monitoring/reminders").body())
        .doesNotContain("Исправьте данные");
    assertThat(methodist.get(PATH).body()).contains("До 30.11.2026");
    String why = typed("Объединили классы");
    assertThat(
            methodist
                .form(
                    PATH + "/JUMP/" + town.first,
                    "version=0&due=2026-11-30&keeper=METHODIST&explanation=" + why)
                .status())
        .isEqualTo(204);
  }
}
