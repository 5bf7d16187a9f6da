package ru.traektoria.events.material.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.ANNA;
import static ru.traektoria.events.Cast.IVAN;
import static ru.traektoria.events.Cast.LIDA;
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
import ru.traektoria.events.material.model.Expertise.Opinion;
import ru.traektoria.events.material.model.Expertise.Verdict;
import ru.traektoria.events.material.model.Material.Source;
import ru.traektoria.events.material.model.MaterialContent.Carrier;
import ru.traektoria.events.material.model.MaterialContent.Kind;
import ru.traektoria.events.material.model.MaterialEvent.ExpertiseCompleted;
import ru.traektoria.events.material.model.MaterialEvent.MaterialPublished;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;

class MaterialTest {

  private static final MaterialId ID = new MaterialId("material-1");
  private static final Source ANNAS = new Source(SCHOOL, List.of(ANNA));

  @Test
  void theLifeOfAMaterialIsThisTable() {
    Map<MaterialState, Set<MaterialRule>> table = new EnumMap<>(MaterialState.class);
    table.put(MaterialState.SUBMITTED, EnumSet.of(MaterialRule.CORRECT, MaterialRule.ASSIGN));
    table.put(MaterialState.UNDER_REVIEW, EnumSet.of(MaterialRule.ASSIGN, MaterialRule.CONCLUDE));
    table.put(MaterialState.RETURNED, EnumSet.of(MaterialRule.CORRECT));
    table.put(MaterialState.REJECTED, EnumSet.noneOf(MaterialRule.class));
    table.put(MaterialState.PUBLISHED, EnumSet.of(MaterialRule.ARCHIVE));
    table.put(MaterialState.ARCHIVED, EnumSet.of(MaterialRule.RESTORE));
    Map<MaterialRule, Function<Material, Decision<Material, MaterialEvent>>> deeds =
        Map.of(
            MaterialRule.CORRECT, m -> m.correct(content("Читаем графики")),
            MaterialRule.ASSIGN, m -> m.expertise().assign(List.of(IVAN), TODAY),
            MaterialRule.CONCLUDE, m -> m.expertise().conclude(VERA, said(Verdict.POSITIVE), TODAY),
            MaterialRule.ARCHIVE, m -> m.archive(TODAY),
            MaterialRule.RESTORE, Material::restore);
    for (MaterialState state : MaterialState.values()) {
      for (MaterialRule rule : MaterialRule.values()) {
        Decision<Material, MaterialEvent> decision = deeds.get(rule).apply(in(state));
        assertThat(decision.accepted())
            .as(rule + " in " + state)
            .isEqualTo(table.get(state).contains(rule));
      }
    }
  }

  @Test
  void onlyPositiveConclusionsLeadToTheBank() {
    record Row(Verdict first, Verdict second, MaterialState then) {}
    List<Row> table =
        List.of(
            new Row(Verdict.POSITIVE, Verdict.POSITIVE, MaterialState.PUBLISHED),
            new Row(Verdict.POSITIVE, Verdict.RETURN, MaterialState.RETURNED),
            new Row(Verdict.RETURN, Verdict.POSITIVE, MaterialState.RETURNED),
            new Row(Verdict.RETURN, Verdict.NEGATIVE, MaterialState.REJECTED),
            new Row(Verdict.NEGATIVE, Verdict.POSITIVE, MaterialState.REJECTED));
    for (Row row : table) {
      Material given = accepted(submitted().expertise().assign(List.of(VERA, IVAN), TODAY)).state();
      Accepted<Material, MaterialEvent> one =
          accepted(given.expertise().conclude(VERA, said(row.first()), TODAY));
      assertThat(one.state().state()).isEqualTo(MaterialState.UNDER_REVIEW);
      assertThat(one.events()).singleElement().isInstanceOf(ExpertiseCompleted.class);
      Accepted<Material, MaterialEvent> both =
          accepted(one.state().expertise().conclude(IVAN, said(row.second()), TODAY));
      assertThat(both.state().state()).as(row.toString()).isEqualTo(row.then());
      assertThat(both.events().stream().anyMatch(MaterialPublished.class::isInstance))
          .isEqualTo(row.then() == MaterialState.PUBLISHED);
    }
  }

