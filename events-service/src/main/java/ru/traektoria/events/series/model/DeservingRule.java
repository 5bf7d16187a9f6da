package ru.traektoria.events.series.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.traektoria.events.certificate.model.Certificate;
import ru.traektoria.events.series.model.Turnout.Tally;
import ru.traektoria.platform.kernel.Reason;

/** May certificates of the whole series be issued, and whose turn is it? */
public enum DeservingRule {
  THE_SERIES_IS_CLOSED("Сертификаты серии выдают, когда она закрыта.") {
    @Override
    boolean broken(Series series) {
      return series.closing() == null;
    }
  },
  A_SHARE_IS_SET("Серия без сертификата: укажите, какую долю занятий надо посетить.") {
    @Override
    boolean broken(Series series) {
      return series.terms().share() == null;
    }
  };

  private final String message;

  DeservingRule(String message) {
    this.message = message;
  }

  abstract boolean broken(Series series);

  /** Every reason against issuing. */
  public static List<Reason> against(Series series) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(series))
        .map(
            rule ->
                Reason.of(
                    "certificate." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    rule.message))
        .toList();
  }

  /** Answers whether somebody gets a certificate now: attended enough and has none. */
  public static boolean due(Series series, Tally tally, Optional<Certificate> last) {
    return tally.deserves(series.terms().share()) && Certificate.mayFollow(last);
  }

  /** The same where a person issues it again. */
  public static boolean dueAgain(Series series, Tally tally, Optional<Certificate> last) {
    return tally.deserves(series.terms().share()) && last.filter(Certificate::valid).isEmpty();
  }
}
