package ru.traektoria.diagnostics.model.profile;

import java.util.List;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Finding;

/** What a completed assessment tells the profile of its teacher. */
public record Diagnosis(Examinee examinee, Source source, List<Finding> findings) {

  public Diagnosis {
    findings = List.copyOf(findings);
  }
}
