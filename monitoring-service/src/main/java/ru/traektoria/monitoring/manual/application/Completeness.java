package ru.traektoria.monitoring.manual.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.model.Sheet;
import ru.traektoria.monitoring.manual.model.SheetState;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.events.outbox.Stored;

/** Кто сдал, а кто нет: every organisation that is asked, with the state of its sheet. */
@Component
public class Completeness {

  /** Where an organisation stands. */
  public enum Stage {
    NOT_STARTED,
    FILLING,
    SUBMITTED,
    RETURNED,
    APPROVED
  }

  /**
   * An organisation in a gathering.
   *
   * @param sheet {@code null}: nothing has been written
   * @param late whether the due day has passed and nothing lies with the methodist
   */
  public record Line(
      String organisation, String kind, Stage stage, Stored<Sheet> sheet, boolean late) {}

  private final Tables tables;
  private final Sheets sheets;

  Completeness(Tables tables, Sheets sheets) {
    this.tables = tables;
    this.sheets = sheets;
  }

  /** All lines of a gathering, in no order. */
  public List<Line> of(Stored<Gathering> gathering, LocalDate today) {
    Map<String, Stored<Sheet>> written = sheets.of(gathering.id());
    List<Line> lines = new ArrayList<>();
    asked(gathering.state())
        .forEach(
            (id, kind) -> lines.add(line(id, kind, written.get(id), gathering.state(), today)));
    return lines;
  }

  /** Whether the organisation is asked. */
  public boolean asks(Gathering gathering, String organisation) {
    return asked(gathering).containsKey(organisation);
  }

  /** Organisations of the kinds asked that worked in the period, with their kinds. */
  Map<String, String> asked(Gathering gathering) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          Map<String, String> asked = new java.util.LinkedHashMap<>();
          PlaceFacts.Organisations table = facts.places.organisations;
          int municipality = facts.names.municipalities.find(gathering.municipality());
          for (int row = 0; row < table.rows(); row++) {
            if (table.present(row)
                && table.municipality.get(row) == municipality
                && municipality >= 0
                && table.kind.get(row) >= 0
                && table.openedOn.get(row) <= Day.of(gathering.period().to())
                && table.closedOn.get(row) >= Day.of(gathering.period().to())) {
              String kind = facts.names.codes.text(table.kind.get(row));
              if (gathering.definition().asked().contains(kind)) {
                asked.put(table.keys().text(row), kind);
              }
            }
          }
          return asked;
        });
  }

  private static Line line(
      String id, String kind, Stored<Sheet> sheet, Gathering gathering, LocalDate today) {
    Stage stage = stage(sheet);
    boolean mine = stage == Stage.NOT_STARTED || stage == Stage.FILLING || stage == Stage.RETURNED;
    return new Line(id, kind, stage, sheet, mine && today.isAfter(gathering.due()));
  }

  /** The stage of a sheet. */
  public static Stage stage(Stored<Sheet> sheet) {
    if (sheet == null) {
      return Stage.NOT_STARTED;
    }
    SheetState state = sheet.state().state();
    return state == SheetState.DRAFT ? Stage.FILLING : Stage.valueOf(state.name());
  }
}
