package ru.traektoria.diagnostics.model.assessment;

import java.util.List;

/** Текст согласия: a published version never changes, a new wording is a new version. */
public record ConsentText(int version, String title, List<String> paragraphs, String withdrawal) {

  public ConsentText {
    paragraphs = List.copyOf(paragraphs);
  }
}
