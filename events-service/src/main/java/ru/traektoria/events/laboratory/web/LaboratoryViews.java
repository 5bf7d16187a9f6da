package ru.traektoria.events.laboratory.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.laboratory.application.LaboratoryReach;
import ru.traektoria.events.laboratory.model.Laboratory;
import ru.traektoria.events.laboratory.model.LaboratoryState;
import ru.traektoria.events.laboratory.model.Participant;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Russian;

/** Makes views of laboratories: adds names and what the viewer may do. */
@Component
public class LaboratoryViews {

  private final StaffDirectory directory;
  private final LaboratoryReach reach;

  LaboratoryViews(StaffDirectory directory, LaboratoryReach reach) {
    this.directory = directory;
    this.reach = reach;
  }

  /** View of one. */
  public LaboratoryView view(Stored<Laboratory> stored, Viewer viewer) {
    Laboratory one = stored.state();
    boolean inside = reach.inside(viewer, one);
    return new LaboratoryView(
        stored.id(),
        stored.version(),
        one.year(),
        one.proposal().kind(),
        one.proposal().title(),
        one.proposal().about(),
        named(one.proposal().leader().value()),
        one.proposal().link(),
        named(one.place().organisation().value()),
        one.state(),
        one.submittedAt(),
        inside ? scores(one, viewer) : List.of(),
        reach.judges(one).size(),
        one.grant(),
        one.projects(),
        inside ? one.supports() : List.of(),
        one.endedOn(),
        (int) one.participants().stream().map(Participant::teacher).distinct().count(),
        inside || takesPart(viewer, one) ? members(one) : List.of(),
        may(one, viewer));
  }

  /** The methodist reads all scores, a member of the council the own, the school none. */
  private List<LaboratoryView.Score> scores(Laboratory one, Viewer viewer) {
    return one.scores().stream()
        .filter(s -> reach.arranges(viewer, one) || viewer.is(s.member().value()))
        .map(
            s ->
                new LaboratoryView.Score(
                    named(s.member().value()), s.points(), s.total(), s.words()))
        .toList();
  }

  private static boolean takesPart(Viewer viewer, Laboratory one) {
    return one.participants().stream().anyMatch(p -> viewer.is(p.teacher().value()));
  }

  private List<LaboratoryView.Member> members(Laboratory one) {
    return one.participants().stream()
        .map(
            p ->
                new LaboratoryView.Member(
                    p.idIn(one.id()).value(),
                    named(p.teacher().value()),
                    p.organisation() == null ? null : named(p.organisation().value()),
                    p.role(),
                    p.from(),
                    p.lastDay(one)))
        .sorted(Comparator.comparing(m -> Russian.sortKey(m.teacher().name())))
        .toList();
  }

  private LaboratoryView.May may(Laboratory one, Viewer viewer) {
    boolean submitted = one.state() == LaboratoryState.SUBMITTED;
    boolean granted = one.state() == LaboratoryState.GRANTED;
    boolean arranges = reach.arranges(viewer, one);
    boolean holds = reach.holds(viewer, one) || arranges;
    return new LaboratoryView.May(
        submitted && holds,
        submitted && reach.judges(viewer, one),
        submitted && arranges,
        granted && holds,
        granted && arranges,
        one.hadStatus() && holds);
  }

  private Named named(String id) {
    return new Named(id, directory.name(id));
  }
}
