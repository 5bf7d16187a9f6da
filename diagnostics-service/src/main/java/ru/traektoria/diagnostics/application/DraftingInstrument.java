package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.instrument.Arranging;
import ru.traektoria.diagnostics.model.instrument.Drafting;
import ru.traektoria.diagnostics.model.instrument.Drafting.Face;
import ru.traektoria.diagnostics.model.instrument.Flaw;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.Origin;
import ru.traektoria.diagnostics.model.instrument.PublishingRule;
import ru.traektoria.diagnostics.model.instrument.Section;
import ru.traektoria.diagnostics.persistence.InstrumentShelf;
import ru.traektoria.diagnostics.persistence.instrument.InstrumentFile;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Работа над черновиком инструмента, from the first question to publication. */
@Service
public class DraftingInstrument {

  private final AggregateStore<Instrument> store;
  private final InstrumentShelf shelf;
  private final Competences competences;
  private final Clock clock;

  DraftingInstrument(
      AggregateStore<Instrument> store,
      InstrumentShelf shelf,
      Competences competences,
      Clock clock) {
    this.store = store;
    this.shelf = shelf;
    this.competences = competences;
    this.clock = clock;
  }

  /** An empty draft. */
  public Stored<Instrument> begin(CreationKey key, Face face, Origin owner) {
    String code = code(key);
    return create(key, Drafting.begun(new InstrumentId(code + "-1"), code, face, owner));
  }

  /** A draft with the content of a file; its code stays the file's own business. */
  public Stored<Instrument> take(CreationKey key, InstrumentFile file, Origin owner) {
    String code = code(key);
    return create(key, file.draft(new InstrumentId(code + "-1"), code, owner));
  }

  private Stored<Instrument> create(CreationKey key, Instrument draft) {
    return shelf.put(
        store.create(draft.id().value(), key.requestHash(), Decision.unchanged(draft)));
  }

  /** Short and unlike those of the product: the last letters of the id that the key gives. */
  private static String code(CreationKey key) {
    String id = key.id().replace("-", "");
    return "own-" + id.substring(id.length() - 10);
  }

  /**
   * The draft of the next version; there is one at a time, a second wish leads to the same. What
   * belongs to somebody else becomes a variant of one's own.
   */
  public Stored<Instrument> nextVersion(Instrument source, Origin owner) {
    boolean own = source.origin().ownedBy(owner.region(), owner.municipality());
    Origin origin = own ? source.origin() : owner;
    String code = own ? source.code() : "own-" + ownerMark(owner) + "-" + source.code();
    Optional<Stored<Instrument>> open = newest(code);
    if (open.isPresent() && open.get().state().state() == InstrumentState.DRAFT) {
      return open.get();
    }
    int version = open.map(each -> each.state().version() + 1).orElse(1);
    InstrumentId id = new InstrumentId(code + "-" + version);
    Instrument draft = Drafting.copied(source, id, code, version, origin);
    return shelf.put(store.create(id.value(), "", Decision.unchanged(draft)));
  }

  private static String ownerMark(Origin owner) {
    String whose = owner.municipality() == null ? owner.region() : owner.municipality();
    return whose.substring(Math.max(0, whose.length() - 6));
  }

  private Optional<Stored<Instrument>> newest(String code) {
    return shelf.all().stream()
        .filter(each -> each.state().code().equals(code))
        .max(Comparator.comparing(each -> each.state().version()));
  }

  /** Changes everything but the items. */
  public Stored<Instrument> describe(String id, long version, Face face) {
    return shelf.put(store.update(id, version, draft -> Drafting.describe(draft, face)));
  }

  /** Replaces a draft by the content of a file. */
  public Stored<Instrument> replace(String id, long version, InstrumentFile file) {
    return shelf.put(
        store.update(id, version, draft -> Drafting.replace(draft, file.face(), file.sections())));
  }

  /** Moves, adds or removes sections and items. */
  public Stored<Instrument> arrange(String id, long version, UnaryOperator<List<Section>> change) {
    return shelf.put(store.update(id, version, draft -> Drafting.arrange(draft, change)));
  }

  /**
   * Changes one item, guarded by what the person saw of it: two people who work on different items
   * of a draft do not disturb each other.
   *
   * @param seen the fingerprint of the item on the page
   */
  public Stored<Instrument> changeItem(
      String id, String code, long seen, UnaryOperator<Item> change) {
    return shelf.put(
        store.update(
            id,
            null,
            draft -> {
              Item item = draft.item(code).orElseThrow(() -> Problems.notFound("Вопрос", code));
              if (Fingerprint.of(item) != seen) {
                throw Problems.stale();
              }
              return Drafting.arrange(
                  draft, Arranging.replaceItem(code, List.of(change.apply(item))));
            }));
  }

  /** What is missing or doubtful. */
  public List<Flaw> flaws(Instrument draft) {
    return PublishingRule.flaws(draft, competences.tree().codesInUse(), entryOf(draft));
  }

  private Optional<Instrument> entryOf(Instrument draft) {
    InstrumentId entry = draft.origin().entry();
    return entry == null ? Optional.empty() : shelf.find(entry.value()).map(Stored::state);
  }

  /** Publishes a draft without blocking flaws: from now on it never changes. */
  public Stored<Instrument> publish(String id, long version) {
    LocalDate today = LocalDate.now(clock);
    return shelf.put(
        store.update(id, version, draft -> Drafting.publish(draft, flaws(draft), today)));
  }

  /** Takes a published version out of use. */
  public Stored<Instrument> retire(String id, long version) {
    LocalDate today = LocalDate.now(clock);
    return shelf.put(store.update(id, version, draft -> Drafting.retire(draft, today)));
  }

  /** Throws a draft away. */
  public Stored<Instrument> discard(String id, long version) {
    LocalDate today = LocalDate.now(clock);
    return shelf.put(store.update(id, version, draft -> Drafting.discard(draft, today)));
  }
}
