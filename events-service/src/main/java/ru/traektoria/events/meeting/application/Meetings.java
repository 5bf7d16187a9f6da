package ru.traektoria.events.meeting.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.meeting.model.Meeting;
import ru.traektoria.events.meeting.model.MeetingEvent;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** All meetings. */
public interface Meetings {

  /** The meeting, if there is one. */
  Optional<Stored<Meeting>> find(MeetingId id);

  /** Those of these that exist. */
  List<Stored<Meeting>> findAll(Collection<String> ids);

  /** Meetings of an association, in no order. */
  List<Stored<Meeting>> of(AssociationId association);

  /** Meetings of a municipality (all where none is given) with decisions under control. */
  List<Stored<Meeting>> followed(Optional<String> municipality);

  /** Meetings with decisions under control for which the teacher answers. */
  List<Stored<Meeting>> answeredBy(TeacherId owner);

  /** Creates; one that exists already is met. */
  Stored<Meeting> create(MeetingId id, Decision<Meeting, MeetingEvent> decision);

  /** Finds, decides, saves; without a version decides again when somebody else was quicker. */
  Stored<Meeting> update(
      MeetingId id, Long version, Function<Meeting, Decision<Meeting, MeetingEvent>> how);
}
