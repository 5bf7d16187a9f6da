package ru.traektoria.diagnostics.persistence.instrument;

import java.util.List;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.instrument.Drafting.Face;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.diagnostics.model.instrument.Origin;
import ru.traektoria.diagnostics.model.instrument.Section;

/**
 * Инструмент как файл: YAML, or JSON, which is YAML too. The format is described in
 * docs/guides/instrument-file.md.
 *
 * @param code may be {@code null}: then the instrument gets one
 * @param retired only in files that come with the product
 */
public record InstrumentFile(
    String code, int version, boolean retired, Face face, List<Section> sections) {

  /** What reading gives: a file, or every reason why it is none. */
  public record Read(InstrumentFile file, List<FileProblem> problems) {

    /** Answers whether there is a file without a problem. */
    public boolean sound() {
      return problems.isEmpty();
    }
  }

  /** The version that comes with the product. */
  public Instrument ofTheProduct() {
    return with(
        new InstrumentId(code + "-" + version),
        code,
        version,
        retired ? InstrumentState.RETIRED : InstrumentState.PUBLISHED,
        Origin.PRODUCT);
  }

  /** A draft of its new owner. */
  public Instrument draft(InstrumentId id, String newCode, Origin owner) {
    return with(id, newCode, 1, InstrumentState.DRAFT, owner);
  }

  private Instrument with(
      InstrumentId id, String newCode, int newVersion, InstrumentState state, Origin origin) {
    return new Instrument(
        id,
        newCode,
        newVersion,
        state,
        face.kind(),
        face.title(),
        face.description(),
        face.thresholds(),
        sections,
        origin);
  }
}
