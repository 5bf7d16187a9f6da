package ru.traektoria.route.model.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.order.CourseOrder.Item;
import ru.traektoria.route.model.order.CourseOrder.Letter;
import ru.traektoria.route.model.order.CourseOrder.Line;
import ru.traektoria.route.model.request.CourseRequestId;
import ru.traektoria.route.model.request.Quarter;
import ru.traektoria.route.model.request.Wanted;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.TeacherId;

class CourseOrderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Quarter QUARTER = new Quarter("2027-1");

  @Test
  void whatWasSentOnceIsNotAskedForAgain() {
    Item first = item("1", "reading", "school");
    Item second = item("2", "reading", "school");
    CourseOrder order = state(fix(new Letter("5", TODAY), List.of(first)));
    assertThat(CourseOrder.unsent(List.of(first, second), List.of(order))).containsExactly(second);
    assertThat(CourseOrder.unsent(List.of(first, second), List.of())).hasSize(2);
  }

  @Test
  void linesCountPeopleByProgrammeAndOrganisation() {
    List<Line> lines =
        CourseOrder.lines(
            List.of(
                item("1", "reading", "school-1"),
                item("2", "ict", "school-1"),
                item("3", "reading", "school-1"),
                item("4", "reading", "school-2")));
    assertThat(lines)
        .extracting(line -> line.wanted().title(), Line::organisation, Line::people)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("ict", "school-1", 1),
            org.assertj.core.groups.Tuple.tuple("reading", "school-1", 2),
            org.assertj.core.groups.Tuple.tuple("reading", "school-2", 1));
  }

  @Test
  void anOrderNeedsANumberADateAndSomebodyToSend() {
    assertThat(codes(fix(new Letter(" ", null), List.of())))
        .containsExactly("order.number", "order.date", "order.empty");
    assertThat(codes(fix(new Letter("5", TODAY.plusDays(1)), List.of(item("1", "a", "b")))))
        .containsExactly("order.date");
  }

  /** Order in force, reason given: may it be annulled? */
  @ParameterizedTest
  @CsvSource({
    "true,  ошибка в списке, ''",
    "true,  ' ',             order.reason",
    "false, ошибка в списке, order.annulled",
    "false, ' ',             order.annulled"
  })
  void anOrderInForceIsAnnulledWithAReason(boolean inForce, String reason, String code) {
    CourseOrder order = state(fix(new Letter("5", TODAY), List.of(item("1", "reading", "school"))));
    CourseOrder now = inForce ? order : state(order.annul("двойной", Actor.PLATFORM, TODAY));
    assertThat(String.join(",", codes(now.annul(reason, Actor.PLATFORM, TODAY)))).isEqualTo(code);
  }

  @Test
  void anAnnulledOrderFreesItsRequestsButNotItsNumber() {
    Item first = item("1", "reading", "school");
    Letter letter = new Letter("5", TODAY);
    CourseOrder order = state(fix(letter, List.of(first)));
    CourseOrder annulled = state(order.annul("не тот институт", Actor.PLATFORM, TODAY));
    assertThat(CourseOrder.unsent(List.of(first), List.of(order))).isEmpty();
    assertThat(CourseOrder.unsent(List.of(first), List.of(annulled))).containsExactly(first);
    assertThat(CourseOrder.sent(letter, List.of(annulled))).isEmpty();
    assertThat(CourseOrder.sent(letter, List.of(order))).contains(order);
    assertThat(CourseOrder.taken(letter, List.of(annulled)))
        .get()
        .matches(r -> r.message().contains("аннулированным"));
  }

  /** Number, year of the letter: has another order of that year the number already? */
  @ParameterizedTest
  @CsvSource({"5, 2026, true", "5, 2027, false", "6, 2026, false"})
  void aNumberIsGivenOnceACalendarYear(String number, int year, boolean taken) {
    CourseOrder order = state(fix(new Letter("5", TODAY), List.of(item("1", "reading", "school"))));
    Letter letter = new Letter(number, LocalDate.of(year, 1, 15));
    assertThat(CourseOrder.taken(letter, List.of(order)).isPresent()).isEqualTo(taken);
  }

  private static Decision<CourseOrder, Void> fix(Letter letter, List<Item> items) {
    return CourseOrder.fix("o", "m", QUARTER, letter, Actor.PLATFORM, items, TODAY);
  }

  private static Item item(String id, String programme, String organisation) {
    return new Item(
        new CourseRequestId(id),
        new TeacherId("t" + id),
        organisation,
        new Wanted(new ProgrammeId(programme), programme, "ИРО", CourseKind.ADVANCED_TRAINING));
  }

  private static CourseOrder state(Decision<CourseOrder, Void> decision) {
    return ((Decision.Accepted<CourseOrder, Void>) decision).state();
  }

  private static List<String> codes(Decision<CourseOrder, Void> decision) {
    return decision instanceof Decision.Refused<CourseOrder, Void> refused
        ? refused.reasons().stream().map(Reason::code).toList()
        : List.of();
  }
}
