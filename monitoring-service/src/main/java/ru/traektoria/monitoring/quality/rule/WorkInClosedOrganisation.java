package ru.traektoria.monitoring.quality.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.quality.check.Finding;
import ru.traektoria.monitoring.quality.check.Place;
import ru.traektoria.monitoring.quality.check.QualityRule;

/** Работает в закрытой организации. */
@Component
class WorkInClosedOrganisation implements QualityRule {

  private static final Words WORDS =
      new Words(
          "CLOSED_PLACE",
          "Работает в закрытой организации",
          "После закрытия эти люди не попадают ни в одну организацию.",
          List.of("T1.1", "P6.6"),
          "Закройте назначения или переведите людей в другую организацию.",
          "/staff/teachers/{id}/assignments",
          About.TEACHER);

  @Override
  public Words words() {
    return WORDS;
  }

  @Override
  public void check(Place place, Consumer<Finding> found) {
    StaffFacts.Assignments table = place.facts().staff.assignments;
    PlaceFacts.Organisations organisations = place.facts().places.organisations;
    Set<Integer> told = new HashSet<>();
    for (int row : place.jobs()) {
      int organisation = table.organisation.get(row);
      if (organisations.present(organisation)
          && organisations.closedOn.get(organisation) < place.day()
          && told.add(table.teacher.get(row))) {
        String on = Place.date(organisations.closedOn.get(organisation));
        found.accept(
            new Finding(
                place.organisation(organisation),
                place.teacher(table.teacher.get(row)),
                "организация закрыта " + on));
      }
    }
  }
}
