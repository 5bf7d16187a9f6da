package ru.traektoria.events.practice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.ANNA;
import static ru.traektoria.events.Cast.IVAN;
import static ru.traektoria.events.Cast.SCHOOL;
import static ru.traektoria.events.Cast.TODAY;
import static ru.traektoria.events.Cast.TOWN;
import static ru.traektoria.events.Cast.VERA;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.practice.model.PracticeEvent.PracticeApproved;
import ru.traektoria.events.practice.model.PracticeEvent.PracticeDisseminated;
import ru.traektoria.events.practice.model.Review.Conclusion;
import ru.traektoria.events.practice.model.Review.Criterion;
import ru.traektoria.events.practice.model.Review.Verdict;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;
import ru.traektoria.platform.kernel.Reason;

class PracticeTest {

  private static final PracticeId ID = new PracticeId("practice-1");
  private static final Practice.Source ANNAS = new Practice.Source(SCHOOL, List.of(ANNA));
  private static final String LONG_ENOUGH =
      "Ученики ведут дневник чтения вместе и отвечают друг другу каждую неделю.";

  @Test
  void theLifeOfAPracticeIsThisTable() {
    Map<PracticeState, Set<PracticeRule>> table = new EnumMap<>(PracticeState.class);
    table.put(PracticeState.APPLIED, EnumSet.of(PracticeRule.CORRECT, PracticeRule.ASSIGN));
    table.put(PracticeState.UNDER_REVIEW, EnumSet.of(PracticeRule.ASSIGN, PracticeRule.CONCLUDE));
    table.put(PracticeState.RETURNED, EnumSet.of(PracticeRule.CORRECT));
    table.put(PracticeState.REJECTED, EnumSet.noneOf(PracticeRule.class));
    table.put(PracticeState.APPROVED, EnumSet.of(PracticeRule.DISSEMINATE, PracticeRule.ADOPT));
    table.put(PracticeState.DISSEMINATED, EnumSet.of(PracticeRule.DISSEMINATE, PracticeRule.ADOPT));
    Map<PracticeRule, Function<Practice, Decision<Practice, PracticeEvent>>> deeds =
        Map.of(
            PracticeRule.CORRECT, p -> p.correct(content("Дневник чтения")),
            PracticeRule.ASSIGN, p -> p.expertise().assign(VERA, TODAY),
            PracticeRule.CONCLUDE, p -> p.expertise().conclude(said(Verdict.APPROVE, 2), TODAY),
            PracticeRule.DISSEMINATE, p -> p.disseminate(masterClass(TODAY), TODAY),
            PracticeRule.ADOPT, p -> p.adopt(elsewhere(), TODAY));
    for (PracticeState state : PracticeState.values()) {
      for (PracticeRule rule : PracticeRule.values()) {
        Decision<Practice, PracticeEvent> decision = deeds.get(rule).apply(in(state));
        assertThat(decision.accepted())
            .as(rule + " in " + state)
            .isEqualTo(table.get(state).contains(rule));
        if (!decision.accepted()) {
          assertThat(reasons(decision))
              .singleElement()
              .satisfies(r -> assertThat(r.message()).contains(state.label()));
        }
      }
    }
  }

  @Test
  void theLifeCycleIsFoundSummarisedPromotedAdopted() {
    Map<PracticeState, PracticeStage> alone = new EnumMap<>(PracticeState.class);
    alone.put(PracticeState.APPLIED, PracticeStage.FOUND);
    alone.put(PracticeState.UNDER_REVIEW, PracticeStage.FOUND);
    alone.put(PracticeState.RETURNED, PracticeStage.FOUND);
    alone.put(PracticeState.REJECTED, PracticeStage.FOUND);
    alone.put(PracticeState.APPROVED, PracticeStage.SUMMARISED);
    alone.put(PracticeState.DISSEMINATED, PracticeStage.PROMOTED);
    alone.forEach((state, stage) -> assertThat(PracticeStage.of(state, false)).isEqualTo(stage));
    assertThat(PracticeStage.of(PracticeState.APPROVED, true)).isEqualTo(PracticeStage.ADOPTED);
    assertThat(PracticeStage.of(PracticeState.DISSEMINATED, true)).isEqualTo(PracticeStage.ADOPTED);
  }

  @Test
  void eachVerdictLeadsToItsState() {
    Practice reviewed = in(PracticeState.UNDER_REVIEW);
    Accepted<Practice, PracticeEvent> approved =
        accepted(reviewed.expertise().conclude(said(Verdict.APPROVE, 1), TODAY));
    assertThat(approved.state().state()).isEqualTo(PracticeState.APPROVED);
    assertThat(approved.events())
        .singleElement()
        .isInstanceOfSatisfying(
            PracticeApproved.class,
            event -> {
              assertThat(event.approvedOn()).isEqualTo(TODAY);
              assertThat(event.title()).isNotBlank().isEqualTo(reviewed.content().title());
              assertThat(event.subjects()).isEqualTo(reviewed.content().subjects());
            });
    Accepted<Practice, PracticeEvent> returned =
        accepted(reviewed.expertise().conclude(said(Verdict.RETURN, 0), TODAY));
    assertThat(returned.state().state()).isEqualTo(PracticeState.RETURNED);
    assertThat(returned.events()).isEmpty();
    assertThat(
            accepted(reviewed.expertise().conclude(said(Verdict.REJECT, 0), TODAY)).state().state())
        .isEqualTo(PracticeState.REJECTED);
  }

