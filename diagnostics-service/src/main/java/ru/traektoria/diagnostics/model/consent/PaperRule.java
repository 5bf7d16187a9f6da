package ru.traektoria.diagnostics.model.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;

/** Можно ли записать бумажное согласие: it is signed, not in the future, and its scan is there. */
public final class PaperRule {

  private PaperRule() {}

  /** Every reason why the sheet is not recorded. */
  public static List<Reason> reasons(LocalDate signedOn, byte[] scan, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (signedOn == null || signedOn.isAfter(today)) {
      reasons.add(
          Reason.at(
              "signedOn",
              "paper.date",
              "Укажите день, которым подписан лист, не позже сегодняшнего."));
    } else if (signedOn.isBefore(today.minusYears(3))) {
      reasons.add(
          Reason.at(
              "signedOn",
              "paper.old",
              "Согласие действует три года, а лист подписан раньше. Нужен новый."));
    }
    if (scan == null || scan.length == 0) {
      reasons.add(
          Reason.at(
              "file",
              "paper.scan",
              "Приложите скан подписанного листа: без него запись не ведётся."));
    } else if (ScanKind.of(scan).isEmpty()) {
      reasons.add(
          Reason.at(
              "file",
              "paper.kind",
              "Подходят только PDF, JPEG и PNG. Этот файл другого вида, как бы он ни назывался."));
    }
    return reasons;
  }
}
