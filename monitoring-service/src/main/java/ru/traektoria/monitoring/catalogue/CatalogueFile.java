package ru.traektoria.monitoring.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How {@code catalogue/tracks.yaml} is written; its head explains each word. */
record CatalogueFile(Map<String, String> tracks, List<Row> indicators) {

  record Row(
      String code,
      Integer version,
      String track,
      String group,
      String partOf,
      String name,
      String brief,
      Indicator.Unit unit,
      Indicator.Direction direction,
      String of,
      String numerator,
      String denominator,
      String sum,
      String words,
      String day,
      List<String> windows,
      List<String> breakdowns,
      String source,
      String note,
      List<AsideRow> aside,
      LocalDate validFrom,
      LocalDate validTo) {}

  record AsideRow(String name, String count) {}
}
