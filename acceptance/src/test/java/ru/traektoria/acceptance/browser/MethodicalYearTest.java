package ru.traektoria.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.traektoria.acceptance.Platform;
import ru.traektoria.acceptance.browser.Colleagues.Somebody;
import ru.traektoria.platform.testing.Screen;

/**
 * The methodical year by the portal alone, on the demo: a plan loaded from a file and approved,
 * twelve activities from the announcement to certificates; a head of an association holds four
 * meetings with protocols and hands in the report on a phone; a contest with a blind stage, whose
 * author and jury work on phones; twenty pairs by one order; a mentor writes the log on a phone.
 * Other teachers sign up, apply and score for themselves ({@link Colleagues}).
 *
 * <p>Runs on request, like {@link MethodistYearTest}: {@code ./mvnw -pl acceptance verify
 * -Dtest=MethodicalYearTest -Dtraektoria.year=true}. The screenshots of
 * docs/guides/methodical-year.md come from here.
 */
@ExtendWith(Platform.class)
@EnabledIfSystemProperty(named = "traektoria.year", matches = "true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MethodicalYearTest {

  private static final Path PICTURES = Path.of("../docs/img/methodical");
  private static final String METHODIST = "Методист";
  private static final String HEAD = "Руководитель методического объединения";
  private static final String MENTOR = "Наставник";
  private static final int ACTIVITIES = 12;
  private static final int MEETINGS = 4;
  private static final int AUTHORS = 4;
  private static final int WORKS = 5;
  private static final int PAIRS = 20;
  private static final Colleagues COLLEAGUES = new Colleagues();

  private final LocalDate today = Platform.today();
  private final PortalWalk portal = new PortalWalk(PICTURES);

  @BeforeAll
  static void theDemoRuns() {
    if (!Platform.runsAlready()) {
      Platform.run("demo", "--today", Platform.TODAY.toString());
    }
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  @Order(1)
  void aPlanIsLoadedFromAFileAndApproved() throws IOException {
    portal.signIn(METHODIST, Screen.DESK);
    portal.picture("01-home");
    portal.open("/activities/plans/new");
    portal.fill("title", "План методической работы округа");
    portal.fill("theme", "Урок, на котором думают");
    String plan = portal.make("Начать план", "plans");
    portal.open(plan + "/import");
    portal.page().locator("input[type=file]").setInputFiles(plan());
    portal.press("Прочитать файл");
    portal.page().waitForURL(url -> url.contains("/import/"));
    assertThat(portal.page().locator("main")).containsText("не реже 1 раза в четверть");
    portal.picture("02-preview");
    portal.press("Загрузить в план");
    portal.page().waitForURL(url -> url.endsWith(plan));
    portal.page().locator("form[hx-post$=approval] [name=number]").fill("118-д");
    portal.press("Утвердить план", "Приказ № 118-д");
    portal.picture("03-plan");
    portal.open(plan + "/months?month=" + today.toString().substring(0, 7));
    portal.picture("04-month");
    portal.open(plan + "/calendar");
    portal.picture("05-calendar");
  }

  private static FilePayload plan() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    List<List<String>> rows =
        List.of(
            List.of("Мероприятие", "Срок", "Ответственные"),
            List.of("Августовское совещание", "август", "Методисты"),
            List.of("Работа методических объединений", "не реже 1 раза в четверть", "Руководители"),
            List.of("Семинар «Читательская грамотность»", "23-27.11.26", "Методисты"),
            List.of("Конкурс «Учитель года»", "ежегодно (ноябрь–декабрь)", "Отдел образования"),
            List.of("Стажировки", "февраль–март", "Школы-лидеры"),
            List.of("Консультации", "по запросу", "Методисты"),
            List.of("Заявки творческих лабораторий", "до 15 сентября, ежегодно", "Школы"));
    try (Workbook book = new Workbook(file, "Траектория", "1.0")) {
      Worksheet sheet = book.newWorksheet("План");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          sheet.value(row, column, rows.get(row).get(column));
        }
      }
    }
    return new FilePayload(
        "План округа.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        file.toByteArray());
  }

  @Test
  @Order(2)
  void twelveActivitiesAreHeldAndCertified() throws IOException {
    portal.signIn(METHODIST, Screen.DESK);
    for (int n = 1; n <= ACTIVITIES; n++) {
      anActivityIsHeld(n);
    }
    portal.open("/activities/summary");
    portal.picture("08-summary");
  }

  private void anActivityIsHeld(int n) throws IOException {
    portal.open("/activities/new");
    portal.fill("title", "Мастерская урока № " + n);
    portal.choose("kind", n % 3 == 0 ? "SEMINAR" : "MASTER_CLASS");
    portal.fill("plannedOn", today.toString());
    portal.fill("startsAt", "14:00");
    portal.fill("place", "Методический центр, зал " + n);
    portal.fill("capacity", "10");
    portal.fill("hours", "2");
    String card = portal.make("Добавить в план", "activities");
    portal.press("Открыть запись", "Запись открыта");
    COLLEAGUES.signUp(card.replaceAll(".*/", ""), 12);
    portal.open(card);
    assertThat(portal.page().locator("#people")).containsText("10");
    assertThat(portal.page().locator("#waiting")).containsText("2");
    if (n == 1) {
      portal.picture("06-activity");
    }
    portal.press("Остальные присутствовали");
    portal.press("Закрыть как состоявшееся", "Ещё не выданы");
    portal.open(card + "/certificates");
    portal.press("Выдать сертификаты");
    assertThat(portal.page().locator("main table tbody tr")).hasCount(10);
    if (n == 1) {
      portal.picture("07-certificates");
      paperIsThere();
    }
  }

  private void paperIsThere() throws IOException {
    Locator pdf = portal.page().locator("main a[href$='.pdf']").first();
    byte[] paper = portal.page().request().get(pdf.getAttribute("href")).body();
    assertThat(paper).startsWith("%PDF".getBytes()).hasSizeGreaterThan(10_000);
  }

  @Test
  @Order(3)
  void fourMeetingsAreHeldOnAPhoneWithProtocols() throws IOException {
    portal.signIn(HEAD, Screen.PHONE);
    for (int n = 1; n <= MEETINGS; n++) {
      aMeetingIsHeld(n);
    }
  }

  private void aMeetingIsHeld(int n) throws IOException {
    portal.open("/activities/meetings/new");
    portal.field("association").selectOption(portal.option("association", "ГМО"));
    portal.fill("theme", "Заседание № " + n + ": что показали работы");
    portal.fill("plannedOn", today.toString());
    portal.fill("room", "Школа № 1, кабинет 12");
    portal.fill("questions", "О результатах проверочных работ\nО плане открытых уроков");
    portal.fill("hours", "2");
    String meeting = portal.make("Запланировать заседание", "meetings");
    if (n == 1) {
      portal.picture("09-agenda");
    }
    everyQuestionHasADecision();
    portal.open(meeting + "/attendance");
    portal.press("Остальные были");
    portal.press("Заседание состоялось");
    portal.open(meeting + "/protocol");
    portal.field("chair").selectOption(new SelectOption().setIndex(1));
    portal.field("secretary").selectOption(new SelectOption().setIndex(2));
    portal.press("Сохранить");
    portal.press("Подписать протокол", "Редакции");
    if (n == 1) {
      portal.picture("10-protocol");
    }
    paperIsThere();
  }

  /** Decisions of the day are taken to the notice: without a term they do not come back. */
  private void everyQuestionHasADecision() {
    String forms = "form[hx-post$=resolutions]";
    int questions = portal.page().locator(forms).count();
    for (int q = 0; q < questions; q++) {
      Locator form = portal.page().locator(forms).nth(q);
      form.evaluate("form => form.closest('details').open = true");
      form.locator("[name=kind]").selectOption("NOTED");
      form.locator("[name=text]").fill("Принять к сведению");
      portal.press(form.locator("[type=submit]"));
    }
  }

  @Test
  @Order(4)
  void aContestWithABlindStageIsLedToItsWinners() {
    String mentor = portal.signIn(MENTOR, Screen.PHONE);
    String head = portal.signIn(HEAD, Screen.PHONE);
    portal.signIn(METHODIST, Screen.DESK);
    String contest = aContestIsAnnounced();
    COLLEAGUES.apply(contest.replaceAll(".*/", ""), AUTHORS);
    aTeacherApplies(contest);
    portal.signIn(METHODIST, Screen.DESK);
    List<Somebody> others = COLLEAGUES.experts(2);
    worksAreAdmitted(contest);
    List<String> jury = new ArrayList<>(List.of(mentor, head));
    others.forEach(one -> jury.add(one.name()));
    aJuryIsCalled(contest, jury);
    portal.signIn(MENTOR, Screen.PHONE);
    everyWorkIsScored(true);
    portal.signIn(HEAD, Screen.PHONE);
    everyWorkIsScored(false);
    others.forEach(one -> COLLEAGUES.score(one, contest.replaceAll(".*/", "")));
    portal.signIn(METHODIST, Screen.DESK);
    portal.open(contest + "/ranking");
    portal.picture("14-ranking");
    portal.press("Зафиксировать итоги этапа", "Объявите их");
    portal.press("Объявить итоги", "бъявлены");
    portal.open(contest);
    assertThat(portal.page().locator("#winners")).isVisible();
    portal.picture("15-winners");
  }

  private String aContestIsAnnounced() {
    portal.open("/activities/contests/new");
    portal.fill("title", "Лучший урок года");
    portal.fill("about", "Показать уроки, у которых можно учиться.");
    portal.fill("nominations", "Лучший урок");
    portal.fill("s0.criteria", "Замысел урока; 1; 10\nЧто делают ученики; 1,5; 10");
    days(today.minusDays(30), today.plusDays(1));
    String contest = portal.make("Подготовить конкурс", "contests");
    portal.press("Объявить", "Конкурс объявлен");
    portal.picture("11-contest");
    return contest;
  }

  /** The last day of applications; the jury works after it. */
  private void days(LocalDate opens, LocalDate deadline) {
    portal.fill("opens", opens + "T09:00");
    portal.fill("deadline", deadline + "T23:59");
    portal.fill("s0.from", deadline.plusDays(1).toString());
    portal.fill("s0.to", deadline.plusDays(8).toString());
    portal.fill("s0.resultOn", deadline.plusDays(10).toString());
  }

  private void aTeacherApplies(String contest) {
    portal.signIn("Педагог", Screen.PHONE);
    portal.open(contest + "/apply");
    portal.fill("title", "Диалог с текстом");
    portal.fill(
        "about", "Ученики спрашивают текст и друг друга; учитель молчит первые десять минут.");
    portal.make("Сохранить заявку", "entries");
    portal.press("Подать заявку", "одана");
    portal.picture("12-application");
  }

  private void worksAreAdmitted(String contest) {
    for (int n = 0; n < WORKS; n++) {
      portal.open(contest + "/entries?sort=state");
      String entry =
          portal
              .page()
              .locator("main tbody tr")
              .filter(new Locator.FilterOptions().setHasText("Подана"))
              .first()
              .locator("a")
              .first()
              .getAttribute("href");
      portal.open(entry);
      portal.press("Допустить к конкурсу", "опущена");
    }
  }

  private void aJuryIsCalled(String contest, List<String> names) {
    for (String name : names) {
      portal.open(contest + "/jury");
      portal.lookUp("teacher", name);
      portal.press("Ввести в жюри", "жюри");
      assertThat(portal.page().locator("main tbody")).containsText(name.split(" ")[0]);
    }
    portal.open(contest + "/edit");
    days(today.minusDays(30), today.minusDays(1));
    portal.press("Сохранить положение");
    portal.page().waitForURL(url -> url.endsWith(contest));
    portal.open(contest + "/jury");
    portal.press("Распределить работы", "Ждём листы");
  }

  private void everyWorkIsScored(boolean pictured) {
    portal.open("/activities/contests/desk");
    int works = portal.page().locator("main a:has-text('Оценить')").count();
    assertThat(works).as("works on the desk").isPositive();
    for (int n = 0; n < works; n++) {
      portal.open("/activities/contests/desk");
      portal.page().locator("main a:has-text('Оценить')").first().click();
      portal.settle();
      portal.fill("points.К1", String.valueOf(5 + n % 4));
      portal.fill("points.К2", "8");
      portal.fill("comment", "Замысел ясен, ученики работают сами.");
      if (pictured && n == 0) {
        portal.picture("13-sheet");
      }
      portal.press("Сдать лист", "сдан");
    }
  }

  @Test
  @Order(5)
  void twentyPairsAreFormedByOneOrder() throws IOException {
    portal.signIn(METHODIST, Screen.DESK);
    portal.open("/mentoring/without-mentor");
    portal.picture("16-without-mentor");
    portal.press("Предложить наставников всем", "Предложено");
    portal.open("/mentoring/orders/new");
    Locator pairs = portal.page().locator("main input[name=pairs]");
    assertThat(pairs.count()).as("proposed pairs").isGreaterThanOrEqualTo(PAIRS);
    for (int n = PAIRS; n < pairs.count(); n++) {
      pairs.nth(n).uncheck();
    }
    portal.fill("orderNumber", "214");
    portal.fill("consentOn", today.toString());
    portal.fill("menteesAgreedOn", today.toString());
    portal.picture("17-order");
    portal.press("Издать приказ и закрепить", "Приказ № 214");
    portal.open("/mentoring/orders");
    paperIsThere();
  }

  @Test
  @Order(6)
  void aMentorWritesTheLogOnAPhone() {
    portal.signIn(MENTOR, Screen.PHONE);
    portal.open("/mentoring/mine");
    portal.picture("18-mentor");
    portal.page().locator("form[data-quick] [type=radio]").first().check();
    portal.press("Записать в журнал", "журнал");
    portal.page().locator("main a:has-text('Подробнее')").first().click();
    portal.settle();
    assertThat(portal.page().locator("#log")).isVisible();
    portal.picture("19-log");
  }

  @Test
  @Order(7)
  void theHeadHandsInTheReportOfTheYearAndTheMethodistAcceptsIt() throws IOException {
    portal.signIn(HEAD, Screen.PHONE);
    portal.open("/activities/associations");
    portal.page().locator(".page-heading a:has-text('ГМО')").first().click();
    portal.settle();
    portal.page().locator("main a:has-text('Отчёт за год')").first().click();
    portal.settle();
    String report = portal.here();
    portal.fill("analysis", "Провели четыре заседания и двенадцать мастерских.");
    portal.fill("nextThemes", "Работа с текстом\nОценка проектов");
    portal.press("Сдать отчёт", "сдан");
    portal.picture("20-report");
    paperIsThere();
    portal.signIn(METHODIST, Screen.DESK);
    portal.open(report);
    portal.press("Принять отчёт", "принят");
    portal.picture("21-accepted");
  }
}
