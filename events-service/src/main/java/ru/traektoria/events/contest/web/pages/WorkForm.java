package ru.traektoria.events.contest.web.pages;

import java.util.Arrays;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.contest.application.Applying;
import ru.traektoria.events.contest.model.entry.Work;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.web.access.Scope;

/** The work, as the form sends it. */
record WorkForm(
    String teacher,
    String nomination,
    String title,
    String about,
    String links,
    List<MultipartFile> files) {

  Work work() {
    List<String> all = links == null ? List.of() : Arrays.asList(links.split("\\s+"));
    return new Work(title, about, all, List.of());
  }

  /** Adds the files that came with it. */
  void attach(EntryId id, Applying applying, Scope scope) {
    if (!FileAnswers.uploads(files).isEmpty()) {
      applying.attach(id, null, FileAnswers.uploads(files), scope);
    }
  }
}
