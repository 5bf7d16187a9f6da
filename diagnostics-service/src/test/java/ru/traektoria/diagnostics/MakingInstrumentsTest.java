package ru.traektoria.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** Makers of instruments at their work: editor, file, publication, and who may not. */
@LiveDiagnostics
class MakingInstrumentsTest {

  private static final String PAGES = "/diagnostics/instruments";
  private static final String REST = "/api/v1/diagnostics/instruments";
  private static final String FILE =
      """
      title: Проверка ИКТ
      kind: TEST
      sections:
        - title: Вопросы
          area: ICT
          items:
            - {code: a, kind: SCALE, competence: ICT.TOOLS, text: "Первый"}
            - {code: b, kind: SCALE, competence: ICT.TOOLS, text: "Второй"}
      """;

  @Autowired Api api;

  private final Cast cast = new Cast();

  @Test
  void aMethodistWritesAnInstrumentByHandAndPublishesIt() {
    String editor = command(PAGES, "kind=TEST&title=" + text("Мой тест"));
    String draft = editor.replace("/edit", "");
    Document page = page(editor);
    assertThat(page.select("#checks").text()).contains("хотя бы один вопрос");
    assertThat(form(draft + "/publication", version(page)).body()).contains("хотя бы один вопрос");

    String item = command(draft + "/items?section=0&kind=SINGLE", version(page(editor)));
    Document empty = page(item);
    String saved =
        form(
                item,
                version(empty)
                    + "&kind=SINGLE&competence=ICT.TOOLS&weight=3&text="
                    + text("Какой доступ открыть?")
                    + options("a", "Читатель", "100")
                    + options("b", "Редактор, владелец", "0"))
            .body();
    assertThat(saved).contains("Вопрос сохранён", "Вопрос готов");
    Document again = page(item);
    assertThat(again.select("textarea[name=optionText]").eachText())
        .containsExactly("Читатель", "Редактор, владелец");
    assertThat(form(item, version(empty) + "&kind=SINGLE&text=x").status())
        .as("what another tab showed is not overwritten")
        .isEqualTo(412);
    assertThat(form(item, version(again) + "&kind=SINGLE&weight=11").body())
        .contains("целое число от 1 до 10");

    String parts = form(draft + "/items/q1/copies", version(page(editor))).body();
    assertThat(Jsoup.parse(parts).select(".maker-items > li")).hasSize(2);
    Document two = page(editor);
    form(draft + "/items/q2/moves?by=-1", version(two));
    assertThat(page(editor).select(".maker-items > li").eachAttr("id"))
        .containsExactly("item-q2", "item-q1");
    assertThat(form(draft + "/items/q2/moves?by=-1", version(two)).status()).isEqualTo(412);
    form(
        draft + "/sections/0",
        version(page(editor)) + "&area=ICT&title=" + text("Доступ") + "&intro=");
    assertThat(page(draft + "/preview").select("h2").text()).contains("1. Доступ");

    assertThat(command(draft + "/publication", version(page(editor)))).isEqualTo(draft);
    assertThat(page(draft).select("h1").text()).contains("Опубликован");
    assertThat(form(draft + "/items/q2/removal", "version=99").status()).isEqualTo(412);
    String next = command(draft + "/versions", "");
    assertThat(next).endsWith("-2/edit");
    assertThat(command(draft + "/versions", "")).as("one draft at a time").isEqualTo(next);
    assertThat(command(next.replace("/edit", "/discarding"), version(page(next)))).isEqualTo(PAGES);
    assertThat(page(PAGES).text()).contains("Мой тест, версия 1").doesNotContain("версия 2 Мой");
  }

  @Test
  void whatIsTypedHalfWayStaysAndOptionsComeAndGo() {
    String editor = command(PAGES, "kind=LESSON_ANALYSIS&title=" + text("Лист"));
    String item =
        command(editor.replace("/edit", "/items?section=0&kind=RUBRIC"), version(page(editor)));
    Document rubric = page(item);
    assertThat(rubric.select("input[name=optionTitle]").eachAttr("value"))
        .contains("Не проявилось", "Полностью");
    Document form =
        Jsoup.parse(
            form(item + "?render=form&drop=l1", version(rubric) + "&kind=RUBRIC" + levels())
                .body());
    assertThat(form.select("input[name=optionTitle]").eachAttr("value"))
        .containsExactly("Не проявилось", "В основном", "Полностью", "");
    assertThat(form.text()).contains("Есть вариант ответа без текста");
    Document number =
        Jsoup.parse(
            form(item + "?render=form", version(form) + "&kind=NUMBER&right=12,5&unit=%25").body());
    assertThat(number.select("input[name=right]").attr("value")).isEqualTo("12.5");
  }

