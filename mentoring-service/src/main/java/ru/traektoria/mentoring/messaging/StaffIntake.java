package ru.traektoria.mentoring.messaging;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.StaffMembers;
import ru.traektoria.mentoring.model.StaffMember;
import ru.traektoria.mentoring.model.TeacherId;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;

/**
 * Learns from the staff register who is a young specialist (P2.4; «Без наставника»). Of the others
 * nothing is kept: a whole region's experienced teachers would be stored for no question anybody
 * asks here.
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
    if (StaffMember.newcomer(told.teachingSince(), decided) || known(told.teacher())) {
      members.react(
          event,
          StaffMember.unknown(told.teacher(), told.place()),
          member -> member.withRecord(told.place(), told.teachingSince(), told.absences()));
    }
  }

  private void assignment(EventMessage event, AssignmentMessage told) {
    if (known(told.teacher())) {
      members.react(
          event,
          StaffMember.unknown(told.teacher(), told.place()),
          member -> member.withPost(told.assignment(), told.post()));
    }
  }

  private boolean known(TeacherId teacher) {
    return members.find(teacher).isPresent();
  }
}
