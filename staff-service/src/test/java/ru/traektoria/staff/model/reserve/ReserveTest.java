package ru.traektoria.staff.model.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.staff.Cast;
import ru.traektoria.staff.model.teacher.Setting;
import ru.traektoria.staff.model.teacher.Standing.Recognition;
import ru.traektoria.staff.model.teacher.Standing.Recognition.Kind;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherEvent;
import ru.traektoria.staff.model.teacher.TeacherEvent.RecognitionHeld;
import ru.traektoria.staff.model.teacher.TeacherEvent.ReserveHeld;
import ru.traektoria.staff.model.teacher.TeacherEvent.TeacherProfileChanged;

/** Кадровый резерв: what a place in it needs, and what of it is told (E.7). */
class ReserveTest {

  private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 1);
  private static final LocalDate SUMMER = LocalDate.of(2026, 8, 31);

  private final Setting today = Cast.today();
  private final Teacher vera = Cast.vera();

  @ParameterizedTest(name = "{0}, приказ {1} от {2}, {3} — {4}: {5}")
  @CsvSource({
    "HEAD,   45-к, 2025-08-25, 2025-09-01,           , ",
    "DEPUTY, 45-к, 2025-08-25, 2025-09-01, 2025-09-01, ",
    "HEAD,   45-к, 2026-11-22, 2027-01-01,           , ",
    ",       45-к, 2025-08-25, 2025-09-01,           , reserve.post",
    "HEAD,   ' ',  2025-08-25, 2025-09-01,           , reserve.order",
    "HEAD,   ,     2025-08-25, 2025-09-01,           , reserve.order",
    "HEAD,   45-к,           , 2025-09-01,           , reserve.ordered-on",
    "HEAD,   45-к, 2026-11-23, 2025-09-01,           , reserve.ordered-on-future",
    "HEAD,   45-к, 2025-08-25,           ,           , reserve.from",
    "HEAD,   45-к, 2025-08-25, 2025-09-01, 2025-08-31, reserve.period"
  })
  void aPlaceInTheReserveNeedsAPostAnOrderAndDays(
      Reserve.Post post,
      String order,
      LocalDate ordered,
      LocalDate from,
      LocalDate to,
      String refusal) {
    List<String> codes = Cast.codes(with(new Reserve(post, order, ordered, from, to)));
    assertThat(codes).isEqualTo(refusal == null ? List.of() : List.of(refusal));
  }

  @Test
  void aLongNumberIsRefused() {
    assertThat(
            Cast.codes(with(new Reserve(Reserve.Post.HEAD, "1".repeat(101), AUTUMN, AUTUMN, null))))
        .containsExactly("reserve.order-length");
  }

  @Test
  void nobodyIsTwiceInTheReserveForOnePostAtATime() {
    Reserve year = place(Reserve.Post.HEAD, AUTUMN, SUMMER);
    assertThat(Cast.codes(with(year, place(Reserve.Post.HEAD, SUMMER, null))))
        .containsExactly("reserve.twice");
    assertThat(Cast.codes(with(year, place(Reserve.Post.HEAD, SUMMER.plusDays(1), null))))
        .isEmpty();
    assertThat(Cast.codes(with(year, place(Reserve.Post.DEPUTY, AUTUMN, null)))).isEmpty();
  }

  @Test
  void postAndDaysAreToldAndTheOrderIsNot() {
    List<TeacherEvent> events = Cast.events(with(place(Reserve.Post.DEPUTY, AUTUMN, SUMMER)));
    assertThat(events).hasExactlyElementsOfTypes(TeacherProfileChanged.class);
    assertThat(((TeacherProfileChanged) events.get(0)).reserve())
        .containsExactly(new ReserveHeld(Reserve.Post.DEPUTY, AUTUMN, SUMMER));
    assertThat(events.toString()).doesNotContain("45-к");
  }

  @Test
  void membershipOfTheMethodicalAssetIsToldAndAnAwardIsNot() {
    Recognition asset = new Recognition(Kind.METHODICAL_ACTIVE, "протокол 3", AUTUMN, null);
    Recognition award = new Recognition(Kind.AWARD, "грамота", AUTUMN, null);
    List<TeacherEvent> events =
        Cast.events(
            vera.change(
                Cast.with(vera.profile(), vera.standing().withRecognitions(List.of(asset, award))),
                today));
    assertThat(((TeacherProfileChanged) events.get(0)).recognitions())
        .containsExactly(new RecognitionHeld(Kind.METHODICAL_ACTIVE, AUTUMN, null));
    assertThat(events.toString()).doesNotContain("протокол", "грамота", "AWARD");
  }

  @Test
  void anotherNumberOfTheSameOrderIsNoNews() {
    Teacher before = Cast.accepted(with(place(Reserve.Post.HEAD, AUTUMN, null)));
    Reserve mended = new Reserve(Reserve.Post.HEAD, "46-к", AUTUMN, AUTUMN, null);
    var changed =
        before.change(
            Cast.with(before.profile(), before.standing().withReserves(List.of(mended))), today);
    assertThat(Cast.events(changed)).isEmpty();
    assertThat(Cast.accepted(changed).standing().reserves()).containsExactly(mended);
  }

  @Test
  void whoeverWasErasedIsInNoReserve() {
    Teacher before = Cast.accepted(with(place(Reserve.Post.HEAD, AUTUMN, null)));
    assertThat(Cast.accepted(before.erase()).standing().reserves()).isEmpty();
  }

  private Decision<Teacher, TeacherEvent> with(Reserve... places) {
    return vera.change(
        Cast.with(vera.profile(), vera.standing().withReserves(List.of(places))), today);
  }

  private static Reserve place(Reserve.Post post, LocalDate from, LocalDate to) {
    return new Reserve(post, "45-к", LocalDate.of(2025, 8, 25), from, to);
  }
}
