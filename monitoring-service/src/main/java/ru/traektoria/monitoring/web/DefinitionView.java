package ru.traektoria.monitoring.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.MonthDay;
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
    @Schema(description = "ACADEMIC или CALENDAR: за какой год считается") String year,
    @Schema(description = "Кого или что считают; пусто у производного") String of,
    String words,
    String numerator,
    String denominator,
    String sum,
    @Schema(description = "Из каких показателей выведен; пусто у считаемого") List<String> parts,
    @Schema(description = "Чьё это вычисление под другим кодом") String same,
    String source,
    String note,
    @Schema(description = "На какой день показывается прошедший год: 08-31") String day,
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
        indicator.year().name(),
        indicator.derived() ? null : indicator.of().kind(),
        text.words(),
        text.formula().numerator(),
        text.formula().denominator(),
        text.formula().sum(),
        indicator.derived() ? indicator.derivation().parts() : List.of(),
        indicator.same(),
        text.source(),
        text.note(),
        code(indicator.day()),
        indicator.windows().stream().map(DefinitionView::code).toList(),
        indicator.breakdowns().stream().map(b -> b.name().toLowerCase(Locale.ROOT)).toList(),
        indicator.validFrom(),
        indicator.validTo());
  }

  private static String code(MonthDay day) {
    return day.toString().substring(2);
  }
}
