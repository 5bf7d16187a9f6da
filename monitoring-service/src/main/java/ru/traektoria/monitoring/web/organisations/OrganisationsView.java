package ru.traektoria.monitoring.web.organisations;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import ru.traektoria.monitoring.tables.OrganisationTable;
import tools.jackson.databind.annotation.JsonSerialize;

/** Показатели × организации: everything a programme says of every organisation, in columns. */
@Schema(description = "Показатели программ по всем организациям, по столбцу на показатель")
public record OrganisationsView(
    List<String> tracks,
    String year,
    @Schema(description = "live — посчитано сейчас, frozen — замороженное окно") String mode,
    @Schema(description = "Дата из запроса; пусто — у каждого показателя своя") LocalDate asOf,
    String municipality,
    @Schema(description = "id организаций; в том же порядке числа каждого показателя")
        List<String> organisations,
    List<ColumnView> indicators) {

  /** Один показатель по всем организациям. */
  public record ColumnView(
      String code,
      @Schema(description = "PERCENT — 100 × числитель ÷ знаменатель; у остальных — само число")
          String unit,
      LocalDate asOf,
      @ArraySchema(
              arraySchema = @Schema(description = "Пусто — считать нечего или число скрыто"),
              schema = @Schema(type = "number", nullable = true))
          @JsonSerialize(using = WritingNumbers.Numerators.class)
          OrganisationTable.Column numerators,
      @ArraySchema(
              arraySchema = @Schema(description = "Пусто у чисел и сумм"),
              schema = @Schema(type = "integer", format = "int64", nullable = true))
          @JsonSerialize(using = WritingNumbers.Denominators.class)
          OrganisationTable.Column denominators,
      @Schema(description = "id организаций, число которых скрыто: группа меньше пяти")
          List<String> hidden) {

    static ColumnView of(OrganisationTable.Column column, List<String> organisations) {
      return new ColumnView(
          column.code(),
          column.unit(),
          column.asOf(),
          column,
          column,
          IntStream.range(0, organisations.size())
              .filter(place -> column.hidden()[place])
              .mapToObj(organisations::get)
              .toList());
    }
  }

  static OrganisationsView of(Heading heading, OrganisationTable table) {
    return new OrganisationsView(
        heading.tracks(),
        heading.year(),
        heading.mode(),
        heading.asOf(),
        heading.municipality(),
        table.organisations(),
        table.columns().stream()
            .map(column -> ColumnView.of(column, table.organisations()))
            .toList());
  }
}
