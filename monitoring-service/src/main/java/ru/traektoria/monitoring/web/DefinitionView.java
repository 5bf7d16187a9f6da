package ru.traektoria.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ru.traektoria.monitoring.catalogue.Indicator;

/** Определение показателя: one version of its formula, as people and programs read it. */
public record DefinitionView(
    String code,
    int version,
    String track,
    String partOf,
    String group,
    String name,
    String brief,
    String unit,
    String direction,
    String of,
    String words,
    String numerator,
    String denominator,
    String sum,
    String source,
    String note,
    List<String> windows,
    List<String> breakdowns,
    LocalDate validFrom,
    LocalDate validTo) {

  public static DefinitionView of(Indicator indicator) {
    Indicator.Text text = indicator.text();
    return new DefinitionView(
        indicator.code(),
        indicator.version(),
        indicator.track(),
        indicator.partOf(),
        text.group(),
        text.name(),
        text.brief(),
        text.unit().name(),
        text.direction().name(),
        indicator.of().kind(),
        text.words(),
        text.formula().numerator(),
        text.formula().denominator(),
        text.formula().sum(),
        text.source(),
        text.note(),
        indicator.windows().stream().map(day -> day.toString().substring(2)).toList(),
        indicator.breakdowns().stream().map(b -> b.name().toLowerCase(Locale.ROOT)).toList(),
        indicator.validFrom(),
        indicator.validTo());
  }
}