  @Test
  void aConclusionIsWholeAndAZeroIsNotApproved() {
    Practice reviewed = in(PracticeState.UNDER_REVIEW);
    assertThat(codes(reviewed.expertise().conclude(said(Verdict.APPROVE, 0), TODAY)))
        .hasSize(Criterion.values().length)
        .containsOnly("practice.zero");
    assertThat(
            codes(reviewed.expertise().conclude(new Conclusion(null, Map.of(), "", null), TODAY)))
        .contains("practice.verdict", "practice.points", "practice.words", "practice.concluded-on");
    Conclusion silent =
        new Conclusion(Verdict.RETURN, said(Verdict.RETURN, 1).points(), " ", TODAY);
    assertThat(codes(reviewed.expertise().conclude(silent, TODAY)))
        .containsExactly("practice.words");
    Conclusion tomorrow =
        new Conclusion(Verdict.APPROVE, said(Verdict.APPROVE, 2).points(), "", TODAY.plusDays(1));
    assertThat(codes(reviewed.expertise().conclude(tomorrow, TODAY)))
        .containsExactly("practice.concluded-on");
  }

  @Test
  void whatCameBackIsCorrectedAndReviewedAgainAndBothRoundsStay() {
    Practice back = in(PracticeState.RETURNED);
    Practice again = accepted(back.correct(content("Дневник чтения, вторая редакция"))).state();
    assertThat(again.state()).isEqualTo(PracticeState.APPLIED);
    Practice second = accepted(again.expertise().assign(IVAN, TODAY)).state();
    assertThat(second.reviews()).extracting(Review::expert).containsExactly(VERA, IVAN);
    assertThat(second.reviews().get(0).conclusion().verdict()).isEqualTo(Verdict.RETURN);
  }

  @Test
  void anExpertIsNotTheAuthorAndMayBeReplacedBeforeTheConclusion() {
    Practice applied = in(PracticeState.APPLIED);
    assertThat(codes(applied.expertise().assign(ANNA, TODAY)))
        .containsExactly("practice.own-expert");
    Practice replaced =
        accepted(in(PracticeState.UNDER_REVIEW).expertise().assign(IVAN, TODAY)).state();
    assertThat(replaced.reviews()).singleElement().extracting(Review::expert).isEqualTo(IVAN);
  }

  @Test
  void severalShowingsOfOnePracticeCountOnceAYear() {
    Practice approved = in(PracticeState.APPROVED);
    Accepted<Practice, PracticeEvent> first =
        accepted(approved.disseminate(masterClass(TODAY), TODAY));
    assertThat(first.state().state()).isEqualTo(PracticeState.DISSEMINATED);
    assertThat(first.events())
        .singleElement()
        .isInstanceOfSatisfying(
            PracticeDisseminated.class,
            event -> {
              assertThat(event.practice()).isEqualTo(ID);
              assertThat(event.authors()).containsExactly(ANNA);
              assertThat(event.kind()).isEqualTo(ActivityKind.MASTER_CLASS);
              assertThat(event.annulled()).isNull();
            });
    assertThat(accepted(first.state().disseminate(masterClass(TODAY), TODAY)).events()).isEmpty();
    LocalDate later = TODAY.plusDays(10);
    Accepted<Practice, PracticeEvent> second =
        accepted(first.state().disseminate(masterClass(later), later));
    assertThat(second.events()).hasSize(1);
    List<Practice> bank = List.of(second.state());
    AcademicYear year = AcademicYear.of(TODAY);
    assertThat(bank.stream().filter(p -> p.disseminatedIn(year)).count()).isEqualTo(1);
    assertThat(second.state().disseminatedIn(year.next())).isFalse();
  }

  @Test
  void aShowingEnteredByMistakeIsTakenBack() {
    Accepted<Practice, PracticeEvent> shown =
        accepted(in(PracticeState.APPROVED).disseminate(masterClass(TODAY), TODAY));
    Accepted<Practice, PracticeEvent> back =
        accepted(shown.state().annul(shown.state().showings().get(0).id()));
    assertThat(back.state().state()).isEqualTo(PracticeState.APPROVED);
    assertThat(back.events())
        .singleElement()
        .isInstanceOfSatisfying(
            PracticeDisseminated.class, event -> assertThat(event.annulled()).isTrue());
  }

