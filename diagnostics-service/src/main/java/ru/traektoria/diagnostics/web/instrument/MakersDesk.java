package ru.traektoria.diagnostics.web.instrument;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.diagnostics.model.instrument.Origin;
import ru.traektoria.diagnostics.persistence.InstrumentShelf;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Who makes which instruments: the methodists of a municipality their own, the ЦНППМ those of the
 * region; what comes with the product is copied, never changed.
 */
@Component
public class MakersDesk {

  private final InstrumentShelf shelf;

  MakersDesk(InstrumentShelf shelf) {
    this.shelf = shelf;
  }

  /** For whom the viewer makes instruments. */
  public static Origin owner(Viewer viewer) {
    String municipality = viewer.has(Role.METHODIST) ? viewer.municipality().orElse(null) : null;
    return Origin.of(viewer.region().orElse(null), municipality);
  }

  /** Answers whether the viewer may change or publish it. */
  public static boolean owns(Viewer viewer, Instrument instrument) {
    boolean maker = viewer.has(Role.METHODIST) || viewer.has(Role.REGION);
    Origin owner = owner(viewer);
    return maker && instrument.origin().ownedBy(owner.region(), owner.municipality());
  }

  /** Answers whether the viewer sees keys: whoever makes instruments does. */
  public static boolean seesKeys(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.REGION);
  }

  /** All that the viewer may see, own drafts too; newest version first. */
  public List<Stored<Instrument>> list(Viewer viewer) {
    return shelf.all().stream()
        .filter(each -> visible(viewer, each.state()))
        .sorted(
            Comparator.comparing((Stored<Instrument> each) -> each.state().kind())
                .thenComparing(each -> each.state().title())
                .thenComparing(each -> -each.state().version()))
        .toList();
  }

  private static boolean visible(Viewer viewer, Instrument instrument) {
    return instrument.state() == InstrumentState.DRAFT
        ? owns(viewer, instrument)
        : instrument.everPublished()
            && Instruments.visible(instrument, viewer.municipality().orElse(null));
  }

  /** One that the viewer may see. */
  public Stored<Instrument> require(Viewer viewer, String id) {
    return shelf
        .fresh(id)
        .filter(each -> visible(viewer, each.state()))
        .orElseThrow(() -> Problems.notFound("Инструмент", id));
  }

  /** One that the viewer may change. */
  public Stored<Instrument> requireOwn(Viewer viewer, String id) {
    return shelf
        .fresh(id)
        .filter(each -> owns(viewer, each.state()))
        .orElseThrow(() -> Problems.notFound("Инструмент", id));
  }
}
