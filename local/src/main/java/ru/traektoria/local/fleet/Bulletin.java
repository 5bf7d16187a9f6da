package ru.traektoria.local.fleet;

import java.io.IOException;
import java.nio.file.Path;

/** Keeps the state file current; what a full disk does not take is told at the next change. */
final class Bulletin {

  private final Path runFolder;
  private FleetState told;
  private boolean failing;

  Bulletin(Path runFolder) {
    this.runFolder = runFolder;
  }

  void tell(FleetState state) {
    if (state.equals(told)) {
      return;
    }
    try {
      state.write(runFolder);
      told = state;
      failing = false;
    } catch (IOException unwritable) {
      complainOnce(unwritable);
    }
  }

  void end() throws IOException {
    FleetState.forget(runFolder);
  }

  private void complainOnce(IOException unwritable) {
    if (!failing) {
      System.err.println("Состояние не записано: " + unwritable.getMessage());
    }
    failing = true;
  }
}
