package ru.traektoria.platform.documents.print;

import java.util.List;

/**
 * The forms of a feature, as one bean: all of a service's are changed on one page, {@code
 * <path>/print-template}.
 */
public record PrintForms(List<? extends PrintForm> forms) {

  /** The forms of an enum. */
  public static PrintForms of(PrintForm... forms) {
    return new PrintForms(List.of(forms));
  }
}
