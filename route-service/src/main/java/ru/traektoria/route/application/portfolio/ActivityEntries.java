package ru.traektoria.route.application.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.route.application.portfolio.Participations.Named;
import ru.traektoria.route.model.portfolio.Participation;
import ru.traektoria.route.model.portfolio.SectionRule;
import ru.traektoria.route.model.terms.TeacherId;

/** Participations as lines of a portfolio: title, role, level, hours. */
@Component
class ActivityEntries {

  private static final Map<String, String> LEVELS =
      Map.of(
          "SCHOOL", "школьный уровень",
          "MUNICIPAL", "муниципальный уровень",
          "INTER_MUNICIPAL", "межмуниципальный уровень",
          "REGIONAL", "региональный уровень",
          "FEDERAL", "всероссийский уровень");

  private final Participations participations;

  ActivityEntries(Participations participations) {
    this.participations = participations;
  }

  List<PortfolioEntry> of(TeacherId teacher) {
    List<Participation> attended =
        participations.of(teacher).stream().filter(Participation::attended).toList();
    Map<String, Named> named =
        participations.named(attended.stream().map(Participation::activity).distinct().toList());
    return attended.stream().map(p -> entry(p, named.get(p.activity()))).toList();
  }

  private static PortfolioEntry entry(Participation taken, Named activity) {
    String kind = capital(taken.kind().label());
    boolean untitled = activity == null || activity.title() == null || activity.title().isBlank();
    return new PortfolioEntry(
        SectionRule.of(taken.kind(), taken.role()),
        taken.heldOn(),
        untitled ? kind : kind + " «" + activity.title() + "»",
        Stream.of(
                taken.role().label(),
                activity == null ? null : LEVELS.get(activity.level()),
                hours(taken.hours()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", ")),
        PortfolioEntry.Source.ACTIVITY,
        taken.activity(),
        null);
  }

  private static String hours(Double hours) {
    if (hours == null) {
      return null;
    }
    boolean whole = hours == Math.rint(hours);
    return (whole ? String.valueOf(hours.longValue()) : hours.toString().replace('.', ',')) + " ч.";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
