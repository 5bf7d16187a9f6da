package ru.traektoria.monitoring.own.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Свой показатель муниципалитета: dated versions of one definition (domain.md §2.6). A change
 * applies from its date; what was said before stays as it was.
 *
 * @param code M.1, M.2 …; never given twice
 * @param key of the request that defined it, so that a repeated one defines no other
 * @param versions in the order in which they were said
 * @param end since when it is no longer counted; {@code null}: it is
 */
public record OwnIndicator(
    String municipality, String code, String key, List<Version> versions, End end) {

  /** Прекращение. */
  public record End(LocalDate from, String by, Instant at) {}

  public OwnIndicator {
    versions = List.copyOf(versions);
  }

  /** The first version; it may begin in the past, because nothing was said before it. */
  public static Decision<OwnIndicator, Object> define(
      String municipality, String code, String key, Version first) {
    List<Reason> problems = OwnIndicatorRule.problems(first.definition());
    problems.addAll(OwnIndicatorRule.plausible(first.validFrom()));
    if (first.validFrom() == null) {
      problems.add(Reason.at("validFrom", "own.from", "Укажите, с какого дня считать."));
    }
    return problems.isEmpty()
        ? Decision.accept(new OwnIndicator(municipality, code, key, List.of(first), null))
        : Decision.refuse(problems);
  }

  /**
   * Another version from a date.
   *
   * @param frozen the last day that a frozen window shows, {@code null}: none is frozen
   */
  public Decision<OwnIndicator, Object> change(Version next, LocalDate today, LocalDate frozen) {
    List<Reason> problems = OwnIndicatorRule.problems(next.definition());
    problems.addAll(OwnIndicatorRule.dates(this, next.validFrom(), today, frozen));
    problems.addAll(OwnIndicatorRule.order(this, next.validFrom()));
    if (!problems.isEmpty()) {
      return Decision.refuse(problems);
    }
    List<Version> more = new ArrayList<>(versions);
    more.add(next);
    return Decision.accept(new OwnIndicator(municipality, code, key, more, end));
  }

  /** Counts it no longer from a date; what was counted stays. */
  public Decision<OwnIndicator, Object> retire(End end, LocalDate today, LocalDate frozen) {
    List<Reason> problems = OwnIndicatorRule.dates(this, end.from(), today, frozen);
    return problems.isEmpty()
        ? Decision.accept(new OwnIndicator(municipality, code, key, versions, end))
        : Decision.refuse(problems);
  }

  /** The version that was said last, be it not in force yet. */
  public Version last() {
    return versions.get(versions.size() - 1);
  }

  /** The last day of a version; {@code null}: it has none. It may lie before its first day. */
  public LocalDate until(Version version) {
    Optional<LocalDate> next =
        versions.stream()
            .filter(later -> later.number() > version.number())
            .map(Version::validFrom)
            .min(LocalDate::compareTo);
    Optional<LocalDate> gone = Optional.ofNullable(end).map(End::from);
    return next.filter(day -> gone.isEmpty() || day.isBefore(gone.get()))
        .or(() -> gone)
        .map(day -> day.minusDays(1))
        .orElse(null);
  }

  /** The version in force on the day. */
  public Optional<Version> on(LocalDate day) {
    return versions.stream()
        .filter(version -> !day.isBefore(version.validFrom()))
        .filter(version -> until(version) == null || !day.isAfter(until(version)))
        .findFirst();
  }

  public boolean retiredOn(LocalDate day) {
    return end != null && !day.isBefore(end.from());
  }
}
