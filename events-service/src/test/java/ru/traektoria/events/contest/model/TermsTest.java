package ru.traektoria.events.contest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.events.contest.model.entry.DeadlineRule;
import ru.traektoria.events.contest.model.entry.EntryRule;
import ru.traektoria.events.contest.model.entry.EntryState;
import ru.traektoria.events.contest.model.entry.NamelessRule;
import ru.traektoria.events.contest.model.terms.Audience;
import ru.traektoria.events.contest.model.terms.ContestRule;
import ru.traektoria.events.contest.model.terms.ContestState;
import ru.traektoria.events.contest.model.terms.Criterion;
import ru.traektoria.events.contest.model.terms.Window;
import ru.traektoria.platform.kernel.Reason;

/** The tables of states, the last minute of a deadline, and who is young. */
class TermsTest {

  private static final Window AUTUMN =
      new Window(LocalDateTime.parse("2026-09-01T09:00"), LocalDateTime.parse("2026-09-15T23:59"));

  @ParameterizedTest
  @CsvSource({
    "2026-09-01T08:59:59, deadline.early",
    "2026-09-01T09:00:00, ''",
    "2026-09-15T00:00:00, ''",
    "2026-09-15T23:59:00, ''",
    "2026-09-15T23:59:59, ''",
    "2026-09-16T00:00:00, deadline.late",
    "2026-09-16T12:00:00, deadline.late",
  })
  void anApplicationIsInTimeToTheMinute(LocalDateTime now, String code) {
    assertThat(
            DeadlineRule.against(AUTUMN, now).stream()
                .map(Reason::code)
                .collect(Collectors.joining()))
        .isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "3, , 2023-09-16, , YES",
    "3, , 2023-09-15, , NO",
    "3, , , 2001-01-01, UNKNOWN",
    ", 35, 2001-01-01, 1991-09-16, YES",
    ", 35, 2001-01-01, 1991-09-15, NO",
    "3, 35, 2024-09-01, , UNKNOWN",
    "3, 35, 2010-09-01, , NO",
    ", , , , YES",
  })
  void youngIsWhoHasFewerFullYears(
      Integer years, Integer age, LocalDate since, LocalDate born, Audience.Fit fit) {
    assertThat(new Audience(years, age).fits(since, born, LocalDate.of(2026, 9, 15)))
        .isEqualTo(fit);
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, edit open invite seat cancel",
    "APPLICATIONS, edit invite apply admit seat distribute cancel",
    "REVIEW, seat distribute score fix cancel",
    "RESULTS, announce",
    "CLOSED, ''",
    "CANCELLED, ''",
  })
  void whatMayBeDoneWithAContestInEachState(ContestState state, String allowed) {
    assertThat(
            Arrays.stream(ContestRule.values())
                .filter(rule -> rule.allows(state))
                .map(rule -> rule.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ")))
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, correct submit withdraw",
    "SUBMITTED, withdraw admit give_back",
    "RETURNED, correct submit withdraw",
    "ADMITTED, withdraw give_back",
    "WITHDRAWN, correct submit",
  })
  void whatMayBeDoneWithAnApplicationInEachState(EntryState state, String allowed) {
    assertThat(
            Arrays.stream(EntryRule.values())
                .filter(rule -> rule.allows(state))
                .map(rule -> rule.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ")))
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "Уроки Щегловой, Щеглова, true",
    "Щеглова и её класс, Щеглова, true",
    "Опыт учителя СОЛОВЬЯНСКОЙ, Соловьянская, true",
    "Беседа с Кимом, Ким, true",
    "Каким быть учителю, Ким, false",
    "Диалог с текстом, Щеглова, false",
    "Лесная школа, Лес, false",
  })
  void aTextNamesItsAuthorByTheSurnameAsAWord(String text, String surname, boolean names) {
    assertThat(NamelessRule.names(text, surname)).isEqualTo(names);
  }

  @Test
  void aYearLaterTheSameDaysOfTheNextYear() {
    assertThat(Contests.terms(Contests.blind(2)).nextYear().window().deadline())
        .isEqualTo(LocalDateTime.parse("2027-11-15T23:59"));
    assertThat(Contests.terms(Contests.blind(2)).nextYear().stages().get(0).from())
        .isEqualTo(LocalDate.of(2027, 11, 16));
  }

  @Test
  void aCriterionWithoutWeightOrWithTooManyPointsIsRefused() {
    for (Criterion bad :
        List.of(
            new Criterion("К1", "Новизна", null, 10),
            new Criterion("К1", "Новизна", BigDecimal.ZERO, 10),
            new Criterion("К1", "Новизна", new BigDecimal("11"), 10),
            new Criterion("К1", "Новизна", new BigDecimal("1.005"), 10),
            new Criterion("К1", "", BigDecimal.ONE, 10),
            new Criterion("К1", "Новизна", BigDecimal.ONE, 0),
            new Criterion("К1", "Новизна", BigDecimal.ONE, 101))) {
      assertThat(Contests.refusals(Contests.stage(true, 2, List.of(bad))))
          .as(bad.toString())
          .containsExactly("s0.criteria");
    }
    assertThat(Contests.refusals(Contests.blind(2))).isEmpty();
  }
}
