package ru.traektoria.monitoring.report.application;

import java.util.List;
import ru.traektoria.monitoring.report.model.Report;

/** Makes the files of a report whose numbers are pinned, step by step. */
public interface Composing {

  /** A finished file; «2025/26» of a title is no folder in its name. */
  record Made(String name, String type, byte[] content) {
    public Made {
      name = name.replaceAll("[\\\\/:*?\"<>|]", "-");
    }
  }

  /** Hears of each step before it is done; throws when the report has been cancelled. */
  interface Progress {
    void step(int done, int total, String what);
  }

  /** The files of the report. */
  List<Made> files(String id, Report report, Progress progress);
}
