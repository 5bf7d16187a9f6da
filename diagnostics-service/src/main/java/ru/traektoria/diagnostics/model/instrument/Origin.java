package ru.traektoria.diagnostics.model.instrument;

import java.time.LocalDate;
import ru.traektoria.diagnostics.model.InstrumentId;

/**
 * Чей инструмент и что с ним было. An instrument that comes with the product belongs to nobody.
 *
 * @param region whose makers own it (ЦНППМ), {@code null} for the product's own
 * @param municipality whose methodists own it; {@code null} where the region or nobody does
 * @param entry итоговый инструмент: the entry instrument whose items it must keep (S1 «итоговая
 *     оценка»), else {@code null}
 * @param publishedOn {@code null} while a draft
 * @param retiredOn {@code null} until retired
 */
public record Origin(
    String region,
    String municipality,
    InstrumentId entry,
    LocalDate publishedOn,
    LocalDate retiredOn) {

  /** What comes with the product. */
  public static final Origin PRODUCT = new Origin(null, null, null, null, null);

  /** Owned by the makers of a region or of one of its municipalities. */
  public static Origin of(String region, String municipality) {
    return new Origin(region, municipality, null, null, null);
  }

  /** Answers whether it came with the product. */
  public boolean product() {
    return region == null && municipality == null;
  }

  /** Answers whether these makers own it; {@code municipality} is null for the region's makers. */
  public boolean ownedBy(String wantedRegion, String wantedMunicipality) {
    return wantedMunicipality == null
        ? municipality == null && region != null && region.equals(wantedRegion)
        : wantedMunicipality.equals(municipality);
  }

  Origin linkedTo(InstrumentId newEntry) {
    return new Origin(region, municipality, newEntry, publishedOn, retiredOn);
  }

  Origin published(LocalDate on) {
    return new Origin(region, municipality, entry, on, null);
  }

  Origin retired(LocalDate on) {
    return new Origin(region, municipality, entry, publishedOn, on);
  }

  /** The same owner and link, before anything happened. */
  Origin fresh() {
    return new Origin(region, municipality, entry, null, null);
  }
}
