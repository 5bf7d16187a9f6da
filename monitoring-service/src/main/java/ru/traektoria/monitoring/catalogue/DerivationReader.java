package ru.traektoria.monitoring.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads {@code derived:} of a row; exactly one shape is to be said. */
final class DerivationReader {

  private DerivationReader() {}

  static Derivation read(CatalogueFile.Row row) {
    CatalogueFile.DerivedRow said = row.derived();
    long shapes =
        Stream.of(
                said.change(),
                said.decrease(),
                said.improved(),
                said.unmet(),
                said.sum(),
                said.all(),
                said.ratio(),
                said.difference())
            .filter(Objects::nonNull)
            .count();
    if (shapes != 1 || row.numerator() != null || row.denominator() != null) {
      throw new IllegalArgumentException(
          row.code()
              + ": производный показатель — это одно из change, decrease, difference, improved,"
              + " unmet, sum, all, ratio, без своей формулы");
    }
    Derivation.Since since = Objects.requireNonNullElse(said.since(), Derivation.Since.YEAR_BEFORE);
    if (said.change() != null) {
      return new Derivation.Change(said.change(), since);
    }
    if (said.decrease() != null) {
      return new Derivation.Decrease(said.decrease(), since);
    }
    if (said.difference() != null) {
      return new Derivation.Difference(said.difference(), Objects.requireNonNull(said.from()));
    }
    if (said.improved() != null) {
      return new Derivation.Improved(said.improved(), since, said.enough());
    }
    if (said.unmet() != null) {
      return new Derivation.Unmet(said.unmet());
    }
    if (said.sum() != null) {
      return new Derivation.Sum(said.sum());
    }
    return said.all() != null
        ? new Derivation.AllHold(thresholds(said.all()), thresholds(said.given()))
        : new Derivation.Ratio(
            said.ratio(), Objects.requireNonNullElse(said.toMeanOf(), List.of()));
  }

  private static List<Derivation.Threshold> thresholds(List<CatalogueFile.ConditionRow> rows) {
    return rows == null ? List.of() : rows.stream().map(DerivationReader::threshold).toList();
  }

  private static Derivation.Threshold threshold(CatalogueFile.ConditionRow row) {
    return new Derivation.Threshold(row.code(), row.atLeast());
  }
}
