package ru.traektoria.events.document.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.document.model.DocumentType;
import ru.traektoria.events.document.model.LibraryDocument;
import ru.traektoria.events.document.model.LibraryDocument.Standing;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;

/** Соглашения whose term ends: the methodist renews them in time (S2-38). */
@Component
class RemindingDocuments implements Reminding {

  private static final int NEAR_DAYS = 45;

  private final Library library;

  RemindingDocuments(Library library) {
    this.library = library;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    if (!viewer.has(Role.METHODIST) || viewer.municipality().isEmpty()) {
      return List.of();
    }
    return library.in(viewer.municipality()).stream()
        .filter(stored -> stored.state().place().organisation() == null)
        .filter(stored -> stored.state().sheet().type() == DocumentType.AGREEMENT)
        .filter(stored -> ends(stored.state(), today))
        .map(RemindingDocuments::reminder)
        .toList();
  }

  static boolean ends(LibraryDocument document, LocalDate today) {
    LocalDate last = document.sheet().validTo();
    return document.on(today) == Standing.IN_FORCE
        && document.end() == null
        && last != null
        && !last.isAfter(today.plusDays(NEAR_DAYS));
  }

  private static Reminder reminder(Stored<LibraryDocument> stored) {
    return Reminder.near(
        "Заканчивается соглашение № " + stored.state().sheet().number(),
        "/activities/documents/" + stored.id(),
        stored.state().sheet().validTo());
  }
}
