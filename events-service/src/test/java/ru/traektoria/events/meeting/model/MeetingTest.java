package ru.traektoria.events.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.ANNA;
import static ru.traektoria.events.Cast.IVAN;
import static ru.traektoria.events.Cast.LIDA;
import static ru.traektoria.events.Cast.TODAY;
import static ru.traektoria.events.Cast.TOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.association.model.Association.Kind;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.meeting.model.Execution.Outcome;
import ru.traektoria.events.meeting.model.MeetingEvent.ProtocolSigned;
import ru.traektoria.events.meeting.model.Protocol.Carried;
import ru.traektoria.events.meeting.model.Protocol.Minutes;
import ru.traektoria.events.meeting.model.Protocol.Roll;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;

/**
 * Agenda, minutes, the signature, corrections, and decisions that come back until they are done.
 */
class MeetingTest {

  private static final AssociationId MATHS = new AssociationId("gmo-maths");
  private static final AcademicYear YEAR = new AcademicYear(2026);
  private static final LocalDate HELD = LocalDate.of(2026, 11, 12);
  private static final LocalDate TERM = LocalDate.of(2026, 12, 1);

  private final Meeting planned =
      state(
          Meeting.open(
              new Frame(new ActivityId("a1"), MATHS, TOWN, YEAR, false),
              new Presidium(ANNA, null, List.of()),
              List.of(AgendaItem.asked("i1", "О результатах ВПР", Somebody.of("ivan", "")))));

  @Test
  void theAgendaGrowsIsReorderedAndShrinks() {
    Meeting longer = state(planned.ask(AgendaItem.asked("i2", "Разное", Somebody.nobody())));
    assertThat(state(longer.raise("i2")).agenda())
        .extracting(AgendaItem::id)
        .containsExactly("i2", "i1");
    assertThat(state(longer.raise("i1")).agenda())
        .extracting(AgendaItem::id)
        .containsExactly("i1", "i2");
    assertThat(state(longer.drop("i1")).agenda()).extracting(AgendaItem::id).containsExactly("i2");
    Meeting renamed =
        state(longer.ask(AgendaItem.asked("i2", "О плане", Somebody.of("", "методист"))));
    assertThat(renamed.item("i2").orElseThrow().topic()).isEqualTo("О плане");
    assertThat(codes(longer.ask(AgendaItem.asked("i3", "  ", Somebody.nobody()))))
        .containsExactly("agenda.topic");
    assertThat(codes(longer.hear("gone", "Слушали"))).containsExactly("agenda.unknown");
  }

