package ru.traektoria.monitoring.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.tables.PartKey;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.CountedPart;
import ru.traektoria.monitoring.web.DefinitionView;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.SeeingParts;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.seeing.ConsentedNames;
import ru.traektoria.monitoring.web.seeing.SeeingLists;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Показатели: definitions, those behind the numbers, breakdowns and history. */
@RestController
@RequestMapping("/api/v1/monitoring")
@Tag(name = "Показатели")
class IndicatorsController {

  /** За числом: who or what is counted. */
  record CountedView(String kind, String id) {}

  /** Часть разреза. */
  record PartView(String key, RowView row) {}

  /** Год истории. */
  record YearView(String year, RowView row) {}

  /** Именованный факт, которым пишутся формулы. */
  record FactView(
      String name,
      String label,
      String of,
      List<ParameterView> parameters,
      @Schema(description = "Слова, которыми он отвечает; пусто у да-нет и у числа")
          List<String> words) {}

  /** Параметр факта: a day if there are no words. */
  record ParameterView(String name, List<String> words) {}

  private final Tables tables;
  private final Showing showing;
  private final SeeingLists lists;
  private final ConsentedNames names;
  private final Asked asked;

  IndicatorsController(
      Tables tables, Showing showing, SeeingLists lists, ConsentedNames names, Asked asked) {
    this.names = names;
    this.tables = tables;
    this.showing = showing;
    this.lists = lists;
    this.asked = asked;
  }

  @GetMapping("/indicators")
  @Operation(summary = "Каталог показателей, действующих сегодня")
  List<DefinitionView> catalogue(Scope scope) {
    return tables.catalogue(scope.municipality().orElse(null)).on(asked.today()).stream()
        .map(DefinitionView::of)
        .toList();
  }

  @GetMapping("/facts")
  @Operation(summary = "Именованные факты, из которых складываются формулы")
  List<FactView> facts(Scope scope) {
    return tables.catalogue().vocabulary().terms().stream()
        .map(IndicatorsController::fact)
        .toList();
  }

  private static FactView fact(Term term) {
    return new FactView(
        term.name(),
        term.label(),
        term.of().name(),
        term.parameters().stream()
            .map(p -> new ParameterView(p.name(), List.copyOf(new TreeSet<>(p.words()))))
            .toList(),
        term instanceof Term.Choice choice
            ? List.copyOf(new TreeSet<>(choice.words()))
            : List.of());
  }

  @GetMapping("/indicators/{code}")
  @Operation(summary = "Определение показателя: все версии формулы")
  List<DefinitionView> definition(@PathVariable String code, Scope scope) {
    List<Indicator> versions = tables.catalogue(scope.municipality().orElse(null)).versions(code);
    if (versions.isEmpty()) {
      throw Problems.notFound("Показатель", code);
    }
    return versions.stream().map(DefinitionView::of).toList();
  }

  @GetMapping("/indicators/{code}/people")
  @Operation(
      summary = "Кто за числом",
      description =
          "Ровно столько записей, сколько говорит число; у суммы (ставки, часы) — вакансии,"
              + " из которых она складывается. id нет у педагога, чьё согласие не открывает"
              + " его дефицит читающему.")
  List<CountedView> people(
      @PathVariable String code,
      @Parameter(description = "numerator, denominator или rest — знаменатель без числителя")
          @RequestParam
          String part,
      @ModelAttribute Asked.Question question,
      @RequestParam(required = false) String window,
      Scope scope) {
    Numbers numbers = showing.ofList(code, question, window, scope);
    Indicator indicator = numbers.indicator(code);
    CountedPart counted =
        CountedPart.of(part)
            .orElseThrow(
                () ->
                    Problems.badRequest(
                        "part — numerator, denominator или rest, получено: «" + part + "»"));
    lists.require(indicator, numbers.selection(), scope);
    if (counted != CountedPart.NUMERATOR && !indicator.share()) {
      throw Problems.badRequest("У показателя " + code + " нет знаменателя: это число, не доля.");
    }
    String kind = indicator.of().kind();
    List<String> ids = counted.ids(numbers, indicator);
    Set<String> hidden = names.hidden(indicator, scope.viewer());
    lists.look(
        indicator,
        numbers.selection(),
        counted.tellsResult(),
        people(indicator, ids, hidden),
        scope);
    return ids.stream().map(id -> new CountedView(kind, hidden.contains(id) ? null : id)).toList();
  }

  /** Those whose results the answer tells; ids of deficits and pairs name nobody. */
  private static List<String> people(Indicator indicator, List<String> ids, Set<String> hidden) {
    return indicator.of() == Population.PEOPLE
        ? ids.stream().filter(id -> !hidden.contains(id)).toList()
        : List.of();
  }

  @GetMapping("/indicators/{code}/breakdown")
  @Operation(
      summary = "Показатель по частям разреза",
      description =
          "Ключ части — значение параметра organisation, subject или, с названием разреза впереди"
              + " (age:from25), group. Скрытая малая группа приходит без чисел, state=HIDDEN.")
  List<PartView> breakdown(
      @PathVariable String code,
      @Parameter(
              description =
                  "organisation, subject, kind, position, category, age, support, section,"
                      + " responsible (методисту и завучу), grade, detail")
          @RequestParam
          String by,
      @ModelAttribute Asked.Question question,
      @RequestParam(required = false) String window,
      Scope scope) {
    Numbers numbers = showing.ofIndicator(code, question, window, scope);
    List<PartView> parts = new ArrayList<>();
    Indicator.Breakdown divided = breakdown(by);
    SeeingParts.require(divided, scope.viewer());
    numbers
        .breakdown(numbers.indicator(code), divided)
        .forEach((key, row) -> parts.add(new PartView(key, row)));
    return parts;
  }

  private static Indicator.Breakdown breakdown(String by) {
    return Arrays.stream(Indicator.Breakdown.values())
        .filter(breakdown -> PartKey.word(breakdown).equals(by))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.badRequest(
                    "by — organisation, subject, kind, position, category, age, support, section,"
                        + " responsible, grade или detail, получено: «"
                        + by
                        + "»"));
  }

  @GetMapping("/indicators/{code}/history")
  @Operation(summary = "Показатель за последние учебные годы")
  List<YearView> history(
      @PathVariable String code,
      @ModelAttribute Asked.Question question,
      @RequestParam(required = false) String window,
      Scope scope) {
    Numbers numbers = showing.ofIndicator(code, question, window, scope);
    return numbers.history(numbers.indicator(code)).stream()
        .map(year -> new YearView(year.year().toString(), year.row()))
        .toList();
  }
}
