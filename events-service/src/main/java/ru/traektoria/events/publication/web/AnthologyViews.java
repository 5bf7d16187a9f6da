package ru.traektoria.events.publication.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.publication.model.Anthology;
import ru.traektoria.events.publication.model.Work;
import ru.traektoria.events.publication.web.AnthologyView.WorkView;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;

/** Makes views of collections: adds numbers and names. */
@Component
public class AnthologyViews {

  private final StaffDirectory directory;

  AnthologyViews(StaffDirectory directory) {
    this.directory = directory;
  }

  /** View of one. */
  public AnthologyView view(Stored<Anthology> stored, Viewer viewer) {
    Anthology one = stored.state();
    List<WorkView> works = new ArrayList<>();
    for (Work work : one.works()) {
      works.add(
          new WorkView(
              works.size() + 1,
              work.id(),
              work.kind(),
              work.source(),
              work.title(),
              work.authors().stream()
                  .map(author -> new Named(author.value(), directory.name(author.value())))
                  .toList()));
    }
    boolean open = viewer.has(Role.METHODIST) && one.publishedOn() == null;
    return new AnthologyView(
        stored.id(), stored.version(), one.about(), one.publishedOn(), works, open);
  }
}