  @ParameterizedTest(name = "владелец {0}, срок {1} → {2}")
  @CsvSource({
    "anna, 2026-12-01, ''",
    "'', 2026-12-01, resolution.owner",
    "'', , ''",
    "anna, , ''",
  })
  void aDecisionWithATermNeedsAnOwner(String owner, LocalDate due, String code) {
    Decision<Meeting, MeetingEvent> decided =
        planned.resolve(
            "i1", new Resolution("r1", null, "Провести срез", Somebody.of(owner, ""), due));
    assertThat(codes(decided)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @ParameterizedTest(name = "{0}, срок {1} → {2}")
  @CsvSource({
    "ADMISSION,      ,           ''",
    "ADMISSION,      2026-12-01, ''",
    "APPROVAL,       ,           ''",
    "RECOMMENDATION, ,           ''",
    "RECOMMENDATION, 2026-12-01, ''",
    "ASSIGNMENT,     ,           resolution.term",
    "ASSIGNMENT,     2026-12-01, ''",
    "NOTED,          ,           ''",
    "NOTED,          2026-12-01, resolution.noted",
  })
  void aKindOfDecisionSaysWhetherItHasATerm(Resolution.Kind kind, LocalDate due, String code) {
    Resolution said = new Resolution("r1", kind, "О допуске", Somebody.of("anna", ""), due);
    assertThat(codes(planned.resolve("i1", said)))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void aDecisionWithATermOfWhichNoKindIsKnownIsAnAssignment() {
    assertThat(task("r1").kind()).isEqualTo(Resolution.Kind.ASSIGNMENT);
    assertThat(new Resolution("r2", null, "Иное", Somebody.nobody(), null).kind()).isNull();
  }

  @Test
  void filesBelongToTheirQuestionStayThroughItsChangesAndAreLockedWithTheProtocol() {
    Meeting filed = state(Papers.attach(written(), "i1", List.of(file("f1"), file("f2"))));
    Meeting renamed = state(filed.ask(AgendaItem.asked("i1", "О ВПР", Somebody.nobody())));
    assertThat(Papers.of(renamed)).extracting(Attachment::id).containsExactly("f1", "f2");
    Meeting signed = state(sign(renamed, 1));
    assertThat(codes(Papers.attach(signed, "i1", List.of(file("f3")))))
        .containsExactly("protocol.locked");
    assertThat(codes(Papers.detach(signed, "i1", "f1"))).containsExactly("protocol.locked");

    Meeting open = state(Signing.correct(signed, "Лишний файл"));
    Meeting less = state(Papers.detach(open, "i1", "f2"));
    assertThat(less.item("i1").orElseThrow().files()).containsExactly(file("f1"));
    assertThat(Papers.of(less)).containsExactly(file("f1"), file("f2"));
    assertThat(Papers.of(state(planned.drop("i1")))).isEmpty();
    assertThat(codes(Papers.attach(planned, "i1", List.of()))).containsExactly("agenda.file");
    assertThat(codes(Papers.attach(planned, "i7", List.of(file("f1")))))
        .containsExactly("agenda.unknown");
    List<Attachment> many = IntStream.rangeClosed(1, 11).mapToObj(n -> file("f" + n)).toList();
    assertThat(codes(Papers.attach(planned, "i1", many))).containsExactly("agenda.files");
  }

  /** S1-97: results of срезы are an analysis of monitoring; the question leads to it. */
  @Test
  void aQuestionLeadsToTheAnalysisItIsAbout() {
    String note = "/monitoring/notes/019a3b5c";
    Meeting asked =
        state(planned.ask(AgendaItem.asked("i2", "О срезах", Somebody.nobody(), " " + note)));
    assertThat(asked.item("i2").orElseThrow().analysis()).isEqualTo(note);
    Meeting heard = state(state(asked.hear("i2", "Слушали")).raise("i2"));
    assertThat(heard.item("i2").orElseThrow().analysis()).as("stays").isEqualTo(note);
    Meeting without = state(heard.ask(AgendaItem.asked("i2", "О срезах", Somebody.nobody())));
    assertThat(without.item("i2").orElseThrow().analysis()).isEmpty();
    for (String wrong : List.of("отчёт", "/activities/1", "javascript:alert(1)", "https://a b")) {
      AgendaItem question = AgendaItem.asked("i3", "О ВПР", Somebody.nobody(), wrong);
      assertThat(codes(planned.ask(question))).as(wrong).containsExactly("agenda.analysis");
    }
  }

  private static Attachment file(String id) {
    return new Attachment(id, "Сводка " + id + ".pdf", "application/pdf", 10);
  }

  /** Every cause alone stands in the way, and none of them leaves it open. */
  @ParameterizedTest(name = "закрыто {0}, секретарь {1}, слушали {2}, решили {3} → {4}")
  @CsvSource({
    "true,  true,  true,  true,  ''",
    "false, true,  true,  true,  protocol.held",
    "true,  false, true,  true,  protocol.chair-and-secretary-named",
    "true,  true,  false, false, protocol.every-question-considered|protocol.something-decided",
    "true,  true,  true,  false, protocol.something-decided",
    "true,  true,  false, true,  ''",
  })
  void aProtocolIsSignedOnlyWhenItIsWhole(
      boolean held, boolean secretary, boolean heard, boolean decided, String codes) {
    Meeting meeting = secretary ? state(planned.preside(presidium())) : planned;
    meeting = heard ? state(meeting.hear("i1", "Средний балл вырос")) : meeting;
    meeting = decided ? state(meeting.resolve("i1", task("r1"))) : meeting;
    assertThat(SigningRule.against(meeting, held).stream().map(r -> r.code()).toList())
        .isEqualTo(codes.isEmpty() ? List.of() : List.of(codes.split("\\|")));
  }

  @Test
  void anAgendaWithoutQuestionsIsNotSigned() {
    Meeting empty = state(state(planned.drop("i1")).preside(presidium()));
    assertThat(SigningRule.against(empty, true).stream().map(r -> r.code()))
        .containsExactly("protocol.there-is-an-agenda", "protocol.something-decided");
  }

  @Test
  void aSignedProtocolTellsHowMuchWasDecidedAndNothingOfWhat() {
    Accepted<Meeting, MeetingEvent> signed = accepted(sign(written(), 3));
    ProtocolSigned told = (ProtocolSigned) signed.events().get(0);
    assertThat(told.number()).isEqualTo(3);
    assertThat(told.year()).isEqualTo("2026-27");
    assertThat(told.revision()).isEqualTo(1);
    assertThat(told.questions()).isEqualTo(1);
    assertThat(told.decisions()).isEqualTo(2);
    assertThat(told.assignments()).isEqualTo(1);
    assertThat(told.toString()).doesNotContain("Провести", "anna", "ivan");
  }

  @Test
  void aCorrectionThatIsGivenUpLeavesTheSignedRevisionAsItWas() {
    Meeting signed = state(sign(written(), 3));
    assertThat(codes(Signing.abandon(signed))).containsExactly("protocol.not-open");
    Meeting open = state(Signing.correct(signed, "Описка"));
    Meeting mended = state(state(open.hear("i1", "Иначе")).resolve("i1", task("r9")));
    Meeting back = state(Signing.abandon(mended));
    assertThat(back.locked()).isTrue();
    assertThat(back.agenda()).isEqualTo(signed.agenda());
    assertThat(back.presidium()).isEqualTo(signed.presidium());
    assertThat(back.protocols()).hasSize(1);
  }

  @Test
  void aSignedProtocolNeverChangesAndACorrectionIsTheNextRevisionWithItsReason() {
    Meeting signed = state(sign(written(), 3));
    assertThat(signed.locked()).isTrue();
    assertThat(codes(signed.hear("i1", "Иначе"))).containsExactly("protocol.locked");
    assertThat(codes(signed.resolve("i1", task("r9")))).containsExactly("protocol.locked");
    assertThat(codes(signed.drop("i1"))).containsExactly("protocol.locked");
    assertThat(codes(signed.preside(presidium()))).containsExactly("protocol.locked");
    assertThat(codes(sign(signed, 3))).contains("protocol.not-signed-yet");
    assertThat(codes(signed.frame(YEAR.next(), false))).containsExactly("meeting.numbered");
    assertThat(codes(Signing.correct(signed, " "))).containsExactly("protocol.reason");
    assertThat(codes(Signing.correct(planned, "Описка"))).containsExactly("protocol.unsigned");

    Meeting open = state(Signing.correct(signed, "Описка в сроке"));
    assertThat(open.protocol().orElseThrow().revision()).isEqualTo(1);
    Meeting mended = state(open.hear("i1", "Средний балл вырос на 0,2"));
    Accepted<Meeting, MeetingEvent> again = accepted(sign(mended, 3));
    assertThat(((ProtocolSigned) again.events().get(0)).revision()).isEqualTo(2);
    List<Protocol> all = again.state().protocols();
    assertThat(all).extracting(Protocol::reason).containsExactly("", "Описка в сроке");
    assertThat(all.get(0).minutes().agenda().get(0).heard()).isEqualTo("Средний балл вырос");
    assertThat(all.get(1).minutes().agenda().get(0).heard()).isEqualTo("Средний балл вырос на 0,2");
    assertThat(again.state().locked()).isTrue();
  }

  @Test
  void anOpenDecisionComesBackToEveryNextMeetingUntilItIsDone() {
    Meeting signed = state(sign(written(), 1));
    List<Assignment> open = signed.assignments();
    assertThat(open).hasSize(1);
    assertThat(Carried.on(HELD, open)).isEmpty();
    assertThat(Carried.on(HELD.plusDays(14), open)).hasSize(1);
    assertThat(Carried.on(HELD.plusDays(60), open))
        .extracting(Carried::outcome)
        .containsExactly((Outcome) null);
    assertThat(open.get(0).lateOn(TERM)).isFalse();
    assertThat(open.get(0).lateOn(TERM.plusDays(1))).isTrue();

    Meeting later = report(signed, Outcome.PUT_OFF, TERM.plusDays(30), "Болезнь");
    assertThat(later.assignments().get(0).due()).isEqualTo(TERM.plusDays(30));
    assertThat(later.assignments().get(0).open()).isTrue();
    LocalDate doneOn = TODAY;
    Meeting done = report(later, Outcome.DONE, null, "Срез проведён");
    assertThat(done.assignments().get(0).open()).isFalse();
    assertThat(Carried.on(doneOn, done.assignments()))
        .extracting(Carried::outcome)
        .containsExactly(Outcome.DONE);
    assertThat(Carried.on(doneOn.plusDays(1), done.assignments())).isEmpty();
  }

  @ParameterizedTest(name = "{0}, новый срок {1}, слова «{2}» → {3}")
  @CsvSource({
    "DONE,      ,           '',          ''",
    "PUT_OFF,   2026-12-20, '',          ''",
    "PUT_OFF,   2026-12-01, '',          resolution.due",
    "PUT_OFF,   ,           '',          resolution.due",
    "WITHDRAWN, ,           Неактуально, ''",
    "WITHDRAWN, ,           '',          resolution.reason",
    ",          ,           '',          resolution.outcome",
  })
  void aReportAboutADecisionSaysWhatIsNeeded(
      Outcome outcome, LocalDate due, String words, String code) {
    Meeting signed = state(sign(written(), 1));
    Decision<Meeting, MeetingEvent> said =
        Following.report(signed, new Execution("r1", outcome, TODAY, due, words));
    assertThat(codes(said)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void aReportRepeatedChangesNothingAndAClosedDecisionStaysClosed() {
    Meeting done = report(state(sign(written(), 1)), Outcome.DONE, null, "Готово");
    Execution same = new Execution("r1", Outcome.DONE, TODAY, null, "Готово");
    assertThat(state(Following.report(done, same))).isSameAs(done);
    Execution other = new Execution("r1", Outcome.WITHDRAWN, TODAY, null, "Передумали");
    assertThat(codes(Following.report(done, other))).containsExactly("resolution.closed");
    Execution unknown = new Execution("r7", Outcome.DONE, TODAY, null, "");
    assertThat(codes(Following.report(done, unknown))).containsExactly("resolution.unknown");
  }

  @Test
  void numbersOfABookHaveNoGapsAndStayWithTheirMeeting() {
    ProtocolBook book = ProtocolBook.empty(MATHS, YEAR);
    MeetingId first = new MeetingId("m1");
    MeetingId second = new MeetingId("m2");
    book = ((Accepted<ProtocolBook, MeetingEvent>) book.enter(first)).state();
    book = ((Accepted<ProtocolBook, MeetingEvent>) book.enter(second)).state();
    ProtocolBook again = ((Accepted<ProtocolBook, MeetingEvent>) book.enter(first)).state();
    assertThat(again).isSameAs(book);
    assertThat(book.numberOf(first)).isEqualTo(1);
    assertThat(book.numberOf(second)).isEqualTo(2);
    assertThat(book.numberOf(new MeetingId("m3"))).isZero();
    assertThat(ProtocolBook.idOf(MATHS, YEAR)).isNotEqualTo(ProtocolBook.idOf(MATHS, YEAR.next()));
  }

  @Test
  void moreThanHalfIsAQuorum() {
    assertThat(new Roll(List.of(ANNA, IVAN), List.of(LIDA), List.of()).quorum()).isTrue();
    assertThat(new Roll(List.of(ANNA), List.of(IVAN), List.of()).quorum()).isFalse();
    assertThat(new Roll(List.of(ANNA), List.of(), List.of(IVAN, LIDA)).quorum()).isFalse();
  }

  private Meeting written() {
    Meeting heard = state(planned.hear("i1", "Средний балл вырос"));
    Meeting tasked = state(heard.resolve("i1", task("r1")));
    Resolution noted =
        new Resolution("r2", Resolution.Kind.NOTED, "К сведению", Somebody.nobody(), null);
    return state(state(tasked.resolve("i1", noted)).preside(presidium()));
  }

  private static Decision<Meeting, MeetingEvent> sign(Meeting meeting, int number) {
    Roll roll = new Roll(List.of(ANNA, IVAN), List.of(LIDA), List.of());
    Minutes minutes =
        new Minutes(
            "Результаты ВПР", HELD, "Зал", meeting.presidium(), roll, List.of(), meeting.agenda());
    return Signing.sign(meeting, Kind.GMO, number, minutes, TODAY);
  }

  private static Meeting report(Meeting meeting, Outcome outcome, LocalDate due, String words) {
    return state(Following.report(meeting, new Execution("r1", outcome, TODAY, due, words)));
  }

  private static Presidium presidium() {
    return new Presidium(ANNA, IVAN, List.of(" Представитель института ", ""));
  }

  private static Resolution task(String id) {
    return new Resolution(id, null, "Провести срез", Somebody.of("anna", ""), TERM);
  }

  private static Meeting state(Decision<Meeting, MeetingEvent> decision) {
    return accepted(decision).state();
  }

  private static Accepted<Meeting, MeetingEvent> accepted(
      Decision<Meeting, MeetingEvent> decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return (Accepted<Meeting, MeetingEvent>) decision;
  }

  private static List<String> codes(Decision<Meeting, MeetingEvent> decision) {
    return decision instanceof Refused<Meeting, MeetingEvent> refused
        ? refused.reasons().stream().map(reason -> reason.code()).toList()
        : List.of();
  }
}
