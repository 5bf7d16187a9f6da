package ru.traektoria.events.meeting.application;

import ru.traektoria.events.meeting.model.Meeting;

/** Книги протоколов. */
public interface ProtocolBooks {

  /** The number of the meeting's protocol: the next free one, or the one it has already. */
  int numberOf(Meeting meeting);
}
