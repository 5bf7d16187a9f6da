package ru.traektoria.monitoring.log;

import java.util.List;

/** Журнал свёрток заново, which outlives the process. */
public interface RebuildJournal {

  /** The last ones, the oldest first. */
  List<Rebuild> last();

  /** Keeps it as it is now. */
  void keep(Rebuild rebuild);
}