  @Test
  void anExpertConcludesOnceAndNobodyElseForAMaterialThatIsNotTheirs() {
    Material given = accepted(submitted().expertise().assign(List.of(VERA, IVAN), TODAY)).state();
    Material once =
        accepted(given.expertise().conclude(VERA, said(Verdict.POSITIVE), TODAY)).state();
    assertThat(once.expertise().conclude(VERA, said(Verdict.POSITIVE), TODAY).accepted()).isFalse();
    assertThat(once.expertise().conclude(LIDA, said(Verdict.POSITIVE), TODAY).accepted()).isFalse();
    assertThat(once.expertise().assign(List.of(LIDA), TODAY).accepted()).isFalse();
    assertThat(once.awaits("ivan")).isTrue();
    assertThat(once.awaits("vera")).isFalse();
  }

  @Test
  void aCorrectedMaterialHasAnotherRoundAndTheFirstIsKept() {
    Material again =
        accepted(
                accepted(in(MaterialState.RETURNED).correct(content("Читаем графики вместе")))
                    .state()
                    .expertise()
                    .assign(List.of(LIDA), TODAY))
            .state();
    assertThat(again.expertises()).hasSize(2);
    assertThat(again.present()).extracting(Expertise::expert).containsExactly(LIDA);
    Material published =
        accepted(again.expertise().conclude(LIDA, said(Verdict.POSITIVE), TODAY)).state();
    assertThat(published.state()).isEqualTo(MaterialState.PUBLISHED);
    assertThat(published.publishedOn()).isEqualTo(TODAY);
  }

  @Test
  void expertsAreOneToThreeAndNoAuthors() {
    assertThat(submitted().expertise().assign(List.of(), TODAY).accepted()).isFalse();
    assertThat(submitted().expertise().assign(List.of(ANNA), TODAY).accepted()).isFalse();
    List<TeacherId> four = List.of(VERA, IVAN, LIDA, new TeacherId("olga"));
    assertThat(submitted().expertise().assign(four, TODAY).accepted()).isFalse();
    assertThat(submitted().expertise().assign(four.subList(0, 3), TODAY).accepted()).isTrue();
  }

  @Test
  void theArchiveIsToldAndTakenBack() {
    Accepted<Material, MaterialEvent> gone = accepted(in(MaterialState.PUBLISHED).archive(TODAY));
    MaterialPublished told = (MaterialPublished) gone.events().get(0);
    assertThat(told.archivedOn()).isEqualTo(TODAY);
    assertThat(told.publishedOn()).isEqualTo(TODAY);
    MaterialPublished back = (MaterialPublished) accepted(gone.state().restore()).events().get(0);
    assertThat(back.archivedOn()).isNull();
  }

  @Test
  void whatIsSubmittedIsWhole() {
    record Row(String what, MaterialContent content, boolean fits) {}
    List<Row> table =
        List.of(
            new Row("whole", content("Читаем графики"), true),
            new Row("no title", content(" "), false),
            new Row("long title", content("х".repeat(201)), false),
            new Row("no kind", of(null, Carrier.ELECTRONIC, null, LINK), false),
            new Row("no carrier", of(Kind.VIDEO, null, null, LINK), false),
            new Row(
                "electronic without file and link",
                of(Kind.VIDEO, Carrier.ELECTRONIC, null, List.of()),
                false),
            new Row("printed without file", of(Kind.REPORT, Carrier.PRINTED, 60, List.of()), true),
            new Row("print run of a file", of(Kind.REPORT, Carrier.ELECTRONIC, 60, LINK), false),
            new Row("print run 0", of(Kind.REPORT, Carrier.PRINTED, 0, LINK), false),
            new Row(
                "bad link",
                of(Kind.VIDEO, Carrier.ELECTRONIC, null, List.of("javascript:alert(1)")),
                false));
    for (Row row : table) {
      assertThat(Material.submit(ID, ANNAS, row.content(), TODAY).accepted())
          .as(row.what())
          .isEqualTo(row.fits());
    }
  }

