package ru.traektoria.staff.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.traektoria.staff.model.teacher.Setting;
import ru.traektoria.staff.persistence.DirectoryShelf;

/** Gives every decision the directories and the day. */
@Component
public class Circumstances {

  private final DirectoryShelf shelf;
  private final Clock clock;

  Circumstances(DirectoryShelf shelf, Clock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  /** As things are now. */
  public Setting now() {
    return new Setting(shelf.current(), today());
  }

  /** The civil date in the municipality's time zone. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
