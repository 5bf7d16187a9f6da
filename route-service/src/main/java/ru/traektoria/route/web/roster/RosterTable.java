package ru.traektoria.route.web.roster;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.portal.table.TableView;
import ru.traektoria.route.application.attestation.AttestationCandidates.Candidate;
import ru.traektoria.route.application.attestation.WatchingList.Line;
import ru.traektoria.route.model.attestation.AttestationKind;
import ru.traektoria.route.model.attestation.ListOutcome;

/** The list of a year as a table: on the screen, in a file, its filters and numbers. */
final class RosterTable {

  /** A line with names. */
  record Row(Line line, String teacher, String organisation, String position) {

    State state() {
      if (line.listed() == null) {
        return State.PROPOSED;
      }
      if (!line.stands()) {
        return State.REMOVED;
      }
      return State.valueOf(line.outcome().name());
    }
  }

  /** How a line stands, for filters and badges. */
  enum State {
    PROPOSED("Предложено внести"),
    AHEAD("В списке"),
    PASSED("Прошёл"),
    NOT_PASSED("Не прошёл"),
    REMOVED("Исключён");

    private final String label;

    State(String label) {
      this.label = label;
    }
  }

  static final Table<Row> TABLE =
      Table.of(
              "attestation-list",
              "/routes/attestation/list",
              Column.<Row>text("teacher", "Педагог", Row::teacher)
                  .note(Row::organisation)
                  .sortable(),
              Column.<Row>text("position", "Должность", Row::position).sortable(),
              Column.<Row>text(
                      "kind", "Аттестация", r -> Russian.capital(r.line().wish().kind().label()))
                  .note(RosterTable::ground)
                  .sortable(),
              Column.<Row>badge("state", "Состояние", RosterTable::badge)
                  .sortable(r -> r.state().ordinal()),
              Column.<Row>text("act", "Чем утверждён", RosterTable::act),
              Column.<Row>actions("Действия", RosterTable::actions))
          .sortedBy("teacher")
          .empty(
              Empty.saying("Вносить в список некого")
                  .advice(
                      "Здесь появятся те, у кого в этом году заканчивается категория или"
                          + " соответствие, и кто намерен подать заявление."));

  /** The file has a column for each thing that the page tells in a second line. */
  static final Table<Row> FILE =
      Table.of(
          "attestation-list",
          "/routes/attestation/list",
          Column.<Row>text("teacher", "Педагог", Row::teacher).sortable(),
          Column.<Row>text("organisation", "Организация", Row::organisation),
          Column.<Row>text("position", "Должность", Row::position),
          Column.<Row>text("kind", "Аттестация", r -> r.line().wish().kind().label()),
          Column.<Row>text("ground", "Основание", RosterTable::ground),
          Column.<Row>text("state", "Состояние", r -> r.state().label),
          Column.<Row>text("act", "Чем утверждён", RosterTable::act));

  private RosterTable() {}

  /** With the year kept while people filter. */
  static TableView<Row> view(TablePage<Row> page, String year) {
    return TABLE
        .view(page)
        .filters(
            Fields.hidden("year", year),
            Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
            Fields.select(
                "kind",
                "Аттестация",
                Arrays.stream(AttestationKind.values())
                    .map(kind -> Option.of(kind.name(), Russian.capital(kind.label())))
                    .toList()),
            Fields.select(
                "state",
                "Состояние",
                Arrays.stream(State.values()).map(s -> Option.of(s.name(), s.label)).toList()));
  }

  static boolean fits(Row row, TableQuery query) {
    return Russian.matches(row.teacher(), query.filter("q").orElse(""))
        && query
            .oneOf("kind", AttestationKind.class)
            .map(row.line().wish().kind()::equals)
            .orElse(true)
        && query.oneOf("state", State.class).map(row.state()::equals).orElse(true);
  }

  static List<Tile> tiles(List<Row> all, String year) {
    long listed = count(all, row -> row.line().stands());
    long passed = count(all, row -> row.state() == State.PASSED);
    long failed = count(all, row -> row.state() == State.NOT_PASSED);
    long proposed = count(all, row -> row.state() == State.PROPOSED);
    String at = "/routes/attestation/list?year=" + year + "&state=";
    return List.of(
        Tile.of("Прошли из списка", passed, listed).href(at + State.PASSED),
        Tile.of("Не прошли", failed, listed)
            .href(at + State.NOT_PASSED)
            .tone(failed > 0 ? Tone.BAD : Tone.NEUTRAL),
        Tile.value("Предложено внести", Russian.number(proposed))
            .href(at + State.PROPOSED)
            .tone(proposed > 0 ? Tone.WARNING : Tone.NEUTRAL));
  }

  private static long count(List<Row> all, Predicate<Row> those) {
    return all.stream().filter(those).count();
  }

  private static String ground(Row row) {
    Candidate proposed = row.line().proposed();
    if (proposed == null) {
      return null;
    }
    return proposed.ground().label()
        + (proposed.term() == null
            ? ""
            : switch (proposed.ground()) {
              case INTENDED -> ": " + Russian.monthYear(proposed.term());
              default -> ": " + Russian.date(proposed.term());
            });
  }

  private static String act(Row row) {
    return row.line().listed() == null ? null : row.line().listed().approval().act();
  }

  static Badge badge(Row row) {
    return badge(row.state());
  }

  private static Badge badge(State state) {
    return switch (state) {
      case PROPOSED -> Badge.warning(state.label);
      case AHEAD -> Badge.info(state.label).icon("calendar-due");
      case PASSED -> Badge.good(state.label);
      case NOT_PASSED -> Badge.bad(state.label);
      case REMOVED -> Badge.neutral(state.label).icon("ban");
    };
  }

  /** The badge of a line by itself. */
  static Badge badge(boolean stands, ListOutcome outcome) {
    return badge(stands ? State.valueOf(outcome.name()) : State.REMOVED);
  }

  private static List<Action> actions(Row row) {
    return row.line().listed() == null
        ? List.of()
        : List.of(Action.link("Открыть", "/routes/attestation/list/" + row.line().listed().id()));
  }
}
