package ru.traektoria.mentoring.application.community;

import java.util.List;
import ru.traektoria.mentoring.model.community.Community;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** Школы и клубы of a municipality. */
public interface Communities {

  /** All of a municipality, by day of opening. */
  List<Stored<Community>> in(String municipality);

  /** Opens one; a repeat meets the first. */
  Stored<Community> open(String id, String requestHash, Decision<Community, ?> decision);
}
