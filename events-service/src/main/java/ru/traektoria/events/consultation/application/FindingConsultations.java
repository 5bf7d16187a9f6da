package ru.traektoria.events.consultation.application;

import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.events.consultation.model.Consultation;
import ru.traektoria.events.consultation.model.ConsultationId;
import ru.traektoria.events.consultation.model.ConsultationState;
import ru.traektoria.events.consultation.model.TopicList;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/** Questions, consultations given, the topics of the municipality. */
@Service
public class FindingConsultations {

  private final Consultations consultations;
  private final TopicLists topics;
  private final ConsultationReach reach;

  FindingConsultations(Consultations consultations, TopicLists topics, ConsultationReach reach) {
    this.consultations = consultations;
    this.topics = topics;
    this.reach = reach;
  }

  /** Questions with their threads: one's own, for the methodist those of the municipality. */
  public List<Stored<Consultation>> questions(Scope scope) {
    return seen(scope).stream().filter(stored -> stored.state().asker() != null).toList();
  }

  /** Everything the viewer may read, asked for or given. */
  public List<Stored<Consultation>> seen(Scope scope) {
    Viewer viewer = scope.viewer();
    boolean office = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    List<Stored<Consultation>> all =
        office
            ? consultations.in(scope.municipality())
            : viewer.teacherId().map(consultations::of).orElse(List.of());
    return all.stream().filter(stored -> reach.sees(viewer, stored.state())).toList();
  }

  /** What counts as help, for the log; an official reads the sums of the municipality. */
  public List<Stored<Consultation>> log(Scope scope) {
    Viewer viewer = scope.viewer();
    boolean sums = viewer.has(Role.OFFICIAL);
    return consultations.in(scope.municipality()).stream()
        .filter(
            stored ->
                stored.state().state().counts()
                    || stored.state().state() == ConsultationState.ASSIGNED
                        && stored.state().given() != null)
        .filter(stored -> sums || reach.advises(viewer, stored.state()))
        .toList();
  }

  /** One consultation; 404 if it is not the viewer's to see. */
  public Stored<Consultation> one(ConsultationId id, Scope scope) {
    return consultations
        .find(id)
        .filter(stored -> reach.sees(scope.viewer(), stored.state()))
        .orElseThrow(() -> Problems.notFound("Консультация", id.value()));
  }

  /** The topics of the viewer's municipality; version 0 while it uses the usual ones. */
  public Stored<TopicList> topics(Viewer viewer) {
    String town = viewer.municipality().orElse("-");
    return topics
        .find(town)
        .orElseGet(() -> new Stored<>(town, 0, TopicList.usual(new MunicipalityId(town))));
  }
}
