package ru.traektoria.route.web.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.LiveRoutes;
import tools.jackson.databind.JsonNode;

/** The catalogue of programmes: groups with their dates, and a file of many. */
@LiveRoutes
class CatalogueTest {

  private static final String HEADER =
      "Программа;Кто обучает;Вид;Часы;Форма;Номер в федеральном реестре;Начало группы;"
          + "Окончание группы;Мест;Заявки до;Компетенции\n";

  private final String municipality = "municipality-" + Ids.next();
  private final Api methodist;
  private final Api lead;

  CatalogueTest(@Autowired Api api) {
    this.methodist = api.as(Tokens.methodist(municipality));
    this.lead = api.as(Tokens.schoolLead(municipality, "school"));
  }

  @Test
  void rowsOfOneProgrammeAreItsGroupsAndARepeatChangesNothing() {
    String file =
        HEADER
            + "Дебаты на уроке;Институт;КПК;36;очно;ФР-1;01.12.2026;12.12.2026;25;25.11.2026;\n"
            + "Дебаты на уроке;Институт;КПК;36;очно;ФР-1;01.03.2027;12.03.2027;20;;\n"
            + "Учебный диалог;Институт;КПК;18;;;;;;;\n";
    JsonNode first = load(file);
    assertThat(first.path("created").asInt()).isEqualTo(2);
    assertThat(load(file).path("unchanged").asInt()).isEqualTo(2);
    JsonNode programme = programme("Дебаты на уроке");
    assertThat(programme.path("groups").size()).isEqualTo(2);
    assertThat(programme.path("form").asString()).isEqualTo("IN_PERSON");
    String page = methodist.with("Accept", "text/html").get("/routes/programmes?q=дебаты").body();
    assertThat(page.replace('\u00a0', ' ')).contains("25 мест, заявки до 25 ноября 2026");
    assertThat(load(file.replace("КПК;18", "КПК;24")).path("updated").asInt()).isEqualTo(1);
  }

  @Test
  void aWrongFileIsToldRowByRowAndNothingIsWritten() {
    JsonNode job =
        load(
            HEADER
                + "Дебаты;Институт;КПК;36;;;12.12.2026;01.12.2026;;;\n"
                + "Диалог;Институт;КПК;0;;;;;;;НЕТ.ТАКОЙ\n");
    assertThat(job.path("problems").toString())
        .contains("заканчивается раньше", "Объём — от 1 до 3000", "НЕТ.ТАКОЙ");
    assertThat(methodist.get("/api/v1/routes/programmes").body()).doesNotContain("Диалог");
    assertThat(
            lead.upload("/api/v1/routes/imports?kind=programmes", "к.csv", new byte[] {65})
                .status())
        .isEqualTo(403);
  }

  @Test
  void aGroupIsTypedIntoTheFormAndAnEmptyRowIsNone() {
    String form =
        "title=Speaking&kind=ADVANCED_TRAINING&hours=36&groups%5B0%5D.from=2027-03-01"
            + "&groups%5B0%5D.to=2027-03-12&groups%5B0%5D.places=25&groups%5B1%5D.from=";
    Api.Answer added = methodist.with("HX-Request", "true").form("/routes/programmes/new", form);
    assertThat(added.status()).as(added.body()).isEqualTo(204);
    assertThat(programme("Speaking").path("groups").size()).isEqualTo(1);
    Api.Answer wrong =
        methodist.post(
            "/api/v1/routes/programmes",
            Map.of(
                "title",
                "Listening",
                "kind",
                "ADVANCED_TRAINING",
                "hours",
                36,
                "groups",
                List.of(Map.of("from", "2027-03-01"))));
    assertThat(wrong.body()).contains("Укажите начало и окончание группы");
  }

  private JsonNode programme(String title) {
    return methodist
        .get("/api/v1/routes/programmes")
        .json()
        .valueStream()
        .filter(p -> p.path("title").asString().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode load(String file) {
    Api.Answer started =
        methodist.upload(
            "/api/v1/routes/imports?kind=programmes",
            "каталог.csv",
            file.getBytes(StandardCharsets.UTF_8));
    assertThat(started.status()).as(started.body()).isEqualTo(202);
    return await()
        .until(
            () -> methodist.get(started.header("Location")).json(),
            job -> !job.path("state").asString().equals("RUNNING"));
  }
}
