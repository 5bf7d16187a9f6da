package ru.traektoria.events.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.plan.PlanStory.API;
import static ru.traektoria.events.plan.PlanStory.item;
import static ru.traektoria.events.plan.PlanStory.ok;
import static ru.traektoria.events.plan.PlanStory.passport;
import static ru.traektoria.events.plan.PlanStory.seen;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.plan.application.KeepingPlanFiles;
import ru.traektoria.events.plan.application.file.PlanFixture;
import ru.traektoria.platform.documents.Files;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.platform.web.tabular.Upload;
import tools.jackson.databind.JsonNode;

/** A plan from the draft to the next year, through HTTP, pages and Kafka. */
@LiveEvents
class PlansJourneyTest {

  private static final String PAGES = "/activities/plans";
  private static final Contracts CONTRACTS = Contracts.of("events-service");

  private final Api api;
  private final PlanStory story;

  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;
  @Autowired private Files files;

  PlansJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.story = new PlanStory(api, topics);
  }

  @BeforeEach
  void people() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.vera).isPresent());
  }

  @Test
  void aPlanIsDraftedApprovedWorkedOnClosedAndContinued() {
    Api who = story.methodist;
    String plan = story.drafted(who, "План на 2026-2027 год");
    String section = story.section(who, plan, "1. Семинары");
    String seminar = story.entered(who, plan, section, "Семинар о чтении", "октябрь");
    String council = story.entered(who, plan, section, "Совет", "не реже 1 раза в четверть");
    story.entered(who, plan, section, "Педсовет", "август");
    story.entered(who, plan, section, "Что-то", "как пойдёт");
    assertThat(story.teacher.get(plan).status()).isEqualTo(404);
    assertThat(story.lead.get(plan).status()).isEqualTo(404);
    JsonNode approved = story.approved(who, plan);
    assertThat(approved.get("state").asString()).isEqualTo("APPROVED");
    JsonNode items = approved.get("items");
    assertThat(items.get(0).get("standing").asString()).isEqualTo("LATE");
    assertThat(items.get(1).get("standing").asString()).isEqualTo("LATE");
    assertThat(items.get(2).get("period").get("spans").get(0).get("from").asString())
        .isEqualTo("2026-08-01");
    assertThat(items.get(3).get("period").get("certainty").asString()).isEqualTo("UNREAD");
    assertThat(items.get(3).get("when").asString()).isEqualTo("как пойдёт");
    assertThat(story.teacher.get(plan).status()).isEqualTo(200);

    Map<String, Object> done = Map.of("words", "Было 40 человек", "on", "2026-10-20");
    assertThat(seen(story.lead, plan).post(plan + "/items/" + seminar + "/results", done).status())
        .isEqualTo(403);
    ok(seen(who, plan).post(plan + "/items/" + seminar + "/results", done));
    List<Published> told = published(plan, 6);
    told.forEach(event -> CONTRACTS.assertValid(event.name(), event.value()));
    assertThat(told.get(0).name()).isEqualTo("PlanApproved");
    JsonNode last = told.get(5).json();
    assertThat(last.get("item").asString()).isEqualTo(seminar);
    assertThat(last.get("state").asString()).isEqualTo("DONE");
    assertThat(last.get("doneOn").asString()).isEqualTo("2026-10-20");
    assertThat(last.get("sectionTitle").asString()).isEqualTo("1. Семинары");
    assertThat(last.toString().replace("1. Семинары", ""))
        .as("the heading of the section and no other words")
        .doesNotContain("40 человек")
        .doesNotContain("Семинар");

    heldActivityFulfils(plan, council);

    JsonNode next = ok(seen(who, plan).post(plan + "/closing", Map.of()));
    assertThat(next.get("state").asString()).isEqualTo("DRAFT");
    assertThat(next.get("passport").get("title").asString()).isEqualTo("План на 2027–2028 год");
    assertThat(next.get("items")).hasSize(3);
    assertThat(who.get(plan).json().get("state").asString()).isEqualTo("CLOSED");
    JsonNode again = ok(who.post(plan + "/next", Map.of()));
    assertThat(again.get("id").asString()).isEqualTo(next.get("id").asString());
    assertThat(seen(who, plan).post(plan + "/items", item(section, "Ещё", "май")).body())
        .contains("plan.closed");
  }

  @Test
  void aPreviewThatNobodyConfirmsIsGoneAfterADay() {
    String plan = story.drafted(story.methodist, "План из файла");
    Upload file = PlanFixture.docx("s0");
    String card = PAGES + plan.substring(API.length());
    Answer kept = story.methodist.upload(card + "/import", file.name(), file.content());
    String preview = kept.header("HX-Redirect").replaceFirst("[?#].*", "");
    assertThat(files.removeOlder("plan", KeepingPlanFiles.WAITS)).isZero();
    page(story.methodist, preview);
    assertThat(files.removeOlder("evidence", Duration.ZERO)).isZero();
    assertThat(files.removeOlder("plan", Duration.ZERO)).isPositive();
    assertThat(story.methodist.with("Accept", "text/html").get(preview).status()).isEqualTo(404);
  }

  @Test
  void anItemBecomesAnActivityInTwoPresses() {
    Api who = story.methodist;
    String plan = story.drafted(who, "План округа");
    String section = story.section(who, plan, "1. Семинары");
    String item =
        story.entered(who, plan, section, "Семинар «Функциональная грамотность»", "декабрь");
    String exact = story.entered(who, plan, section, "Круглый стол", "4 декабря 2026");
    String asked = plan.substring(API.length() + 1) + "/" + item;
    story.approved(who, plan);

    Document form = page(who, "/activities/new?planItem=" + asked);
    assertThat(form.select("[name=title]").val()).isEqualTo("Семинар «Функциональная грамотность»");
    assertThat(form.select("[name=kind] [selected]").val()).isEqualTo("SEMINAR");
    assertThat(form.select("[name=plannedOn]").val()).as("a choice is a person's").isEmpty();
    assertThat(form.select("[name=organiser]").val()).isEqualTo("Методисты, руководители ШМО");
    assertThat(form.select("[name=tags][checked]").val()).isEqualTo("функциональная грамотность");
    assertThat(form.text()).contains("Срок пункта плана: декабрь", "По плану «План округа»");
    assertThat(
            page(who, "/activities/new?planItem=" + asked.replace(item, exact))
                .select("[name=plannedOn]")
                .val())
        .isEqualTo("2026-12-04");

    Map<String, Object> said = new HashMap<>();
    said.put("title", "Семинар «Функциональная грамотность»");
    said.put("kind", "SEMINAR");
    said.put("level", "MUNICIPAL");
    said.put("format", "ON_SITE");
    said.put("plannedOn", "2026-12-10");
    said.put("planItem", asked);
    assertThat(story.lead.post("/api/v1/activities", said).status()).isEqualTo(403);
    Api once = who.with("Idempotency-Key", Ids.next());
    Answer first = once.post("/api/v1/activities", said);
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    Answer again = once.post("/api/v1/activities", said);
    String activity = first.json().get("id").asString();
    assertThat(again.json().get("id").asString()).isEqualTo(activity);
    JsonNode linked = who.get(plan).json().get("items").get(0).get("activities");
    assertThat(linked).hasSize(1);
    assertThat(linked.get(0).get("id").asString()).isEqualTo(activity);
    assertThat(page(who, PAGES + "/" + asked.replace("/", "/items/")).text())
        .contains("10 декабря 2026, запланировано");
    assertThat(page(who, PAGES + "/fragments/activity/" + activity).text())
        .contains("Функциональная грамотность");
    said.put("planItem", asked + "x");
    assertThat(who.post("/api/v1/activities", said).status()).isEqualTo(404);
    Map<String, Object> off = Map.of("reason", "Перенесли");
    ok(seen(who, plan).post(plan + "/items/" + item + "/cancellation", off));
    assertThat(who.with("Accept", "text/html").get("/activities/new?planItem=" + asked).status())
        .isEqualTo(422);
  }

  private void heldActivityFulfils(String plan, String item) {
    Api who = story.methodist;
    Map<String, Object> meeting = new HashMap<>();
    meeting.put("title", "Заседание совета");
    meeting.put("kind", "METHODICAL_COUNCIL");
    meeting.put("level", "MUNICIPAL");
    meeting.put("format", "ON_SITE");
    meeting.put("plannedOn", "2026-11-20");
    String activity = who.post("/api/v1/activities", meeting).json().get("id").asString();
    String link = plan + "/items/" + item + "/activities/" + activity;
    ok(seen(who, plan).put(link, Map.of()));
    String at = "/api/v1/activities/" + activity;
    who.put(at + "/participants/" + story.anna, Map.of("role", "PARTICIPANT"));
    who.put(at + "/attendance", Map.of("marks", Map.of(story.anna, "PRESENT")));
    ok(seen(who, at).post(at + "/hold", Map.of("heldOn", "2026-11-20")));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> who.get(plan).json().get("items").get(1).get("results").size() == 1);
    JsonNode council = who.get(plan).json().get("items").get(1);
    assertThat(council.get("standing").asString()).isEqualTo("RUNNING");
    assertThat(council.get("results").get(0).get("activity").asString()).isEqualTo(activity);
    assertThat(page(who, PAGES + plan.substring(API.length()) + "/items/" + item).text())
        .contains("Заседание совета");
    assertThat(page(who, PAGES + "/fragments/activity/" + activity).text())
        .contains("1.2. Совет", "План на 2026-2027 год");
    Answer nothing = story.otherLead.get(PAGES + "/fragments/activity/nothing");
    assertThat(nothing.status()).isEqualTo(200);
    assertThat(nothing.body()).isBlank();
  }

  @Test
  void everybodyDoesWhatIsTheirs() {
    String ours = story.drafted(story.lead, "План школы");
    String section = story.section(story.lead, ours, "1. Методсовет");
    String item = story.entered(story.lead, ours, section, "Заседание № 1", "август");
    assertThat(story.otherLead.get(ours).status()).isEqualTo(404);
    assertThat(api.as(Tokens.methodist("elsewhere")).get(ours).status()).isEqualTo(404);
    story.approved(story.lead, ours);
    assertThat(story.otherLead.get(ours).status()).isEqualTo(404);
    assertThat(story.teacher.get(ours).status()).isEqualTo(200);
    assertThat(api.as(Tokens.official(story.town)).get(ours).status()).isEqualTo(200);
    Map<String, Object> said = item(section, "Заседание № 1", "август");
    assertThat(api.as(Tokens.official(story.town)).post(ours + "/items", said).status())
        .isEqualTo(403);
    assertThat(story.teacher.post(ours + "/items", said).status()).isEqualTo(403);
    assertThat(story.lead.with("If-Match", "\"1\"").post(ours + "/items", said).status())
        .isEqualTo(412);
    assertThat(story.lead.post(ours + "/items", said).status()).isEqualTo(428);
    Map<String, Object> done = Map.of("words", "Провели", "on", "2026-11-20");
    String results = ours + "/items/" + item + "/results";
    assertThat(seen(story.teacher, ours).post(results, done).status()).isEqualTo(403);
    said.put("people", List.of(story.anna));
    ok(seen(story.lead, ours).put(ours + "/items/" + item, said));
    JsonNode reminded = story.teacher.get("/api/v1/activities/reminders").json();
    assertThat(reminded.toString()).contains("Пункт плана: Заседание № 1").contains("LATE");
    assertThat(story.lead.get("/api/v1/activities/reminders").body())
        .contains("Просрочено пунктов: 1")
        .doesNotContain("Плана муниципалитета");
    assertThat(story.methodist.get("/api/v1/activities/reminders").body())
        .contains("Плана муниципалитета на 2026/27 учебный год нет");
    String town = story.drafted(story.methodist, "План округа");
    story.entered(story.methodist, town, story.section(story.methodist, town, "1"), "Совет", "май");
    story.approved(story.methodist, town);
    assertThat(story.methodist.get("/api/v1/activities/reminders").body())
        .doesNotContain("Плана муниципалитета");
    ok(seen(story.teacher, ours).post(results, done));
    assertThat(story.teacher.get("/api/v1/activities/reminders").body())
        .doesNotContain("Заседание № 1");
    assertThat(story.lead.get("/api/v1/activities/reminders").body())
        .doesNotContain("Просрочено пунктов");
    said.put("people", List.of("stranger"));
    assertThat(seen(story.lead, ours).put(ours + "/items/" + item, said).body())
        .contains("teacher.unknown");
    Map<String, Object> foreign = passport("Чужой план");
    foreign.put("organisation", story.other);
    assertThat(story.lead.post(API, foreign).status()).isEqualTo(422);
    foreign.put("organisation", null);
    foreign.put("budget", 5);
    assertThat(story.methodist.post(API, foreign).status()).isEqualTo(400);
    assertThat(api.get(API).status()).isEqualTo(401);
  }

  @Test
  void aPlanOfAnAssociationComesAfterTheOneItIsMadeForAndItsHeadMakesIt() {
    Map<String, Object> charter = Map.of("name", "ГМО математиков", "kind", "GMO", "subject", "");
    JsonNode made = story.methodist.post("/api/v1/activities/associations", charter).json();
    String association = made.get("id").asString();
    String at = "/api/v1/activities/associations/" + association;
    ok(seen(story.methodist, at).put(at + "/head/" + story.anna, Map.of("from", "2026-09-01")));
    Api head = api.as(Tokens.token("GMO_HEAD", "r1", story.town, story.school, story.anna));
    String town = story.drafted(story.methodist, "План муниципалитета");
    String section = story.section(story.methodist, town, "1");
    story.entered(story.methodist, town, section, "Семинар", "май");
    Map<String, Object> own = passport("План ГМО");
    own.put("association", association);
    own.put("parent", town.substring(API.length() + 1));
    assertThat(head.post(API, own).body()).contains("plan.parent");
    String parent = story.drafted(story.methodist, "Ещё один план");
    own.put("parent", parent.substring(API.length() + 1));
    Answer drafted = story.methodist.post(API, own);
    assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
    String plan = API + "/" + drafted.json().get("id").asString();
    assertThat(page(head, PAGES + plan.substring(API.length())).text())
        .contains("Состав объединения: 1", "Ключева Анна Петровна", "Учитель");
    String meetings = story.section(head, plan, "Заседания");
    story.entered(head, plan, meetings, "Заседание", "октябрь");
    Map<String, Object> protocol = Map.of("kind", "PROTOCOL", "number", "1", "on", "2026-09-10");
    assertThat(seen(head, plan).post(plan + "/approval", protocol).status()).isEqualTo(403);
    assertThat(seen(story.methodist, plan).post(plan + "/approval", protocol).body())
        .contains("plan.parent-draft");
    String s = story.section(story.methodist, parent, "1");
    story.entered(story.methodist, parent, s, "Семинар", "май");
    story.approved(story.methodist, parent);
    ok(seen(story.methodist, plan).post(plan + "/approval", protocol));
    Api vera = api.as(Tokens.teacher(story.town, story.other, story.vera));
    assertThat(page(vera, PAGES + plan.substring(API.length())).text())
        .contains("План ГМО")
        .doesNotContain("Состав объединения", "Ключева");
    assertThat(head.post(API, passport("Не мой")).status()).isEqualTo(403);
  }

  @Test
  void theSamePostTwiceIsOnePlanAndOneItem() {
    Api keyed = story.methodist.with("Idempotency-Key", "twice");
    String first = keyed.post(API, passport("План")).json().get("id").asString();
    assertThat(keyed.post(API, passport("План")).json().get("id").asString()).isEqualTo(first);
    String plan = API + "/" + first;
    String section = story.section(story.methodist, plan, "Раздел «О'Хара», ёлки");
    Map<String, Object> said = item(section, "Семинар «О'Хара» <b>ёж</b>", "май");
    ok(seen(keyed, plan).post(plan + "/items", said));
    assertThat(ok(seen(keyed, plan).post(plan + "/items", said)).get("items")).hasSize(1);
    Document page = page(story.methodist, PAGES + "/" + first);
    assertThat(page.text()).contains("Семинар «О'Хара» <b>ёж</b>");
  }

  @Test
  void theWholePlanIsMadeAndWorkedOnByHandOnThePages() {
    String form =
        fields(
            Map.of(
                "title", "План школы на год",
                "yearKind", "ACADEMIC",
                "first", "2026",
                "last", "2026",
                "theme", "Читаем и понимаем",
                "goal", "Растить читателя",
                "tasks", "Выявить\nНаучить",
                "grounds", "Закон об образовании",
                "terms", "01.09–27.10\n06.11–30.12\n12.01–22.03\n30.03–26.05"));
    Answer drafted = story.lead.form(PAGES, form);
    assertThat(drafted.status()).as(drafted.body()).isEqualTo(204);
    String card = location(drafted);
    String wrong = form.replace("01.09", "32.09");
    assertThat(story.lead.form(PAGES, wrong).body()).contains("plan.terms");
    assertThat(page(story.lead, card + "/edit").select("textarea[name=tasks]").text())
        .contains("Научить");
    done(post(card + "/sections", card, Map.of("title", "1.4. Недели", "goal", "Увлечь")));
    Document plan = page(story.lead, card);
    String section = plan.select("section[aria-labelledby^=s-]").first().attr("aria-labelledby");
    Map<String, String> week = new HashMap<>();
    week.put("section", section.substring(2));
    week.put("title", "Неделя математики");
    week.put("when", "16-20.11.26");
    week.put("responsible", "Учителя-предметники");
    week.put("person", story.anna);
    week.put("task", "2");
    week.put("needsDocument", "true");
    Answer entered = post(card + "/items", card, week);
    String item = location(entered);
    String read = page(story.lead, card + "/period?title=x&section=&when=16-20.11.26").text();
    assertThat(read).matches(".*16–20\\h+ноября\\h+2026.*");
    assertThat(story.lead.get(card + "/period?title=x&section=&when=abc").body())
        .contains("не прочитан");
    Document edit = page(story.lead, item + "/edit");
    assertThat(edit.select("input[name=people]").val()).isEqualTo(story.anna);
    done(
        post(card + "/approval", card, Map.of("kind", "ORDER", "number", "7", "on", "2026-09-01")));
    assertThat(page(story.teacher, card).text()).contains("Задачи", "Скоро срок", "Ключева Анна");
    assertThat(page(story.lead, card).text()).contains("Задачи без пунктов", "1. Выявить");
    Document calendar = page(story.teacher, card + "/calendar?month=2026-11");
    assertThat(calendar.select(".month-grid td a")).hasSize(5);
    Document months = page(story.teacher, card + "/months");
    assertThat(months.select("thead th")).hasSize(14);
    assertThat(months.select("tbody td span")).hasSize(1);
    assertThat(page(story.teacher, card + "/months?month=2026-11").text())
        .contains("План на месяц: Ноябрь 2026", "Неделя математики");
    assertThat(page(story.teacher, card + "/print").text())
        .contains("Утверждён. Приказ № 7", "Методическая тема", "Цель: Увлечь");
    Map<String, String> result = Map.of("words", "Прошла", "document", "", "on", "2026-11-20");
    assertThat(post(item + "/results", item, result).body()).contains("item.document");
    Map<String, String> whole =
        Map.of("words", "Прошла", "document", "https://example.org/week", "on", "2026-11-20");
    done(post(item + "/results", item, whole));
    assertThat(page(story.teacher, item).select("a[href='https://example.org/week']")).hasSize(1);
    Document table = page(story.lead, card + "/items?standing=DONE&month=2026-11");
    assertThat(table.select("#items tbody tr")).hasSize(1);
    assertThat(page(story.lead, card + "/items?standing=LATE").select("#items tbody tr")).isEmpty();
    assertThat(story.lead.get(card + "/items?format=xlsx").header("content-type"))
        .contains("spreadsheet");
    assertThat(page(story.lead, PAGES).select("#plans tbody tr")).hasSize(1);
    assertThat(page(story.otherLead, PAGES).select("#plans tbody tr")).isEmpty();
    done(post(item + "/reopening", item, Map.of()));
    done(post(item + "/cancellation", item, Map.of("reason", "Каникулы")));
    assertThat(page(story.lead, item).text()).contains("Пункт снят: Каникулы");
    assertThat(location(post(card + "/next", card, Map.of("which", "ALL")))).startsWith(PAGES);
  }

  @Test
  void aPlanComesInAsAFileAndTheSameFileAgainChangesNothing() {
    String plan = story.drafted(story.lead, "План школы из файла");
    Upload file = PlanFixture.docx("s1");
    JsonNode looked = ok(story.lead.upload(plan + "/imports/preview", file.name(), file.content()));
    assertThat(looked.get("created").asInt()).isEqualTo(76);
    assertThat(story.lead.get(plan).json().get("items")).isEmpty();
    JsonNode loaded =
        ok(seen(story.lead, plan).upload(plan + "/imports", file.name(), file.content()));
    assertThat(loaded.get("items")).hasSize(76);
    assertThat(loaded.get("sections")).hasSize(11);
    JsonNode again =
        ok(seen(story.lead, plan).upload(plan + "/imports", file.name(), file.content()));
    assertThat(again.get("items")).isEqualTo(loaded.get("items"));
    assertThat(again.get("version")).isEqualTo(loaded.get("version"));
    assertThat(
            story
                .otherLead
                .with("If-Match", "\"1\"")
                .upload(plan + "/imports", "a.docx", file.content())
                .status())
        .isEqualTo(404);
    assertThat(seen(story.lead, plan).upload(plan + "/imports", "a.docx", new byte[0]).status())
        .isEqualTo(400);
    byte[] big = new byte[20 * 1024 * 1024];
    assertThat(seen(story.lead, plan).upload(plan + "/imports", "a.docx", big).status())
        .isEqualTo(413);
    assertThat(
            seen(story.lead, plan).upload(plan + "/imports", "a.docx", new byte[] {1, 2}).status())
        .isEqualTo(415);
  }

  @Test
  void onThePagesAFileIsLookedAtItsColumnsArePickedAndItIsLoaded() {
    String plan = story.drafted(story.methodist, "План из таблицы");
    String card = PAGES + plan.substring(API.length());
    byte[] table =
        "А;Б;В\nСеминар ёлки;октябрь;Методист\nСовет;когда-нибудь;Завуч\n"
            .getBytes(StandardCharsets.UTF_8);
    Answer kept = story.methodist.upload(card + "/import", "план.csv", table);
    String preview = location(kept);
    Document asked = page(story.methodist, preview);
    assertThat(asked.select("select[name=t0.c1]")).hasSize(1);
    assertThat(asked.text()).contains("не нашлось ни одного пункта");
    String picked = "?t0.c0=TITLE&t0.c1=WHEN&t0.c2=WHO";
    Document read = page(story.methodist, preview + picked);
    assertThat(read.text()).contains("Семинар ёлки", "1–31", "Срок не прочитан");
    assertThat(story.lead.get(preview + picked).status()).isEqualTo(404);
    String version = read.select("input[name=version]").val();
    done(story.methodist.form(preview, "t0.c0=TITLE&t0.c1=WHEN&t0.c2=WHO&version=" + version));
    assertThat(page(story.methodist, card).text()).contains("Семинар ёлки", "проверьте срок");
    assertThat(story.methodist.get(preview).status()).isEqualTo(404);
  }

  private Answer post(String path, String seenAt, Map<String, String> fields) {
    String version =
        story
            .lead
            .get(API + seenAt.replaceAll("/items/.*", "").substring(PAGES.length()))
            .header("etag")
            .replace("\"", "");
    Map<String, String> all = new HashMap<>(fields);
    all.put("version", version);
    return story.lead.form(path, fields(all));
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
  }

  private static String location(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    return answer.header("HX-Redirect").replaceFirst("[?#].*", "");
  }

  private static String fields(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static Document page(Api as, String path) {
    Answer answer = as.with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path + "\n" + answer.body()).isEqualTo(200);
    assertThat(answer.body()).as(path).doesNotContain("??").doesNotContain("имя удалено");
    return Jsoup.parse(answer.body());
  }

  private List<Published> published(String path, int count) {
    String id = path.substring(API.length() + 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> topics.read("activities.events", id).size() == count);
    return topics.read("activities.events", id);
  }
}
