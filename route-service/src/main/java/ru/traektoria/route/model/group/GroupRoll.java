package ru.traektoria.route.model.group;

import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.request.CourseRequestId;
import ru.traektoria.route.model.request.GroupDates;
import ru.traektoria.route.model.terms.Plural;
import ru.traektoria.route.model.terms.ProgrammeId;

/**
 * Список группы, shared by the municipalities that learn in it: it alone counts the seats, so that
 * two people who enrol at the same time never fill more than there are.
 *
 * @param members requests with a seat, in the order of enrolment
 */
public record GroupRoll(
    String id, ProgrammeId programme, GroupDates dates, List<CourseRequestId> members) {

  public GroupRoll {
    members = List.copyOf(members);
  }

  public static GroupRoll empty(ProgrammeId programme, GroupDates dates) {
    return new GroupRoll(idOf(programme, dates), programme, dates, List.of());
  }

  public static String idOf(ProgrammeId programme, GroupDates dates) {
    return Ids.derived(
        "group-roll", programme.value(), dates.from().toString(), dates.to().toString());
  }

  /**
   * Gives seats to all or to none; who has one keeps it.
   *
   * @param places {@code null} where the provider names no number
   */
  public Decision<GroupRoll, Void> take(List<CourseRequestId> requests, Integer places) {
    List<CourseRequestId> more =
        requests.stream().distinct().filter(request -> !members.contains(request)).toList();
    if (more.isEmpty()) {
      return Decision.unchanged(this);
    }
    if (places != null && members.size() + more.size() > places) {
      return Decision.refuse(full(free(places), more.size()));
    }
    return Decision.accept(with(Stream.concat(members.stream(), more.stream()).toList()));
  }

  /** Gives a seat back. */
  public Decision<GroupRoll, Void> release(CourseRequestId request) {
    return members.contains(request)
        ? Decision.accept(with(members.stream().filter(m -> !m.equals(request)).toList()))
        : Decision.unchanged(this);
  }

  public int free(int places) {
    return Math.max(0, places - members.size());
  }

  private GroupRoll with(List<CourseRequestId> now) {
    return new GroupRoll(id, programme, dates, now);
  }

  private static Reason full(int free, int wanted) {
    String left =
        free == 0
            ? "Мест в группе не осталось"
            : "В группе " + Plural.of(free, "свободное место", "свободных места", "свободных мест");
    return Reason.of(
        "group.full", left + ", а выбрано " + Plural.of(wanted, "человек", "человека", "человек"));
  }
}
