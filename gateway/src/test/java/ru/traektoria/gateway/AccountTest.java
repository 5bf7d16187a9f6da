package ru.traektoria.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.gateway.Browser.form;
import static ru.traektoria.gateway.Cast.PASSWORD;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.gateway.account.application.Accounts;
import ru.traektoria.gateway.account.model.Account;
import ru.traektoria.platform.testing.Api.Answer;

/** How accounts come into being and who may do what to them. */
@GatewayTest
class AccountTest {

  @Autowired private Cast cast;
  @Autowired private Accounts accounts;

  @Test
  void anInvitedTeacherSetsAPasswordOnceAndComesIn() {
    String link =
        invited(
            "newcomer@cast.test",
            Map.of(
                "role", "TEACHER", "municipality", "m1", "organisation", "o1", "teacherId", "t9"));
    Browser guest = cast.browser();
    assertThat(guest.get(link).text()).contains("Добро пожаловать", "Педагог");

    assertThat(guest.get(link).body()).doesNotContain("id-");
    assertThat(accept(guest, link, "коротко").text()).contains("Пароль короче 10 знаков");
    assertThat(accept(guest, link, PASSWORD).header("Location")).contains("/sign-in?welcome");
    assertThat(guest.get(link).text()).contains("Ссылка больше не действует");
    assertThat(guest.signIn("newcomer@cast.test", PASSWORD).header("Location")).isEqualTo("/");
  }

  @Test
  void anInvitationAddsARoleToAnAccountButNeverTakesItOver() {
    cast.personAs("invited-head", List.of(Cast.grant("GMO_HEAD")));
    String link = invited("invited-head@cast.test", Map.of("role", "EXPERT", "municipality", "m1"));
    Browser stranger = cast.browser();
    assertThat(stranger.get(link).text()).contains("вход уже есть");

    assertThat(accept(stranger, link, "чужой длинный пароль").text()).contains("не подошёл");
    assertThat(accept(stranger, link, PASSWORD).header("Location")).contains("welcome");
    assertThat(accounts.byLogin("invited-head@cast.test").orElseThrow().grants())
        .extracting(grant -> grant.role())
        .containsExactly("GMO_HEAD", "EXPERT");
  }

  @Test
  void anExpertComesByOneLetterStraightToWhatIsAskedOfHim() throws Exception {
    String seat = "/activities/contests/c1/seats/s1/abc";
    Browser methodist = cast.signedIn("METHODIST");
    String form =
        String.join(
            "&",
            form("login", "outsider@cast.test"),
            form("displayName", "Объедков-Ёлкин О’Коннор"),
            form("role", "EXPERT"),
            form("municipality", "m1"),
            form("purpose", "в жюри конкурса «Учитель года»"),
            form("landing", seat),
            form("letter", "true"));
    Browser.Page done = methodist.post("/invitations", form);
    assertThat(done.text()).contains("Письмо отправлено", "outsider@cast.test");
    String letter = letterTo("outsider@cast.test");
    assertThat(letter).contains("в жюри конкурса «Учитель года»", "Объедков-Ёлкин О’Коннор");
    String link = letter.substring(letter.indexOf("/invitation/")).lines().findFirst().get();

    Browser guest = cast.browser();
    assertThat(guest.get(link).text()).contains("вас приглашают в жюри конкурса «Учитель года»");
    String next = accept(guest, link, PASSWORD).header("Location");
    assertThat(next).contains("/sign-in?welcome&return=");
    assertThat(guest.signIn("outsider@cast.test", PASSWORD, next).header("Location"))
        .isEqualTo(seat);
    assertThat(guest.get("/accounts").status()).isEqualTo(403);
    assertThat(guest.get("/invitations/new").status()).isEqualTo(403);
  }

