package ru.traektoria.route.application.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.request.CourseRequests;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.course.ProgrammeGroup;
import ru.traektoria.route.model.group.GroupRoll;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.CourseRequestId;
import ru.traektoria.route.model.request.GroupDates;
import ru.traektoria.route.model.request.RequestRule;
import ru.traektoria.route.model.request.RequestRule.Step;
import ru.traektoria.route.model.terms.Actor;

/**
 * Enrols many at once up to the seats: first the seats, all or none, then each request. A repeat
 * after a breakdown finishes what was begun.
 */
@Service
public class EnrollingGroup {

  private final GroupRolls rolls;
  private final CourseRequests requests;
  private final Clock clock;

  EnrollingGroup(GroupRolls rolls, CourseRequests requests, Clock clock) {
    this.rolls = rolls;
    this.requests = requests;
    this.clock = clock;
  }

  /** Puts all of them into a group of the programme, or refuses and changes nothing. */
  public GroupRoll enrol(Programme programme, GroupDates dates, List<CourseRequest> who, Actor by) {
    ProgrammeGroup group = group(programme, dates);
    List<Reason> objections = objections(programme, who, by);
    if (!objections.isEmpty()) {
      throw Problems.refused(objections);
    }
    GroupRoll empty = GroupRoll.empty(programme.id(), dates);
    rolls.addMissing(empty);
    List<CourseRequestId> ids = who.stream().map(CourseRequest::id).toList();
    GroupRoll roll = rolls.update(empty.id(), now -> now.take(ids, group.places()));
    who.forEach(request -> enrol(request, dates, by));
    return roll;
  }

  /** Отчисление; the seat is free again. */
  public Stored<CourseRequest> expel(CourseRequestId id, Long version, String why, Actor by) {
    Stored<CourseRequest> expelled =
        requests.update(id, version, request -> request.expel(why, by, today()));
    release(expelled.state(), expelled.state().group());
    return expelled;
  }

  private void enrol(CourseRequest request, GroupDates dates, Actor by) {
    requests.update(request.id(), null, now -> now.enrol(dates, by, today()));
    if (request.group() != null && !request.group().equals(dates)) {
      release(request, request.group());
    }
  }

  private void release(CourseRequest request, GroupDates dates) {
    if (request.wanted().programme() != null && dates != null) {
      String roll = GroupRoll.idOf(request.wanted().programme(), dates);
      if (rolls.find(roll).isPresent()) {
        rolls.update(roll, now -> now.release(request.id()));
      }
    }
  }

  private ProgrammeGroup group(Programme programme, GroupDates dates) {
    return programme.groups().stream()
        .filter(g -> g.from().equals(dates.from()) && g.to().equals(dates.to()))
        .filter(g -> !g.to().isBefore(today()))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.refused(
                    Reason.of(
                        "group.unknown", "Такой группы у программы нет, или она уже закончилась")));
  }

  private static List<Reason> objections(Programme programme, List<CourseRequest> who, Actor by) {
    List<Reason> reasons = new ArrayList<>();
    if (who.isEmpty()) {
      reasons.add(Reason.of("group.nobody", "Выберите заявки"));
    }
    for (CourseRequest request : who) {
      Optional<Reason> objection = RequestRule.objection(request, Step.ENROL, by);
      objection.ifPresent(reasons::add);
      if (!programme.id().equals(request.wanted().programme())) {
        reasons.add(Reason.of("group.other", "Заявка подана на другую программу"));
      }
    }
    return reasons.stream().distinct().toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
