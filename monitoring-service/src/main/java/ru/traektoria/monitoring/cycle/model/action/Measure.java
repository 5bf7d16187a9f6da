package ru.traektoria.monitoring.cycle.model.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Мера (S3 §5, этап 6; table 4): what is done, by whom, until when, and what came of it. There is
 * none without a number or a recommendation (S3-95).
 *
 * @param track code of the one track it belongs to (S3-16)
 * @param recommendations ids of those it answers
 * @param before the number when it was planned
 * @param organisation whose measure; {@code null}: of the municipality
 * @param term in words where it has no days: «на постоянной основе»; {@code null}: it has
 * @param done {@code null}: not yet
 */
public record Measure(
    String municipality,
    String year,
    MeasureKind kind,
    String track,
    String goal,
    String title,
    List<String> recommendations,
    Measurement before,
    String organisation,
    String responsible,
    LocalDate from,
    LocalDate to,
    String term,
    Done done,
    String cancelledWhy,
    Effect effect) {

  /** Что сделано: when, what, where to read of it. */
  public record Done(LocalDate on, String result, String address) {}

  public boolean cancelled() {
    return cancelledWhy != null;
  }

  public boolean open() {
    return done == null && !cancelled();
  }

  public boolean late(LocalDate today) {
    return open() && to.isBefore(today);
  }

  /** Plans it. */
  public static Decision<Measure, CycleEvent> planned(Measure draft) {
    List<Reason> reasons = new ArrayList<>();
    if (draft.title() == null || draft.title().isBlank()) {
      reasons.add(Reason.at("title", "measure.title", "Назовите меру."));
    }
    if (draft.kind() == null) {
      reasons.add(Reason.at("kind", "measure.kind", "Выберите вид меры."));
    }
    if (draft.responsible() == null || draft.responsible().isBlank()) {
      reasons.add(Reason.at("responsible", "measure.responsible", "Укажите ответственного."));
    }
    if (draft.before() == null) {
      reasons.add(
          Reason.at(
              "code",
              "measure.ground",
              "Мера опирается на показатель или рекомендацию: выберите показатель."));
    }
    if (draft.from() == null || draft.to() == null || draft.to().isBefore(draft.from())) {
      reasons.add(Reason.at("to", "measure.term", "Укажите срок: начало и конец не раньше него."));
    }
    return reasons.isEmpty() ? Decision.accept(draft) : Decision.refuse(reasons);
  }

  /** Carried out: once, and not in the future. */
  public Decision<Measure, CycleEvent> carriedOut(Done what, LocalDate today) {
    if (!open()) {
      return Decision.refuse(settled());
    }
    if (what.on() != null && what.on().isAfter(today)) {
      return Decision.refuse(Reason.at("on", "measure.future", "День ещё не наступил."));
    }
    if (what.on() == null || what.result() == null || what.result().isBlank()) {
      return Decision.refuse(Reason.at("result", "measure.result", "Укажите дату и что сделано."));
    }
    if (what.address() != null && !Address.opens(what.address())) {
      return Decision.refuse(Address.wrong("address"));
    }
    return Decision.accept(with(what, null, effect));
  }

  private Reason settled() {
    return cancelled()
        ? Reason.of("measure.cancelled", "Мера отменена.")
        : Reason.of("measure.done", "Мера уже выполнена.");
  }

  /** Given up, with the reason. */
  public Decision<Measure, CycleEvent> givenUp(String why) {
    if (!open()) {
      return Decision.refuse(settled());
    }
    return why == null || why.isBlank()
        ? Decision.refuse(Reason.at("why", "measure.why", "Напишите, почему мера отменена."))
        : Decision.accept(with(done, why.strip(), effect));
  }

  /** Judged by the number of the next period (S3-71). */
  public Decision<Measure, CycleEvent> judged(Effect seen) {
    List<Reason> reasons = new ArrayList<>();
    if (done == null) {
      reasons.add(
          Reason.of("measure.open", "Сначала отметьте, что мера выполнена: оценивать ещё нечего."));
    }
    if (seen.conclusion() == null || seen.conclusion().isBlank()) {
      reasons.add(Reason.at("conclusion", "measure.conclusion", "Напишите вывод."));
    }
    if (seen.after().asOf().isAfter(seen.on())) {
      reasons.add(Reason.at("day", "measure.future", "День ещё не наступил."));
    }
    if (done != null && seen.after().asOf().isBefore(done.on())) {
      reasons.add(
          Reason.at("day", "measure.day", "Эффект смотрят не раньше дня, когда мера выполнена."));
    }
    return reasons.isEmpty()
        ? Decision.accept(with(done, cancelledWhy, seen))
        : Decision.refuse(reasons);
  }

  private Measure with(Done what, String why, Effect seen) {
    return new Measure(
        municipality,
        year,
        kind,
        track,
        goal,
        title,
        recommendations,
        before,
        organisation,
        responsible,
        from,
        to,
        term,
        what,
        why,
        seen);
  }
}
