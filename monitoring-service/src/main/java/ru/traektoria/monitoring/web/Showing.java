package ru.traektoria.monitoring.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.frozen.ClosedYears;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.frozen.context.FrozenContexts;
import ru.traektoria.monitoring.frozen.part.FrozenParts;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.target.application.JudgingTargets;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Chooses what REST and pages answer from: live facts, or the window that is named. */
@Component
public class Showing {

  private final Tables tables;
  private final FrozenTables frozen;
  private final FrozenParts parts;
  private final JudgingTargets judging;
  private final Asked asked;
  private final FrozenContexts contexts;
  private final ClosedYears closed;

  Showing(
      Tables tables,
      FrozenTables frozen,
      FrozenParts parts,
      FrozenContexts contexts,
      ClosedYears closed,
      JudgingTargets judging,
      Asked asked) {
    this.contexts = contexts;
    this.closed = closed;
    this.tables = tables;
    this.frozen = frozen;
    this.parts = parts;
    this.judging = judging;
    this.asked = asked;
  }

  /** The table of a track. */
  public TableView table(String track, Asked.Question question, String window, Scope scope) {
    return table(track, ofProgramme(track, question, window, scope));
  }

  /** Numbers of a year of the kind that the programme counts by; 404 if there is none. */
  public Numbers ofProgramme(
      String programme, Asked.Question question, String window, Scope scope) {
    return numbers(question, window, scope, programme(programme).year());
  }

  /**
   * Numbers of a year that all these programmes count by the same kind of; 404 if none is known.
   */
  public Numbers ofProgrammes(
      List<String> programmes, Asked.Question question, String window, Scope scope) {
    List<YearKind> kinds = programmes.stream().map(code -> programme(code).year()).toList();
    if (kinds.stream().distinct().count() != 1) {
      throw Problems.badRequest(
          "Одна таблица — это один год: назовите программы, которые считают его одинаково"
              + " (учебный или календарный).");
    }
    return numbers(question, window, scope, kinds.get(0));
  }

  /** Numbers for an indicator, of a year of the kind that its programme counts by. */
  public Numbers ofIndicator(String code, Asked.Question question, String window, Scope scope) {
    return numbers(question, window, scope, yearOf(code));
  }

  /**
   * Numbers for those behind an indicator: a window also keeps who is missing in an organisation
   * and a subject at once, as the staffing map leads there.
   */
  public Numbers ofList(String code, Asked.Question question, String window, Scope scope) {
    Selection there = asked.selection(question, scope, yearOf(code));
    return cell(code, there, window, question, scope)
        .orElseGet(() -> ofIndicator(code, question, window, scope));
  }

  private Optional<Numbers> cell(
      String code, Selection there, String window, Asked.Question question, Scope scope) {
    boolean cell = there.organisation() != null && there.subject() != null && there.part() == null;
    if (!cell) {
      return Optional.empty();
    }
    Optional<FrozenWindow> found =
        window == null || window.isBlank()
            ? closedWindow(there)
            : Optional.of(window(window, question, scope));
    return found
        .filter(kept -> parts.gaps(kept.id(), code).isPresent())
        .map(kept -> frozen(kept, within(kept, there)));
  }

  /** The kind of year that the indicator's programme counts by. */
  public YearKind yearOf(String code) {
    return tables.catalogue().yearOf(code);
  }

  /** The programme; a track is one. */
  public Programme programme(String code) {
    return tables
        .catalogue()
        .programme(code)
        .orElseThrow(() -> Problems.notFound("Программа", code));
  }

  /** The table of a track from these numbers. */
  public TableView table(String track, Numbers numbers) {
    return TableView.of(track, programme(track).title(), numbers);
  }

  /** Numbers of an academic year. */
  public Numbers numbers(Asked.Question question, String window, Scope scope) {
    return numbers(question, window, scope, YearKind.ACADEMIC);
  }

  /**
   * Numbers of the question within the scope; {@code window} and {@code asOf} exclude each other,
   * and a window has a year of its own. Without either a closed year is its frozen one.
   */
  private Numbers numbers(Asked.Question question, String window, Scope scope, YearKind kind) {
    if (window == null || window.isBlank()) {
      Selection there = asked.selection(question, scope, kind);
      return of(there);
    }
    FrozenWindow found = window(window, question, scope);
    Selection asked = this.asked.selection(question.in(found), scope, found.year().kind());
    Selection there = within(found, asked);
    requireOneBreakdown(there);
    return frozen(found, there);
  }

  /** A closed year is answered from its window; its day by day past stays open to «asOf». */
  private Optional<Numbers> closed(Selection asked) {
    return divisions(asked) > 1
        ? Optional.empty()
        : closedWindow(asked).map(found -> frozen(found, within(found, asked)));
  }

  private Optional<FrozenWindow> closedWindow(Selection asked) {
    boolean open = asked.year().last().isAfter(this.asked.today());
    return asked.asOf() != null || asked.municipality() == null || open
        ? Optional.empty()
        : closed.window(asked.municipality(), asked.year()).flatMap(frozen::find);
  }

  /** The numbers of a window as a whole. */
  public Numbers frozen(FrozenWindow window) {
    return frozen(window, within(window, Selection.of(window.year(), window.municipality())));
  }

  private Numbers frozen(FrozenWindow found, Selection there) {
    return new FrozenNumbers(
        parts,
        tables.catalogue(found.municipality()),
        found,
        contexts.of(found.id()),
        there,
        parts.rows(found.id(), there.organisation(), there.division()));
  }

  private static Selection within(FrozenWindow found, Selection asked) {
    return new Selection(
        found.year(),
        found.municipality(),
        asked.organisation(),
        asked.subject(),
        found.asOf(),
        asked.part());
  }

  /** Numbers of a selection: those of its window once its year is closed, live ones before. */
  public Numbers of(Selection there) {
    return closed(there).orElseGet(() -> live(there));
  }

  /** Live numbers of a selection. */
  public Numbers live(Selection selection) {
    return new LiveNumbers(tables, judging, selection, asked.today(), this::closed);
  }

  private static void requireOneBreakdown(Selection selection) {
    if (divisions(selection) > 1) {
      throw Problems.badRequest(
          "В замороженном окне есть разрезы по организациям, по предметам и другие, но не"
              + " несколько сразу.");
    }
  }

  private static long divisions(Selection selection) {
    return Stream.of(selection.organisation(), selection.subject(), selection.part())
        .filter(Objects::nonNull)
        .count();
  }

  private FrozenWindow window(String id, Asked.Question question, Scope scope) {
    if (question.asOf() != null && !question.asOf().isBlank()) {
      throw Problems.badRequest(
          "asOf — живые факты на дату, window — замороженная таблица: укажите что-то одно.");
    }
    FrozenWindow found = frozen.find(id).orElseThrow(() -> Problems.notFound("Окно", id));
    Optional<String> asked =
        scope.municipality().or(() -> Optional.ofNullable(question.municipality()));
    if (asked.filter(m -> !m.isBlank() && !m.equals(found.municipality())).isPresent()) {
      throw Problems.notFound("Окно", id);
    }
    return found;
  }
}
