package ru.traektoria.diagnostics.model.instrument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Жизнь версии инструмента: a draft takes any change, even an unfinished one, so that nothing typed
 * is lost; a published one never changes, it can only be retired or copied.
 */
public final class Drafting {

  private Drafting() {}

  /** Title, kind, thresholds and link, without the items. */
  public record Face(
      InstrumentKind kind,
      String title,
      String description,
      Thresholds thresholds,
      InstrumentId entry) {}

  /** An empty draft with one section. */
  public static Instrument begun(InstrumentId id, String code, Face face, Origin owner) {
    Section first = new Section("Раздел 1", null, "", List.of());
    return new Instrument(
        id,
        code,
        1,
        InstrumentState.DRAFT,
        face.kind(),
        face.title(),
        face.description(),
        face.thresholds(),
        List.of(first),
        owner.linkedTo(face.entry()));
  }

  /** The draft of another version or variant with the same questions. */
  public static Instrument copied(
      Instrument source, InstrumentId id, String code, int version, Origin owner) {
    return new Instrument(
        id,
        code,
        version,
        InstrumentState.DRAFT,
        source.kind(),
        source.title(),
        source.description(),
        source.thresholds(),
        source.sections(),
        owner.fresh());
  }

  /** Changes everything but the items. */
  public static Decision<Instrument, Void> describe(Instrument draft, Face face) {
    return changed(
        draft,
        () ->
            new Instrument(
                draft.id(),
                draft.code(),
                draft.version(),
                draft.state(),
                face.kind(),
                face.title(),
                face.description(),
                face.thresholds(),
                draft.sections(),
                draft.origin().linkedTo(face.entry())));
  }

  /** Replaces everything by the content of a file. */
  public static Decision<Instrument, Void> replace(
      Instrument draft, Face face, List<Section> sections) {
    return describe(with(draft, sections, draft.state(), draft.origin()), face);
  }

  /** Replaces the sections by changed ones. */
  public static Decision<Instrument, Void> arrange(
      Instrument draft, UnaryOperator<List<Section>> change) {
    return changed(
        draft,
        () ->
            with(
                draft,
                change.apply(new ArrayList<>(draft.sections())),
                draft.state(),
                draft.origin()));
  }

  /** Publishes a draft without blocking flaws; once published again changes nothing. */
  public static Decision<Instrument, Void> publish(
      Instrument draft, List<Flaw> flaws, LocalDate on) {
    if (draft.state() == InstrumentState.PUBLISHED) {
      return Decision.unchanged(draft);
    }
    List<Reason> reasons = flaws.stream().filter(Flaw::blocking).map(Drafting::reason).toList();
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    return changed(
        draft,
        () ->
            with(draft, draft.sections(), InstrumentState.PUBLISHED, draft.origin().published(on)));
  }

  private static Reason reason(Flaw flaw) {
    return Reason.at(flaw.item(), "instrument.not-ready", flaw.message());
  }

  /** Throws a draft away; it is kept out of sight. */
  public static Decision<Instrument, Void> discard(Instrument draft, LocalDate on) {
    return changed(
        draft,
        () -> with(draft, draft.sections(), InstrumentState.RETIRED, draft.origin().retired(on)));
  }

  /** Takes a published version out of use; running campaigns go on with it. */
  public static Decision<Instrument, Void> retire(Instrument published, LocalDate on) {
    return switch (published.state()) {
      case RETIRED -> Decision.unchanged(published);
      case DRAFT ->
          Decision.refuse(
              Reason.of(
                  "instrument.draft",
                  "Черновик ещё не опубликован: снимать с использования нечего."));
      case PUBLISHED ->
          Decision.accept(
              with(
                  published,
                  published.sections(),
                  InstrumentState.RETIRED,
                  published.origin().retired(on)));
    };
  }

  private static Decision<Instrument, Void> changed(Instrument draft, Supplier<Instrument> change) {
    if (draft.state() != InstrumentState.DRAFT) {
      return Decision.refuse(
          Reason.of(
              "instrument.published",
              "Опубликованная версия не меняется. Создайте следующую версию и исправьте её."));
    }
    return Decision.accept(change.get());
  }

  private static Instrument with(
      Instrument from, List<Section> sections, InstrumentState state, Origin origin) {
    return new Instrument(
        from.id(),
        from.code(),
        from.version(),
        state,
        from.kind(),
        from.title(),
        from.description(),
        from.thresholds(),
        sections,
        origin);
  }
}
