package ru.traektoria.events.laboratory.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.laboratory.model.Call;
import ru.traektoria.events.laboratory.model.CouncilScore;
import ru.traektoria.events.laboratory.model.CouncilScore.Criterion;
import ru.traektoria.events.laboratory.model.Grant;
import ru.traektoria.events.laboratory.model.Laboratory;
import ru.traektoria.events.laboratory.model.LaboratoryEvent;
import ru.traektoria.events.laboratory.model.LaboratoryId;
import ru.traektoria.events.laboratory.model.Project;
import ru.traektoria.events.laboratory.model.Proposal;
import ru.traektoria.events.laboratory.model.Support;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/** Заявки, оценки совета, решение, проекты и сопровождение. */
@Service
public class KeepingLaboratories {

  private final Laboratories laboratories;
  private final LaboratoryReach reach;
  private final Reach places;
  private final StaffDirectory directory;
  private final Clock clock;

  KeepingLaboratories(
      Laboratories laboratories,
      LaboratoryReach reach,
      Reach places,
      StaffDirectory directory,
      Clock clock) {
    this.laboratories = laboratories;
    this.reach = reach;
    this.places = places;
    this.directory = directory;
    this.clock = clock;
  }

  /** Those that the viewer may know of. */
  public List<Stored<Laboratory>> all(Scope scope) {
    return laboratories.in(scope.municipality()).stream()
        .filter(one -> reach.sees(scope, one.state()))
        .toList();
  }

  /** One; 404 if it is not the viewer's to see. */
  public Stored<Laboratory> one(LaboratoryId id, Scope scope) {
    return laboratories
        .find(id)
        .filter(one -> reach.sees(scope, one.state()))
        .orElseThrow(() -> Problems.notFound("Лаборатория", id.value()));
  }

  /** The call of the present year in the viewer's municipality. */
  public Call call(Viewer viewer) {
    return laboratories.call(town(viewer), LocalDate.now(clock).getYear());
  }

  /** Меняет срок и совет. */
  public Call change(LocalDateTime deadline, List<String> council, Scope scope) {
    List<TeacherId> members = council.stream().map(TeacherId::new).toList();
    members.forEach(member -> places.placeOf(member, scope));
    return laboratories.change(
        town(scope.viewer()), LocalDate.now(clock).getYear(), call -> call.set(deadline, members));
  }

  /** Подаёт заявку организации; a second one of the year is refused, a repeat changes nothing. */
  public Stored<Laboratory> submit(String organisation, Proposal what, Scope scope) {
    Place place = places.placeFor(scope, organisation);
    if (place.organisation() == null) {
      throw Problems.refused(
          Reason.at("organisation", "laboratory.organisation", "Выберите организацию."));
    }
    requireOwn(what.leader(), place);
    Call call = call(scope.viewer());
    Decision<Laboratory, LaboratoryEvent> decided =
        Laboratory.submit(place, call, what, LocalDateTime.now(clock));
    Laboratory fresh = Problems.accepted(decided).state();
    Stored<Laboratory> stored = laboratories.create(fresh.id(), decided);
    if (!stored.state().proposal().equals(what)) {
      throw Problems.refused(
          Reason.of("laboratory.exists", "Заявка этого года уже подана: откройте и исправьте её."));
    }
    return stored;
  }

  /** Исправляет заявку. */
  public Stored<Laboratory> correct(LaboratoryId id, long version, Proposal what, Scope scope) {
    Laboratory known = held(id, scope);
    requireOwn(what.leader(), known.place());
    Call call = laboratories.call(known.place().municipality().value(), known.year());
    LocalDateTime now = LocalDateTime.now(clock);
    return laboratories.update(id, version, one -> one.correct(call, what, now));
  }

  /** Член совета оценивает. */
  public Stored<Laboratory> score(
      LaboratoryId id, Map<Criterion, Integer> points, String words, Scope scope) {
    Laboratory known = one(id, scope).state();
    if (!reach.judges(scope.viewer(), known)) {
      throw Problems.forbidden("Оценивают члены совета, кроме тех, кто работает в организации.");
    }
    TeacherId member = new TeacherId(scope.viewer().teacherId().orElseThrow());
    CouncilScore said = new CouncilScore(member, points, words, LocalDate.now(clock));
    return laboratories.update(id, null, one -> one.council().score(said));
  }

  /** Записывает решение совета. */
  public Stored<Laboratory> decide(LaboratoryId id, long version, Grant grant, Scope scope) {
    List<TeacherId> members = reach.judges(one(id, scope).state());
    return arranged(
        id, version, scope, one -> one.council().decide(grant, members, LocalDate.now(clock)));
  }

  /** Добавляет проект: the organisation its own, the methodist any. */
  public Stored<Laboratory> begin(LaboratoryId id, long version, Project project, Scope scope) {
    held(id, scope);
    return laboratories.update(id, version, one -> one.work().begin(project));
  }

  /** Записывает сопровождение. */
  public Stored<Laboratory> support(LaboratoryId id, long version, Support given, Scope scope) {
    return arranged(id, version, scope, one -> one.work().support(given, LocalDate.now(clock)));
  }

  /** Снимает статус. */
  public Stored<Laboratory> end(LaboratoryId id, long version, LocalDate on, Scope scope) {
    return arranged(id, version, scope, one -> one.work().end(on, LocalDate.now(clock)));
  }

  Laboratory held(LaboratoryId id, Scope scope) {
    Laboratory known = one(id, scope).state();
    if (!reach.holds(scope.viewer(), known) && !reach.arranges(scope.viewer(), known)) {
      throw Problems.forbidden("Это делает организация лаборатории или методист.");
    }
    return known;
  }

  private Stored<Laboratory> arranged(
      LaboratoryId id,
      long version,
      Scope scope,
      Function<Laboratory, Decision<Laboratory, LaboratoryEvent>> how) {
    if (!reach.arranges(scope.viewer(), one(id, scope).state())) {
      throw Problems.forbidden("Это записывает методист муниципалитета.");
    }
    return laboratories.update(id, version, how);
  }

  private void requireOwn(TeacherId leader, Place place) {
    boolean own =
        leader != null
            && directory
                .find(leader.value())
                .filter(e -> e.worksAt(place.organisation().value()))
                .isPresent();
    if (!own) {
      throw Problems.refused(
          Reason.at("leader", "laboratory.leader", "Выберите руководителя из своей организации."));
    }
  }

  private static String town(Viewer viewer) {
    return viewer.municipality().orElse("-");
  }
}