  @Test
  void theSameTitleOfTheSameAuthorIsATwin() {
    List<Material> known = List.of(submitted());
    MaterialContent shouted = content("«ЧИТАЕМ  графики!»");
    assertThat(MaterialTwinRule.among(known, ANNAS, shouted)).hasSize(1);
    assertThat(MaterialTwinRule.among(known, new Source(SCHOOL, List.of(IVAN)), shouted)).isEmpty();
    assertThat(MaterialTwinRule.among(known, ANNAS, content("Читаем таблицы"))).isEmpty();
    assertThat(MaterialTwinRule.among(List.of(in(MaterialState.REJECTED)), ANNAS, shouted))
        .isEmpty();
    Source service = new Source(TOWN, List.of());
    Material services =
        accepted(Material.submit(ID, service, content("Читаем графики"), TODAY)).state();
    assertThat(MaterialTwinRule.among(List.of(services), service, shouted)).hasSize(1);
    assertThat(MaterialTwinRule.among(List.of(services), new Source(SCHOOL, List.of()), shouted))
        .isEmpty();
  }

  @Test
  void everyMonthHasItsQuarterAndFourOfThemRemind() {
    Map<Integer, SchoolQuarter> table =
        Map.of(
            9,
            SchoolQuarter.FIRST,
            10,
            SchoolQuarter.FIRST,
            11,
            SchoolQuarter.SECOND,
            12,
            SchoolQuarter.SECOND,
            1,
            SchoolQuarter.THIRD,
            3,
            SchoolQuarter.THIRD,
            4,
            SchoolQuarter.FOURTH,
            5,
            SchoolQuarter.FOURTH,
            8,
            SchoolQuarter.FOURTH);
    table.forEach(
        (month, quarter) ->
            assertThat(SchoolQuarter.of(LocalDate.of(2026, month, 15))).isEqualTo(quarter));
    for (int month = 1; month <= 12; month++) {
      assertThat(SchoolQuarter.reminds(LocalDate.of(2026, month, 15)))
          .isEqualTo(Set.of(11, 12, 3, 5).contains(month));
    }
  }

  private static final List<String> LINK = List.of("https://example.org/graphs");

  private static MaterialContent content(String title) {
    return new MaterialContent(
        title,
        Kind.LESSON_NOTES,
        Carrier.ELECTRONIC,
        null,
        List.of("MATHEMATICS"),
        List.of(),
        "Конспект урока с карточками для чтения графиков.",
        null,
        null,
        LINK,
        null);
  }

  private static MaterialContent of(Kind kind, Carrier carrier, Integer run, List<String> links) {
    return new MaterialContent(
        "Читаем графики",
        kind,
        carrier,
        run,
        null,
        null,
        "Конспект урока с карточками для чтения графиков.",
        null,
        null,
        links,
        null);
  }

  private static Opinion said(Verdict verdict) {
    return new Opinion(verdict, verdict == Verdict.POSITIVE ? "" : "Добавьте ответы.", TODAY);
  }

  private static Material submitted() {
    return accepted(Material.submit(ID, ANNAS, content("Читаем графики"), TODAY)).state();
  }

  private static Material in(MaterialState state) {
    Material reviewed = accepted(submitted().expertise().assign(List.of(VERA), TODAY)).state();
    return switch (state) {
      case SUBMITTED -> submitted();
      case UNDER_REVIEW -> reviewed;
      case RETURNED ->
          accepted(reviewed.expertise().conclude(VERA, said(Verdict.RETURN), TODAY)).state();
      case REJECTED ->
          accepted(reviewed.expertise().conclude(VERA, said(Verdict.NEGATIVE), TODAY)).state();
      case PUBLISHED ->
          accepted(reviewed.expertise().conclude(VERA, said(Verdict.POSITIVE), TODAY)).state();
      case ARCHIVED -> accepted(in(MaterialState.PUBLISHED).archive(TODAY)).state();
    };
  }

  private static Accepted<Material, MaterialEvent> accepted(
      Decision<Material, MaterialEvent> decision) {
    assertThat(decision.accepted())
        .as(decision instanceof Refused<Material, MaterialEvent> no ? no.reasons().toString() : "")
        .isTrue();
    return (Accepted<Material, MaterialEvent>) decision;
  }
}
