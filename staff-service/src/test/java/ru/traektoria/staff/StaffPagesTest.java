package ru.traektoria.staff;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.PlatformTest;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** The pages as people use them: what stands there, and what their forms do. */
@PlatformTest
class StaffPagesTest {

  @Autowired private Api api;

  private String municipality;
  private Api methodist;
  private String school;

  @BeforeEach
  void aTownWithASchool() {
    Map<String, String> town = Map.of("name", "Городской округ " + UUID.randomUUID());
    municipality =
        api.as(Tokens.admin())
            .post("/api/v1/staff/municipalities", town)
            .json()
            .get("id")
            .asString();
    methodist = page(api.as(Tokens.methodist(municipality)));
    String made =
        post(
            methodist,
            "/staff/organisations",
            "name=Средняя школа № 5&shortName=СОШ № 5&kind=SCHOOL&small=true");
    school = made.substring(made.lastIndexOf('/') + 1);
  }

  @Test
  void everyPageOpens() {
    String vera = vera();
    String vacancy = vacancy();
    for (String path :
        List.of(
            "/staff/teachers",
            "/staff/teachers/new",
            vera,
            vera + "/edit",
            vera + "/facts/category/new",
            vera + "/facts/break/new",
            vera + "/facts/reserve/new",
            "/staff/reserve",
            "/staff/internship-sites",
            "/staff/directories/themes",
            "/staff/directories/themes/INCLUSION",
            vera + "/assignments/new",
            "/staff/organisations",
            "/staff/organisations/new",
            "/staff/organisations/" + school,
            "/staff/organisations/" + school + "/edit",
            "/staff/organisations/" + school + "/rename",
            "/staff/organisations/" + school + "/close",
            "/staff/organisations/" + school + "/statuses/new",
            "/staff/vacancies",
            "/staff/vacancies/new",
            vacancy,
            vacancy + "/edit",
            vacancy + "/close",
            "/staff/directories/positions",
            "/staff/directories/subjects/PHYSICS",
            "/staff/directories/profiles/new",
            "/staff/imports",
            "/staff/fragments/home")) {
      Document page = open(methodist, path);
      assertThat(page.select("[th:text], [th:if]")).as(path).isEmpty();
    }
  }

  @Test
  void aTeacherReadsWhoLearntOfHerDeficits() {
    String vera = vera();
    String id = vera.substring(vera.lastIndexOf('/') + 1);
    Api herself = api.as(Tokens.teacher(municipality, school, id));
    open(methodist, vera);
    open(methodist, vera);
    open(page(herself), vera);

    JsonNode looks = herself.get("/api/v1/staff/access-log/mine").json();
    assertThat(looks).isNotEmpty();
    assertThat(looks.get(0).get("role").asString()).isEqualTo("METHODIST");
    assertThat(open(page(herself), "/staff/fragments/access-log").text())
        .contains("методист", "есть ли открытые дефициты", "за день")
        .doesNotContain("педагог,");
    assertThat(methodist.get("/staff/fragments/access-log").status()).isEqualTo(403);
  }

  @Test
  void theRegionKeepsItsMunicipalities() {
    Api region = page(api.as(Tokens.region("r1")));
    String name = "Округ " + UUID.randomUUID();
    assertThat(open(region, "/staff/municipalities/new").text()).contains("Новый муниципалитет");
    post(region, "/staff/municipalities", "name=" + name);
    Document list = open(region, "/staff/municipalities?size=200");
    assertThat(list.text()).contains(name, "Установка служит одному региону");
    String card = list.selectXpath("//a[text()='" + name + "']").attr("href");
    post(region, card, "version=1&name=" + name + " (новый)");
    assertThat(open(region, card).selectFirst("input[name=name]").val())
        .isEqualTo(name + " (новый)");
    assertThat(methodist.get("/staff/municipalities").status()).isEqualTo(403);
  }

