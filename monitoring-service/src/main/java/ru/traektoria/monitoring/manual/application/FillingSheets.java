package ru.traektoria.monitoring.manual.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.manual.model.Content;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.model.ManualEvent;
import ru.traektoria.monitoring.manual.model.Sheet;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.problem.Problems;

/** Заполнить, отправить, вернуть, утвердить, исправить: what is done with a sheet. */
@Component
public class FillingSheets {

  private final Sheets sheets;
  private final Clock clock;

  FillingSheets(Sheets sheets, Clock clock) {
    this.sheets = sheets;
    this.clock = clock;
  }

  /**
   * Keeps what was typed, and sends it if asked to; a refusal changes nothing.
   *
   * @param version of the sheet that the person saw; 0: nothing has been written yet
   */
  public Stored<Sheet> fill(
      Stored<Gathering> of,
      String organisation,
      Long version,
      Function<Sheet, Content> typed,
      String sender) {
    Function<Sheet, Decision<Sheet, ManualEvent>> decide =
        sheet -> filled(sheet, of.state(), typed.apply(sheet), sender);
    String id = Sheets.id(of.id(), organisation);
    if (sheets.store().find(id).isPresent()) {
      return sheets.store().update(id, version, decide);
    }
    if (version != null && version > 0) {
      throw Problems.stale();
    }
    Sheet empty = Sheet.begin(of.id(), organisation, of.state().municipality());
    return sheets.store().create(id, "", decide.apply(empty));
  }

  private Decision<Sheet, ManualEvent> filled(
      Sheet sheet, Gathering of, Content typed, String sender) {
    Decision<Sheet, ManualEvent> kept = sheet.fill(of, typed);
    if (sender == null || !(kept instanceof Decision.Accepted<Sheet, ManualEvent> accepted)) {
      return kept;
    }
    return accepted.state().submit(of, today(), sender, clock.instant());
  }

  /** Sends what is written already. */
  public Stored<Sheet> submit(Stored<Gathering> of, String organisation, long version, String by) {
    return update(
        of, organisation, version, sheet -> sheet.submit(of.state(), today(), by, clock.instant()));
  }

  /** Gives it back with a remark. */
  public Stored<Sheet> giveBack(
      Stored<Gathering> of, String organisation, long version, String reason, String by) {
    return update(of, organisation, version, sheet -> sheet.giveBack(reason, by, clock.instant()));
  }

  /** Approves it; its event goes out with the same write. */
  public Stored<Sheet> approve(Stored<Gathering> of, String organisation, long version, String by) {
    String id = Sheets.id(of.id(), organisation);
    return update(
        of,
        organisation,
        version,
        sheet -> sheet.approve(id, of.state(), today(), by, clock.instant()));
  }

  /** Begins the correction of what was approved. */
  public Stored<Sheet> correct(
      Stored<Gathering> of, String organisation, long version, String reason, String by) {
    return update(of, organisation, version, sheet -> sheet.correct(reason, by, clock.instant()));
  }

  private Stored<Sheet> update(
      Stored<Gathering> of,
      String organisation,
      long version,
      Function<Sheet, Decision<Sheet, ManualEvent>> decide) {
    return sheets.store().update(Sheets.id(of.id(), organisation), version, decide);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