  @Test
  void anInstrumentTravelsAsAFile() {
    Api methodist = api.as(cast.methodist()).with("Content-Type", "application/yaml");
    JsonNode made = take(methodist, FILE).json();
    String id = made.get("id").asString();
    assertThat(made.get("state").asString()).isEqualTo("DRAFT");
    String file = methodist.get(REST + "/" + id + "/file").body();
    assertThat(file).contains("ICT.TOOLS", "Первый");

    Api.Answer wrong = take(methodist, FILE.replace("SCALE", "SCALA"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("Строка 7", "Строка 8", "«SCALA»");

    Api.Answer published =
        methodist.with("If-Match", "\"1\"").post(REST + "/" + id + "/publication", "");
    assertThat(published.json().get("state").asString()).isEqualTo("PUBLISHED");
    assertThat(methodist.post(REST + "/" + id + "/publication", "").status()).isEqualTo(428);
    assertThat(
            methodist.with("If-Match", "\"1\"").post(REST + "/" + id + "/retirement", "").status())
        .isEqualTo(412);
    Api.Answer retired =
        methodist.with("If-Match", "\"2\"").post(REST + "/" + id + "/retirement", "");
    assertThat(retired.json().get("state").asString()).isEqualTo("RETIRED");
    assertThat(methodist.get(REST + "/" + id).status()).as("old results read it").isEqualTo(200);
  }

  @Test
  void aReadyInstrumentBecomesAVariantOfOnesOwnAndNobodyTouchesAnothers() {
    String mine = command(PAGES + "/lesson-analysis-1/versions", "").replace("/edit", "");
    assertThat(page(mine + "/edit").select(".maker-items > li").size()).isGreaterThan(15);
    String id = mine.substring(mine.lastIndexOf('/') + 1);

    Api stranger = api.as(Tokens.methodist(Ids.next())).with("Accept", "text/html");
    assertThat(stranger.get(mine + "/edit").status()).isEqualTo(404);
    assertThat(stranger.get(mine).status()).isEqualTo(404);
    assertThat(api.as(Tokens.methodist(Ids.next())).get(REST + "/" + id + "/file").status())
        .isEqualTo(404);
    assertThat(api.as(cast.lead()).with("Accept", "text/html").get(mine + "/edit").status())
        .isEqualTo(403);
    assertThat(api.as(cast.anna()).get(REST + "/lesson-analysis-1/file").status())
        .as("keys are for makers alone")
        .isEqualTo(403);
    assertThat(api.as(cast.lead()).with("Accept", "text/html").get(PAGES).body())
        .contains("Анализ урока")
        .doesNotContain("Новый инструмент");
    assertThat(form(PAGES + "/lesson-analysis-1/retirement", "version=1").status()).isEqualTo(404);

    String regional =
        api.as(Tokens.region("r1"))
            .with("Content-Type", "application/yaml")
            .post(REST, FILE)
            .json()
            .get("id")
            .asString();
    assertThat(api.as(cast.methodist()).get(REST + "/" + regional).status())
        .as("a draft of the region is the region's own")
        .isEqualTo(404);
    api.as(Tokens.region("r1"))
        .with("If-Match", "\"1\"")
        .post(REST + "/" + regional + "/publication", "");
    assertThat(api.as(cast.methodist()).get(REST + "/" + regional).status()).isEqualTo(200);
  }

  private static Api.Answer take(Api maker, String file) {
    return maker.post(REST, file);
  }

  private static String options(String code, String text, String points) {
    return "&optionCode=%s&optionText=%s&optionPoints=%s&optionTitle="
        .formatted(code, text(text), points);
  }

  private static String levels() {
    StringBuilder levels = new StringBuilder();
    String[] titles = {"Не проявилось", "Отдельные элементы", "В основном", "Полностью"};
    String[] points = {"0", "35", "70", "100"};
    for (int i = 0; i < titles.length; i++) {
      levels
          .append("&optionCode=l")
          .append(i)
          .append("&optionText=&optionPoints=")
          .append(points[i])
          .append("&optionTitle=")
          .append(text(titles[i]));
    }
    return levels.toString();
  }

  private static String text(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static String version(Document page) {
    return "version=" + page.select("input[name=version]").attr("value");
  }

  private Document page(String path) {
    Api.Answer answer = api.as(cast.methodist()).with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private Api.Answer form(String path, String fields) {
    return api.as(cast.methodist())
        .with("HX-Request", "true")
        .with("Accept", "text/html, application/problem+json")
        .form(path, fields);
  }

  private String command(String path, String fields) {
    Api.Answer answer = form(path, fields);
    assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(204);
    return answer.header("HX-Redirect");
  }
}
