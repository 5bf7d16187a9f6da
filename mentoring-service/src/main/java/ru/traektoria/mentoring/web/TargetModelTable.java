package ru.traektoria.mentoring.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.pair.Pairs;
import ru.traektoria.mentoring.application.pair.Reach;
import ru.traektoria.mentoring.application.target.AdoptingTargetModel;
import ru.traektoria.mentoring.application.target.TargetModels;
import ru.traektoria.mentoring.model.TargetModelAdoption;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.web.TargetModelView.State;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/** Every organisation within reach beside its act and its pairs, those without an act as well. */
@Component
public class TargetModelTable {

  private final TargetModels models;
  private final Pairs pairs;
  private final AdoptingTargetModel adopting;
  private final StaffDirectory directory;
  private final Reach reach;
  private final Views views;

  TargetModelTable(
      TargetModels models,
      Pairs pairs,
      AdoptingTargetModel adopting,
      StaffDirectory directory,
      Reach reach,
      Views views) {
    this.models = models;
    this.pairs = pairs;
    this.adopting = adopting;
    this.directory = directory;
    this.reach = reach;
    this.views = views;
  }

  /** All organisations within reach, by name. */
  public List<TargetModelView> of(Scope scope) {
    Map<OrganisationId, Stored<TargetModelAdoption>> adopted =
        models.in(scope.municipality()).stream()
            .collect(Collectors.toMap(s -> s.state().place().organisation(), s -> s));
    Map<OrganisationId, Long> running = activePairs(scope.municipality());
    return directory
        .search("", e -> e.kind() == Kind.ORGANISATION && reach.covers(scope, e))
        .stream()
        .map(DirectoryEntry::id)
        .map(OrganisationId::new)
        .map(id -> view(id, Optional.ofNullable(adopted.get(id)), running.getOrDefault(id, 0L)))
        .toList();
  }

  /** One organisation; 404 if it is out of reach. */
  public TargetModelView one(OrganisationId id, Scope scope) {
    Optional<Stored<TargetModelAdoption>> stored = adopting.of(id, scope);
    Map<OrganisationId, Long> running = activePairs(scope.municipality());
    return view(id, stored, running.getOrDefault(id, 0L));
  }

  private Map<OrganisationId, Long> activePairs(Optional<String> municipality) {
    return pairs.active(municipality).stream()
        .map(stored -> stored.state().place().organisation())
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
  }

  private TargetModelView view(
      OrganisationId id, Optional<Stored<TargetModelAdoption>> stored, long activePairs) {
    Named organisation = views.organisation(id);
    if (stored.isEmpty()) {
      return new TargetModelView(
          organisation, 0, null, null, null, null, null, activePairs, State.ABSENT);
    }
    TargetModelAdoption adoption = stored.get().state();
    TargetModelAdoption.Act act = adoption.act();
    boolean inForce = adoption.inForceOn(views.today());
    return new TargetModelView(
        organisation,
        stored.get().version(),
        act.number(),
        act.adoptedOn(),
        act.curator() == null ? null : views.teacher(act.curator()),
        act.programme(),
        act.endedOn(),
        activePairs,
        !inForce ? State.ENDED : activePairs > 0 ? State.WORKING : State.DECLARED);
  }
}
