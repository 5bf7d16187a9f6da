package ru.traektoria.events.series.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.series.model.Series;
import ru.traektoria.events.series.model.SeriesEvent;
import ru.traektoria.events.series.model.SeriesId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** All series. */
public interface SeriesBook {

  /** The series, if there is one. */
  Optional<Stored<Series>> find(SeriesId id);

  /** Series of a municipality, or of all where none is given. */
  List<Stored<Series>> in(Optional<String> municipality);

  /** Creates; a repeat of the same request meets the first one. */
  Stored<Series> create(SeriesId id, String requestHash, Decision<Series, SeriesEvent> decision);

  /** Finds, decides, saves, guarded by the version that was seen. */
  Stored<Series> update(
      SeriesId id, long version, Function<Series, Decision<Series, SeriesEvent>> how);
}
