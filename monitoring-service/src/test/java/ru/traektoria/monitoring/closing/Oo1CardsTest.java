package ru.traektoria.monitoring.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.monitoring.manual.ManualTown.sent;
import static ru.traektoria.monitoring.manual.ManualTown.typed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.monitoring.manual.ManualTown;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import tools.jackson.databind.JsonNode;

/** Штат и обучающиеся in the sheet of ОО-1: said by schools, approved, summed, compared. */
@LiveMonitoring
class Oo1CardsTest {

  private static final String SHEET = "/api/v1/monitoring/oo1?year=2026-27";

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired StaffDirectory directory;

  private static JsonNode row(ManualTown town, String code) {
    for (JsonNode row : town.methodist().get(SHEET).json().get("rows")) {
      if (row.get("code").asString().equals(code)) {
        return row;
      }
    }
    throw new AssertionError(code);
  }

  private static void sends(ManualTown town, String gathering, String school, String numbers) {
    StringBuilder inputs =
        new StringBuilder("version=0&send=true&all=true&f.act=" + typed("да") + "&f.analysis=x");
    String sheet = gathering + "/" + school;
    for (String code :
        List.of(
            "staff",
            "highest",
            "first",
            "young",
            "courses",
            "diagnosed",
            "routes",
            "pairs",
            "vacancies")) {
      String seen =
          town.lead(school)
              .get(sheet)
              .body()
              .replaceAll("(?s).*name=\"l\\." + code + "\" value=\"(\\d+)\".*", "$1");
      inputs.append("&l.").append(code).append('=').append(seen);
    }
    sent(town.lead(school).form(sheet, inputs + numbers));
  }

  @Test
  void whatEverySchoolHasSaidStandsBesideTheForm() {
    ManualTown town = new ManualTown("oo1-cards", api, topics, directory);
    assertThat(row(town, "card-rates").get("ours").isNull()).isTrue();
    String cards = town.gathering("INFORMATION_CARD", "2026-01-01");
    sends(town, cards, town.first, "&f.rates=40,5&f.pupils=512");
    assertThat(row(town, "card-rates").get("told").asString())
        .as("sent only")
        .contains("0\u00a0из");
    sent(town.methodist().form(cards + "/" + town.first + "/approve", "version=1"));
    assertThat(row(town, "card-rates").get("ours").isNull()).isTrue();
    assertThat(row(town, "card-rates").get("told").asString()).contains("1\u00a0из", "пока 40,5");
    sends(town, cards, town.second, "&f.rates=20&f.pupils=300");
    sent(town.methodist().form(cards + "/" + town.second + "/approve", "version=1"));
    assertThat(row(town, "card-rates").get("ours").asDouble()).isEqualTo(60.5);
    assertThat(row(town, "card-pupils").get("ours").asInt()).isEqualTo(812);
    assertThat(row(town, "card-basic").get("ours").isNull()).isTrue();

    Api.Answer saved =
        town.methodist()
            .with("If-Match", "\"0\"")
            .put(
                SHEET,
                Map.of(
                    "day",
                    "2026-09-20",
                    "rows",
                    Map.of(
                        "card-pupils", Map.of("form", 810),
                        "card-basic", Map.of("form", 400))));
    assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    assertThat(row(town, "card-pupils").get("difference").asInt()).isEqualTo(2);
    assertThat(row(town, "card-basic").get("difference").isNull())
        .as("what is unknown differs from nothing")
        .isTrue();
    assertThat(town.methodist().get("/monitoring/oo1?year=2026-27").body())
        .contains("нет сведений");
  }
}
