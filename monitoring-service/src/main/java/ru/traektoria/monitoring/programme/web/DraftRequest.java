package ru.traektoria.monitoring.programme.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import ru.traektoria.monitoring.programme.model.Edition;
import ru.traektoria.monitoring.programme.model.Elements;
import ru.traektoria.monitoring.programme.model.Passport;
import ru.traektoria.monitoring.programme.model.Phase;
import ru.traektoria.monitoring.target.model.Baseline;
import ru.traektoria.monitoring.target.model.TargetKind;
import ru.traektoria.monitoring.target.model.Terms;
import ru.traektoria.platform.kernel.Ids;

/** The whole draft of an edition as it is sent; a list that is left out becomes empty. */
@Schema(description = "Проект редакции целиком; у новой строки id нет")
record DraftRequest(
    PassportRequest passport,
    List<GroundRequest> grounds,
    List<PhaseRequest> phases,
    List<ExpectedRequest> expected,
    List<StepRequest> roadmap,
    List<RiskRequest> risks,
    List<ProblemRequest> problems,
    List<ConditionRequest> conditions) {

  /** Паспорт. */
  record PassportRequest(
      String title,
      LocalDate from,
      LocalDate to,
      Boolean calendar,
      String customer,
      String developer,
      String executors,
      String goal,
      @Schema(description = "По одной в строке") String tasks,
      String groups,
      String control,
      String note) {

    static final PassportRequest NOTHING =
        new PassportRequest(null, null, null, null, null, null, null, null, null, null, null, null);

    Passport passport() {
      return new Passport(
          title,
          from,
          to,
          Boolean.TRUE.equals(calendar),
          customer,
          developer,
          executors,
          goal,
          tasks,
          groups,
          control,
          note);
    }
  }

  /** Правовое основание. */
  record GroundRequest(String id, String title, String number, LocalDate date) {}

  /** Этап. */
  record PhaseRequest(String id, String title, LocalDate from, LocalDate to, Boolean yearly) {}

  /** Ожидаемый результат. */
  record ExpectedRequest(
      String id,
      @Schema(description = "Показатель каталога; пусто — качественный результат") String code,
      String words,
      TargetKind kind,
      BigDecimal amount,
      LocalDate due,
      @Schema(description = "Пусто — база неизвестна, это не ноль") BigDecimal baseline,
      LocalDate baselineOn) {

    Terms terms() {
      return code == null
          ? null
          : new Terms(kind, amount, due, new Baseline(baseline, baselineOn), null);
    }
  }

  /** Строка дорожной карты. */
  record StepRequest(
      String id,
      String section,
      String title,
      String term,
      LocalDate to,
      String responsible,
      String result,
      @Schema(description = "Пункты утверждённых планов, которые её выполняют")
          List<String> planItems) {}

  /** Риск; вероятность и вред — от 1 до 3. */
  record RiskRequest(
      String id,
      String title,
      Integer likelihood,
      Integer harm,
      String measure,
      String responsible,
      @Schema(description = "Показатель, по которому риск виден; пусто — ни по какому")
          String code) {}

  /** Проблема. */
  record ProblemRequest(String id, String title, String code) {}

  /** Условие реализации. */
  record ConditionRequest(String id, String title, Boolean met) {}

  /** The edition with all that this says in the place of what it said. */
  Edition in(Edition draft) {
    return draft
        .with((passport == null ? PassportRequest.NOTHING : passport).passport())
        .withGrounds(
            each(
                grounds,
                GroundRequest::id,
                (g, id) -> new Elements.Ground(id, g.title(), g.number(), g.date())))
        .withPhases(
            each(
                phases,
                PhaseRequest::id,
                (p, id) -> new Phase(id, p.title(), p.from(), p.to(), yes(p.yearly()))))
        .withExpected(
            each(
                expected,
                ExpectedRequest::id,
                (e, id) -> new Elements.Expected(id, e.code(), e.words(), e.terms())))
        .withRoadmap(each(roadmap, StepRequest::id, DraftRequest::step))
        .withRisks(each(risks, RiskRequest::id, DraftRequest::risk))
        .withProblems(
            each(
                problems,
                ProblemRequest::id,
                (p, id) -> new Elements.Problem(id, p.title(), p.code())))
        .withConditions(
            each(
                conditions,
                ConditionRequest::id,
                (c, id) -> new Elements.Condition(id, c.title(), yes(c.met()))));
  }

  private static Elements.Step step(StepRequest s, String id) {
    return new Elements.Step(
        id,
        s.section(),
        s.title(),
        s.term(),
        s.to(),
        s.responsible(),
        s.result(),
        s.planItems() == null ? List.of() : List.copyOf(s.planItems()));
  }

  private static Elements.Risk risk(RiskRequest r, String id) {
    return new Elements.Risk(
        id,
        r.title(),
        degree(r.likelihood()),
        degree(r.harm()),
        r.measure(),
        r.responsible(),
        r.code());
  }

  private interface Making<R, E> {
    E of(R sent, String id);
  }

  /** An id goes on into the next edition, so it is kept; a missing or repeated one is new. */
  private static <R, E> List<E> each(List<R> sent, Function<R, String> id, Making<R, E> making) {
    if (sent == null) {
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    return sent.stream()
        .map(
            one -> {
              String own = id.apply(one);
              boolean kept = own != null && !own.isBlank() && seen.add(own);
              return making.of(one, kept ? own : Ids.next());
            })
        .toList();
  }

  /** Nothing is no degree: the rule says so. */
  private static int degree(Integer sent) {
    return sent == null ? 0 : sent;
  }

  private static boolean yes(Boolean sent) {
    return Boolean.TRUE.equals(sent);
  }
}
