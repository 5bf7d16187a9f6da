package ru.traektoria.events.outside.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.ANNA;
import static ru.traektoria.events.Cast.SCHOOL;
import static ru.traektoria.events.Cast.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ru.traektoria.events.activity.model.ActivityEvent;
import ru.traektoria.events.activity.model.ActivityEvent.ParticipationRecorded;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;
import ru.traektoria.platform.kernel.Reason;

/** What a teacher may tell, what the school may say to it, what others hear. */
class OutsideTest {

  private static final String LINK = "https://example.org/diploma";

  static Stream<Arguments> tellings() {
    return Stream.of(
        Arguments.of("as it should be", told("Учитель года", ActivityKind.CONTEST, 0, LINK), ""),
        Arguments.of("no title", told(" ", ActivityKind.CONTEST, 0, LINK), "title"),
        Arguments.of("long title", told("я".repeat(301), ActivityKind.CONTEST, 0, LINK), "title"),
        Arguments.of("no kind", told("Учитель года", null, 0, LINK), "kind"),
        Arguments.of(
            "a kind of the plan",
            told("Педсовет", ActivityKind.PEDAGOGICAL_COUNCIL, 0, LINK),
            "kind"),
        Arguments.of("tomorrow", told("Учитель года", ActivityKind.CONTEST, 1, LINK), "heldOn"),
        Arguments.of("no proof", told("Учитель года", ActivityKind.CONTEST, 0, ""), "files"),
        Arguments.of(
            "no address", told("Учитель года", ActivityKind.CONTEST, 0, "javascript:1"), "link"),
        Arguments.of(
            "an internship nowhere",
            told("Стажировка", ActivityKind.INTERNSHIP, 0, LINK),
            "where"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tellings")
  void aTellingIsHeldAgainstEveryRule(String what, Told told, String field) {
    Decision<Outside, ActivityEvent> decision =
        Outside.tell(new OutsideId("o"), ANNA, SCHOOL, told, TODAY);
    Set<String> fields =
        decision instanceof Refused<Outside, ActivityEvent> refused
            ? refused.reasons().stream().map(Reason::field).collect(Collectors.toSet())
            : Set.of("");
    assertThat(fields).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({
    // state, confirm, return, annul, mend
    "SENT, true, true, false, true",
    "RETURNED, false, false, false, true",
    "CONFIRMED, false, false, true, false",
    "ANNULLED, false, false, false, true",
  })
  void whatMayBeDoneDependsOnTheState(
      Outside.State state, boolean confirm, boolean giveBack, boolean annul, boolean mend) {
    Outside known = outside(state);
    assertThat(known.confirm(false, TODAY).accepted()).isEqualTo(confirm);
    assertThat(known.giveBack("Нет даты", TODAY).accepted()).isEqualTo(giveBack);
    assertThat(known.annul("Не то", TODAY).accepted()).isEqualTo(annul);
    assertThat(known.mend(known.told(), TODAY).accepted()).isEqualTo(mend);
  }

  @Test
  void aReasonIsNeededToReturnAndToAnnul() {
    for (String none : new String[] {null, "", "  ", "я".repeat(501)}) {
      assertThat(outside(Outside.State.SENT).giveBack(none, TODAY).accepted()).isFalse();
      assertThat(outside(Outside.State.CONFIRMED).annul(none, TODAY).accepted()).isFalse();
    }
  }

  @Test
  void onlyWhatIsConfirmedIsToldToOthersAndAnnullingTakesItBack() {
    assertThat(events(Outside.tell(new OutsideId("o"), ANNA, SCHOOL, good(), TODAY))).isEmpty();
    assertThat(events(outside(Outside.State.SENT).giveBack("Нет даты", TODAY))).isEmpty();
    ParticipationRecorded confirmed =
        (ParticipationRecorded) events(outside(Outside.State.SENT).confirm(true, TODAY)).get(0);
    assertThat(confirmed.attendance()).isEqualTo(Attendance.PRESENT);
    assertThat(confirmed.title()).isEqualTo("Учитель года");
    assertThat(confirmed.level()).isEqualTo(Level.REGIONAL);
    assertThat(confirmed.outside()).isTrue();
    assertThat(confirmed.listed()).isTrue();
    ParticipationRecorded annulled =
        (ParticipationRecorded)
            events(outside(Outside.State.CONFIRMED).annul("Не то", TODAY)).get(0);
    assertThat(annulled.participation()).isEqualTo(confirmed.participation());
    assertThat(annulled.attendance()).isEqualTo(Attendance.ABSENT);
  }

  @ParameterizedTest
  @CsvSource({
    "Учитель года, Муниципальный этап «Учитель года — 2026», true",
    "Учитель года, УЧИТЕЛЬ  ГОДА, true",
    "«Педагогический дебют», Педагогический дебют, true",
    "Учитель года, Учитель нового года, false",
    "Самый классный классный, Самый-классный-классный!, true",
    "Учитель, Учительница года, false",
    "'', Учитель года, false",
  })
  void aContestOfTheListIsKnownHoweverItIsWritten(String listed, String title, boolean counts) {
    assertThat(new CountedContests(List.of(listed)).counts(title)).isEqualTo(counts);
  }

  @Test
  void aPublicationIsCitedInTheOrderOfTheStandard() {
    Told article = told("Читаем вместе", ActivityKind.PUBLICATION, 0, "https://example.org/a");
    Citation whole = new Citation("Ключева А. П., Лугин И. О.", "№ 3", "12-15");
    String year = String.valueOf(TODAY.getYear());
    assertThat(whole.reference(article, "Ключева А. П."))
        .isEqualTo(
            "Ключева А. П., Лугин И. О. Читаем вместе. — "
                + year
                + ". — № 3. — С. 12–15. — URL: https://example.org/a");
    assertThat(Citation.NONE.reference(article, "Ключева Анна"))
        .startsWith("Ключева Анна. Читаем вместе. — " + year + ". — URL:");
  }

  private static Told good() {
    return told("Учитель года", ActivityKind.CONTEST, 0, LINK);
  }

  private static Told told(String title, ActivityKind kind, int daysAhead, String link) {
    LocalDate day = TODAY.plusDays(daysAhead);
    return new Told(
        title,
        kind,
        Level.REGIONAL,
        Role.WINNER,
        "",
        day,
        BigDecimal.TEN,
        link,
        List.of(),
        Citation.NONE);
  }

  private static Outside outside(Outside.State state) {
    return new Outside(new OutsideId("o"), ANNA, SCHOOL, good(), state, "", false, null);
  }

  private static List<ActivityEvent> events(Decision<Outside, ActivityEvent> decision) {
    return ((Accepted<Outside, ActivityEvent>) decision).events();
  }
}
