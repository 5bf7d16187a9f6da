package ru.traektoria.route.model.attestation;

import java.time.LocalDate;
import java.util.Optional;
import ru.traektoria.route.model.attestation.Circumstances.Entered;
import ru.traektoria.route.model.attestation.Circumstances.Span;

/**
 * Проходит ли педагог аттестацию на соответствие (порядок № 196, п. 22): with a category, less than
 * two years in the position, pregnant, on maternity or childcare leave and two years after it, ill
 * for more than four months in a row and one year after it.
 */
public final class ExemptionRule {

  private static final int YEARS_IN_POSITION = 2;
  private static final int YEARS_AFTER_LEAVE = 2;
  private static final int YEARS_AFTER_ILLNESS = 1;
  private static final int MONTHS_OF_ILLNESS = 4;

  private ExemptionRule() {}

  /**
   * Why somebody is free of it.
   *
   * @param until the last day of it, {@code null} while no end is known
   */
  public record Exempt(Exemption why, LocalDate until) {}

  /** The exemption that holds on the day; the one that ends last where there are several. */
  public static Optional<Exempt> on(Circumstances known, LocalDate day) {
    return java.util.stream.Stream.of(
            category(known, day), position(known, day), entered(known, day))
        .flatMap(Optional::stream)
        .reduce((a, b) -> a.until() == null || b.until() != null && later(a, b) ? a : b);
  }

  private static boolean later(Exempt a, Exempt b) {
    return a.until().isAfter(b.until());
  }

  private static Optional<Exempt> category(Circumstances known, LocalDate day) {
    return known.categories().stream()
        .filter(span -> span.covers(day))
        .map(span -> new Exempt(Exemption.CATEGORY, span.to()))
        .reduce((a, b) -> a.until() == null || b.until() != null && later(a, b) ? a : b);
  }

  private static Optional<Exempt> position(Circumstances known, LocalDate day) {
    if (known.since() == null) {
      return Optional.empty();
    }
    LocalDate last = known.since().plusYears(YEARS_IN_POSITION).minusDays(1);
    return day.isAfter(last)
        ? Optional.empty()
        : Optional.of(new Exempt(Exemption.NEW_IN_POSITION, last));
  }

  private static Optional<Exempt> entered(Circumstances known, LocalDate day) {
    return known.entered().stream()
        .filter(one -> holds(one, day))
        .map(one -> new Exempt(one.kind(), until(one)))
        .reduce((a, b) -> a.until() == null || b.until() != null && later(a, b) ? a : b);
  }

  private static boolean holds(Entered one, LocalDate day) {
    Span span = one.span();
    if (one.kind() == Exemption.LONG_ILLNESS && !isLong(span, day)) {
      return false;
    }
    return new Span(span.from(), until(one)).covers(day);
  }

  /** More than four months: a fifth one has begun. */
  private static boolean isLong(Span span, LocalDate day) {
    LocalDate end = span.to() == null ? day : span.to();
    return end.isAfter(span.from().plusMonths(MONTHS_OF_ILLNESS).minusDays(1));
  }

  /** The last day on which a circumstance frees; {@code null} while its end is not known. */
  public static LocalDate until(Entered one) {
    LocalDate end = one.span().to();
    if (end == null) {
      return null;
    }
    return switch (one.kind()) {
      case MATERNITY_LEAVE, CHILDCARE_LEAVE -> end.plusYears(YEARS_AFTER_LEAVE);
      case LONG_ILLNESS -> end.plusYears(YEARS_AFTER_ILLNESS);
      default -> end;
    };
  }
}
