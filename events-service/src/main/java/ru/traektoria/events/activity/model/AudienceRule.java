package ru.traektoria.events.activity.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import ru.traektoria.events.activity.model.Colleague.Rank;
import ru.traektoria.events.activity.model.Details.Audience;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Reason;

/**
 * Для кого мероприятие: who belongs to its audience (domain.md §2.1, S0 §4). Others are warned and
 * not refused, unless the organiser wants the audience alone.
 */
public final class AudienceRule {

  private static final int YOUNG_YEARS = 3;
  private static final int YOUNG_AGE = 35;

  private AudienceRule() {}

  /** What the registers say. */
  public enum Fit {
    /** Подходит. */
    YES,
    /** Не подходит. */
    NO,
    /** В реестре нет данных: nobody is kept out for that. */
    UNKNOWN
  }

  /** Answers whether somebody belongs to the audience on a day. */
  public static Fit fits(Audience audience, Colleague who, LocalDate on) {
    if (audience == null) {
      return Fit.YES;
    }
    return switch (audience) {
      case YOUNG -> young(who, on);
      case MENTORS -> of(who.mentor());
      case ATTESTED -> of(attested(who, on));
      case HEADS -> of(who.posts().stream().anyMatch(post -> post.heads() && post.on(on)));
    };
  }

  /** Why somebody may not sign up; empty for who may. */
  public static Optional<Reason> against(Activity activity, Colleague who) {
    Details more = activity.description().more();
    LocalDate day = activity.description().when().on();
    return more.onlyAudience() && fits(more.audience(), who, day) == Fit.NO
        ? Optional.of(
            Reason.of("sign-up.only-audience", "Записываются только те, для кого мероприятие."))
        : Optional.empty();
  }

  /** Молодой специалист by experience or молодой педагог by age. */
  private static Fit young(Colleague who, LocalDate on) {
    boolean fresh = within(who.teachingSince(), YOUNG_YEARS, on);
    boolean aged = within(who.bornOn(), YOUNG_AGE, on);
    if (fresh || aged) {
      return Fit.YES;
    }
    return who.teachingSince() == null || who.bornOn() == null ? Fit.UNKNOWN : Fit.NO;
  }

  private static boolean within(LocalDate since, int years, LocalDate on) {
    return since != null && since.plusYears(years).isAfter(on);
  }

  /** What ends within the academic year, with nothing of a category lasting beyond it. */
  private static boolean attested(Colleague who, LocalDate on) {
    LocalDate end = AcademicYear.of(on).last();
    boolean ending =
        running(who, on).anyMatch(rank -> rank.to() != null && !rank.to().isAfter(end));
    boolean lasting =
        running(who, on)
            .filter(rank -> rank.category() != null)
            .anyMatch(rank -> rank.to() == null || rank.to().isAfter(end));
    return ending && !lasting;
  }

  private static Stream<Rank> running(Colleague who, LocalDate on) {
    return who.ranks().stream().filter(rank -> rank.on(on));
  }

  private static Fit of(boolean fits) {
    return fits ? Fit.YES : Fit.NO;
  }
}
