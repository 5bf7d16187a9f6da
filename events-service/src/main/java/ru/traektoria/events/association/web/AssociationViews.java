package ru.traektoria.events.association.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.Membership;
import ru.traektoria.events.association.web.AssociationView.Member;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/** Makes views of associations: adds names. */
@Component
class AssociationViews {

  private final StaffDirectory directory;
  private final LeadingAssociations leading;

  AssociationViews(StaffDirectory directory, LeadingAssociations leading) {
    this.directory = directory;
    this.leading = leading;
  }

  AssociationView view(Stored<Association> stored, Scope scope) {
    Association association = stored.state();
    String organisation =
        association.place().organisation() == null
            ? null
            : association.place().organisation().value();
    List<Member> members =
        association.openOnes().stream()
            .sorted(Comparator.comparing(this::sortKey))
            .map(this::member)
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
        association.head().map(this::member).orElse(null),
        members,
        leading.leads(scope, association));
  }

  private String sortKey(Membership membership) {
    return directory.find(membership.teacher().value()).map(DirectoryEntry::sortKey).orElse("");
  }

  private Member member(Membership membership) {
    String teacher = membership.teacher().value();
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
        membership.order());
  }
}
