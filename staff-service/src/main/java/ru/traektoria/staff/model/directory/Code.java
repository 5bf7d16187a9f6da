package ru.traektoria.staff.model.directory;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names an entry of a directory: a position, a subject or a profile of education. Latin capitals,
 * digits and {@code _}; never changes once given, since events carry it.
 */
public record Code(String value) {

  private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{1,40}");

  /** The code, or {@code null} for blank text. */
  public static Code of(String text) {
    return text == null || text.isBlank() ? null : new Code(text.strip().toUpperCase(Locale.ROOT));
  }

  /** Answers whether the code may be given to a new entry. */
  public boolean wellFormed() {
    return value != null && SHAPE.matcher(value).matches();
  }
}
