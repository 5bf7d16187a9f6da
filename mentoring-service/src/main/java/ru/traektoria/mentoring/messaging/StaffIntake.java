package ru.traektoria.mentoring.messaging;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.matching.StaffMembers;
import ru.traektoria.mentoring.model.staff.StaffMember;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;

/**
 * Learns from the staff register who is a young specialist (P2.4; «Без наставника»), who came back
 * after a long break (S1), and who has a category and may lead (domain.md §2.4). Of the others
 * nothing is kept.
 */
@Component
final class StaffIntake implements Intake {

  static final String PROFILE = "ru.traektoria.TeacherProfileChanged.v1";
  static final String ASSIGNMENT = "ru.traektoria.AssignmentChanged.v1";

  private final StaffMembers members;

  StaffIntake(StaffMembers members) {
    this.members = members;
  }

  @Override
  public Set<String> types() {
    return Set.of(PROFILE, ASSIGNMENT);
  }

  @Override
  public void on(EventMessage event) {
    if (event.type().equals(PROFILE)) {
      profile(event, event.data(TeacherProfileMessage.class));
    } else {
      assignment(event, event.data(AssignmentMessage.class));
    }
  }

  private void profile(EventMessage event, TeacherProfileMessage told) {
    LocalDate decided = LocalDate.ofInstant(event.time(), ZoneOffset.UTC);
    if (concerns(told.member(), decided) || known(told.teacher())) {
      members.react(
          event,
          StaffMember.unknown(told.teacher(), told.place()),
          member ->
              member.withRecord(
                  told.place(),
                  told.teachingSince(),
                  told.absences(),
                  told.held(),
                  told.mentorByTitle()));
    }
  }

  private void assignment(EventMessage event, AssignmentMessage told) {
    boolean followed =
        members
            .find(told.teacher())
            .filter(member -> newOrBack(member, LocalDate.ofInstant(event.time(), ZoneOffset.UTC)))
            .isPresent();
    if (followed) {
      members.react(
          event,
          StaffMember.unknown(told.teacher(), told.place()),
          member -> member.withPost(told.assignment(), told.post()));
    }
  }

  /** Experienced teachers are kept for their category or their title alone. */
  private static boolean concerns(StaffMember member, LocalDate day) {
    return newOrBack(member, day) || member.categoryOn(day).isPresent() || member.mentorByTitle();
  }

  private static boolean newOrBack(StaffMember member, LocalDate day) {
    return StaffMember.newcomer(member.teachingSince(), day)
        || member.lastBack().filter(back -> back.plusYears(1).isAfter(day)).isPresent();
  }

  private boolean known(TeacherId teacher) {
    return members.find(teacher).isPresent();
  }
}
