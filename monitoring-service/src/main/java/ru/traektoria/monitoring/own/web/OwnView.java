package ru.traektoria.monitoring.own.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.own.model.Definition;
import ru.traektoria.monitoring.own.model.OwnIndicator;
import ru.traektoria.monitoring.own.model.Version;
import ru.traektoria.monitoring.web.DefinitionView;
import ru.traektoria.platform.events.outbox.Stored;

/** Свой показатель: every version as it was said and as the table counts it. */
record OwnView(
    String code,
    long version,
    @Schema(description = "С какого дня больше не считается; пусто — считается") LocalDate endsOn,
    String endedBy,
    List<VersionView> versions) {

  /**
   * Редакция.
   *
   * @param formula {@code null} if a fact that it asks is no longer known
   */
  record VersionView(
      int number,
      LocalDate validFrom,
      @Schema(description = "Последний день; пусто — действует и дальше") LocalDate validTo,
      String by,
      Instant at,
      Definition definition,
      @Schema(description = "Как считается: слова и CEL") DefinitionView formula) {}

  static OwnView of(Stored<OwnIndicator> stored, Catalogue catalogue) {
    OwnIndicator own = stored.state();
    return new OwnView(
        own.code(),
        stored.version(),
        own.end() == null ? null : own.end().from(),
        own.end() == null ? null : own.end().by(),
        own.versions().stream().map(version -> version(own, version, catalogue)).toList());
  }

  private static VersionView version(OwnIndicator own, Version version, Catalogue catalogue) {
    return new VersionView(
        version.number(),
        version.validFrom(),
        own.until(version),
        version.by(),
        version.at(),
        version.definition(),
        catalogue.versions(own.code()).stream()
            .filter(indicator -> indicator.version() == version.number())
            .map(DefinitionView::of)
            .findFirst()
            .orElse(null));
  }
}
