package ru.traektoria.events.meeting.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.association.model.Membership;
import ru.traektoria.events.meeting.application.Sitting;
import ru.traektoria.events.meeting.web.MeetingView.Person;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;

/** Who is expected at a meeting or was there, with names of today. */
@Component
class MeetingPeople {

  private final StaffDirectory directory;

  MeetingPeople(StaffDirectory directory) {
    this.directory = directory;
  }

  /** Members of the day and everybody else on the list, by name. */
  List<Person> of(Sitting sitting) {
    List<Enrolment> listed = sitting.activity().state().enrolments().confirmed();
    Stream<Person> known = listed.stream().map(this::person);
    Stream<Person> expected =
        sitting.held() || sitting.cancelled()
            ? Stream.empty()
            : sitting.association().state().memberships().stream()
                .filter(m -> m.inForceOn(sitting.day()))
                .map(Membership::teacher)
                .filter(who -> directory.find(who.value()).isPresent())
                .filter(who -> listed.stream().noneMatch(e -> e.teacher().equals(who)))
                .map(who -> person(who, Enrolment.Role.PARTICIPANT, null));
    return Stream.concat(known, expected)
        .sorted(Comparator.comparing(person -> sortKey(person.teacher())))
        .toList();
  }

  private Person person(Enrolment enrolment) {
    return person(enrolment.teacher(), enrolment.role(), enrolment.attendance());
  }

  private Person person(TeacherId who, Enrolment.Role role, Enrolment.Attendance attendance) {
    String organisation =
        directory
            .find(who.value())
            .map(DirectoryEntry::organisation)
            .map(directory::shortName)
            .orElse(null);
    return new Person(who.value(), directory.name(who.value()), organisation, role, attendance);
  }

  String sortKey(String teacher) {
    return directory.find(teacher).map(DirectoryEntry::sortKey).orElse("");
  }
}
