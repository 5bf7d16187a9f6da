package ru.traektoria.monitoring.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How a file of {@code catalogue/} is written; the head of {@code tracks.yaml} explains each word.
 *
 * @param tracks code and title of the tracks, only in {@code tracks.yaml}
 * @param programme the programme that the file's rows belong to unless they name another
 */
public record CatalogueFile(
    Map<String, String> tracks, ProgrammeRow programme, List<Row> indicators) {

  /** The code alone: rows belong to a programme that another file defines. */
  public record ProgrammeRow(
      String code, String title, String brief, String source, YearKind year, Integer order) {}

  public record Row(
      String code,
      Integer version,
      String track,
      String programme,
      String group,
      String partOf,
      String same,
      String name,
      String brief,
      Indicator.Unit unit,
      Indicator.Direction direction,
      String of,
      String numerator,
      String denominator,
      String sum,
      String mean,
      String weight,
      DerivedRow derived,
      String words,
      YearKind year,
      String day,
      List<String> windows,
      List<String> breakdowns,
      GroupingRow details,
      Indicator.Lists lists,
      String source,
      String note,
      List<AsideRow> aside,
      LocalDate validFrom,
      LocalDate validTo) {

    /** The code of the programme (track) that the row names itself, {@code null}: none. */
    public String home() {
      return programme == null ? track : programme;
    }
  }

  record GroupingRow(String name, String column, String note, List<PartRow> parts) {}

  record PartRow(String key, String name, String when) {}

  record AsideRow(String name, String count) {}

  record DerivedRow(
      String change,
      String decrease,
      List<String> improved,
      List<String> unmet,
      List<String> sum,
      List<ConditionRow> all,
      List<ConditionRow> given,
      String ratio,
      String difference,
      String from,
      List<String> toMeanOf,
      Derivation.Since since,
      Integer enough) {}

  record ConditionRow(String code, BigDecimal atLeast) {}
}
