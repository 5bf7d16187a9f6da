package ru.traektoria.mentoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.mentoring.Cast.ANNA;
import static ru.traektoria.mentoring.Cast.IVAN;
import static ru.traektoria.mentoring.Cast.LIDA;
import static ru.traektoria.mentoring.Cast.MAY;
import static ru.traektoria.mentoring.Cast.OLEG;
import static ru.traektoria.mentoring.Cast.SEPTEMBER;
import static ru.traektoria.mentoring.Cast.TIMUR;
import static ru.traektoria.mentoring.Cast.TODAY;
import static ru.traektoria.mentoring.Cast.VERA;
import static ru.traektoria.mentoring.model.AssigningRule.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.traektoria.mentoring.Cast;
import ru.traektoria.mentoring.Cast.Draft;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.kernel.Reason;

class AssigningRuleTest {

  private static final Load NOBODY = Load.none();
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 11);

  /** The truth table: which terms break which rules, and no other. */
  static Stream<Arguments> truthTable() {
    return Stream.of(
        row("every paper there", new Draft(), NOBODY),
        row("no mentor", new Draft().mentors(), NOBODY, PEOPLE_NAMED),
        row("no mentee", new Draft().mentees(), NOBODY, PEOPLE_NAMED),
        row("oneself", new Draft().mentees(VERA), NOBODY, NOBODY_MENTORS_HIMSELF),
        row(
            "oneself among others",
            new Draft().mentees(ANNA, VERA),
            NOBODY,
            NOBODY_MENTORS_HIMSELF),
        row("no form", new Draft().form(null), NOBODY, FORM_CHOSEN),
        row("a group of one", new Draft().form(Form.GROUP), NOBODY, A_GROUP_IS_A_GROUP),
        row("a group of two", new Draft().form(Form.GROUP).mentees(ANNA, IVAN), NOBODY),
        row("ends when it begins", new Draft().term(SEPTEMBER, SEPTEMBER), NOBODY, TERM_IN_ORDER),
        row("no end", new Draft().term(SEPTEMBER, null), NOBODY, TERM_IN_ORDER),
        row("three years", new Draft().term(SEPTEMBER, SEPTEMBER.plusYears(3)), NOBODY),
        row(
            "a day longer",
            new Draft().term(SEPTEMBER, SEPTEMBER.plusYears(3).plusDays(1)),
            NOBODY,
            TERM_UP_TO_THREE_YEARS),
        row(
            "a year less a day",
            new Draft().term(JANUARY, JANUARY.plusYears(1).minusDays(2)),
            NOBODY,
            TERM_FROM_A_YEAR),
        row("a year", new Draft().term(JANUARY, JANUARY.plusYears(1).minusDays(1)), NOBODY),
        row("a school year", new Draft().term(SEPTEMBER, LocalDate.of(2027, 5, 25)), NOBODY),
        row(
            "a school year begun late",
            new Draft().term(LocalDate.of(2026, 10, 1), MAY),
            NOBODY,
            TERM_FROM_A_YEAR),
        row(
            "a school year cut short",
            new Draft().term(SEPTEMBER, LocalDate.of(2027, 5, 24)),
            NOBODY,
            TERM_FROM_A_YEAR),
        row(
            "a group of half a year",
            new Draft().form(Form.GROUP).mentees(ANNA, IVAN).term(JANUARY, MAY),
            NOBODY,
            TERM_FROM_A_YEAR),
        row(
            "a task of a month",
            new Draft().form(Form.SITUATIONAL).term(JANUARY, JANUARY.plusMonths(1)),
            NOBODY),
        row(
            "a younger one shows for a term",
            new Draft().form(Form.REVERSE).term(JANUARY, MAY),
            NOBODY),
        row(
            "a tutor for a route",
            new Draft().form(Form.TUTOR).route("route-1").term(JANUARY, MAY),
            NOBODY),
        row("no order", new Draft().order(null, null), NOBODY, ORDER_ISSUED),
        row("order without number", new Draft().order(" ", SEPTEMBER), NOBODY, ORDER_ISSUED),
        row("order without date", new Draft().order("7", null), NOBODY, ORDER_ISSUED),
        row(
            "order of tomorrow",
            new Draft().order("7", TODAY.plusDays(1)),
            NOBODY,
            ORDER_NOT_IN_FUTURE),
        row("order of today", new Draft().order("7", TODAY), NOBODY),
        row("no consent", new Draft().consent(null), NOBODY, EVERY_MENTOR_CONSENTED),
        row(
            "consent too late",
            new Draft().consent(SEPTEMBER.plusDays(1)),
            NOBODY,
            CONSENT_BEFORE_START),
        row("mentee has not agreed", new Draft().agreed(null), NOBODY, EVERY_MENTEE_AGREED),
        row(
            "mentee agrees tomorrow",
            new Draft().agreed(TODAY.plusDays(1)),
            NOBODY,
            EVERY_MENTEE_AGREED),
        row("tutor of nobody's route", new Draft().form(Form.TUTOR), NOBODY, A_TUTOR_HAS_A_ROUTE),
        row("tutor of a route", new Draft().form(Form.TUTOR).route("route-1"), NOBODY),
        row("paid, agreed", new Draft().paidBy("5", SEPTEMBER), NOBODY),
        row("paid, not agreed", new Draft().paidBy(null, null), NOBODY, PAID_BY_AGREEMENT),
        row(
            "paid, agreement without date",
            new Draft().paidBy("5", null),
            NOBODY,
            PAID_BY_AGREEMENT),
        row("third mentee", new Draft(), carries(IVAN, LIDA)),
        row("fourth mentee", new Draft(), carries(IVAN, LIDA, TIMUR), MENTOR_HAS_ROOM),
        row(
            "a group beyond the limit",
            new Draft().form(Form.GROUP).mentees(ANNA, TIMUR),
            carries(IVAN, LIDA),
            MENTOR_HAS_ROOM),
        row("already theirs", new Draft(), carries(ANNA), NOT_PAIRED_TWICE),
        row(
            "everything missing",
            new Draft().mentors().mentees().order(null, null).term(null, null).paidBy(null, null),
            NOBODY,
            PEOPLE_NAMED,
            TERM_IN_ORDER,
            ORDER_ISSUED,
            PAID_BY_AGREEMENT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("truthTable")
  void theRulesThatSpeakAreExactlyThose(
      String what, Terms terms, Load load, Set<AssigningRule> broken) {
    Set<AssigningRule> found = EnumSet.noneOf(AssigningRule.class);
    for (AssigningRule rule : AssigningRule.values()) {
      rule.check(terms, load, TODAY).ifPresent(reason -> found.add(rule));
    }
    assertThat(found).as(what).isEqualTo(broken);
  }

  @Test
  void aProposalMayWaitForItsPapersButNotForItsPeople() {
    Terms papersMissing = new Draft().order(null, null).consent(null).paidBy(null, null).terms();
    Terms himself = new Draft().mentees(VERA).terms();

    assertThat(AssigningRule.againstProposal(papersMissing, TODAY, Set.of())).isEmpty();
    assertThat(AssigningRule.againstProposal(himself, TODAY, Set.of()))
        .extracting(Reason::code)
        .containsExactly("pair.nobody-mentors-himself");
  }

  @Test
  void theLimitIsTheMunicipalitys() {
    Load oneEach = new Load(Map.of(VERA, Set.of(IVAN)), 1);

    assertThat(MENTOR_HAS_ROOM.check(Cast.complete(), oneEach, TODAY)).isPresent();
    assertThat(MENTOR_HAS_ROOM.check(Cast.complete(), carries(IVAN), TODAY)).isEmpty();
  }

  @Test
  void everyMentorOfSeveralNeedsRoomAndConsent() {
    Terms two = new Draft().mentors(VERA, OLEG).term(SEPTEMBER, MAY).terms();

    assertThat(EVERY_MENTOR_CONSENTED.check(two, NOBODY, TODAY)).isEmpty();
    assertThat(two.mentorsWithoutConsent()).isEmpty();
    assertThat(new Draft().mentors(VERA, OLEG).consent(SEPTEMBER).terms().mentorsWithoutConsent())
        .isEqualTo(List.of(OLEG));
  }

  private static Load carries(TeacherId... mentees) {
    return new Load(Map.of(VERA, Set.of(mentees)), Load.DEFAULT_MOST_MENTEES);
  }

  private static Arguments row(String what, Draft draft, Load load, AssigningRule... broken) {
    Set<AssigningRule> expected = EnumSet.noneOf(AssigningRule.class);
    expected.addAll(List.of(broken));
    return Arguments.of(what, draft.terms(), load, expected);
  }
}
