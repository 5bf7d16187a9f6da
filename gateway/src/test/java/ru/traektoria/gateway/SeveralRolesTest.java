package ru.traektoria.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.gateway.account.model.Grant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person, several roles, each bound to its scope (domain.md §1). */
@GatewayTest
class SeveralRolesTest {

  private static final Grant TEACHER = new Grant("TEACHER", "r1", "m1", "o1", "t1");
  private static final Grant LEAD = new Grant("SCHOOL_LEAD", "r1", "m1", "o1", null);
  private static final Grant ELSEWHERE = new Grant("SCHOOL_LEAD", "r1", "m1", "o2", null);

  @Autowired private Cast cast;

  @Test
  void aTeachingLeadSeesTheSchoolAndTheOwnMattersApart() {
    Browser person = cast.signedInAs("teaching-lead", List.of(TEACHER, LEAD));

    var home = Jsoup.parse(person.get("/").body());
    assertThat(home.select("h2.section-title").eachText())
        .containsExactly("Моя работа", "Моё развитие");
    assertThat(home.select("[data-panel]").eachAttr("hx-get"))
        .contains("/staff/fragments/home", "/mentoring/fragments/home?as=TEACHER")
        .doesNotContain("/staff/fragments/home?as=TEACHER");

    person.with("HX-Request", "true").get("/mentoring/fragments/home?as=TEACHER");
    JsonNode own = claims("/mentoring/fragments/home?as=TEACHER");
    assertThat(own.get("roles").toString()).isEqualTo("[\"TEACHER\"]");
    person.get("/mentoring/fragments/home");
    assertThat(claims("/mentoring/fragments/home").get("roles").toString())
        .isEqualTo("[\"SCHOOL_LEAD\",\"TEACHER\"]");
  }

  @Test
  void nobodyGetsARoleByAskingForItsPanel() {
    Browser teacher = cast.signedInAs("only-teacher", List.of(TEACHER));
    teacher.get("/activities/fragments/home?as=METHODIST");
    assertThat(claims("/activities/fragments/home?as=METHODIST").get("roles").toString())
        .isEqualTo("[\"TEACHER\"]");
  }

  @Test
  void whoLeadsTwoSchoolsSwitches() {
    Browser person = cast.signedInAs("two-schools", List.of(LEAD, ELSEWHERE));
    person.get("/monitoring/first");
    assertThat(claims("/monitoring/first").get("organisation").asString()).isEqualTo("o1");

    var menu = Jsoup.parse(person.get("/portal/navigation").body(), "");
    String other =
        menu.selectFirst("template").selectFirst(".person-others button").attr("hx-post");
    assertThat(person.post(other, "").status()).isEqualTo(204);
    person.get("/monitoring/second");
    assertThat(claims("/monitoring/second").get("organisation").asString()).isEqualTo("o2");

    assertThat(person.post("/capacity?key=r1~m1~o9~", "").status()).isEqualTo(404);
    person.get("/monitoring/third");
    assertThat(claims("/monitoring/third").get("organisation").asString()).isEqualTo("o2");
  }

  private static JsonNode claims(String uri) {
    List<StubService.Seen> seen = Neighbours.OTHERS.seen(uri);
    String token = seen.get(seen.size() - 1).header("Authorization").substring("Bearer ".length());
    byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
    return JsonMapper.builder().build().readTree(new String(payload, StandardCharsets.UTF_8));
  }
}
