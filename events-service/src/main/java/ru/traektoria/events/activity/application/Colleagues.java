package ru.traektoria.events.activity.application;

import java.util.Collection;
import java.util.Map;
import ru.traektoria.events.activity.model.Colleague;

/** What staff and mentoring have told of teachers, as far as an audience needs it. */
public interface Colleagues {

  /** One of them; {@link Colleague#NOBODY} where nothing was told. */
  Colleague of(String teacher);

  /** Many at once, everybody asked for. */
  Map<String, Colleague> ofAll(Collection<String> teachers);
}
