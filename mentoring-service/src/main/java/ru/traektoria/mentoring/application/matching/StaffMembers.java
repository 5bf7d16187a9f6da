package ru.traektoria.mentoring.application.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.traektoria.mentoring.model.staff.StaffMember;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.EventMessage;

/**
 * What mentoring remembers of the staff register: those who are, or soon were, young specialists.
 */
public interface StaffMembers {

  /** What is remembered of a teacher. */
  Optional<StaffMember> find(TeacherId teacher);

  /** Takes an event of the register in, once. */
  void react(EventMessage cause, StaffMember ifNew, UnaryOperator<StaffMember> change);

  /** Those whose pedagogical experience is below three full years on that day. */
  List<StaffMember> newOn(LocalDate day, Optional<String> municipality);

  /** Those of these of whom something is kept. */
  List<StaffMember> findAll(Collection<TeacherId> teachers);

  /** Those who were back from an absence of a year or longer on that day or later. */
  List<StaffMember> backSince(LocalDate day, Optional<String> municipality);
}