  @Test
  void aVacancyHasAPageOfItsOwnForAllWhoSeeItsNumber() {
    String vacancy = vacancy();
    assertThat(open(methodist, vacancy).text()).contains("Закрыть вакансию", "СОШ № 5", "Ставка");
    Api official = page(api.as(Tokens.official(municipality)));
    assertThat(open(official, vacancy).text())
        .contains("СОШ № 5")
        .doesNotContain("Закрыть вакансию", "Изменить");
  }

  @Test
  void everyListIsAFileToo() {
    vera();
    for (String list :
        List.of(
            "teachers",
            "organisations",
            "vacancies",
            "reserve",
            "internship-sites",
            "directories/subjects",
            "imports")) {
      Api.Answer csv = methodist.get("/staff/" + list + "?format=csv");
      assertThat(csv.header("content-type")).as(list).contains("text/csv");
      Api.Answer xlsx = methodist.get("/staff/" + list + "?format=xlsx");
      assertThat(xlsx.body()).as(list).startsWith("PK");
    }
  }

  @Test
  void everyKindHasATemplate() {
    Document page = open(methodist, "/staff/imports");
    List<String> templates = page.select("a[download][href*=template]").eachAttr("href");
    assertThat(templates).hasSize(3);
    templates.forEach(path -> assertThat(methodist.get(path).body()).as(path).startsWith("PK"));
  }

  @Test
  void theCardShowsWhatFollowsFromTheRecord() {
    String vera = vera();
    post(
        methodist,
        vera + "/facts/category",
        "version=1&position=TEACHER&choice=FIRST&from=2025-02-27&text=Приказ 45");
    post(
        methodist,
        vera + "/facts/victory",
        "version=2&text=Учитель года&choice=WINNER&from=2026-04-02");
    Document card = open(methodist, vera);
    assertThat(card.select("h1").text()).isEqualTo("Ёлкина Вера Павловна");
    assertThat(card.text())
        .contains("Учитель, математика", "СОШ № 5", "Первая, учитель", "без срока", "Действует")
        .contains("Педагог-лидер", "Модель: сетевая модель", "•••-•••-•••")
        .doesNotContain("900-000");
    assertThat(card.select("[data-panel]").eachAttr("hx-get"))
        .containsExactly(
            "/diagnostics" + fragment(vera),
            "/routes" + fragment(vera),
            "/mentoring" + fragment(vera),
            "/activities" + fragment(vera),
            "/monitoring" + fragment(vera));
    post(methodist, vera + "/facts/victory/0/remove", "version=3");
    assertThat(open(methodist, vera).text()).doesNotContain("Педагог-лидер");
  }

  @Test
  void theReserveIsEnteredOnTheCardAndListed() {
    String vera = vera();
    String order = "&text=45-к&orderedOn=2025-08-25";
    post(methodist, vera + "/facts/reserve", "version=1&choice=HEAD&from=2025-09-01" + order);
    assertThat(open(methodist, vera).text())
        .contains("Кадровый резерв", "В резерве", "приказ № 45-к от 25 августа 2025");
    assertThat(open(methodist, "/staff/teachers?reserve=HEAD").text())
        .contains("Ёлкина", "В резерве");
    assertThat(open(methodist, "/staff/teachers?reserve=DEPUTY").text()).doesNotContain("Ёлкина");
    assertThat(open(methodist, "/staff/reserve").text())
        .contains("Ёлкина Вера Павловна", "№ 45-к от 25 августа 2025", "Руководитель");
    Document official = open(page(api.as(Tokens.official(municipality))), "/staff/reserve");
    assertThat(official.text()).contains("Ёлкина Вера Павловна");
    assertThat(official.select("a[href^=/staff/teachers]")).isEmpty();
    assertThat(form(methodist, vera + "/facts/reserve", "version=2&choice=HEAD&text=").status())
        .isEqualTo(422);
    String ended = "version=2&choice=HEAD&from=2025-09-01&to=2026-08-31" + order;
    post(methodist, vera + "/facts/reserve", ended);
    assertThat(open(methodist, "/staff/reserve").text()).contains("никого нет");
    assertThat(open(methodist, "/staff/reserve?all=true").select("tbody tr")).hasSize(1);
    post(methodist, vera + "/facts/reserve/0/remove", "version=3");
    assertThat(open(methodist, "/staff/reserve?all=true").text()).doesNotContain("Ёлкина");
  }

