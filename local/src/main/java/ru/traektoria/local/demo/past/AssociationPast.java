package ru.traektoria.local.demo.past;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.town.Teacher;
import ru.traektoria.local.demo.town.Town;

/** City associations of subject teachers: an experienced head, most colleagues as members. */
final class AssociationPast {

  private static final double JOIN = 0.7;

  private final Town town;

  AssociationPast(Town town) {
    this.town = town;
  }

  void tell(Archive archive) {
    Set<String> led = new HashSet<>();
    LocalDate earliest = town.yearBegan().minusYears(2);
    for (Teacher teacher : town.teachers()) {
      String subject = teacher.mainJob().subject();
      Dice dice = Dice.of(town.seed(), "association/" + teacher.number());
      LocalDate hired = teacher.mainJob().from();
      boolean settled = hired.isBefore(town.yearBegan());
      if (subject != null && settled && dice.chance(JOIN)) {
        boolean head = "HIGHEST".equals(teacher.category()) && led.add(subject);
        LocalDate from = hired.isBefore(earliest) ? earliest : hired;
        archive.memberships().add(new Membership(teacher, subject, head, from));
      }
    }
  }
}
