package ru.traektoria.monitoring.report.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.monitoring.cycle.model.action.Address;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Отчёт: built as a job, stands on the numbers of one frozen window for ever.
 *
 * @param tables codes of the tables it shows, as they bound the municipality when it was ordered
 * @param note id of the note whose words it has; {@code null}: none
 * @param programme id of the programme whose results it tells; {@code null}: none
 * @param organisation whose figures it shows; {@code null}: the municipality's
 * @param window the pinned numbers; {@code null}: not frozen yet
 * @param problem why it failed; {@code null}: it did not
 * @param publication where everybody reads it; {@code null}: nowhere
 */
public record Report(
    String municipality,
    String year,
    ReportKind kind,
    String title,
    List<String> tables,
    String note,
    String programme,
    String organisation,
    Window window,
    Building building,
    List<Attachment> files,
    String problem,
    Publication publication,
    String by,
    Instant askedAt) {

  /** The frozen window it stands on. */
  public record Window(String id, int number, String name) {}

  /** Где опубликован (S0-73). */
  public record Publication(LocalDate on, String address) {}

  /** How far it is. */
  public record Building(State phase, int done, int total, String step) {}

  /** Состояние отчёта. */
  public enum State {
    QUEUED("в очереди"),
    BUILDING("строится"),
    READY("готов"),
    CANCELLED("отменён"),
    FAILED("не построен");

    private final String title;

    State(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  public State state() {
    return building.phase();
  }

  public boolean running() {
    return state() == State.QUEUED || state() == State.BUILDING;
  }

  /** Goes on to the next step; refused once it is cancelled, so that building stops. */
  public Decision<Report, Object> at(int done, int total, String step) {
    return running()
        ? Decision.accept(with(window, new Building(State.BUILDING, done, total, step), null))
        : ended();
  }

  /** Pins the numbers. */
  public Decision<Report, Object> pinned(Window to) {
    return running() ? Decision.accept(with(to, building, null)) : ended();
  }

  /** Ready, with its files. */
  public Decision<Report, Object> ready(List<Attachment> made) {
    return running()
        ? Decision.accept(
            new Report(
                municipality,
                year,
                kind,
                title,
                tables,
                note,
                programme,
                organisation,
                window,
                new Building(State.READY, building.total(), building.total(), null),
                new ArrayList<>(made),
                null,
                null,
                by,
                askedAt))
        : ended();
  }

  /** Published: only what is ready, and only where it can be opened. */
  public Decision<Report, Object> published(Publication where, LocalDate today) {
    if (state() != State.READY) {
      return Decision.refuse(
          Reason.of("report.state", "Отчёт " + state().title() + ": публиковать нечего."));
    }
    if (where.on() == null || !Address.fits(where.address())) {
      return Decision.refuse(
          Reason.at("address", "report.address", "Укажите дату и адрес целиком: https://…"));
    }
    if (where.on().isAfter(today)) {
      return Decision.refuse(Reason.at("on", "report.future", "День ещё не наступил."));
    }
    return Decision.accept(
        new Report(
            municipality,
            year,
            kind,
            title,
            tables,
            note,
            programme,
            organisation,
            window,
            building,
            files,
            null,
            where,
            by,
            askedAt));
  }

  /** Given up by a person. */
  public Decision<Report, Object> cancelled() {
    return running()
        ? Decision.accept(with(window, ended(State.CANCELLED), null))
        : Decision.refuse(
            Reason.of("report.over", "Отчёт уже " + state().title() + ": отменять нечего."));
  }

  /** Could not be built. */
  public Decision<Report, Object> failed(String why) {
    return running() ? Decision.accept(with(window, ended(State.FAILED), why)) : ended();
  }

  private Building ended(State how) {
    return new Building(how, building.done(), building.total(), null);
  }

  private static Decision<Report, Object> ended() {
    return Decision.refuse(Reason.of("report.over", "Отчёт больше не строится."));
  }

  private Report with(Window pinned, Building progress, String why) {
    return new Report(
        municipality,
        year,
        kind,
        title,
        tables,
        note,
        programme,
        organisation,
        pinned,
        progress,
        files,
        why,
        publication,
        by,
        askedAt);
  }
}
