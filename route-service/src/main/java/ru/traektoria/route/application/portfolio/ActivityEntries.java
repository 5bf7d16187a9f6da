package ru.traektoria.route.application.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.route.application.portfolio.Participations.Named;
import ru.traektoria.route.model.portfolio.Participation;
import ru.traektoria.route.model.portfolio.Participation.Role;
import ru.traektoria.route.model.portfolio.PublishedMaterial;
import ru.traektoria.route.model.portfolio.SectionRule;
import ru.traektoria.route.model.portfolio.ShownPractice;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Participations, shown practices and published materials as lines of a portfolio: title, role,
 * level, hours. Who showed a practice at an activity spoke there: one line, the practice's.
 */
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
  private final ShownPractices practices;
  private final PublishedMaterials materials;

  ActivityEntries(
      Participations participations, ShownPractices practices, PublishedMaterials materials) {
    this.participations = participations;
    this.practices = practices;
    this.materials = materials;
  }

  List<PortfolioEntry> of(TeacherId teacher) {
    List<ShownPractice> shown =
        practices.of(teacher).stream().filter(practice -> !practice.annulled()).toList();
    Set<String> shownAt =
        shown.stream()
            .map(ShownPractice::activity)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Stream<PortfolioEntry> published =
        materials.of(teacher).stream()
            .filter(material -> !material.archived())
            .map(ActivityEntries::entry);
    return Stream.of(
            taken(teacher, shownAt).stream(), shown.stream().map(ActivityEntries::entry), published)
        .flatMap(Function.identity())
        .toList();
  }

  private List<PortfolioEntry> taken(TeacherId teacher, Set<String> shownAt) {
    List<Participation> attended =
        participations.of(teacher).stream()
            .filter(Participation::attended)
            .filter(p -> p.role() != Role.SPEAKER || !shownAt.contains(p.activity()))
            .toList();
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

  private static PortfolioEntry entry(ShownPractice shown) {
    String kind = shown.kind().label();
    return new PortfolioEntry(
        shown.section(),
        shown.on(),
        shown.title() == null ? "Практика" : "Практика «" + shown.title() + "»",
        Stream.of(kind, LEVELS.get(shown.level()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", ")),
        PortfolioEntry.Source.PRACTICE,
        shown.practice(),
        null);
  }

  private static PortfolioEntry entry(PublishedMaterial material) {
    return new PortfolioEntry(
        material.section(),
        material.on(),
        "«" + material.title() + "»",
        material.kind().label(),
        PortfolioEntry.Source.MATERIAL,
        material.material(),
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
