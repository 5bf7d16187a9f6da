package ru.traektoria.mentoring.application.pair;

import java.util.function.Function;
import ru.traektoria.mentoring.model.MentorSeats;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.kernel.Decision;

/** The seats of every mentor. */
public interface Seats {

  /** Finds or opens, decides, saves; decides again when somebody else was quicker. */
  void change(TeacherId mentor, Function<MentorSeats, Decision<MentorSeats, MentoringEvent>> how);
}
