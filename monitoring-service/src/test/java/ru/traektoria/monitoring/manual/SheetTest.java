package ru.traektoria.monitoring.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.monitoring.manual.application.BuiltInForms;
import ru.traektoria.monitoring.manual.model.Answers;
import ru.traektoria.monitoring.manual.model.Content;
import ru.traektoria.monitoring.manual.model.Form;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.model.LiveCheck;
import ru.traektoria.monitoring.manual.model.ManualEvent;
import ru.traektoria.monitoring.manual.model.ManualEvent.FormApproved;
import ru.traektoria.monitoring.manual.model.ManualEvent.StudentResultsApproved;
import ru.traektoria.monitoring.manual.model.RowAnswers;
import ru.traektoria.monitoring.manual.model.Sheet;
import ru.traektoria.monitoring.manual.model.SheetState;
import ru.traektoria.monitoring.manual.model.definition.DefiningRule;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.FieldType;
import ru.traektoria.monitoring.manual.model.definition.FormField;
import ru.traektoria.monitoring.manual.model.definition.FormKind;
import ru.traektoria.monitoring.manual.model.definition.Period;
import ru.traektoria.monitoring.manual.model.definition.PeriodKind;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** A sheet from the first letter to the correction of what was approved. */
class SheetTest {

  private static final Instant NOON = Instant.parse("2026-11-20T09:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final BuiltInForms BUILT_IN = new BuiltInForms();

  private final Gathering grades = gathering(FormKind.GRADES);
  private final Gathering card = gathering(FormKind.INFORMATION_CARD);

  private static Gathering gathering(FormKind kind) {
    Definition first = BUILT_IN.find(kind).orElseThrow().definition("Методист", NOON);
    Form form = state(Form.define("town", kind, first));
    Period period = Period.containing(first.period(), DAY);
    return state(Gathering.open("form-1", form, period, DAY.plusDays(10), "Методист", NOON));
  }

  private static <S> S state(Decision<S, ManualEvent> decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return ((Decision.Accepted<S, ManualEvent>) decision).state();
  }

  private static List<String> refused(Decision<?, ?> decision) {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused<?, ?>) decision).reasons().stream().map(Reason::message).toList();
  }

  private static Sheet blank() {
    return Sheet.begin("gathering-1", "school-1", "town");
  }

  private static RowAnswers row(
      String subject, int grade, String pupils, String passed, String good) {
    return new RowAnswers(subject, grade, Map.of("pupils", pupils, "passed", passed, "good", good));
  }

  private static Content rows(RowAnswers... rows) {
    return Content.empty().withRows(List.of(rows));
  }

  private Sheet submitted(Content content) {
    return state(state(blank().fill(grades, content)).submit(grades, DAY, "Завуч", NOON));
  }

  @Test
  void everyBuiltInFormCanBeTakenAsItIs() {
    assertThat(BUILT_IN.all()).hasSize(8);
    BUILT_IN
        .all()
        .forEach(
            form ->
                assertThat(DefiningRule.problems(form.kind(), form.definition("", NOON)))
                    .as(form.title())
                    .isEmpty());
  }

  @Test
  void aFieldThatAnIndicatorReadsCannotBeDropped() {
    Definition whole = BUILT_IN.find(FormKind.VPR).orElseThrow().definition("", NOON);
    Definition cut =
        new Definition(
            1,
            whole.title(),
            whole.source(),
            whole.period(),
            whole.fields(),
            new ru.traektoria.monitoring.manual.model.definition.RowShape(
                true, 4, 11, whole.rows().fields().subList(0, 1)),
            whole.asked(),
            "",
            "",
            NOON);
    assertThat(DefiningRule.problems(FormKind.VPR, cut))
        .extracting(Reason::code)
        .containsExactly("form.read");
  }

  @Test
  void aDraftKeepsWhateverWasTyped() {
    Content wrong = rows(row("MATHS", 7, "пятьдесят", "", ""));
    assertThat(state(blank().fill(grades, wrong)).content()).isEqualTo(wrong);
  }

  @Test
  void everyMistakeIsToldAtOnceBesideItsField() {
    Content wrong = rows(row("MATHS", 7, "20", "21", "22"), row("MATHS", 12, "1,5", "0", ""));
    Decision<Sheet, ManualEvent> sent =
        state(blank().fill(grades, wrong)).submit(grades, DAY, "Завуч", NOON);
    assertThat(refused(sent))
        .anyMatch(m -> m.contains("7 класс: «Без неудовлетворительных» не может быть больше"))
        .anyMatch(m -> m.contains("7 класс: «На «4» и «5»» не может быть больше"))
        .anyMatch(m -> m.contains("12 класс: класс — от 2 до 11"))
        .anyMatch(m -> m.contains("12 класс: «Аттестовано»: нужно целое число"))
        .anyMatch(m -> m.contains("12 класс: «На «4» и «5»»: заполните поле"));
  }

  @Test
  void anEmptyTableIsNotSent() {
    assertThat(refused(blank().submit(grades, DAY, "Завуч", NOON)))
        .containsExactly("Добавьте хотя бы одну строку таблицы.");
  }

  @Test
  void aLiveNumberIsConfirmedOrDisputedWithAReason() {
    Content silent = new Content(Map.of("act", "да", "analysis", "Хорошо"), null, null, null);
    assertThat(refused(blank().submit(card, DAY, "Завуч", NOON))).hasSize(9 + 2);
    Sheet filled = state(blank().fill(card, silent));
    assertThat(refused(filled.submit(card, DAY, "Завуч", NOON)))
        .hasSize(9)
        .allMatch(m -> m.contains("подтвердите число или оспорьте его"));
    Map<String, LiveCheck> checks = new java.util.HashMap<>();
    card.definition().fields().stream()
        .filter(f -> f.live() != null)
        .forEach(f -> checks.put(f.code(), new LiveCheck(3, DAY, true, "")));
    checks.put("staff", new LiveCheck(3, DAY, false, ""));
    Content disputed = new Content(silent.values(), null, checks, null);
    assertThat(refused(state(blank().fill(card, disputed)).submit(card, DAY, "Завуч", NOON)))
        .anyMatch(m -> m.contains("почему число неверно"));
    checks.put("staff", new LiveCheck(3, DAY, false, "Одного ещё не внесли"));
    Map<String, String> values = new java.util.HashMap<>(silent.values());
    values.put("staff", "4");
    Content good = new Content(values, null, checks, null);
    Sheet sent = state(state(blank().fill(card, good)).submit(card, DAY, "Завуч", NOON));
    assertThat(sent.state()).isEqualTo(SheetState.SUBMITTED);
  }

  @Test
  void anApprovedSheetTellsNumbersAndNoWord() {
    Sheet sent = submitted(rows(row("MATHS", 7, "52", "50", "23")));
    Decision.Accepted<Sheet, ManualEvent> done =
        (Decision.Accepted<Sheet, ManualEvent>)
            sent.approve("sheet-1", grades, DAY.plusDays(2), "Методист", NOON);
    StudentResultsApproved told = (StudentResultsApproved) done.events().get(0);
    assertThat(told.year()).isEqualTo("2026-27");
    assertThat(told.submittedOn()).isEqualTo(DAY);
    assertThat(told.results())
        .containsExactly(new ManualEvent.Result("MATHS", 7, 52, 50, 23, null));
    assertThat(done.state().approve("sheet-1", grades, DAY, "Методист", NOON))
        .as("a repeat is nothing new")
        .isEqualTo(Decision.unchanged(done.state()));
  }

  @Test
  void aReturnNeedsAReasonAndOpensTheSheetAgain() {
    Sheet sent = submitted(rows(row("MATHS", 7, "52", "50", "23")));
    assertThat(refused(sent.fill(grades, Content.empty())))
        .containsExactly("Лист у методиста. Чтобы изменить, попросите вернуть его.");
    assertThat(refused(sent.giveBack(" ", "Методист", NOON))).hasSize(1);
    Sheet back = state(sent.giveBack("Проверьте 7 класс", "Методист", NOON));
    assertThat(back.state()).isEqualTo(SheetState.RETURNED);
    assertThat(back.submittedOn()).isNull();
    assertThat(state(back.submit(grades, DAY.plusDays(1), "Завуч", NOON)).submittedOn())
        .isEqualTo(DAY.plusDays(1));
  }

  @Test
  void aCorrectionIsTheNextEditionAndKeepsTheDayOnWhichItWasSent() {
    Sheet sent = submitted(rows(row("MATHS", 7, "52", "50", "23")));
    Sheet approved = state(sent.approve("s", grades, DAY, "Методист", NOON));
    assertThat(refused(approved.fill(grades, Content.empty()))).hasSize(1);
    assertThat(refused(approved.correct("", "Завуч", NOON))).hasSize(1);
    Sheet corrected = state(approved.correct("Опечатка в 7 классе", "Завуч", NOON));
    assertThat(corrected.edition()).isEqualTo(2);
    assertThat(corrected.approved()).as("counts until then").isEqualTo(approved.content());
    Sheet typed = state(corrected.fill(grades, rows(row("MATHS", 7, "52", "51", "24"))));
    Sheet again = state(typed.submit(grades, DAY.plusDays(40), "Завуч", NOON));
    Decision.Accepted<Sheet, ManualEvent> done =
        (Decision.Accepted<Sheet, ManualEvent>)
            again.approve("s", grades, DAY.plusDays(41), "Методист", NOON);
    StudentResultsApproved told = (StudentResultsApproved) done.events().get(0);
    assertThat(told.edition()).isEqualTo(2);
    assertThat(told.submittedOn()).as("it was not late").isEqualTo(DAY);
    assertThat(told.results().get(0).passed()).isEqualTo(51);
  }

  @Test
  void aClosedGatheringTakesNothingIn() {
    Gathering closed = state(grades.change(grades.due(), true));
    assertThat(refused(blank().fill(closed, rows(row("MATHS", 7, "5", "5", "5"))))).hasSize(1);
  }

  @Test
  void aFormWithoutRowsTellsThatItIsThere() {
    Gathering list = gathering(FormKind.HEAD_CHECKLIST);
    Map<String, String> yes = new java.util.HashMap<>();
    list.definition().fields().stream()
        .filter(f -> f.type() == FieldType.YES_NO)
        .forEach(f -> yes.put(f.code(), "да"));
    Sheet sent =
        state(
            state(blank().fill(list, new Content(yes, null, null, null)))
                .submit(list, DAY, "Завуч", NOON));
    Decision.Accepted<Sheet, ManualEvent> done =
        (Decision.Accepted<Sheet, ManualEvent>) sent.approve("s", list, DAY, "Методист", NOON);
    assertThat(done.events().get(0))
        .isEqualTo(
            new FormApproved(
                "s",
                "form-1",
                FormKind.HEAD_CHECKLIST,
                "town",
                "school-1",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 8, 31),
                DAY,
                DAY,
                1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12     | ",
        "12,5   | нужно целое число",
        "1 200  | не больше 100",
        "-1     | не меньше 0",
        "много  | «много» — не число",
        "1e9999 | «1e9999» — не число"
      })
  void aNumberIsReadAsPeopleWriteIt(String typed, String problem) {
    FormField field =
        new FormField(
            "x",
            "Поле",
            FieldType.NUMBER,
            true,
            null,
            null,
            BigDecimal.ZERO,
            BigDecimal.valueOf(100),
            true,
            null,
            null,
            null);
    assertThat(Answers.problem(field, typed)).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource({
    "ACADEMIC_YEAR, 2026/27 учебный год, 2025/26 учебный год",
    "CALENDAR_YEAR, 2026 год, 2025 год",
    "HALF_YEAR, 2 полугодие 2026 года, 1 полугодие 2026 года",
    "DATE, на 20 ноября 2026, на 19 ноября 2026"
  })
  void aPeriodIsSaidAsPeopleSayIt(PeriodKind kind, String label, String before) {
    Period period = Period.containing(kind, DAY);
    assertThat(period.label()).isEqualTo(label);
    assertThat(period.previous().label()).isEqualTo(before);
  }
}
