package ru.traektoria.diagnostics.model.consent;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.traektoria.diagnostics.model.Recipient;

/**
 * Текст согласия: a published version never changes, a new wording is a new version.
 *
 * @param offered the recipients a teacher may name under this text, each by itself
 */
public record ConsentText(
    int version, String title, List<String> paragraphs, String withdrawal, Set<Recipient> offered) {

  public ConsentText {
    paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
    offered = offered == null ? EnumSet.allOf(Recipient.class) : Set.copyOf(offered);
  }

  /** The same wording under another number. */
  ConsentText numbered(int number) {
    return new ConsentText(number, title, paragraphs, withdrawal, offered);
  }
}