  @Test
  void aSiteGetsItsThemeOnTheCardAndIsListed() {
    String card = "/staff/organisations/" + school;
    String site = "&status=INTERNSHIP_SITE&from=2025-09-01";
    post(methodist, card + "/statuses", "version=1" + site + "&theme=INCLUSION");
    String title = "Стажировочная площадка: «Инклюзивное образование»";
    assertThat(open(methodist, card).text()).contains(title, "Тема стажировочной площадки");
    assertThat(open(methodist, "/staff/organisations?status=INTERNSHIP_SITE").text())
        .contains("Стажировочная площадка");
    assertThat(open(methodist, "/staff/internship-sites?theme=INCLUSION").text())
        .contains("СОШ № 5", "Инклюзивное образование", "Действует");
    Api own = page(api.as(Tokens.schoolLead(municipality, school)));
    Api other = page(api.as(Tokens.schoolLead(municipality, "another")));
    String link = "a[href=" + card + "]";
    assertThat(open(own, "/staff/internship-sites").select(link)).hasSize(1);
    Document seen = open(other, "/staff/internship-sites");
    assertThat(seen.text()).contains("СОШ № 5");
    assertThat(seen.select(link)).isEmpty();
    post(methodist, card + "/statuses", "version=2" + site + "&theme=GIFTED&to=2026-08-31");
    assertThat(open(methodist, "/staff/internship-sites").text()).contains("площадок пока нет");
    assertThat(open(methodist, "/staff/internship-sites?all=true").text())
        .contains("Работа с одарёнными детьми", "Не действует");
    String low = "version=3&status=LOW_RESULTS&from=2025-09-01&theme=GIFTED";
    assertThat(form(methodist, card + "/statuses", low).status()).isEqualTo(422);
  }

  @Test
  void aFormKeepsWhatHasFormsOfItsOwn() {
    String vera = vera();
    post(methodist, vera + "/facts/status", "version=1&choice=ON_LEAVE&from=2026-09-01");
    post(
        methodist,
        vera + "/edit",
        "version=2&lastName=Рябинина&firstName=Вера&birthDate=1991-04-17&snils=&profiles=PHYSICS");
    Document card = open(methodist, vera);
    assertThat(card.text())
        .contains("Рябинина Вера", "В длительном отпуске", "•••", "Условный специалист");
  }

  @Test
  void aRefusalComesBesideItsField() {
    Api.Answer refused = form(methodist, "/staff/teachers", "lastName=&organisation=" + school);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").toString()).contains("lastName", "position", "from");
  }

  @Test
  void aSchoolSeesItsOwnPagesAndATeacherTheOwnCard() {
    String vera = vera();
    Api lead = page(api.as(Tokens.schoolLead(municipality, school)));
    assertThat(open(lead, "/staff/teachers").text()).contains("Ёлкина Вера Павловна");
    assertThat(open(lead, vera).text())
        .contains("Изменить сведения")
        .doesNotContain("Удалить персональные данные");
    assertThat(lead.get("/staff/organisations/new").status()).isEqualTo(403);
    Api official = page(api.as(Tokens.official(municipality)));
    assertThat(open(official, "/staff/vacancies").text()).doesNotContain("Объявить", "Закрыть");
    assertThat(open(official, "/staff/organisations/" + school).text())
        .contains("СОШ № 5")
        .doesNotContain("Ёлкина", "Изменить");
    Api stranger = page(api.as(Tokens.schoolLead(municipality, "another")));
    assertThat(stranger.get(vera).status()).isEqualTo(404);
    String id = vera.substring(vera.lastIndexOf('/') + 1);
    Api herself = page(api.as(Tokens.teacher(municipality, school, id)));
    assertThat(open(herself, vera).text()).doesNotContain("Изменить", "Пригласить", "Добавить");
    assertThat(open(herself, "/staff/fragments/home").text()).contains("Ёлкина Вера Павловна");
  }

