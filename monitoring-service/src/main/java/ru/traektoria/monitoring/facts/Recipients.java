package ru.traektoria.monitoring.facts;

import ru.traektoria.monitoring.facts.column.Word;

/** To whom a consent opens a result with a name (domain.md §2.2), as bits of one column. */
public final class Recipients {

  public static final int SCHOOL = 1;
  public static final int METHODIST = 2;
  public static final int CNPPM = 4;

  private Recipients() {}

  /** The bit of a word's code; a recipient that is not known here opens nothing. */
  public static int bit(int code) {
    if (code == Word.SCHOOL.code()) {
      return SCHOOL;
    }
    if (code == Word.METHODIST.code()) {
      return METHODIST;
    }
    return code == Word.CNPPM.code() ? CNPPM : 0;
  }
}
