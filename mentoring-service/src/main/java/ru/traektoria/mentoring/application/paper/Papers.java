package ru.traektoria.mentoring.application.paper;

import java.util.function.Function;
import ru.traektoria.mentoring.model.paper.Paper;
import ru.traektoria.mentoring.model.paper.Paper.Kind;
import ru.traektoria.platform.kernel.Decision;

/** Programme and regulation of every municipality. */
public interface Papers {

  /** With its versions; without any where there is none yet. */
  Paper of(String municipality, Kind kind);

  /** Decides and saves. */
  void change(String municipality, Kind kind, Function<Paper, Decision<Paper, Object>> how);
}
