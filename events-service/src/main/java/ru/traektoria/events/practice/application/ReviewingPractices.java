package ru.traektoria.events.practice.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.events.practice.model.Review.Conclusion;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Экспертиза практики: the methodist names the expert, one of the two writes the conclusion. */
@Service
public class ReviewingPractices {

  private final Practices practices;
  private final FindingPractices finding;
  private final PracticeReach reach;
  private final Reach places;
  private final Clock clock;

  ReviewingPractices(
      Practices practices,
      FindingPractices finding,
      PracticeReach reach,
      Reach places,
      Clock clock) {
    this.practices = practices;
    this.finding = finding;
    this.reach = reach;
    this.places = places;
    this.clock = clock;
  }

  /** Назначает эксперта. */
  public Stored<Practice> assign(PracticeId id, long version, String expert, Scope scope) {
    Practice known = finding.one(id, scope).state();
    reach.require(reach.arranges(scope.viewer(), known), "Эксперта назначает методист.");
    if (expert == null || expert.isBlank()) {
      throw Problems.refused(
          Reason.at("expert", "practice.expert", "Выберите эксперта из списка."));
    }
    TeacherId who = new TeacherId(expert);
    places.placeOf(who, scope);
    return practices.update(
        id, version, practice -> practice.expertise().assign(who, LocalDate.now(clock)));
  }

  /** Записывает заключение. */
  public Stored<Practice> conclude(PracticeId id, long version, Conclusion said, Scope scope) {
    Practice known = finding.one(id, scope).state();
    reach.require(
        reach.concludes(scope.viewer(), known), "Заключение пишет эксперт или методист, не автор.");
    return practices.update(
        id, version, practice -> practice.expertise().conclude(said, LocalDate.now(clock)));
  }
}
