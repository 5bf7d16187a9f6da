package ru.traektoria.route.web.attestation;

import java.util.List;
import java.util.Optional;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.route.application.attestation.ListingAttestation.Line;
import ru.traektoria.route.application.attestation.Positions;
import ru.traektoria.route.model.attestation.Conformity;
import ru.traektoria.route.model.attestation.ExemptionRule.Exempt;

/** The year's list of attestation as a table: who is due, on the list, decided, free by law. */
final class ConformityTable {

  /** A row with names. */
  record Row(Line line, String organisation, String position, String state) {}

  static final Table<Row> TABLE =
      Table.of(
              "conformity",
              "/routes/conformity",
              Column.<Row>text("teacher", "Педагог", r -> r.line().teacher().name())
                  .note(Row::organisation)
                  .sortable(),
              Column.<Row>text("position", "Должность", Row::position).sortable(),
              Column.<Row>date("until", "Соответствие до", r -> r.line().until()).sortable(),
              Column.<Row>date(
                      "session",
                      "Заседание",
                      r -> r.line().running().map(c -> c.schedule().sessionOn()).orElse(null))
                  .sortable(),
              Column.<Row>badge("state", "Состояние", ConformityTable::badge),
              Column.<Row>actions("Действия", ConformityTable::actions))
          .sortedBy("teacher")
          .empty(Empty.saying("Педагогов пока нет").advice("Они появятся из реестра кадров."));

  private ConformityTable() {}

  static Row row(Line line, AcademicYear year, StaffDirectory directory, Positions positions) {
    String place = line.teacher().organisation();
    return new Row(
        line,
        place == null ? "без организации" : directory.shortName(place),
        positions.name(line.position()),
        state(line, year));
  }

  private static String state(Line line, AcademicYear year) {
    if (line.running().isPresent()) {
      return line.running().get().state().open() ? "running" : "decided";
    }
    if (line.exempt().isPresent()) {
      return "exempt";
    }
    return line.due(year.last()) ? "due" : "lasting";
  }

  private static Badge badge(Row row) {
    Optional<Conformity> running = row.line().running();
    if (running.isPresent()) {
      return ConformityEntries.badge(running.get().state());
    }
    return switch (row.state()) {
      case "exempt" -> row.line().exempt().map(ConformityTable::free).orElseThrow();
      case "due" -> Badge.warning("Нужно включить в график");
      default -> Badge.good("Действует");
    };
  }

  /** The register may show why, the circumstances a school entered stay with the school. */
  private static Badge free(Exempt exempt) {
    return Badge.neutral(
        exempt.why().entered() ? "Не проводится по закону" : Russian.capital(exempt.why().label()));
  }

  private static List<Action> actions(Row row) {
    if (row.line().running().isPresent()) {
      return List.of(
          Action.link("Открыть", "/routes/conformity/" + row.line().running().get().id().value()));
    }
    return row.state().equals("due")
        ? List.of(
            Action.link("В график", "/routes/conformity/new?teacher=" + row.line().teacher().id()))
        : List.of();
  }

  static List<Tile> tiles(List<Row> all) {
    return List.of(
        tile(all, "due", "Нужно включить в график", Tone.WARNING),
        tile(all, "running", "В графике", Tone.NEUTRAL),
        tile(all, "decided", "Решение принято", Tone.GOOD),
        tile(all, "exempt", "Не проводится по закону", Tone.NEUTRAL));
  }

  private static Tile tile(List<Row> all, String state, String label, Tone tone) {
    long part = all.stream().filter(r -> r.state().equals(state)).count();
    return Tile.of(label, part, all.size())
        .href("/routes/conformity?state=" + state)
        .tone(part > 0 ? tone : Tone.NEUTRAL);
  }

  static List<Option> states() {
    return List.of(
        Option.of("due", "Нужно включить в график"),
        Option.of("running", "В графике"),
        Option.of("decided", "Решение принято"),
        Option.of("exempt", "Не проводится по закону"),
        Option.of("lasting", "Действует дольше года"));
  }
}