  @Test
  void aShowingHasAKindALevelAndADayAfterTheConclusion() {
    Practice approved = in(PracticeState.APPROVED);
    assertThat(
            codes(approved.disseminate(Dissemination.told(null, null, null, "", "x", ""), TODAY)))
        .containsExactly(
            "practice.shown-kind",
            "practice.shown-level",
            "practice.shown-on",
            "practice.shown-link");
    assertThat(codes(approved.disseminate(masterClass(TODAY.minusDays(1)), TODAY)))
        .containsExactly("practice.shown-on");
    assertThat(codes(approved.disseminate(masterClass(TODAY.plusDays(1)), TODAY)))
        .containsExactly("practice.shown-on");
  }

  @Test
  void anotherOrganisationAdoptsOnce() {
    Practice approved = in(PracticeState.APPROVED);
    assertThat(codes(approved.adopt(new Adoption(SCHOOL.organisation(), TODAY, ""), TODAY)))
        .containsExactly("practice.own");
    Practice adopted = accepted(approved.adopt(elsewhere(), TODAY)).state();
    assertThat(accepted(adopted.adopt(elsewhere(), TODAY)).state().adoptions()).hasSize(1);
  }

  @Test
  void anApplicationSaysWhatIsMissing() {
    Practice.Source nobody = new Practice.Source(TOWN, List.of());
    PracticeContent empty =
        new PracticeContent(" ", null, null, false, null, null, "мало", List.of("ftp://x"));
    assertThat(codes(Practice.apply(ID, nobody, empty, TODAY)))
        .containsExactly(
            "practice.title-written",
            "practice.kind-chosen",
            "practice.level-chosen",
            "practice.annotation-says-something",
            "practice.links-are-addresses",
            "practice.somebody-is-the-author");
  }

  @Test
  void theSameTitleByTheSameHandIsATwin() {
    Practice known = in(PracticeState.APPLIED);
    Practice.Source ivans = new Practice.Source(SCHOOL, List.of(IVAN));
    Practice.Source both = new Practice.Source(SCHOOL, List.of(IVAN, ANNA));
    Practice.Source school = new Practice.Source(SCHOOL, List.of());
    PracticeContent same = content("  «ДНЕВНИК   чтения»: все вместё! ");
    assertThat(TwinRule.among(List.of(known), ANNAS, same)).containsExactly(known);
    assertThat(TwinRule.among(List.of(known), both, same)).containsExactly(known);
    assertThat(TwinRule.among(List.of(known), ivans, same)).isEmpty();
    assertThat(TwinRule.among(List.of(known), school, same)).isEmpty();
    assertThat(TwinRule.among(List.of(known), ANNAS, content("Дневник чтения"))).isEmpty();
    assertThat(TwinRule.among(List.of(in(PracticeState.REJECTED)), ANNAS, same)).isEmpty();
  }

  private static Practice in(PracticeState state) {
    Practice applied =
        accepted(Practice.apply(ID, ANNAS, content("Дневник чтения: все вместе"), TODAY)).state();
    if (state == PracticeState.APPLIED) {
      return applied;
    }
    Practice reviewed = accepted(applied.expertise().assign(VERA, TODAY)).state();
    return switch (state) {
      case RETURNED ->
          accepted(reviewed.expertise().conclude(said(Verdict.RETURN, 1), TODAY)).state();
      case REJECTED ->
          accepted(reviewed.expertise().conclude(said(Verdict.REJECT, 1), TODAY)).state();
      case APPROVED ->
          accepted(reviewed.expertise().conclude(said(Verdict.APPROVE, 2), TODAY)).state();
      case DISSEMINATED ->
          accepted(in(PracticeState.APPROVED).disseminate(publication(), TODAY)).state();
      default -> reviewed;
    };
  }

  private static PracticeContent content(String title) {
    return new PracticeContent(
        title,
        PracticeContent.Kind.METHOD,
        Level.MUNICIPAL,
        true,
        List.of("Литература"),
        List.of("FUNCTIONAL_LITERACY.READING"),
        LONG_ENOUGH,
        List.of("https://example.org/diary"));
  }

  private static Conclusion said(Verdict verdict, int points) {
    Map<Criterion, Integer> all = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      all.put(criterion, points);
    }
    return new Conclusion(verdict, all, "Добавьте итоги года.", TODAY);
  }

  private static Dissemination masterClass(LocalDate on) {
    return Dissemination.told(
        ActivityKind.MASTER_CLASS, Level.MUNICIPAL, on, "Методический день", "", null);
  }

  private static Dissemination publication() {
    return Dissemination.told(
        ActivityKind.PUBLICATION, Level.REGIONAL, TODAY, "Сборник", "https://example.org/1", null);
  }

  private static Adoption elsewhere() {
    return new Adoption(new OrganisationId("school-2"), TODAY, "Два класса");
  }

  private static <S, E> Accepted<S, E> accepted(Decision<S, E> decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return (Accepted<S, E>) decision;
  }

  private static List<Reason> reasons(Decision<?, ?> decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return ((Refused<?, ?>) decision).reasons();
  }

  private static List<String> codes(Decision<?, ?> decision) {
    return reasons(decision).stream().map(Reason::code).toList();
  }
}
