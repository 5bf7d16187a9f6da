package ru.traektoria.monitoring.manual.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Лист организации: its answers to one gathering. What was approved stays in force until a
 * correction of it is approved too.
 *
 * @param edition from 1; a correction after approval is the next one
 * @param approved the answers that count, {@code null}: none yet
 * @param submittedOn when it was sent; a correction keeps the first day, for it was not late
 */
public record Sheet(
    String gathering,
    String organisation,
    String municipality,
    int edition,
    SheetState state,
    Content content,
    Content approved,
    LocalDate submittedOn,
    LocalDate approvedOn,
    List<Step> steps) {

  public Sheet {
    steps = List.copyOf(steps);
  }

  /** A sheet on which nothing has been written yet. */
  public static Sheet begin(String gathering, String organisation, String municipality) {
    return new Sheet(
        gathering,
        organisation,
        municipality,
        1,
        SheetState.DRAFT,
        Content.empty(),
        null,
        null,
        null,
        List.of());
  }

  /** Whether somebody may write on it now. */
  public boolean open() {
    return state == SheetState.DRAFT || state == SheetState.RETURNED;
  }

  /** Keeps what was typed, right or not. */
  public Decision<Sheet, ManualEvent> fill(Gathering of, Content typed) {
    if (!open()) {
      return Decision.refuse(locked());
    }
    if (of.closed()) {
      return Decision.refuse(closed());
    }
    return typed.equals(content)
        ? Decision.unchanged(this)
        : Decision.accept(with(state, typed, submittedOn, steps));
  }

  /** Отправить методисту. */
  public Decision<Sheet, ManualEvent> submit(Gathering of, LocalDate on, String by, Instant at) {
    if (!open()) {
      return Decision.refuse(locked());
    }
    List<Reason> problems = new ArrayList<>(SubmittingRule.problems(of.definition(), content));
    if (of.closed()) {
      problems.add(closed());
    }
    return problems.isEmpty()
        ? Decision.accept(
            with(
                SheetState.SUBMITTED,
                content,
                approved == null ? on : submittedOn,
                noted(Step.Act.SUBMITTED, by, at, "")))
        : Decision.refuse(problems);
  }

  /** Вернуть с замечанием. */
  public Decision<Sheet, ManualEvent> giveBack(String reason, String by, Instant at) {
    if (state != SheetState.SUBMITTED) {
      return Decision.refuse(notSubmitted());
    }
    if (reason == null || reason.isBlank()) {
      return Decision.refuse(
          Reason.at("reason", "sheet.reason", "Напишите, что исправить: это увидит организация."));
    }
    return Decision.accept(
        with(SheetState.RETURNED, content, null, noted(Step.Act.RETURNED, by, at, reason.strip())));
  }

  /** Утвердить: from now on the answers count. */
  public Decision<Sheet, ManualEvent> approve(
      String id, Gathering of, LocalDate on, String by, Instant at) {
    if (state == SheetState.APPROVED) {
      return Decision.unchanged(this);
    }
    if (state != SheetState.SUBMITTED) {
      return Decision.refuse(notSubmitted());
    }
    Sheet done =
        new Sheet(
            gathering,
            organisation,
            municipality,
            edition,
            SheetState.APPROVED,
            content,
            content,
            submittedOn,
            on,
            noted(Step.Act.APPROVED, by, at, ""));
    return Decision.accept(done, Telling.approved(id, of, done));
  }

  /** Исправить утверждённое: a new edition; the approved one counts until the new one is. */
  public Decision<Sheet, ManualEvent> correct(String reason, String by, Instant at) {
    if (state != SheetState.APPROVED) {
      return Decision.refuse(
          Reason.of("sheet.state", "Исправление начинают у утверждённого листа."));
    }
    if (reason == null || reason.isBlank()) {
      return Decision.refuse(
          Reason.at("reason", "sheet.reason", "Напишите, почему меняются утверждённые данные."));
    }
    return Decision.accept(
        new Sheet(
            gathering,
            organisation,
            municipality,
            edition + 1,
            SheetState.DRAFT,
            content,
            approved,
            submittedOn,
            approvedOn,
            noted(Step.Act.CORRECTED, edition + 1, by, at, reason.strip())));
  }

  private Sheet with(SheetState next, Content typed, LocalDate submitted, List<Step> noted) {
    return new Sheet(
        gathering,
        organisation,
        municipality,
        edition,
        next,
        typed,
        approved,
        submitted,
        approvedOn,
        noted);
  }

  private List<Step> noted(Step.Act act, String by, Instant at, String text) {
    return noted(act, edition, by, at, text);
  }

  private List<Step> noted(Step.Act act, int of, String by, Instant at, String text) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(new Step(act, of, by, at, text));
    return longer;
  }

  private Reason locked() {
    return Reason.of(
        "sheet.state",
        state == SheetState.SUBMITTED
            ? "Лист у методиста. Чтобы изменить, попросите вернуть его."
            : "Лист утверждён. Чтобы изменить, начните исправление и назовите причину.");
  }

  private static Reason closed() {
    return Reason.of("gathering.closed", "Сбор закрыт. Попросите методиста открыть его снова.");
  }

  private static Reason notSubmitted() {
    return Reason.of("sheet.state", "Лист не отправлен: проверять ещё нечего.");
  }
}
