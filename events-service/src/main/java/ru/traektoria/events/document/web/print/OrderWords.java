package ru.traektoria.events.document.web.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.association.model.Membership;
import ru.traektoria.events.document.web.DocumentView;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.events.meeting.application.Sitting;
import ru.traektoria.events.meeting.model.Assignment;
import ru.traektoria.platform.documents.print.FillingTemplate.Words;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;

/** The words of an order: heads and figures as of today, of associations whose it is. */
@Component
class OrderWords {

  private final LeadingAssociations associations;
  private final FindingMeetings meetings;
  private final StaffDirectory directory;

  OrderWords(LeadingAssociations associations, FindingMeetings meetings, StaffDirectory directory) {
    this.associations = associations;
    this.meetings = meetings;
    this.directory = directory;
  }

  Words words(DocumentView document, Scope scope) {
    Map<String, String> once = new HashMap<>();
    once.put("номер", document.sheet().number());
    once.put("дата", Russian.date(document.sheet().issuedOn()));
    once.put("заголовок", document.sheet().title());
    once.put(
        "кто",
        document.organisation() == null
            ? directory.name(document.municipality())
            : document.organisation().name());
    once.put("год", counted(document.sheet().issuedOn()).label());
    once.put("совет", document.association() == null ? "" : document.association().name());
    return new Words(
        once,
        Map.of(
            OrderForm.ASSOCIATIONS,
            rows(document, scope),
            OrderForm.MEMBERS,
            members(document, scope)));
  }

  /** An August order opens the next year, a July one closes this. */
  private static AcademicYear counted(LocalDate issued) {
    AcademicYear year = AcademicYear.of(issued);
    return issued.getMonthValue() == 8 ? year.next() : year;
  }

  private List<Map<String, String>> rows(DocumentView document, Scope scope) {
    List<Map<String, String>> rows = new ArrayList<>();
    List<Stored<Association>> own =
        associations.all(scope).stream()
            .filter(stored -> stored.state().charter().kind().quarterly())
            .filter(stored -> sameHome(document, stored.state()))
            .sorted(Comparator.comparing(stored -> stored.state().charter().name()))
            .toList();
    for (Stored<Association> stored : own) {
      rows.add(row(stored, rows.size() + 1, counted(document.sheet().issuedOn()), scope));
    }
    return rows;
  }

  private static boolean sameHome(DocumentView document, Association association) {
    String school =
        association.place().organisation() == null
            ? null
            : association.place().organisation().value();
    return document.organisation() == null
        ? school == null
        : document.organisation().id().equals(school);
  }

  private Map<String, String> row(
      Stored<Association> stored, int number, AcademicYear year, Scope scope) {
    Association association = stored.state();
    String head = association.head().map(m -> m.teacher().value()).orElse(null);
    long held =
        meetings.of(stored, scope).stream()
            .filter(Sitting::held)
            .filter(sitting -> year.contains(sitting.day()))
            .count();
    long open = meetings.assignmentsOf(association.id()).stream().filter(Assignment::open).count();
    return Map.of(
        "номер", String.valueOf(number),
        "объединение", association.charter().name(),
        "руководитель", head == null ? "" : directory.name(head),
        "организация", head == null ? "" : workplace(head),
        "членов", Russian.number(association.openOnes().size()),
        "заседаний", Russian.number(held),
        "решений", Russian.number(open));
  }

  private String workplace(String teacher) {
    return directory
        .find(teacher)
        .map(DirectoryEntry::organisation)
        .map(directory::shortName)
        .orElse("");
  }

  private List<Map<String, String>> members(DocumentView document, Scope scope) {
    if (document.association() == null) {
      return List.of();
    }
    List<Membership> all =
        associations
            .one(new AssociationId(document.association().id()), scope)
            .state()
            .openOnes()
            .stream()
            .sorted(
                Comparator.comparing((Membership m) -> m.role() == Membership.Role.HEAD ? 0 : 1)
                    .thenComparing(m -> directory.name(m.teacher().value())))
            .toList();
    List<Map<String, String>> rows = new ArrayList<>();
    for (Membership membership : all) {
      String teacher = membership.teacher().value();
      String position = directory.find(teacher).map(DirectoryEntry::position).orElse(null);
      rows.add(
          Map.of(
              "номер", String.valueOf(rows.size() + 1),
              "педагог", directory.name(teacher),
              "должность", position == null ? "" : position,
              "организация", workplace(teacher),
              "роль", membership.role() == Membership.Role.HEAD ? "председатель" : "член"));
    }
    return rows;
  }
}
