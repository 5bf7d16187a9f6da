package ru.traektoria.local.fleet;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What a supervisor that was killed left running. */
public final class Leftover {

  private static final int PATIENCE_SECONDS = 40;

  private final Tag tag;

  Leftover(Path data, String process) {
    this.tag = new Tag(process, data);
  }

  /** True when the member took the process over; a process that does not fit is ended. */
  boolean handTo(Member member) {
    List<ProcessHandle> found = tag.find().stream().toList();
    for (ProcessHandle process : found) {
      if (member.adopt(process, Instant.now())) {
        return true;
      }
    }
    end(found);
    return false;
  }

  /** Ends everything that still runs for this data folder; returns how many there were. */
  public static int endAll(Path data) {
    List<ProcessHandle> found = Tag.all(data).toList();
    end(found);
    return found.size();
  }

  private static void end(Collection<ProcessHandle> processes) {
    processes.forEach(ProcessHandle::destroy);
    Instant deadline = Instant.now().plusSeconds(PATIENCE_SECONDS);
    for (ProcessHandle process : processes) {
      while (Tag.isAlive(process) && Instant.now().isBefore(deadline)) {
        pause();
      }
      process.destroyForcibly();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
