package ru.traektoria.events.association.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.Membership;
import ru.traektoria.events.association.web.AssociationView.Member;
import ru.traektoria.events.contest.application.People;
import ru.traektoria.events.contest.application.People.Known;
import ru.traektoria.events.staff.Subjects;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/** Makes views of associations: adds names. */
@Component
class AssociationViews {

  private final StaffDirectory directory;
  private final LeadingAssociations leading;
  private final People people;
  private final Subjects subjects;
  private final Clock clock;

  AssociationViews(
      StaffDirectory directory,
      LeadingAssociations leading,
      People people,
      Subjects subjects,
      Clock clock) {
    this.directory = directory;
    this.leading = leading;
    this.people = people;
    this.subjects = subjects;
    this.clock = clock;
  }

  AssociationView view(Stored<Association> stored, Scope scope) {
    Association association = stored.state();
    String organisation =
        association.place().organisation() == null
            ? null
            : association.place().organisation().value();
    boolean leads = leading.leads(scope, association);
    Told told = new Told(subjects.names(), leads ? known(association) : Map.of());
    List<Member> members =
        association.openOnes().stream()
            .sorted(Comparator.comparing(this::sortKey))
            .map(one -> member(one, told))
            .toList();
    return new AssociationView(
        stored.id(),
        stored.version(),
        association.charter().name(),
        association.charter().kind(),
        association.charter().subject(),
        association.place().municipality().value(),
        organisation,
        organisation == null ? null : directory.name(organisation),
        association.head().map(one -> member(one, told)).orElse(null),
        members,
        leads);
  }

  private String sortKey(Membership membership) {
    return directory.find(membership.teacher().value()).map(DirectoryEntry::sortKey).orElse("");
  }

  /** Names of subjects, and what the register tells of the members. */
  private record Told(Map<String, String> subjects, Map<String, Known> known) {}

  private Map<String, Known> known(Association association) {
    return people.ofAll(association.openOnes().stream().map(one -> one.teacher().value()).toList());
  }

  /** NONE for who is known to have none; nothing of whom the register has not told. */
  private static String category(Known known) {
    return known.category() != null || known.equals(Known.NOTHING) ? known.category() : "NONE";
  }

  private Long years(Known known) {
    return known.teachingSince() == null
        ? null
        : ChronoUnit.YEARS.between(known.teachingSince(), LocalDate.now(clock));
  }

  private Member member(Membership membership, Told told) {
    String teacher = membership.teacher().value();
    Known known = told.known().getOrDefault(teacher, Known.NOTHING);
    String organisation =
        directory
            .find(teacher)
            .map(DirectoryEntry::organisation)
            .map(directory::shortName)
            .orElse(null);
    return new Member(
        teacher,
        directory.name(teacher),
        directory.find(teacher).map(DirectoryEntry::position).orElse(null),
        organisation,
        membership.role(),
        membership.from(),
        membership.order(),
        directory.find(teacher).stream()
            .flatMap(entry -> entry.subjects().stream())
            .map(code -> told.subjects().getOrDefault(code, code))
            .toList(),
        category(known),
        years(known));
  }
}
