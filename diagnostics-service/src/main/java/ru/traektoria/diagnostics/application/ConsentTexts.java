package ru.traektoria.diagnostics.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.assessment.ConsentText;
import ru.traektoria.diagnostics.persistence.ContentFiles;
import tools.jackson.core.type.TypeReference;

/** The versions of the consent's text; an old one stays readable for whoever agreed to it. */
@Component
public class ConsentTexts {

  private final List<ConsentText> versions =
      ContentFiles.read("consent.yaml", new TypeReference<List<ConsentText>>() {});

  /** The text in force. */
  public ConsentText current() {
    return versions.get(versions.size() - 1);
  }

  /** The text of a version. */
  public Optional<ConsentText> version(int wanted) {
    return versions.stream().filter(text -> text.version() == wanted).findFirst();
  }
}
