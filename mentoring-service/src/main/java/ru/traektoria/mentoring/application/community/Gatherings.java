package ru.traektoria.mentoring.application.community;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import ru.traektoria.mentoring.model.community.Gathering;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.EventMessage;

/** Занятия школ и клубов and meetings of associations, with those who were there. */
public interface Gatherings {

  /** Takes an event of the events service in, once. */
  void react(
      EventMessage cause, String activity, String municipality, UnaryOperator<Gathering> how);

  /** Those the teacher attended, the latest first. */
  List<Gathering> attendedBy(TeacherId teacher);

  /** Занятия Школы молодого учителя of a municipality from that day on, earliest first. */
  List<Gathering> schoolFrom(String municipality, LocalDate day);
}
