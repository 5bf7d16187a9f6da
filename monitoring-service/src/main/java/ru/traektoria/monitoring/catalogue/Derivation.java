package ru.traektoria.monitoring.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Производный показатель: made of other indicators, never of people; behind it stand its parts.
 * Said in the catalogue's file ({@code derived:}), one shape for each thing that documents ask for.
 */
public sealed interface Derivation {

  /** What a change is measured from. */
  enum Since {
    /** Тот же день год назад. */
    YEAR_BEFORE,
    /** База, которую зафиксировал муниципалитет; unknown is not zero (AMB-04). */
    BASELINE
  }

  /** Codes of the indicators it is made of. */
  List<String> parts();

  /** Whether it says anything about a part of a municipality: baselines are of the whole. */
  default boolean divisible() {
    return true;
  }

  /** Изменение: in units of the part, in percentage points for a share (AMB-03). */
  record Change(String of, Since since) implements Derivation {
    @Override
    public List<String> parts() {
      return List.of(of);
    }

    @Override
    public boolean divisible() {
      return since != Since.BASELINE;
    }
  }

  /** Разность двух показателей того же дня: like with like, each counted for that comparison. */
  record Difference(String of, String from) implements Derivation {
    @Override
    public List<String> parts() {
      return List.of(of, from);
    }
  }

  /** Относительное снижение, in per cent of where it stood (AMB-03). */
  record Decrease(String of, Since since) implements Derivation {
    @Override
    public List<String> parts() {
      return List.of(of);
    }

    @Override
    public boolean divisible() {
      return since != Since.BASELINE;
    }
  }

  /**
   * Да, если выполнены все условия; exact: 99,96 % is not 100 %.
   *
   * @param given without which there is no verdict at all, such as a sufficient response (AMB-23)
   */
  record AllHold(List<Threshold> conditions, List<Threshold> given) implements Derivation {
    public AllHold {
      conditions = List.copyOf(conditions);
      given = List.copyOf(given);
    }

    @Override
    public List<String> parts() {
      return Stream.concat(conditions.stream(), given.stream()).map(Threshold::code).toList();
    }
  }

  /** The part is at least so much, in its unit. */
  record Threshold(String code, BigDecimal atLeast) {}

  /**
   * Доля улучшившихся: strictly better in their own direction, or kept at the limit (AMB-30).
   *
   * @param enough per cent of parts that are not worse, for an answer yes or no with at least one
   *     that is better (AMB-31); {@code null}: the share of better ones
   */
  record Improved(List<String> parts, Since since, Integer enough) implements Derivation {
    public Improved {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean divisible() {
      return since != Since.BASELINE;
    }
  }

  /**
   * Сколько целей не выполнено (E.17): indicators whose target is not met although its term has
   * come. A target is of the whole municipality, so that its parts have no such number.
   */
  record Unmet(List<String> parts) implements Derivation {
    public Unmet {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean divisible() {
      return false;
    }
  }

  /** Сумма чисел of the whole municipality; a part that is not known leaves none. */
  record Sum(List<String> parts) implements Derivation {
    public Sum {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean divisible() {
      return false;
    }
  }

  /** Доля от среднего: one count of the mean of others, such as two headcounts (AMB-25). */
  record Ratio(String of, List<String> mean) implements Derivation {
    public Ratio {
      mean = List.copyOf(mean);
    }

    @Override
    public List<String> parts() {
      List<String> parts = new ArrayList<>(List.of(of));
      parts.addAll(mean);
      return parts;
    }
  }
}
