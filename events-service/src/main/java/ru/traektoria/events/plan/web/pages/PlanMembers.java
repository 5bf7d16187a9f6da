package ru.traektoria.events.plan.web.pages;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.application.Colleagues;
import ru.traektoria.events.activity.model.Colleague;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.association.model.Membership;
import ru.traektoria.events.plan.web.PlanView;
import ru.traektoria.events.plan.web.PlanViews;
import ru.traektoria.events.staff.Subjects;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;

/** Состав объединения beside its plan: whose experience and qualification it builds on (S1-131). */
@Component
class PlanMembers {

  private final Associations associations;
  private final StaffDirectory directory;
  private final Subjects subjects;
  private final Colleagues colleagues;
  private final PlanViews views;

  PlanMembers(
      Associations associations,
      StaffDirectory directory,
      Subjects subjects,
      Colleagues colleagues,
      PlanViews views) {
    this.associations = associations;
    this.directory = directory;
    this.subjects = subjects;
    this.colleagues = colleagues;
    this.views = views;
  }

  /**
   * A member as the plan shows one.
   *
   * @param work position and subjects
   * @param known experience and category as the register tells them; may be empty
   */
  record Member(String name, String work, String known) {}

  /** Those who are members now, by name; none for a plan of somebody else. */
  List<Member> of(PlanView plan) {
    if (plan.association() == null || !plan.holds()) {
      return List.of();
    }
    List<DirectoryEntry> people =
        associations.find(new AssociationId(plan.association().id())).stream()
            .flatMap(found -> found.state().openOnes().stream())
            .map(Membership::teacher)
            .flatMap(who -> directory.find(who.value()).stream())
            .sorted(Comparator.comparing(DirectoryEntry::sortKey))
            .toList();
    Map<String, Colleague> known =
        colleagues.ofAll(people.stream().map(DirectoryEntry::id).toList());
    Map<String, String> names = subjects.names();
    return people.stream()
        .map(who -> new Member(who.name(), work(who, names), known(known.get(who.id()))))
        .toList();
  }

  private static String work(DirectoryEntry who, Map<String, String> names) {
    List<String> words = new ArrayList<>();
    Optional.ofNullable(who.position()).ifPresent(words::add);
    who.subjects().stream().map(code -> names.getOrDefault(code, code)).forEach(words::add);
    return String.join(", ", words);
  }

  private String known(Colleague who) {
    LocalDate today = views.today();
    List<String> words = new ArrayList<>();
    if (who.teachingSince() != null) {
      int years = Period.between(who.teachingSince(), today).getYears();
      words.add("стаж " + (years < 1 ? "меньше года" : Russian.count(years, "год", "года", "лет")));
    }
    who.category(today)
        .map(best -> best.equals("HIGHEST") ? "высшая категория" : "первая категория")
        .ifPresent(words::add);
    return String.join(", ", words);
  }
}
