package ru.traektoria.portal.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class GalleryTest {
  @Autowired MockMvcTester web;

  @ParameterizedTest
  @ValueSource(strings = {"/gallery", "/gallery/list", "/gallery/form"})
  void everyPageHasItsFrameAndNothingInline(String path) throws Exception {
    Document page = page(path);
    assertThat(page.title()).endsWith("· 2026/27 — Траектория");
    assertThat(page.select("a.skip-link").attr("href")).isEqualTo("#content");
    assertThat(page.select("main#content")).hasSize(1);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("[style], script:not([src]), style, [onclick]")).isEmpty();
    assertThat(page.select(".crumbs a").first().text()).isEqualTo("Главная");
    assertThat(page.html()).doesNotContain("th:", "layout:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/gallery", "/gallery/list", "/gallery/form"})
  void idsAreUniqueAndLabelsHaveTheirInputs(String path) throws Exception {
    Document page = page(path);
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("label[for]").eachAttr("for")).isSubsetOf(ids);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/gallery", "/gallery/list", "/gallery/form"})
  void everyIconIsInTheSprite(String path) throws Exception {
    String sprite = body("/portal/assets/icons.svg");
    for (String href : page(path).select("use").eachAttr("href")) {
      String id = href.substring(href.indexOf('#') + 1);
      assertThat(id.equals("mark") || sprite.contains("id=\"" + id + "\"")).as(id).isTrue();
    }
  }

  @Test
  void theTableTellsItsOrderItsCountAndItsFiles() throws Exception {
    Document page = page("/gallery/list?q=ёлкина&sort=hours&dir=desc&page=2");
    assertThat(page.select("th[aria-sort=descending]").text()).isEqualTo("Нагрузка, ч");
    assertThat(page.select(".data-summary").text()).isEqualTo("показано 51–100 из 300");
    assertThat(page.select(".data-files a").eachAttr("href"))
        .allMatch(href -> href.contains("sort=hours&dir=desc&format="));
    assertThat(page.select("#field-q").val()).isEqualTo("ёлкина");
    assertThat(page.select(".chip").first().text()).startsWith("Педагог: ёлкина");
    assertThat(page.select("tbody tr")).hasSize(50);
    assertThat(page.select("tbody td[data-label]")).hasSize(250);
    Element sort = page.select("#rows-sort-name").first();
    assertThat(sort.attr("hx-get")).isEqualTo(sort.attr("href"));
    assertThat(sort.attr("hx-sync")).isEqualTo("#rows-filters:replace");
  }

  @Test
  void anEmptyTableSaysWhatToDo() throws Exception {
    Document page = page("/gallery/list?q=никто");
    assertThat(page.select(".empty-title").text()).isEqualTo("Ничего не найдено");
    assertThat(page.select(".empty-state a").text()).isEqualTo("Сбросить условия");
    assertThat(page.select(".data-files")).isEmpty();
  }

  @Test
  void htmxGetsThePageWithoutItsFrame() throws Exception {
    MvcTestResult answer = web.get().uri("/gallery/list").header("HX-Request", "true").exchange();
    Document page = Jsoup.parse(answer.getResponse().getContentAsString());
    assertThat(page.select("#rows")).hasSize(1);
    assertThat(page.select("#sidebar, .topbar, script")).isEmpty();
    assertThat(answer.getResponse().getHeaders("Vary")).contains("HX-Request");
  }

  @Test
  void theFileHasWhatTheFiltersLeave() throws Exception {
    MvcTestResult answer = web.get().uri("/gallery/list?q=ёлкина&format=csv").exchange();
    assertThat(answer.getResponse().getHeader("Content-Disposition"))
        .startsWith("attachment")
        .contains("2026-11-22.csv");
    assertThat(
            answer
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                .lines())
        .hasSize(301);
  }

  @Test
  void aFieldHasLabelHintErrorAndWhatWasTyped() throws Exception {
    Element field = page("/gallery/form").select("[data-field=on]").first();
    assertThat(field.select("label").attr("for")).isEqualTo("field-on");
    assertThat(field.select("input").val()).isEqualTo("2026-12-03");
    assertThat(field.select("input").attr("aria-describedby"))
        .isEqualTo("field-on-hint field-on-error");
    assertThat(field.select(".field-error").hasAttr("hidden")).isTrue();
    assertThat(page("/gallery/form").select("input[name=version]").val()).isEqualTo("7");
  }

  @Test
  void theMenuHoldsWhatTheRoleMaySee() throws Exception {
    Document menu = page("/portal/navigation");
    assertThat(menu.select("a[data-nav]").eachAttr("data-nav"))
        .contains("people")
        .doesNotContain("accounts");
    assertThat(body("/gallery/navigation.json")).contains("\"id\":\"accounts\"");
    assertThat(body("/portal/navigation.json")).isEqualTo(body("/gallery/navigation.json"));
  }

  @Test
  void assetsMayBeKeptForAYear() throws Exception {
    for (String href :
        page("/gallery").select("link[rel=stylesheet], script[src]").eachAttr("href")) {
      if (!href.isEmpty()) {
        assertThat(web.get().uri(href).exchange().getResponse().getHeader("Cache-Control"))
            .contains("max-age=31536000", "immutable");
      }
    }
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(body(path));
  }

  private String body(String path) throws Exception {
    MvcTestResult answer =
        web.get()
            .uri(
                java.net.URI.create(
                    org.springframework.web.util.UriUtils.encodeQuery(path, "UTF-8")))
            .accept("text/html,*/*")
            .exchange();
    assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
    return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }
}