  @Test
  void whoHasOtherRolesComesAsTheExpertTheInvitationMade() {
    Map<String, Object> wanted =
        Map.of(
            "login",
            "invited-official@cast.test",
            "displayName",
            "Гость",
            "grants",
            List.of(Map.of("role", "EXPERT", "municipality", "m7")),
            "landing",
            "/activities/seat-elsewhere");
    cast.personAs("invited-official", List.of(Cast.grant("OFFICIAL")));
    Answer made = cast.program("ADMIN").post("/api/v1/gateway/invitations", wanted);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.json().get("mailed").asBoolean()).isFalse();
    Browser guest = cast.browser();
    String next = accept(guest, made.json().get("link").asString(), PASSWORD).header("Location");
    guest.signIn("invited-official@cast.test", PASSWORD, next);
    guest.get("/activities/seat-elsewhere");
    List<StubService.Seen> seen = Neighbours.OTHERS.seen("/activities/seat-elsewhere");
    String token = seen.get(seen.size() - 1).header("Authorization").substring("Bearer ".length());
    assertThat(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8))
        .contains("\"municipality\":\"m7\"", "\"roles\":[\"EXPERT\"]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.test/x",
        "//elsewhere.test",
        "/\\elsewhere.test",
        "/api/v1/x",
        "/a//b",
        "javascript:alert(1)"
      })
  void anInvitationLeadsNowhereElse(String landing) {
    Answer answer =
        cast.program("ADMIN")
            .post(
                "/api/v1/gateway/invitations",
                Map.of(
                    "login",
                    "x@cast.test",
                    "displayName",
                    "Гость",
                    "grants",
                    List.of(Map.of("role", "EXPERT", "municipality", "m1")),
                    "landing",
                    landing));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("Такой страницы на портале нет");
  }

  private static String letterTo(String login) throws Exception {
    try (Stream<Path> all = Files.list(Neighbours.DATA.resolve("letters"))) {
      for (Path file : all.toList()) {
        MimeMessage letter =
            new MimeMessage((jakarta.mail.Session) null, Files.newInputStream(file));
        if (login.equals(letter.getAllRecipients()[0].toString())) {
          return letter.getContent().toString();
        }
      }
    }
    throw new AssertionError("no letter to " + login);
  }

  @Test
  void nobodyGivesMoreThanHeHas() {
    assertThat(invite("METHODIST", Map.of("role", "METHODIST", "municipality", "m2")).status())
        .isEqualTo(422);
    assertThat(invite("METHODIST", Map.of("role", "ADMIN")).status()).isEqualTo(422);
    assertThat(
            invite(
                    "SCHOOL_LEAD",
                    Map.of(
                        "role",
                        "TEACHER",
                        "municipality",
                        "m1",
                        "organisation",
                        "o2",
                        "teacherId",
                        "t2"))
                .status())
        .isEqualTo(422);
    assertThat(invite("TEACHER", Map.of("role", "TEACHER")).status()).isEqualTo(403);
    assertThat(
            invite(
                    "SCHOOL_LEAD",
                    Map.of(
                        "role",
                        "TEACHER",
                        "municipality",
                        "m1",
                        "organisation",
                        "o1",
                        "teacherId",
                        "t2"))
                .status())
        .isEqualTo(201);
  }

  @Test
  void aCardTheInviterCannotSeeCannotBeGiven() {
    Answer strangers = invite("SCHOOL_LEAD", teacherWithCard("missing"));
    assertThat(strangers.status()).isEqualTo(422);
    assertThat(strangers.json().get("detail").asString()).contains("карточки педагога нет");
    assertThat(
            Neighbours.STAFF.seen("/api/v1/staff/teachers/missing").get(0).header("Authorization"))
        .as("asked with the inviter's own rights")
        .isEqualTo("Bearer " + lastToken);

    assertThat(invite("SCHOOL_LEAD", teacherWithCard("failing")).status())
        .as("without the register nobody is invited")
        .isEqualTo(503);
  }

  private static Map<String, String> teacherWithCard(String card) {
    return Map.of("role", "TEACHER", "municipality", "m1", "organisation", "o1", "teacherId", card);
  }

  private String lastToken;

  @Test
  void theDemoCastIsMadeByTheOperatorAndShownOnTheSignInPage() {
    Map<String, Object> cast =
        Map.of(
            "accounts",
            List.of(
                Map.of(
                    "login", "demo-methodist@cast.test",
                    "password", "показательный пароль",
                    "displayName", "Показательный Методист",
                    "grants", List.of(Map.of("role", "METHODIST", "municipality", "m1")))));
    assertThat(this.cast.program("METHODIST").post("/api/v1/gateway/demo-accounts", cast).status())
        .isEqualTo(403);
    assertThat(this.cast.program("ADMIN").post("/api/v1/gateway/demo-accounts", cast).status())
        .isEqualTo(204);
    assertThat(this.cast.program("ADMIN").post("/api/v1/gateway/demo-accounts", cast).status())
        .as("the same cast again")
        .isEqualTo(204);

    Browser guest = this.cast.browser();
    assertThat(guest.get("/sign-in").text())
        .contains("Методист", "demo-methodist@cast.test", "показательный пароль");
    assertThat(guest.signIn("demo-methodist@cast.test", "показательный пароль").header("Location"))
        .isEqualTo("/");
  }

  @Test
  void theOperatorSeesAccountsButNoMethodologicalData() {
    Browser admin = cast.signedIn("ADMIN");
    cast.person("METHODIST");
    assertThat(admin.get("/accounts").text()).contains("Учётные записи и роли", "Лицо METHODIST");
    assertThat(cast.signedIn("METHODIST").get("/accounts").status()).isEqualTo(403);
  }

  @Test
  void theOperatorGivesRevokesAndBlocks() {
    Account person = cast.personAs("changed", List.of(Cast.grant("OFFICIAL")));
    Browser admin = cast.signedIn("ADMIN");
    String page = "/accounts/" + person.id();
    assertThat(admin.get(page).text()).contains("Управление образования", "Школа № 1");

    assertThat(admin.post(page + "/grants", "role=EXPERT").status())
        .as("a role without its scope")
        .isEqualTo(422);
    assertThat(admin.post(page + "/grants", "role=EXPERT&municipality=m1").status()).isEqualTo(204);
    long version = accounts.find(person.id()).orElseThrow().version();
    assertThat(admin.post(page + "/grants/1/1/revoke", "").status())
        .as("an old page")
        .isEqualTo(412);
    assertThat(admin.post(page + "/grants/" + version + "/1/revoke", "").status()).isEqualTo(204);
    assertThat(admin.post(page + "/block", "").status()).isEqualTo(204);
    assertThat(accounts.find(person.id()).orElseThrow().blocked()).isTrue();
    assertThat(admin.post(page + "/unblock", "").status()).isEqualTo(204);
  }

  @Test
  void aForgottenPasswordIsReplacedThroughTheOperatorsLink() {
    Account person = cast.personAs("forgetful", List.of(Cast.grant("REGION")));
    var answer = cast.signedIn("ADMIN").post("/accounts/" + person.id() + "/reset", "");
    String link = Jsoup.parse(answer.body()).selectFirst("input").val();
    String path = link.substring(link.indexOf("/invitation/"));

    Browser owner = cast.browser();
    assertThat(accept(owner, path, "совсем другая фраза").header("Location")).contains("welcome");
    assertThat(owner.signIn("forgetful@cast.test", PASSWORD).header("Location")).contains("failed");
    assertThat(owner.signIn("forgetful@cast.test", "совсем другая фраза").header("Location"))
        .isEqualTo("/");
  }

  @Test
  void aNewInstallationHasALinkForItsFirstOperatorThatOthersCannotRead() throws Exception {
    Path file = Neighbours.DATA.resolve("first-administrator.txt");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    String line = Files.readString(file).strip();
    assertThat(cast.browser().get(line.substring(line.indexOf("/invitation/"))).text())
        .contains("Добро пожаловать", "Администратор");
  }

  @Test
  void anUnknownFieldIsNamed() {
    Answer answer =
        cast.program("ADMIN").post("/api/v1/gateway/invitations", "{\"mail\":\"a@b.test\"}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("detail").asString()).contains("mail");
  }

  private String invited(String login, Map<String, String> grant) {
    Answer answer =
        cast.program("ADMIN")
            .post(
                "/api/v1/gateway/invitations",
                Map.of("login", login, "displayName", "Гость", "grants", List.of(grant)));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().get("link").asString();
  }

  private Answer invite(String role, Map<String, String> grant) {
    lastToken = cast.token(role);
    return cast.api()
        .as(lastToken)
        .post(
            "/api/v1/gateway/invitations",
            Map.of("login", "x@cast.test", "displayName", "Гость", "grants", List.of(grant)));
  }

  private Browser.Page accept(Browser guest, String link, String password) {
    String token = Jsoup.parse(guest.get(link).body()).selectFirst("[name=_csrf]").val();
    return guest.send(
        "POST",
        link,
        "application/x-www-form-urlencoded",
        String.join("&", form("_csrf", token), form("password", password), form("again", password))
            .getBytes());
  }
}