  @Test
  void anUploadIsCheckedThenShownWithItsProblems() {
    byte[] file =
        StaffList.headed("ФИО;Организация;Должность;Предмет;Работает с;Хобби")
            .row("Полевая Инна Олеговна;СОШ № 5;Учитель;Матиматика;01.09.2020;шахматы")
            .csv();
    Api.Answer accepted =
        methodist.upload("/staff/imports?kind=teachers&dryRun=true", "школа.csv", file);
    String job = accepted.header("HX-Redirect");
    await()
        .atMost(20, SECONDS)
        .until(() -> methodist.get(job + "/progress").header("HX-Redirect") != null);
    Document page = open(methodist, job);
    assertThat(page.text())
        .contains("Проверен, есть ошибки", "Возможно, это «Математика»?", "1 ошибка")
        .contains("Эти столбцы не прочитаны", "Хобби");
    assertThat(open(methodist, "/staff/imports").text()).contains("школа.csv");
  }

  @Test
  void aDirectoryEntryIsAddedAndOffered() {
    Document form = open(methodist, "/staff/directories/subjects/new");
    String version = form.select("[name=version]").val();
    String code = "CHESS_" + UUID.randomUUID().toString().substring(0, 4).toUpperCase();
    post(
        methodist,
        "/staff/directories/subjects",
        "version=" + version + "&code=" + code + "&name=Шахматы " + code);
    assertThat(open(methodist, "/staff/vacancies/new").text()).contains("Шахматы " + code);
  }

  private String vera() {
    return post(
        methodist,
        "/staff/teachers",
        "lastName=Ёлкина&firstName=Вера&middleName=Павловна&sex=FEMALE&birthDate=1991-04-17"
            + "&snils="
            + SampleSnils.number(7)
            + "&education=HIGHER&diplomaOn=2013-06-28&profiles=MATHEMATICS"
            + "&workingSince=2012-09-03&teachingSince=2013-09-01&organisation="
            + school
            + "&position=TEACHER&subject=MATHEMATICS&rate=1&weeklyHours=18.5&employment=MAIN"
            + "&from=2013-09-01&level=&to=&email=");
  }

  private String vacancy() {
    post(
        methodist,
        "/staff/vacancies",
        "organisation=" + school + "&position=EDUCATOR&rate=0.5&declaredOn=2026-05-20");
    String id =
        methodist
            .with("Accept", "application/json")
            .get("/api/v1/staff/vacancies")
            .json()
            .get(0)
            .get("id")
            .asString();
    return "/staff/vacancies/" + id;
  }

  private static String fragment(String card) {
    return "/fragments/teacher/" + card.substring(card.lastIndexOf('/') + 1);
  }

  private static Api page(Api who) {
    return who.with("Accept", "text/html");
  }

  private static Document open(Api who, String path) {
    Api.Answer answer = who.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  /** Sends a form as htmx does and tells where the answer leads. */
  private static String post(Api who, String path, String fields) {
    Api.Answer answer = form(who, path, fields);
    assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(204);
    return answer.header("HX-Redirect");
  }

  private static Api.Answer form(Api who, String path, String fields) {
    String encoded =
        URLEncoder.encode(fields, StandardCharsets.UTF_8).replace("%3D", "=").replace("%26", "&");
    return who.with("HX-Request", "true").form(path, encoded);
  }
}
