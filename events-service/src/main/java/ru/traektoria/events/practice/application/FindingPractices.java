package ru.traektoria.events.practice.application;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Банк практик and the applications the viewer has to do with. */
@Service
public class FindingPractices {

  private final Practices practices;
  private final PracticeReach reach;

  FindingPractices(Practices practices, PracticeReach reach) {
    this.practices = practices;
    this.reach = reach;
  }

  /** What is approved or disseminated: the open bank. */
  public List<Stored<Practice>> bank(Scope scope) {
    return seen(scope).filter(stored -> stored.state().state().open()).toList();
  }

  /** Own applications, those of the school, those to review; all of them for the methodist. */
  public List<Stored<Practice>> applications(Scope scope) {
    return seen(scope).filter(stored -> reach.inside(scope.viewer(), stored.state())).toList();
  }

  /** One practice; 404 if it is not the viewer's to see. */
  public Stored<Practice> one(PracticeId id, Scope scope) {
    return practices
        .find(id)
        .filter(stored -> reach.sees(scope, stored.state()))
        .orElseThrow(() -> Problems.notFound("Практика", id.value()));
  }

  private Stream<Stored<Practice>> seen(Scope scope) {
    return practices.in(scope.municipality()).stream()
        .filter(stored -> reach.sees(scope, stored.state()));
  }
}
