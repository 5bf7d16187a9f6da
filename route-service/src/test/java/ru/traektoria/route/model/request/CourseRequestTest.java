package ru.traektoria.route.model.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.request.CourseRequestEvent.CourseRequestSubmitted;
import ru.traektoria.route.model.request.RequestRule.Step;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.TeacherId;

class CourseRequestTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final TeacherId ANNA = new TeacherId("anna");
  private static final ProgrammeId READING = new ProgrammeId("reading");
  private static final Actor TEACHER = new Actor(Capacity.TEACHER, "anna-account", ANNA);
  private static final Actor LEAD = new Actor(Capacity.SCHOOL_LEAD, "lead-account", null);
  private static final Actor METHODIST = new Actor(Capacity.METHODIST, "methodist-account", null);
  private static final Wanted WANTED =
      new Wanted(READING, "Читательская грамотность", "ИРО", CourseKind.ADVANCED_TRAINING);
  private static final Wish WISH =
      new Wish(WANTED, new Quarter("2027-1"), Purpose.DEFICIT, null, null);

  /** T the applicant, L the school, M the methodist, P the platform; the whole truth table. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "AGREE, SUBMITTED, LM", "AGREE, AGREED, -", "AGREE, ENROLLED, -",
    "AGREE, COMPLETED, -", "AGREE, REFUSED, -", "AGREE, WITHDRAWN, -",
    "AGREE, EXPELLED, -", "REFUSE, SUBMITTED, LM", "REFUSE, AGREED, LM",
    "REFUSE, ENROLLED, -", "REFUSE, COMPLETED, -", "REFUSE, REFUSED, -",
    "REFUSE, WITHDRAWN, -", "REFUSE, EXPELLED, -", "ENROL, SUBMITTED, -",
    "ENROL, AGREED, M", "ENROL, ENROLLED, M", "ENROL, COMPLETED, -",
    "ENROL, REFUSED, -", "ENROL, WITHDRAWN, -", "ENROL, EXPELLED, -",
    "EXPEL, SUBMITTED, -", "EXPEL, AGREED, -", "EXPEL, ENROLLED, M",
    "EXPEL, COMPLETED, -", "EXPEL, REFUSED, -", "EXPEL, WITHDRAWN, -",
    "EXPEL, EXPELLED, -", "WITHDRAW, SUBMITTED, T", "WITHDRAW, AGREED, T",
    "WITHDRAW, ENROLLED, -", "WITHDRAW, COMPLETED, -", "WITHDRAW, REFUSED, -",
    "WITHDRAW, WITHDRAWN, -", "WITHDRAW, EXPELLED, -"
  })
  void whoMayDoWhatInWhichState(Step step, RequestState state, String who) {
    CourseRequest request = in(state);
    StringBuilder may = new StringBuilder();
    for (Actor actor : List.of(TEACHER, LEAD, METHODIST, Actor.PLATFORM)) {
      if (RequestRule.objection(request, step, actor).isEmpty()) {
        may.append(
            actor.capacity().name().charAt(0) == 'S' ? 'L' : actor.capacity().name().charAt(0));
      }
    }
    assertThat(may.isEmpty() ? "-" : may.toString()).isEqualTo(who);
  }

  @Test
  void theTableHasARowForEveryStepAndState() {
    assertThat(Step.values().length * RequestState.values().length).isEqualTo(35);
  }

  @Test
  void whatTheSchoolAsksForItsPeopleIsAgreedAtOnceButNotForOneself() {
    assertThat(submitted(LEAD).state()).isEqualTo(RequestState.AGREED);
    assertThat(submitted(TEACHER).state()).isEqualTo(RequestState.SUBMITTED);
    assertThat(submitted(METHODIST).state()).isEqualTo(RequestState.SUBMITTED);
    Actor annaLeads = new Actor(Capacity.SCHOOL_LEAD, "anna-account", ANNA);
    CourseRequest own = submitted(annaLeads);
    assertThat(own.state()).isEqualTo(RequestState.SUBMITTED);
    assertThat(codes(own.agree(null, annaLeads, TODAY))).containsExactly("request.own");
    assertThat(state(own.agree(null, LEAD, TODAY)).state()).isEqualTo(RequestState.AGREED);
  }

  @Test
  void theMethodistAgreesOnlyByALetterOfTheSchool() {
    CourseRequest request = submitted(TEACHER);
    assertThat(codes(request.agree(" ", METHODIST, TODAY))).containsExactly("request.ground");
    CourseRequest agreed = state(request.agree("№ 15 от 20.11.2026", METHODIST, TODAY));
    assertThat(agreed.last().words()).isEqualTo("№ 15 от 20.11.2026");
  }

  @Test
  void aRefusalAndAnExpulsionNeedAReason() {
    assertThat(codes(submitted(TEACHER).refuse(" ", LEAD, TODAY))).containsExactly("request.words");
    assertThat(codes(in(RequestState.ENROLLED).expel(null, METHODIST, TODAY)))
        .containsExactly("request.words");
  }

  @Test
  void theCourseClosesTheRequestAndItsAnnulmentOpensItAgain() {
    CourseRequest enrolled =
        state(
            submitted(LEAD)
                .enrol(
                    new GroupDates(LocalDate.of(2027, 1, 12), LocalDate.of(2027, 1, 30)),
                    METHODIST,
                    TODAY));
    Decision<CourseRequest, CourseRequestEvent> met = enrolled.meet(course(READING, true), TODAY);
    assertThat(state(met).state()).isEqualTo(RequestState.COMPLETED);
    assertThat(event(met).state()).isEqualTo(RequestState.COMPLETED);
    assertThat(state(met).meet(course(READING, true), TODAY))
        .isEqualTo(Decision.unchanged(state(met)));
    CourseRequest open = state(state(met).meet(course(READING, false), TODAY));
    assertThat(open.state()).isEqualTo(RequestState.ENROLLED);
    assertThat(open.course()).isNull();
  }

  @Test
  void onlyThisTrainingAfterTheRequestClosesIt() {
    CourseRequest request = submitted(LEAD);
    assertThat(request.meets(course(new ProgrammeId("other"), true))).isFalse();
    assertThat(request.meets(onDay(TODAY.minusDays(1)))).isFalse();
    assertThat(request.meets(onDay(TODAY))).isTrue();
  }

  @Test
  void aFreeWishIsMetByTheSameTitleAndKind() {
    CourseRequest wish = submitted("Логопедия: основы", CourseKind.RETRAINING);
    assertThat(wish.meets(titled("логопедия — основы", CourseKind.RETRAINING))).isTrue();
    assertThat(wish.meets(titled("Логопедия: основы", CourseKind.ADVANCED_TRAINING))).isFalse();
    assertThat(wish.meets(titled("Дефектология", CourseKind.RETRAINING))).isFalse();
  }

  @Test
  void aPersonAsksForTheSameTrainingOnceAYear() {
    CourseRequest spring = submitted(TEACHER);
    assertThat(Claim.of(spring))
        .isEqualTo(Claim.of(ANNA, WANTED, spring.year()))
        .isNotEqualTo(Claim.of(ANNA, WANTED, spring.year().next()));
    assertThat(Claim.of(state(spring.withdraw(null, TEACHER, TODAY)))).isEqualTo("r1");
  }

  @Test
  void everythingMissingIsSaidAtOnce() {
    Wish nothing = new Wish(new Wanted(null, " ", null, null), null, null, null, null);
    assertThat(codes(CourseRequest.submit(id(), ANNA, place(), nothing, TEACHER, TODAY)))
        .containsExactly("request.title", "request.kind", "request.purpose", "request.quarter");
    Wish past = new Wish(WANTED, new Quarter("2026-3"), Purpose.WISH, null, null);
    assertThat(codes(CourseRequest.submit(id(), ANNA, place(), past, TEACHER, TODAY)))
        .containsExactly("request.quarter");
    Wish far = new Wish(WANTED, new Quarter("2029-1"), Purpose.WISH, null, null);
    assertThat(codes(CourseRequest.submit(id(), ANNA, place(), far, TEACHER, TODAY)))
        .containsExactly("request.quarter");
  }

  /** Submitted on the 22nd, agreed on the 25th, withdrawn on the 27th. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-21, ''",
    "2026-11-22, SUBMITTED",
    "2026-11-24, SUBMITTED",
    "2026-11-25, AGREED",
    "2026-11-26, AGREED",
    "2026-11-27, WITHDRAWN",
    "2027-06-30, WITHDRAWN"
  })
  void theStateIsKnownAsItWasOnAnyDay(LocalDate day, String state) {
    CourseRequest agreed = state(submitted(TEACHER).agree(null, LEAD, TODAY.plusDays(3)));
    CourseRequest request = state(agreed.withdraw(null, TEACHER, TODAY.plusDays(5)));
    assertThat(request.on(day).map(RequestState::name).orElse("")).isEqualTo(state);
  }

  @Test
  void quartersFollowEachOther() {
    Quarter last = Quarter.of(LocalDate.of(2026, 12, 31));
    assertThat(last.value()).isEqualTo("2026-4");
    assertThat(last.first()).isEqualTo("2026-10-01");
    assertThat(last.last()).isEqualTo("2026-12-31");
    assertThat(last.next().value()).isEqualTo("2027-1");
    assertThat(last.label()).isEqualTo("IV квартал 2026 года");
  }

  private static CourseRequest in(RequestState state) {
    CourseRequest first = submitted(TEACHER);
    List<Mark> marks = new ArrayList<>(first.marks());
    marks.add(new Mark(state, TODAY, LEAD, null));
    return new CourseRequest(
        first.id(),
        ANNA,
        first.place(),
        WANTED,
        first.quarter(),
        first.purpose(),
        null,
        state,
        marks,
        null,
        null,
        null);
  }

  private static CourseRequest submitted(Actor by) {
    return state(CourseRequest.submit(id(), ANNA, place(), WISH, by, TODAY));
  }

  private static CourseRequest submitted(String title, CourseKind kind) {
    Wish wish =
        new Wish(new Wanted(null, title, null, kind), WISH.quarter(), Purpose.WISH, null, null);
    return state(CourseRequest.submit(id(), ANNA, place(), wish, TEACHER, TODAY));
  }

  private static CourseRequestId id() {
    return new CourseRequestId("r1");
  }

  private static Place place() {
    return new Place("m", "school");
  }

  private static Finished course(ProgrammeId programme, boolean counts) {
    return new Finished(
        new CourseId("c1"),
        programme,
        "Читательская грамотность",
        CourseKind.ADVANCED_TRAINING,
        LocalDate.of(2027, 1, 30),
        counts,
        null);
  }

  private static Finished onDay(LocalDate day) {
    return new Finished(
        new CourseId("c1"), READING, "", CourseKind.ADVANCED_TRAINING, day, true, null);
  }

  private static Finished titled(String title, CourseKind kind) {
    return new Finished(new CourseId("c1"), null, title, kind, TODAY, true, null);
  }

  private static CourseRequest state(Decision<CourseRequest, CourseRequestEvent> decision) {
    return ((Decision.Accepted<CourseRequest, CourseRequestEvent>) decision).state();
  }

  private static CourseRequestSubmitted event(
      Decision<CourseRequest, CourseRequestEvent> decision) {
    return (CourseRequestSubmitted)
        ((Decision.Accepted<CourseRequest, CourseRequestEvent>) decision).events().get(0);
  }

  private static List<String> codes(Decision<CourseRequest, CourseRequestEvent> decision) {
    return ((Decision.Refused<CourseRequest, CourseRequestEvent>) decision)
        .reasons().stream().map(Reason::code).toList();
  }
}
