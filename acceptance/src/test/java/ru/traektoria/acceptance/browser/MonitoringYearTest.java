package ru.traektoria.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.traektoria.acceptance.Platform;
import ru.traektoria.platform.testing.Screen;

/**
 * A year of monitoring by the portal alone, on the demo: a methodist chooses programmes, sees what
 * is red and who stands behind it, gathers what no event tells, freezes, writes a note, issues a
 * recommendation that a school takes over on a phone, plans a measure; the official decides, closes
 * the year by the list of its conditions, opens it again; both order every report and show the open
 * page to everybody.
 *
 * <p>Runs on request, like {@link MethodistYearTest}: {@code ./mvnw -pl acceptance verify
 * -Dtest=MonitoringYearTest -Dtraektoria.year=true}. The screenshots of
 * docs/guides/monitoring-year.md come from here.
 */
@ExtendWith(Platform.class)
@EnabledIfSystemProperty(named = "traektoria.year", matches = "true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonitoringYearTest {

  private static final Path PICTURES = Path.of("../docs/img/monitoring");
  private static final String METHODIST = "Методист";
  private static final String OFFICIAL = "Управление образования";
  private static final String LEAD = "Завуч";
  private static final String ADVICE = "Назначить день диагностики ЦНППМ до каникул";
  private static final String CARD = "Информационная карта";
  private static final String CLOSED_YEAR = "2025-26";
  private static final String PERIOD = "/monitoring/periods/academic-year/" + CLOSED_YEAR;

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
  void theMethodistChoosesProgrammesAndSeesWhatIsRed() {
    portal.signIn(METHODIST, Screen.DESK);
    portal.open("/monitoring/programmes");
    portal.picture("01-programmes");
    portal.press("Сохранить выбор", "Программы выбраны");
    portal.open("/monitoring/cycle");
    portal.picture("02-cycle");
    portal.open("/monitoring/attention");
    assertThat(portal.page().locator("main")).containsText("Цель под угрозой");
    portal.picture("03-attention");
  }

  @Test
  @Order(2)
  void behindEveryNumberStandPeople() {
    portal.signIn(METHODIST, Screen.DESK);
    portal.open("/monitoring/indicators/T1.8");
    portal.picture("04-indicator");
    Locator door = portal.page().locator("main a[href*='part=numerator']").first();
    portal.open(door.getAttribute("href"));
    assertThat(portal.page().locator("main tbody tr").first()).isVisible();
    portal.picture("05-people");
    portal.open("/monitoring/heat-map");
    portal.picture("06-heat-map");
    portal.open("/monitoring/quality");
    portal.picture("07-quality");
  }

  @Test
  @Order(3)
  void aCardIsGatheredFromASchoolOnItsPhone() {
    portal.signIn(METHODIST, Screen.DESK);
    String gathering = aGatheringIsOpened();
    portal.signIn(LEAD, Screen.PHONE);
    portal.open("/monitoring/manual");
    Locator sheet = portal.page().locator("main a[href*='" + gathering + "']").first();
    portal.open(sheet.getAttribute("href"));
    String path = portal.here();
    portal.picture("09-card-phone");
    theCardIsFilledIn();
    portal.press("Отправить методисту");
    assertThat(portal.page().locator("main")).containsText("Что с листом было");
    portal.signIn(METHODIST, Screen.DESK);
    portal.open(path);
    portal.picture("10-card");
    portal.press("Утвердить данные");
    assertThat(portal.page().locator("main")).containsText("тверж");
  }

  private String aGatheringIsOpened() {
    portal.open("/monitoring/manual/forms");
    Locator offer = portal.page().locator("[aria-label*='" + CARD + "']");
    if (offer.count() > 0) {
      portal.press(offer.first());
      portal.open("/monitoring/manual/forms");
    }
    portal.page().locator("main a:has-text('" + CARD + "')").first().click();
    portal.settle();
    String form = portal.here();
    List<String> held = portal.page().locator("[aria-labelledby=held] a").allInnerTexts();
    for (Locator option : portal.field("period").locator("option").all()) {
      String period = option.innerText().strip();
      if (!option.getAttribute("value").isEmpty() && !held.contains(period)) {
        portal.choose("period", option.getAttribute("value"));
        break;
      }
    }
    portal.fill("due", today.plusDays(14).toString());
    portal.picture("08-gathering");
    portal.press("Начать сбор");
    portal.page().waitForURL(url -> !url.contains(form));
    return portal.here();
  }

  private void theCardIsFilledIn() {
    Locator all = portal.page().locator("main [name=all][type=checkbox]");
    if (all.count() > 0) {
      all.first().check();
    }
    portal.page().locator("main [name='f.act'][value='да']").check();
    portal.fill("f.analysis", "Методический день раз в месяц; мешает нехватка замен.");
  }

  @Test
  @Order(4)
  void theNumbersAreFrozenAndANoteBeginsWithWhatIsRed() {
    portal.signIn(METHODIST, Screen.DESK);
    portal.patiently();
    portal.open("/monitoring/cycle/stages/MONITORING");
    portal.picture("11-calendar");
    Locator freeze = portal.page().locator("main button:has-text('Заморозить числа')");
    portal.press(freeze.first());
    assertThat(portal.page().locator("main")).containsText("кно №");
    portal.open("/monitoring/notes/new");
    portal.choose("kind", "INFORMATIONAL");
    portal.fill("title", "Что показал осенний мониторинг");
    String note = portal.make("Начать справку", "notes");
    assertThat(portal.page().locator("main")).containsText("Нужно не меньше");
    portal.picture("12-note");
    portal.unfold();
    portal.field("window").selectOption(new SelectOption().setIndex(1));
    portal.fill("STATISTICS", "Числа — из окна, замороженного сегодня; рядом — год назад.");
    portal.fill("CONCLUSIONS", "Диагностику ЦНППМ нужно внести в планы школ.");
    portal.send(portal.form(note));
    portal.unfold();
    Locator publish = portal.form("/publish");
    publish.locator("[name=address]").fill("https://imc.zarechny.example/spravki/osen.pdf");
    portal.send(publish);
    assertThat(portal.page().locator("body")).containsText("публикована");
    portal.picture("13-published");
  }

  @Test
  @Order(5)
  void aRecommendationIsTakenOverByTheSchoolAndAnsweredByAMeasure() {
    portal.signIn(METHODIST, Screen.DESK);
    portal.open("/monitoring/recommendations/new?to=HEAD&code=T1.8");
    portal.choose("addressee", portal.option("addressee", "СОШ № 1"));
    portal.field("goal").selectOption(new SelectOption().setIndex(1));
    portal.fill("text", ADVICE);
    portal.fill("due", today.plusDays(30).toString());
    portal.picture("14-advice");
    String advice = portal.make("Выдать рекомендацию", "recommendations");
    portal.signIn(LEAD, Screen.PHONE);
    portal.open("/");
    portal.open(advice);
    portal.press("Принять к исполнению", "Принята");
    portal.picture("15-advice-phone");
    portal.signIn(METHODIST, Screen.DESK);
    portal.open(advice);
    portal.page().locator("main a:has-text('Добавить меру')").first().click();
    portal.settle();
    portal.fill("title", "День диагностики ЦНППМ в школе № 1");
    portal.choose("kind", "DIFFICULTIES");
    portal.fill("responsible", "Методист по мониторингу");
    portal.fill("to", today.plusDays(30).toString());
    portal.make("Добавить меру", "measures");
    portal.picture("16-measure");
    portal.open("/monitoring/measures?year=" + CLOSED_YEAR);
    assertThat(portal.page().locator("main")).containsText("Стало лучше");
    portal.picture("17-effects");
  }

  @Test
  @Order(6)
  void theOfficialDecidesAndPublishesTheDecision() {
    portal.signIn(OFFICIAL, Screen.DESK);
    portal.picture("18-home");
    portal.open("/monitoring/recommendations");
    portal.page().locator("main a:has-text('" + ADVICE + "')").first().click();
    portal.settle();
    portal.page().locator("main a:has-text('Внести решение')").first().click();
    portal.settle();
    portal.fill("number", "356-д");
    portal.fill("date", today.toString());
    portal.fill("signer", "Начальник управления образования");
    portal.fill("text", "Провести дни диагностики во всех школах до зимних каникул.");
    portal.fill("responsible", "Методическая служба");
    portal.fill("control", today.plusDays(30).toString());
    String decision = portal.make("Внести решение", "resolutions");
    portal.unfold();
    Locator publish = portal.form(decision + "/publish");
    publish.locator("[name=address]").fill("https://imc.zarechny.example/prikaz-356-d.pdf");
    portal.send(publish);
    portal.picture("19-decision");
    portal.open("/monitoring/resolutions");
    portal.picture("20-decisions");
  }

  @Test
  @Order(7)
  void theYearIsClosedByTheListOfItsConditions() {
    portal.signIn(OFFICIAL, Screen.DESK);
    portal.patiently();
    portal.open("/monitoring/periods?year=" + CLOSED_YEAR);
    portal.picture("21-periods");
    portal.open(PERIOD);
    portal.picture("22-conditions");
    for (Locator reason : portal.page().locator("main textarea[name^=reason-]").all()) {
      reason.fill("Сроки отчёта; исправляем в цикле нового года.");
    }
    portal.press("Закрыть период");
    assertThat(portal.page().locator("main")).containsText("Версии чисел");
    portal.picture("23-closed");
  }

  @Test
  @Order(8)
  void everyReportIsOrderedAndItsFilesOpen() {
    portal.signIn(METHODIST, Screen.DESK);
    portal.patiently();
    ordered("TABLES", CLOSED_YEAR, "Таблицы за год");
    portal.picture("25-report");
    for (String kind : List.of("NOTE", "TRAINING", "ASSOCIATIONS", "PUBLIC")) {
      ordered(kind, "2026-27", "");
    }
    portal.signIn(OFFICIAL, Screen.DESK);
    portal.patiently();
    ordered("EVIDENCE", CLOSED_YEAR, "Пакет подтверждений за год");
    portal.picture("26-evidence");
    portal.open("/monitoring/reports");
    portal.picture("27-reports");
  }

  /** Ordered, waited for, every file of it opened. */
  private void ordered(String kind, String year, String title) {
    portal.open("/monitoring/reports/new?year=" + year);
    portal.choose("kind", kind);
    portal.fill("title", title);
    for (String choice : List.of("window", kind.equals("NOTE") ? "note" : "window")) {
      portal.field(choice).selectOption(new SelectOption().setIndex(1));
    }
    portal.make("Построить отчёт", "reports");
    if (kind.equals("TABLES") && portal.page().locator("#report-job").count() > 0) {
      portal.picture("24-progress");
    }
    Locator files = portal.page().locator("main a[href*='/files/']");
    files.first().waitFor();
    for (Locator file : files.all()) {
      byte[] paper = portal.page().request().get(file.getAttribute("href")).body();
      String head = file.innerText().strip().endsWith(".pdf") ? "%PDF" : "PK";
      assertThat(paper).as(file.innerText()).startsWith(head.getBytes()).hasSizeGreaterThan(2_000);
    }
  }

  @Test
  @Order(9)
  void whatComesLateIsSeenBesideTheReportAndTheYearIsOpenedAgain() {
    portal.signIn(METHODIST, Screen.DESK);
    portal.open("/monitoring/indicators/T1.6/people?part=numerator&year=" + CLOSED_YEAR);
    Locator teacher =
        portal
            .page()
            .locator("main tbody tr")
            .filter(new Locator.FilterOptions().setHasText("СОШ"))
            .locator("a[href*='/staff/teachers/']")
            .first();
    portal.open(teacher.getAttribute("href").replaceAll("[?#].*", "") + "/facts/category/new");
    portal.choose("position", "TEACHER");
    portal.page().locator("main [name=choice][value=FIRST]").check();
    portal.fill("from", CLOSED_YEAR.substring(0, 4) + "-09-18");
    portal.press("Добавить категорию");
    portal.open("/monitoring/reports?year=" + CLOSED_YEAR);
    portal.page().locator("main a:has-text('Таблицы за год')").first().click();
    portal.settle();
    String report = portal.here();
    for (int n = 0; n < 30 && !portal.page().content().contains("Изменено после отчёта"); n++) {
      portal.open(report);
    }
    assertThat(portal.page().locator("main")).containsText("Изменено после отчёта");
    portal.page().locator("text=Изменено после отчёта").first().scrollIntoViewIfNeeded();
    portal.picture("28-late");
    portal.signIn(OFFICIAL, Screen.DESK);
    portal.open(PERIOD);
    portal.page().locator("main a:has-text('Что изменилось после неё')").first().click();
    portal.settle();
    portal.picture("29-changes");
    portal.open(PERIOD);
    portal.fill("reason", "Внесена категория, присвоенная в сентябре прошлого года.");
    portal.press("Открыть период снова");
    assertThat(portal.page().locator("main")).containsText("Внесена категория");
    portal.picture("30-opened-again");
  }

  @Test
  @Order(10)
  void whatIsPublishedEverybodyReads() {
    portal.signIn(METHODIST, Screen.DESK);
    portal.open("/monitoring/open");
    portal.field("window").selectOption(new SelectOption().setIndex(1));
    for (String code : List.of("T1.1", "T1.4", "T1.8", "T2.1", "T2.8")) {
      portal.page().locator("main [name=indicators][value='" + code + "']").check();
    }
    portal.press("Предложить к публикации");
    portal.signIn(OFFICIAL, Screen.DESK);
    portal.open("/monitoring/open");
    portal.picture("31-proposal");
    portal.press("Опубликовать");
    String address = portal.page().locator("#open-address").innerText().strip();
    portal.stranger(Screen.DESK, address);
    assertThat(portal.page().locator("main")).containsText("T1.8");
    portal.picture("32-open");
    portal.stranger(Screen.PHONE, address);
    portal.picture("33-open-phone");
  }
}
