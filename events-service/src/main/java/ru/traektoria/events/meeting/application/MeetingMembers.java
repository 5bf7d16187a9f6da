package ru.traektoria.events.meeting.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Who sits: the members on that day, with their places by the directory. */
@Component
class MeetingMembers {

  private final StaffDirectory directory;

  MeetingMembers(StaffDirectory directory) {
    this.directory = directory;
  }

  /** Members on that day who are still in the directory. */
  Map<TeacherId, Place> on(LocalDate day, Association association) {
    Map<TeacherId, Place> members = new LinkedHashMap<>();
    association.memberships().stream()
        .filter(membership -> membership.inForceOn(day))
        .forEach(
            membership ->
                place(membership.teacher())
                    .ifPresent(place -> members.put(membership.teacher(), place)));
    return members;
  }

  Optional<Place> place(TeacherId teacher) {
    return directory
        .find(teacher.value())
        .filter(entry -> entry.kind() == Kind.TEACHER)
        .map(MeetingMembers::placeOf);
  }

  /** Refuses who is not in the register; nobody at all is fine. */
  void requireKnown(String field, TeacherId teacher) {
    if (teacher != null && place(teacher).isEmpty()) {
      throw Problems.refused(Reason.at(field, "teacher.unknown", "Такого педагога в округе нет."));
    }
  }

  private static Place placeOf(DirectoryEntry entry) {
    return Place.of(entry.municipality(), entry.organisation());
  }
}
