package ru.traektoria.monitoring.report.web.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.monitoring.report.print.BesideTown;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/**
 * Что требует внимания in the note of an organisation: what is worse, beside what it is worse than.
 */
@Component
class AttentionPart {

  private final BesideTown beside;

  AttentionPart(BesideTown beside) {
    this.beside = beside;
  }

  /** Nothing of a report that is not of an organisation. */
  List<Part> of(Report report) {
    if (report.organisation() == null) {
      return List.of();
    }
    Part part =
        Part.of("На что обратить внимание")
            .hint("Доли сравниваются с муниципалитетом, все числа — с прошлым годом.")
            .nothing("Ничего не стало хуже и не отстаёт от муниципалитета.");
    beside.of(report).stream()
        .filter(line -> !line.worse().isEmpty())
        .forEach(line -> part.item(item(line, report)));
    return List.of(part);
  }

  private static Item item(BesideTown.Line line, Report report) {
    FrozenRow row = line.row();
    String before =
        row.before() == null ? "" : ", год назад — " + Told.value(row.unit(), row.before().value());
    String town =
        line.town() == null
            ? ""
            : ", по муниципалитету — " + Told.value(row.unit(), line.town().figure().value());
    return Item.of(row.code() + ". " + row.name())
        .note("Сейчас " + Told.value(row.unit(), row.figure().value()) + before + town)
        .href(ReportNumbers.href(row, report))
        .badge(Badge.warning(Russian.capital(String.join("; ", line.worse()))));
  }
}
