package ru.traektoria.events.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.plan.model.ItemContent.Aim;
import ru.traektoria.events.plan.model.ItemContent.Responsible;
import ru.traektoria.events.plan.model.Items.Entry;
import ru.traektoria.events.plan.model.PlanEvent.PlanApproved;
import ru.traektoria.events.plan.model.PlanEvent.PlanItemChanged;
import ru.traektoria.events.plan.model.Section.SectionId;
import ru.traektoria.events.plan.model.period.Certainty;
import ru.traektoria.events.plan.model.period.Mark;
import ru.traektoria.events.plan.model.period.PlanYears;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;
import ru.traektoria.platform.kernel.Reason;

class PlanTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final SectionId FIRST = new SectionId("s1");
  private static final Approval ORDER =
      new Approval(Approval.Kind.ORDER, "94", LocalDate.of(2026, 9, 1), "Начальник управления");

  @Test
  void aPlanIsDraftedFilledApprovedAndClosed() {
    Plan plan = plan("октябрь", "декабрь");
    Accepted<Plan, PlanEvent> approved = accepted(plan.approve(ORDER, Optional.empty(), TODAY));
    assertThat(approved.state().state()).isEqualTo(PlanState.APPROVED);
    assertThat(approved.events()).hasSize(3);
    assertThat(approved.events().get(0))
        .isInstanceOfSatisfying(PlanApproved.class, e -> assertThat(e.items()).isEqualTo(2));
    assertThat(approved.events().get(1))
        .isInstanceOfSatisfying(
            PlanItemChanged.class, e -> assertThat(e.dueOn()).isEqualTo("2026-10-31"));
    Plan closed = accepted(approved.state().close()).state();
    assertThat(closed.state()).isEqualTo(PlanState.CLOSED);
    assertThat(codes(closed.itemsOf().cancel(new ItemId("i1"), "Передумали", TODAY)))
        .containsExactly("plan.closed");
    assertThat(codes(plan.close())).containsExactly("plan.draft");
  }

  @Test
  void nothingIsApprovedWithoutItemsWithoutAnOrderOrBeforeThePlanItIsMadeFor() {
    Plan empty = accepted(Plan.draft(new PlanId("p"), town(), passport())).state();
    assertThat(codes(empty.approve(ORDER, Optional.empty(), TODAY))).containsExactly("plan.empty");
    Plan plan = plan("октябрь");
    assertThat(codes(plan.approve(ORDER, Optional.of(empty), TODAY)))
        .containsExactly("plan.parent-draft");
    Approval tomorrow = new Approval(null, "", TODAY.plusDays(1), "");
    assertThat(codes(plan.approve(tomorrow, Optional.empty(), TODAY)))
        .containsExactly("approval.kind", "approval.number", "approval.on");
    Plan approved = accepted(plan.approve(ORDER, Optional.empty(), TODAY)).state();
    assertThat(codes(approved.approve(ORDER, Optional.empty(), TODAY)))
        .containsExactly("plan.approved");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          октябрь                    | 0 | LATE
          30.11.2026                 | 0 | NEAR
          ноябрь                     | 0 | NEAR
          декабрь                    | 0 | AHEAD
          ноябрь–декабрь             | 0 | RUNNING
          в течение года             | 0 | RUNNING
          20.11.2026                 | 0 | NEAR
          19.11.2026                 | 0 | LATE
          до 15 сентября             | 0 | LATE
          до 15 мая                  | 0 | AHEAD
          по графику                 | 0 | UNDATED
          когда-нибудь               | 0 | UNDATED
          не реже 1 раза в четверть  | 0 | LATE
          не реже 1 раза в четверть  | 1 | RUNNING
          октябрь, ноябрь            | 1 | NEAR
          октябрь, ноябрь            | 2 | DONE
          октябрь                    | 1 | DONE
          постоянно                  | 1 | RUNNING
          """)
  void overdueCountsFromTheEndOfThePeriodOrOfItsOccurrence(
      String when, int results, Standing standing) {
    Plan plan = approved(when);
    for (int i = 0; i < results; i++) {
      plan = accepted(plan.itemsOf().complete(id(0), result("Сделано"), false, TODAY)).state();
    }
    assertThat(plan.items().get(0).standing(TODAY)).isEqualTo(standing);
  }

  @Test
  void aDoneItemHasAResultAndADocumentWhereItNeedsOne() {
    Plan plan = approved("октябрь");
    assertThat(codes(plan.itemsOf().complete(id(0), result(" "), true, TODAY)))
        .containsExactly("item.result");
    Result future = Result.told("Сделано", "", TODAY.plusDays(1));
    assertThat(codes(plan.itemsOf().complete(id(0), future, true, TODAY)))
        .containsExactly("item.on");
    ItemContent strict =
        new ItemContent("Создание центра", "", "октябрь", null, null, "", "", "Положение", true);
    Plan needs = accepted(plan.itemsOf().enter(new Entry(id(0), FIRST, strict), TODAY)).state();
    assertThat(codes(needs.itemsOf().complete(id(0), result("Создан"), true, TODAY)))
        .containsExactly("item.document");
    Result whole = Result.told("Создан", "№ 12 от 3 октября", TODAY);
    Accepted<Plan, PlanEvent> done = accepted(needs.itemsOf().complete(id(0), whole, true, TODAY));
    assertThat(done.events())
        .singleElement()
        .isInstanceOfSatisfying(
            PlanItemChanged.class,
            e -> {
              assertThat(e.state()).isEqualTo(Progress.State.DONE);
              assertThat(e.doneOn()).isEqualTo(TODAY);
            });
    Plan again = accepted(done.state().itemsOf().reopen(id(0))).state();
    assertThat(again.items().get(0).progress().results()).hasSize(1);
    assertThat(codes(plan("май").itemsOf().complete(id(0), whole, true, TODAY)))
        .containsExactly("plan.draft");
  }

  @Test
  void aClosedSeriesFulfilsItsItemOnceAndOneThatIsOpenAgainTakesTheResultBack() {
    Plan plan = approved("октябрь", "октябрь");
    Accepted<Plan, PlanEvent> closed =
        accepted(SeriesResults.closed(plan, id(0), "s1", TODAY, "Неделя математики"));
    assertThat(closed.events()).hasSize(1);
    Plan done = closed.state();
    assertThat(done.items().get(0).progress().state()).isEqualTo(Progress.State.DONE);
    assertThat(done.items().get(0).progress().results())
        .containsExactly(new Result("Неделя математики", "", TODAY, null, "s1"));
    assertThat(done.items().get(1).progress().results()).isEmpty();
    assertThat(accepted(SeriesResults.closed(done, id(0), "s1", TODAY, "Ещё раз")).state())
        .isSameAs(done);
    Plan open = accepted(SeriesResults.reopened(done, id(0), "s1")).state();
    assertThat(open.items().get(0).progress().state()).isEqualTo(Progress.State.OPEN);
    assertThat(open.items().get(0).progress().results()).isEmpty();
    assertThat(accepted(SeriesResults.reopened(open, id(0), "s1")).state()).isSameAs(open);
    Plan taken = accepted(plan.itemsOf().cancel(id(0), "Не нужно", TODAY)).state();
    assertThat(accepted(SeriesResults.closed(taken, id(0), "s1", TODAY, "Неделя")).state())
        .isSameAs(taken);
  }

  @Test
  void anItemTellsItsFormHowOftenWhatItServesAndWhatFulfilsIt() {
    Plan plan = approved("не реже 1 раза в четверть");
    ItemContent council =
        new ItemContent(
            "Заседания методического совета",
            "",
            "не реже 1 раза в четверть",
            null,
            new Aim(null, "Э.10"),
            "",
            "",
            "",
            false);
    Plan entered = accepted(plan.itemsOf().enter(new Entry(id(0), FIRST, council), TODAY)).state();
    Accepted<Plan, PlanEvent> linked = accepted(entered.itemsOf().link(id(0), "activity-1"));
    assertThat(linked.events())
        .singleElement()
        .isInstanceOfSatisfying(
            PlanItemChanged.class,
            told -> {
              assertThat(told.kind()).isEqualTo(ItemKind.METHODICAL_COUNCIL);
              assertThat(told.times()).isEqualTo(4);
              assertThat(told.indicator()).isEqualTo("E.10");
              assertThat(told.activities()).containsExactly("activity-1");
            });
    assertThat(accepted(linked.state().itemsOf().link(id(0), "activity-1")).events()).isEmpty();
    for (String words : List.of("не менее 60% педагогов", "", "Т1.8 и Т1.9", "Тест 1")) {
      assertThat(new Aim(null, words).code()).as(words).isEmpty();
    }
    assertThat(new Aim(null, "т1.8").code()).contains("T1.8");
    assertThat(new Aim(null, "SC.6").code()).contains("SC.6");
  }

  @Test
  void anItemTellsTheHeadingOfItsSectionAndTellsItAgainWhenItIsRenamed() {
    Plan plan = approved("октябрь", "декабрь");
    String before = plan.section(FIRST).orElseThrow().title();
    Accepted<Plan, PlanEvent> renamed =
        accepted(plan.section(new Section(FIRST, "Работа с кадрами", "")));
    assertThat(before).isNotEqualTo("Работа с кадрами");
    assertThat(renamed.events())
        .hasSize(2)
        .allSatisfy(
            told ->
                assertThat(((PlanItemChanged) told).sectionTitle()).isEqualTo("Работа с кадрами"));
    Section again = new Section(FIRST, "Работа с кадрами", "Цель");
    assertThat(accepted(renamed.state().section(again)).events()).as("its goal").isEmpty();
  }

  @Test
  void anItemTellsTheDayOnWhichItWasTakenOffAndNoLaterReasonMovesIt() {
    Plan plan = approved("октябрь");
    Accepted<Plan, PlanEvent> off = accepted(plan.itemsOf().cancel(id(0), "Нет денег", TODAY));
    assertThat(((PlanItemChanged) off.events().get(0)).cancelledOn()).isEqualTo(TODAY);
    Accepted<Plan, PlanEvent> again =
        accepted(off.state().itemsOf().cancel(id(0), "Другая причина", TODAY.plusDays(9)));
    assertThat(again.events()).as("no wire form has changed").isEmpty();
    assertThat(again.state().items().get(0).progress().cancelledOn()).isEqualTo(TODAY);
    Accepted<Plan, PlanEvent> back = accepted(again.state().itemsOf().reopen(id(0)));
    assertThat(((PlanItemChanged) back.events().get(0)).cancelledOn()).isNull();
  }

  /** S1-124: ids travel, roles in words do not. */
  @Test
  void anItemTellsWhoAnswersForItByIdAlone() {
    Plan plan = approved("октябрь");
    TeacherId anna = new TeacherId("anna");
    ItemContent content =
        new ItemContent(
            "Семинар для наставников",
            "",
            "октябрь",
            new Responsible("руководители ШМО", List.of(anna)),
            null,
            "",
            "",
            "",
            false);
    PlanItemChanged told =
        (PlanItemChanged)
            accepted(plan.itemsOf().enter(new Entry(id(0), FIRST, content), TODAY)).events().get(0);
    assertThat(told.responsible()).containsExactly(anna);
    assertThat(told.toString()).doesNotContain("ШМО");
    assertThat(TellingPlan.item(plan, plan.items().get(0)).responsible()).isEmpty();
  }

  @Test
  void theShareOfWhatIsDoneIsOfWhatIsDueAndWhatCameLateIsNotInTime() {
    Plan plan = approved("сентябрь", "октябрь", "октябрь", "май", "по графику");
    Result early = Result.told("Сделано", "", LocalDate.of(2026, 9, 20));
    plan = accepted(plan.itemsOf().complete(id(0), early, true, TODAY)).state();
    plan = accepted(plan.itemsOf().complete(id(1), result("Поздно"), true, TODAY)).state();
    assertThat(plan.fulfilment(TODAY)).isEqualTo(new Plan.Fulfilment(5, 3, 2, 1, 1));
    Plan without = accepted(plan.itemsOf().cancel(id(2), "Перенесено на год", TODAY)).state();
    assertThat(without.fulfilment(TODAY)).isEqualTo(new Plan.Fulfilment(5, 2, 2, 1, 0));
    assertThat(codes(plan.itemsOf().cancel(id(2), " ", TODAY))).containsExactly("item.reason");
  }

  @Test
  void anActivityThatWasHeldFulfilsItsItemOnce() {
    Plan plan = approved("не реже 1 раза в четверть");
    plan = accepted(plan.itemsOf().link(id(0), "a1")).state();
    Plan held =
        accepted(plan.itemsOf().held("a1", LocalDate.of(2026, 10, 20), "Заседание")).state();
    assertThat(held.items().get(0).progress().results()).hasSize(1);
    assertThat(held.items().get(0).standing(TODAY)).isEqualTo(Standing.RUNNING);
    assertThat(accepted(held.itemsOf().held("a1", TODAY, "Заседание")).state()).isEqualTo(held);
    assertThat(accepted(held.itemsOf().held("other", TODAY, "Чужое")).state()).isEqualTo(held);
    Plan closed = accepted(plan.close()).state();
    assertThat(accepted(closed.itemsOf().held("a1", TODAY, "Заседание")).state()).isEqualTo(closed);
    Plan apart = accepted(held.itemsOf().unlink(id(0), "a1")).state();
    assertThat(apart.items().get(0).progress().activities()).isEmpty();
    assertThat(apart.items().get(0).progress().results()).hasSize(1);
  }

  @Test
  void itemsOfAnApprovedPlanAreTakenOffNotRemovedAndLaterOnesSaySo() {
    Plan plan = approved("май");
    assertThat(codes(plan.itemsOf().drop(id(0)))).containsExactly("item.approved");
    Plan more = accepted(plan.itemsOf().enter(entry(7, "июнь"), TODAY)).state();
    assertThat(more.items().get(1).addedOn()).isEqualTo(TODAY);
    assertThat(accepted(plan("май").itemsOf().drop(id(0))).state().items()).isEmpty();
  }

  @Test
  void aTaskThatIsReferredToStaysAndAnUnknownOneIsRefused() {
    Plan plan = plan("май");
    ItemContent third = content("май", new Aim(3, ""));
    assertThat(codes(plan.itemsOf().enter(new Entry(id(0), FIRST, third), TODAY)))
        .containsExactly("item.task");
    ItemContent second = content("май", new Aim(2, "Т1.8"));
    Plan linked = accepted(plan.itemsOf().enter(new Entry(id(0), FIRST, second), TODAY)).state();
    Passport fewer =
        new Passport(
            "План", PlanYears.academic(2026), null, "", "", List.of("Одна"), List.of(), null);
    assertThat(codes(linked.describe(fewer))).containsExactly("plan.task-used");
    assertThat(codes(linked.dropSection(FIRST))).containsExactly("section.not-empty");
  }

  @Test
  void otherYearsReadEveryPeriodAgain() {
    Plan plan = plan("октябрь");
    Passport later = passport().in(PlanYears.academic(2027), "План", null);
    Plan moved = accepted(plan.describe(later)).state();
    assertThat(moved.items().get(0).period().to()).contains(LocalDate.of(2027, 10, 31));
    assertThat(codes(approved("май").describe(later))).containsExactly("plan.years-approved");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          август                    | август                    |
          не реже 1 раза в четверть | не реже 1 раза в четверть |
          23-27.11.26               | 22.11.2027–26.11.2027     | SHIFTED
          15 сентября               | 14.09.2027                | SHIFTED
          до 15 сентября, ежегодно  | до 15 сентября, ежегодно  |
          октябрь 2026 г.           | октябрь 2027 г.           |
          2026-2027 учебный год     | 2027-2028 учебный год     |
          2026/27 уч. год           | 2027/28 уч. год           |
          по графику                | по графику                |
          когда-нибудь              | когда-нибудь              | UNREAD NOT_SHIFTED
          """)
  void aCopyForTheNextYearShiftsWhatCanBeShiftedAndMarksTheRest(
      String when, String then, String marks) {
    Plan old = approved(when);
    Plan next = NextPlan.of(old, new PlanId("next"), NextPlan.Which.ALL, id -> id, null);
    PlanItem item = next.items().get(0);
    assertThat(item.content().when()).isEqualTo(then);
    assertThat(item.period().marks())
        .containsExactlyElementsOf(
            marks == null
                ? List.of()
                : List.of(marks.split(" ")).stream().map(Mark::valueOf).toList());
    if (item.period().certainty() == Certainty.DAYS) {
      assertThat(item.period().from().orElseThrow().getDayOfWeek())
          .isEqualTo(old.items().get(0).period().from().orElseThrow().getDayOfWeek());
    }
    Plan looked =
        accepted(next.itemsOf().enter(new Entry(item.id(), FIRST, item.content()), TODAY)).state();
    assertThat(looked.items().get(0).period().unchecked()).isFalse();
  }

  @Test
  void onlyOpenItemsGoOnAndTheTitleNamesTheNewYear() {
    Plan plan = approved("сентябрь", "май", "июнь");
    plan = accepted(plan.itemsOf().complete(id(0), result("Сделано"), true, TODAY)).state();
    plan = accepted(plan.itemsOf().cancel(id(1), "Не нужно", TODAY)).state();
    Plan open = NextPlan.of(plan, new PlanId("n"), NextPlan.Which.OPEN, id -> id, null);
    assertThat(open.items()).extracting(PlanItem::id).containsExactly(id(2));
    Plan all = NextPlan.of(plan, new PlanId("n"), NextPlan.Which.ALL, id -> id, null);
    assertThat(all.items()).extracting(PlanItem::id).containsExactly(id(0), id(2));
    assertThat(all.passport().title()).isEqualTo("План работы на 2027–2028 год");
    assertThat(all.state()).isEqualTo(PlanState.DRAFT);
    assertThat(all.items().get(0).progress()).isEqualTo(Progress.NONE);
  }

  @Test
  void theSameEntriesAgainChangeNothing() {
    Plan plan = approved("октябрь", "май");
    Accepted<Plan, PlanEvent> again =
        accepted(
            plan.itemsOf()
                .enterAll(plan.sections(), List.of(entry(0, "октябрь"), entry(1, "май")), TODAY));
    assertThat(again.state()).isEqualTo(plan);
    assertThat(again.events()).isEmpty();
  }

  private static Owner town() {
    return new Owner(Place.of("m-lake", null), null);
  }

  private static Passport passport() {
    return new Passport(
        "План работы на 2026-2027 год",
        PlanYears.academic(2026),
        null,
        "Тема",
        "Цель",
        List.of("Первая", "Вторая"),
        List.of("Закон № 273-ФЗ"),
        null);
  }

  private static Plan plan(String... whens) {
    Plan draft = accepted(Plan.draft(new PlanId("p"), town(), passport())).state();
    List<Entry> entries =
        IntStream.range(0, whens.length).mapToObj(i -> entry(i, whens[i])).toList();
    List<Section> sections = List.of(new Section(FIRST, "Семинары", "Учить"));
    return accepted(draft.itemsOf().enterAll(sections, entries, TODAY)).state();
  }

  private static Plan approved(String... whens) {
    return accepted(plan(whens).approve(ORDER, Optional.empty(), TODAY)).state();
  }

  private static Entry entry(int number, String when) {
    return new Entry(id(number), FIRST, content(when, null));
  }

  private static ItemContent content(String when, Aim aim) {
    return new ItemContent("Семинар", "", when, null, aim, "", "", "", false);
  }

  private static ItemId id(int number) {
    return new ItemId("i" + number);
  }

  private static Result result(String words) {
    return Result.told(words, "", TODAY);
  }

  private static Accepted<Plan, PlanEvent> accepted(Decision<Plan, PlanEvent> decision) {
    assertThat(decision).as(decision.toString()).isInstanceOf(Accepted.class);
    return (Accepted<Plan, PlanEvent>) decision;
  }

  private static List<String> codes(Decision<Plan, PlanEvent> decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return ((Refused<Plan, PlanEvent>) decision).reasons().stream().map(Reason::code).toList();
  }
}
