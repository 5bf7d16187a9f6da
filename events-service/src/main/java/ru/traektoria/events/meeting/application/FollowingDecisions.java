package ru.traektoria.events.meeting.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.meeting.model.Assignment;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/** Решения на контроле: of the associations the viewer leads, and those the viewer answers for. */
@Service
public class FollowingDecisions {

  private final Meetings meetings;
  private final LeadingAssociations associations;

  FollowingDecisions(Meetings meetings, LeadingAssociations associations) {
    this.meetings = meetings;
    this.associations = associations;
  }

  /** Open ones of the viewer. */
  public List<Assignment> open(Scope scope) {
    Map<String, Association> seen = new HashMap<>();
    for (Stored<Association> stored : associations.all(scope)) {
      seen.put(stored.id(), stored.state());
    }
    return meetings.followed(scope.municipality()).stream()
        .flatMap(stored -> stored.state().assignments().stream())
        .filter(Assignment::open)
        .filter(assignment -> concerns(assignment, seen, scope))
        .toList();
  }

  private boolean concerns(Assignment assignment, Map<String, Association> seen, Scope scope) {
    Association association = seen.get(assignment.association().value());
    boolean owner =
        assignment.resolution().owner().teacher() != null
            && scope.viewer().is(assignment.resolution().owner().teacher().value());
    return association != null && (owner || associations.leads(scope, association));
  }
}
