package ru.traektoria.monitoring.target.application;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.tables.Capture;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.target.model.Judged;
import ru.traektoria.monitoring.target.model.Measured;
import ru.traektoria.monitoring.target.model.TargetRule;
import ru.traektoria.monitoring.target.model.Terms;

/**
 * Как стоит цель: a target is of the whole municipality, so a school's or a subject's number is not
 * judged by it.
 */
@Component
public class JudgingTargets {

  private final Targets targets;

  JudgingTargets(Targets targets) {
    this.targets = targets;
  }

  /** The target of the row and how it stands, if there is one for the selection. */
  public Optional<Judged> judge(Tables tables, Row row, Selection selection, LocalDate today) {
    return terms(row, selection)
        .map(
            terms -> {
              Selection compared = Capture.comparable(selection, today);
              return judge(row, tables.row(row.indicator(), compared, today), terms);
            });
  }

  /** The same where the row of the year before is at hand. */
  public Optional<Judged> judge(Row row, Row before, Selection selection) {
    return terms(row, selection).map(terms -> judge(row, before, terms));
  }

  private Optional<Terms> terms(Row row, Selection selection) {
    if (selection.partial()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
            targets.of(selection.municipality(), selection.year()).get(row.indicator().code()))
        .map(stored -> stored.state().terms());
  }

  static Judged judge(Row row, Row before, Terms terms) {
    Measured measured =
        new Measured(
            row.numerator(),
            row.denominator(),
            before.value(),
            row.asOf(),
            row.indicator().began(row.asOf()),
            row.indicator().accumulates(),
            SettingTargets.better(row.indicator()));
    return new Judged(terms, TargetRule.judge(terms, measured));
  }

  /** The state of a row that is judged so. */
  public static Row.State state(Judged judged) {
    return Row.State.valueOf(judged.verdict().state().name());
  }
}
