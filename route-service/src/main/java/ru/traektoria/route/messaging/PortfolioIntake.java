package ru.traektoria.route.messaging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.route.application.portfolio.Participations;
import ru.traektoria.route.application.portfolio.ShownPractices;
import ru.traektoria.route.model.portfolio.Participation;
import ru.traektoria.route.model.portfolio.ShownPractice;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * From events-service: who took part in what and whose practice was shown, for portfolios. History
 * counts too: a past year's open lesson is as good as this year's.
 */
@Component
class PortfolioIntake implements Intake {

  private static final String PARTICIPATION = "ru.traektoria.ParticipationRecorded.v1";

  private static final String PRACTICE = "ru.traektoria.PracticeDisseminated.v1";

  private final Participations participations;
  private final ShownPractices practices;

  PortfolioIntake(Participations participations, ShownPractices practices) {
    this.participations = participations;
    this.practices = practices;
  }

  /** The fields of PracticeDisseminated that a portfolio shows. */
  record PracticeTold(
      String practice,
      String dissemination,
      List<TeacherId> authors,
      String title,
      String kind,
      String level,
      LocalDate disseminatedOn,
      String activity,
      Boolean annulled) {

    ShownPractice shown() {
      return new ShownPractice(
          dissemination,
          practice,
          title,
          known(kind, Participation.Kind.values(), Participation.Kind.OTHER),
          level,
          disseminatedOn,
          activity,
          Boolean.TRUE.equals(annulled));
    }
  }

  /** The fields of ActivityScheduled and ActivityHeld that a portfolio shows. */
  record ActivityTold(String activity, String title, String level) {}

  /**
   * The fields of ParticipationRecorded that a portfolio shows; title and level come with what took
   * place elsewhere and has no activity.
   */
  record ParticipationTold(
      String participation,
      String activity,
      TeacherId teacher,
      String kind,
      String role,
      String attendance,
      LocalDate heldOn,
      Double hours,
      String title,
      String level) {

    Participation taken() {
      return new Participation(
          participation,
          activity,
          teacher,
          known(kind, Participation.Kind.values(), Participation.Kind.OTHER),
          known(role, Participation.Role.values(), Participation.Role.PARTICIPANT),
          "PRESENT".equals(attendance),
          heldOn,
          hours);
    }
  }

  @Override
  public Set<String> types() {
    return Set.of(
        PARTICIPATION,
        PRACTICE,
        "ru.traektoria.ActivityScheduled.v1",
        "ru.traektoria.ActivityHeld.v1");
  }

  @Override
  public void on(EventMessage event) {
    if (event.type().equals(PARTICIPATION)) {
      ParticipationTold told = event.data(ParticipationTold.class);
      participations.put(told.taken(), event.sequence());
      if (told.title() != null) {
        participations.put(
            new Participations.Named(told.activity(), told.title(), told.level()),
            event.sequence());
      }
    } else if (event.type().equals(PRACTICE)) {
      PracticeTold told = event.data(PracticeTold.class);
      told.authors().forEach(author -> practices.put(author, told.shown(), event.sequence()));
    } else {
      ActivityTold told = event.data(ActivityTold.class);
      participations.put(
          new Participations.Named(told.activity(), told.title(), told.level()), event.sequence());
    }
  }

  /** A word that came later than this service is met as the widest one. */
  private static <E extends Enum<E>> E known(String word, E[] all, E otherwise) {
    return Arrays.stream(all).filter(e -> e.name().equals(word)).findFirst().orElse(otherwise);
  }
}
