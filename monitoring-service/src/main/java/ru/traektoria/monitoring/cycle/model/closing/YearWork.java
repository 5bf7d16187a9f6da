package ru.traektoria.monitoring.cycle.model.closing;

import java.util.List;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.cycle.model.action.NoteKind;

/**
 * What a year has brought forth beside the cycle itself: what the closing of a stage asks for.
 *
 * @param answered recommendations that a measure or a decision answers, or that are fulfilled
 */
public record YearWork(
    List<Note> notes, int recommendations, int answered, List<Measure> measures, int resolutions) {

  boolean complexAnalysis() {
    return notes.stream().anyMatch(n -> n.kind() == NoteKind.COMPLEX && n.published());
  }

  /** Published for everybody and talked over with the heads (S3-68). */
  boolean talkedOver() {
    return notes.stream().anyMatch(n -> n.published() && n.review() != null);
  }

  boolean finalAnalysis() {
    return notes.stream().anyMatch(n -> n.kind().closesTheYear() && n.published());
  }

  long unjudged() {
    return measures.stream().filter(m -> !m.cancelled() && m.effect() == null).count();
  }
}
